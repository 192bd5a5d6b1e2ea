import { clean } from '../../describing/clean-text'
import type { Fact } from '../../describing/facts'
import type { Language } from '../../problems/find-language'
import type { App } from '../app'
import { button, element, foreign } from '../dom/element'
import { heading } from '../dom/field'
import { fileDrop } from '../dom/file-drop'
import { showFacts } from '../dom/parts'
import { saveFile } from '../dom/save'
import { createKeyPanel } from '../keys/key-panel'
import { signerName, withPart } from '../names/file-names'
import { readBytes } from '../verify/read-files'
import type { Part } from './part'
import { sayUnfit } from './say-unfit'

interface Opened {
  name: string
  bytes: Uint8Array
  facts: readonly Fact[]
  language: Language
}

/** Signs a document: a member opens it, reads it, opens a key, agrees and saves the copy. */
export function createSignPart(app: App): Part {
  const place = element('div')
  let opened: Opened | undefined
  let signed: { name: string; text: string; id: string } | undefined
  let fault: string | undefined
  const toSign = element('div')
  const keyPanel = createKeyPanel(app, { documentOf: () => opened?.bytes, changed: showSigning })

  async function choose([file]: readonly File[]): Promise<void> {
    if (!file) return
    close()
    try {
      await read(file.name, await readBytes(file, app))
    } catch (error) {
      fault = clean((error as Error).message)
    }
    show()
    place.querySelector<HTMLElement>('h2[tabindex], input')?.focus()
  }

  async function read(name: string, bytes: Uint8Array): Promise<void> {
    const { language } = app
    const described = await app.ask('describeToSign', bytes, language)
    if ('unfit' in described) fault = sayUnfit(described.unfit, name, app, described.kind)
    else opened = { name, bytes, facts: described.facts, language }
  }

  async function readAnew({ name, bytes }: Opened): Promise<void> {
    const described = await app.ask('describeToSign', bytes, app.language)
    if (opened?.bytes !== bytes || 'unfit' in described) return
    opened = { name, bytes, facts: described.facts, language: app.language }
    show()
  }

  function close(): void {
    keyPanel.forget()
    opened = undefined
    signed = undefined
    fault = undefined
  }

  function show(): void {
    place.replaceChildren(...(signed ? showSigned(signed) : opened ? showOpened(opened) : showChooser()))
    keyPanel.show()
    showSigning()
  }

  function showChooser(): Node[] {
    const { say } = app.speech
    const drop = fileDrop({ id: 'to-sign', title: say('signDrop'), hint: say('signDropHint'), take: choose })
    drop.querySelector('input')?.setAttribute('aria-describedby', 'to-sign-fault')
    const said = element('p', { class: 'fault', id: 'to-sign-fault', role: 'alert' }, fault)
    return fault === undefined ? [drop] : [drop, said]
  }

  function showOpened({ name, facts }: Opened): Node[] {
    const { say } = app.speech
    return [
      heading('h2', say('signThis')),
      element('p', {}, foreign(clean(name))),
      showFacts(facts),
      element('p', {}, say('signCompare')),
      button(say('signOther'), startAnew),
      keyPanel.place,
      toSign,
    ]
  }

  function showSigning(): void {
    const { say } = app.speech
    const usable = keyPanel.usable()
    const status = element('p', { role: 'status' })
    const agree = button(say('signAgree'), () => void sign(agree, status), { class: 'main' })
    toSign.replaceChildren(
      ...(usable
        ? [element('h2', {}, say('signTitle')), element('p', {}, say('signBefore')), agree, status]
        : []),
    )
  }

  async function sign(agree: HTMLButtonElement, status: HTMLElement): Promise<void> {
    const usable = keyPanel.usable()
    if (!opened || !usable) return
    agree.disabled = true
    status.textContent = app.speech.say('signing')
    try {
      const text = await app.ask('sign', opened.bytes)
      const { id } = usable.fit
      signed = { text, id, name: withPart(opened.name, signerName(id, usable.file)) }
      keyPanel.forget()
      save()
      show()
      place.querySelector<HTMLElement>('h2')?.focus()
    } catch (error) {
      agree.disabled = false
      status.textContent = app.speech.say('signFailed', { reason: clean((error as Error).message) })
    }
  }

  function save(): void {
    if (signed) saveFile(signed.name, [signed.text])
  }

  function showSigned({ name, id }: { name: string; id: string }): Node[] {
    const { say } = app.speech
    return [
      heading('h2', say('signedTitle')),
      element('p', { role: 'status' }, say('signedAs', { id: clean(id), name: clean(name) })),
      element('p', {}, say('signedNext')),
      element('p', { class: 'actions' }, [
        button(say('saveAgain'), save),
        button(say('signNext'), startAnew),
      ]),
    ]
  }

  function startAnew(): void {
    close()
    show()
    place.querySelector('input')?.focus()
  }

  function render(): HTMLElement {
    show()
    // The facts are said in the language in which the document was opened.
    if (opened && opened.language !== app.language) void readAnew(opened)
    return place
  }

  return { render, leave: keyPanel.forget }
}
