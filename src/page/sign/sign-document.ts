import { clean } from '../../describing/clean-text'
import type { Fact } from '../../describing/facts'
import type { Language } from '../../problems/find-language'
import type { App } from '../app'
import { drawAnew, watchReader } from '../dom/draw-anew'
import { button, element, foreign, listen } from '../dom/element'
import { heading, labelled } from '../dom/field'
import { fileDrop } from '../dom/file-drop'
import { showFacts } from '../dom/parts'
import { saveFile } from '../dom/save'
import { createKeyPanel, isStranger } from '../keys/key-panel'
import { signerName, withPart } from '../names/file-names'
import { addHelper, settleBundle, toMaterial } from '../verify/material'
import { readBytes } from '../verify/read-files'
import type { NamingFile } from '../worker/known-names'
import type { Described } from '../worker/sign-actions'
import type { Part } from './part'
import { sayUnfit } from './say-unfit'

interface Opened {
  name: string
  bytes: Uint8Array
  facts: readonly Fact[]
  /** Ids of those that it is about and whose name is not known. */
  unnamed: readonly string[]
  language: Language
}

/** Signs a document: a member opens it, reads it, opens a key, agrees and saves the copy. */
export function createSignPart(app: App): Part {
  const place = element('div')
  let opened: Opened | undefined
  let signed: { name: string; text: string; id: string } | undefined
  let fault: string | undefined
  let naming: NamingFile[] = []
  const toSign = element('div')
  const keyPanel = createKeyPanel(app, { documentOf: () => opened?.bytes, changed: showSigning })

  let chosen = 0

  async function choose([file]: readonly File[]): Promise<void> {
    if (!file) return
    close()
    chosen += 1
    const own = chosen
    const isHere = watchReader()
    try {
      const bytes = await readBytes(file, app)
      const take = await read(file.name, bytes)
      // A file that was chosen later is the one to sign.
      if (own !== chosen) return
      take()
    } catch (error) {
      if (own !== chosen) return
      fault = clean((error as Error).message)
    }
    show()
    if (isHere()) place.querySelector<HTMLElement>('h2[tabindex], input')?.focus()
  }

  async function read(name: string, bytes: Uint8Array): Promise<() => void> {
    const { language } = app
    const described = await describe(bytes)
    return () => {
      if ('unfit' in described) fault = sayUnfit(described.unfit, name, app, described.kind)
      else opened = { ...described, name, bytes, language }
    }
  }

  async function readAnew({ name, bytes }: Opened): Promise<void> {
    const { language } = app
    const described = await describe(bytes)
    if (opened?.bytes !== bytes || 'unfit' in described) return
    opened = { ...described, name, bytes, language }
    show()
  }

  async function describe(bytes: Uint8Array, by = naming): Promise<Described> {
    const described = await app.ask('describeToSign', bytes, toMaterial(app.relied, app.language), by)
    const isAgain = !('unfit' in described) && settleBundle(app.relied, described.bundle) === 'again'
    return isAgain ? describe(bytes, by) : described
  }

  /** Takes files that say the name of those whom the document is about. */
  async function takeNaming(files: readonly File[]): Promise<void> {
    const named = [...naming]
    const isHere = watchReader()
    for (const file of files) {
      const bytes = await readBytes(file, app)
      const kind = await app.ask('sort', bytes)
      if (kind === 'credential') named.push({ name: file.name, bytes })
      else addHelper(app.relied, kind, { name: file.name, bytes })
    }
    if (!opened) return
    const { bytes, unnamed } = opened
    const described = await describe(bytes, named)
    if (opened?.bytes !== bytes || 'unfit' in described) return
    // What names no one is not kept: it can be a key.
    if (described.unnamed.length === unnamed.length)
      throw new Error(app.speech.say('namingNone', { files: files.map(({ name }) => name).join(', ') }))
    naming = named
    opened = { ...opened, ...described }
    show()
    if (isHere()) place.querySelector<HTMLElement>('h2[tabindex]')?.focus()
  }

  function close(): void {
    keyPanel.forget()
    opened = undefined
    signed = undefined
    fault = undefined
    naming = []
  }

  function show(): void {
    drawAnew(place, () => {
      keyPanel.show()
      showSigning()
      return signed ? showSigned(signed) : opened ? showOpened(opened) : showChooser()
    })
  }

  function showChooser(): Node[] {
    const { say } = app.speech
    const drop = fileDrop({ id: 'to-sign', title: say('signDrop'), hint: say('signDropHint'), take: choose })
    drop.querySelector('input')?.setAttribute('aria-describedby', 'to-sign-fault')
    const said = element('p', { class: 'fault', id: 'to-sign-fault', role: 'alert' }, fault)
    return fault === undefined ? [drop] : [drop, said]
  }

  function showOpened({ name, facts, unnamed }: Opened): Node[] {
    const { say } = app.speech
    return [
      heading('h2', say('signThis')),
      element('p', {}, foreign(clean(name))),
      showFacts(facts),
      ...(unnamed.length > 0 ? [showNaming(unnamed)] : []),
      element('p', {}, say('signCompare')),
      button(say('signOther'), startAnew),
      keyPanel.place,
      toSign,
    ]
  }

  /** The document has only an id of the party: says so, and where its name can be found. */
  function showNaming(ids: readonly string[]): HTMLElement {
    const { say, show: shown } = app.speech
    const input = element('input', { type: 'file', id: 'naming', multiple: true })
    const label = say('namingFile')
    const made = labelled(input, label, say('namingHint', { ids: ids.map(shown).join(', ') }))
    const take = () =>
      takeNaming([...(input.files ?? [])]).catch((error: Error) => made.complain(clean(error.message)))
    listen(input, { change: () => void take() })
    return made.place
  }

  function showSigning(): void {
    const { say } = app.speech
    const usable = keyPanel.usable()
    const status = element('p', { role: 'status' })
    const isDoubtful = usable !== undefined && isStranger(usable.fit)
    const agree = button(say('signAgree'), () => void sign(agree, status), {
      class: isDoubtful ? '' : 'main',
    })
    toSign.replaceChildren(
      ...(usable
        ? [element('h2', {}, say('signTitle')), element('p', {}, say('signBefore')), agree, status]
        : []),
    )
  }

  async function sign(agree: HTMLButtonElement, status: HTMLElement): Promise<void> {
    const usable = keyPanel.usable()
    const document = opened
    if (!document || !usable) return
    agree.disabled = true
    status.textContent = app.speech.say('signing')
    try {
      const text = await app.ask('sign', document.bytes)
      // Another document may have been chosen meanwhile: this one was left before it was signed.
      if (opened?.bytes !== document.bytes) return
      const { id } = usable.fit
      signed = { text, id, name: withPart(document.name, signerName(id, usable.file)) }
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
