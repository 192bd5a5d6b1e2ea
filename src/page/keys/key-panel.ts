import { clean } from '../../describing/clean-text'
import type { App } from '../app'
import { showInstant } from '../dom/dates'
import { drawAnew, watchReader } from '../dom/draw-anew'
import { button, element, foreign } from '../dom/element'
import { field, form, heading, showTyped } from '../dom/field'
import { fileDrop } from '../dom/file-drop'
import { folded } from '../dom/parts'
import { toMaterial } from '../verify/material'
import { readBytes } from '../verify/read-files'
import type { PageKey } from '../words/catalogue'
import type { KeyFault, KeyFit } from '../worker/held-key'

const faults = {
  notKey: 'keyNotKey',
  passphrase: 'keyWrongPassphrase',
  publicOnly: 'keyPublicOnly',
  onlyJwts: 'keyOnlyJwts',
  broken: 'keyBroken',
} as const satisfies Record<KeyFault, PageKey>

/** Where a key file is opened, and whose it is. The key itself is in the worker, and never here. */
export interface KeyPanel {
  place: HTMLElement
  /** Shows it anew, in the language of the app. */
  show(): void
  /** Forgets the key, and what was chosen. */
  forget(): void
  /** How the opened key fits the document, if it can sign it. */
  usable(): { fit: KeyFit; file: string } | undefined
}

interface Wishes {
  /** The document that will be signed; nothing where the key must be known before there is one. */
  documentOf: () => Uint8Array | undefined
  /** Called when a key was opened or forgotten. */
  changed: () => void
  /** Whether a heading around it says what it is for. */
  isWithin?: boolean
}

/** Makes the place where a person opens a key file. */
export function createKeyPanel(app: App, { documentOf, changed, isWithin = false }: Wishes): KeyPanel {
  const place = element('section', { class: 'key' })
  let file: string | undefined
  // An encrypted file, until its passphrase is given.
  let locked: Uint8Array | undefined
  let fit: KeyFit | undefined
  let fault: string | undefined
  // What was begun for one key ends when another is chosen.
  let turn = 0

  function forget(): void {
    turn += 1
    file = undefined
    locked = undefined
    fit = undefined
    fault = undefined
    void app.ask('dropKey')
    // A passphrase that was typed and not used goes with its field.
    if (place.isConnected) show()
  }

  async function choose([chosen]: readonly File[]): Promise<void> {
    if (!chosen) return
    const isHere = watchReader()
    forget()
    const own = turn
    try {
      const bytes = await readBytes(chosen, app)
      if (own !== turn) return
      file = chosen.name
      await open(bytes)
    } catch (error) {
      if (own !== turn) return
      fault = clean((error as Error).message)
    }
    if (own === turn) settle(isHere, fit ? 'h3' : 'input')
  }

  /** Shows what came of it, and goes there unless the reader went on meanwhile. */
  function settle(isHere: () => boolean, next: string): void {
    show()
    if (isHere()) place.querySelector<HTMLElement>(next)?.focus()
    changed()
  }

  async function open(bytes: Uint8Array, passphrase?: string): Promise<boolean> {
    try {
      return await tryToOpen(bytes, passphrase)
    } catch (error) {
      fault = clean((error as Error).message)
      return false
    }
  }

  async function tryToOpen(bytes: Uint8Array, passphrase?: string): Promise<boolean> {
    const { say } = app.speech
    const own = turn
    const state = await app.ask('openKey', bytes, passphrase)
    // What was chosen meanwhile has dropped this key, or another is open.
    if (own !== turn) return false
    locked = state === 'needsPassphrase' ? bytes : undefined
    if (state === 'open') await useId()
    if (typeof state === 'string') return true
    const found = state.found === undefined ? [] : [say('keyFound', { found: clean(state.found) })]
    fault = [say(faults[state.fault], { file: clean(file ?? '') }), ...found].join(' ')
    if (state.fault === 'passphrase') locked = bytes
    return false
  }

  async function useId(id?: string): Promise<void> {
    const own = turn
    const found = await app.ask('fitKey', documentOf(), toMaterial(app.relied, app.language), id)
    if (own === turn) fit = found
  }

  function show(): void {
    const { say } = app.speech
    place.setAttribute('aria-label', say('keyTitle'))
    const titles = isWithin ? [] : [element('h2', {}, say('keyTitle'))]
    drawAnew(place, () => [...titles, ...(fit ? showFit(fit) : locked ? showLock() : showChooser())])
  }

  function showChooser(): Node[] {
    const { say } = app.speech
    const drop = fileDrop({ id: 'key-file', title: say('keyDrop'), hint: say('keyDropHint'), take: choose })
    const said = element('p', { class: 'fault', id: 'key-fault', role: 'alert' }, fault)
    drop.querySelector('input')?.setAttribute('aria-describedby', 'key-fault')
    return fault === undefined ? [drop] : [drop, said]
  }

  function showLock(): Node[] {
    const { say } = app.speech
    const {
      place: row,
      input,
      complain,
    } = field('key-passphrase', say('keyPassphrase'), say('keyPassphraseHint'), 'password')
    const status = element('p', { role: 'status' })
    const opening = async () => {
      const passphrase = input.value
      input.value = ''
      fault = undefined
      if (passphrase === '') return complain(say('keyPassphraseMissing'))
      complain()
      status.textContent = say('keyOpening')
      const isHere = watchReader()
      const own = turn
      const isOpen = locked !== undefined && (await open(locked, passphrase))
      status.textContent = ''
      // Another file was chosen meanwhile: what is shown is about that one.
      if (own !== turn) return
      if (!isOpen && locked !== undefined) return complain(fault)
      settle(isHere, 'h3, input')
    }
    const ask = form(
      [
        element('p', {}, foreign(clean(file ?? ''))),
        row,
        showTyped('key-typed', say('passphraseShow'), [input]),
        element('button', { type: 'submit', class: 'main' }, say('keyOpen')),
        button(say('keyOther'), other),
        status,
      ],
      opening,
    )
    return [ask]
  }

  function other(): void {
    forget()
    show()
    place.querySelector('input')?.focus()
    changed()
  }

  function showFit(opened: KeyFit): Node[] {
    const { say, quote } = app.speech
    const { id, member, isEncrypted } = opened
    const whose =
      member === undefined
        ? say('keyOf', { id: clean(id) })
        : say('keyOfMember', { name: quote(member), id: clean(id) })
    return [
      heading('h3', whose),
      element('p', {}, [`${say('keyFile')} `, foreign(clean(file ?? ''))]),
      ...warningsOf(opened).map((text) => element('p', { class: 'caution' }, text)),
      ...showIdWhereAsked(opened),
      ...(isEncrypted ? [] : [element('p', { class: 'hint' }, say('keyNotEncrypted'))]),
      isStranger(opened)
        ? button(say('keyOther'), other, { class: 'main' })
        : button(say('keyForget'), other),
    ]
  }

  function warningsOf(opened: KeyFit): string[] {
    const { signedAt, otherIssuer, isIdWrong } = opened
    const { say, show: shown, quote } = app.speech
    const when = signedAt === '' ? say('keySignedUndated') : signedAt
    return [
      isIdWrong && say('keyIdWrong'),
      otherIssuer !== undefined && say('keyOtherIssuer', { issuer: shown(otherIssuer) }),
      when !== undefined &&
        say('keySignedAlready', { date: signedAt ? showInstant(signedAt, app.language) : when }),
      isStranger(opened) &&
        say('keyNoMember', { committees: opened.committees.map((name) => quote(name)).join(', ') }),
    ].filter((text) => text !== false)
  }

  /** Without a document, no one can say whether the id is the right one. */
  function showIdWhereAsked({ otherIssuer, isIdWrong }: KeyFit): Node[] {
    if (otherIssuer !== undefined || isIdWrong) return [showId()]
    return documentOf() ? [] : [folded(app.speech.say('keyIdOther'), showId)]
  }

  /** Asks for the id under which the issuer lists the key, which a key file need not know. */
  function showId(): HTMLElement {
    const { say } = app.speech
    const {
      place: row,
      input,
      complain,
    } = field(
      'key-id',
      ...(documentOf()
        ? ([say('keyId'), say('keyIdHint')] as const)
        : ([say('keyIdOwn'), say('keyIdOwnHint')] as const)),
    )
    return form([row, element('button', { type: 'submit' }, say('keyIdUse'))], async () => {
      const id = input.value.trim()
      if (!/^[a-z][a-z0-9+.-]*:[^\s#]+#[^\s#]+$/i.test(id)) return complain(say('keyIdMalformed'))
      const isHere = watchReader()
      const own = turn
      await useId(id)
      if (own === turn) settle(isHere, 'h3')
    })
  }

  const usable = () => {
    const isUsable = fit && fit.signedAt === undefined && fit.otherIssuer === undefined && !fit.isIdWrong
    return isUsable ? { fit: fit as KeyFit, file: file ?? '' } : undefined
  }
  return { place, show, forget, usable }
}

/** Whether the key is one of the issuer, and of no member of its committees: what it signs may not count. */
export function isStranger({ otherIssuer, committees, member }: KeyFit): boolean {
  return otherIssuer === undefined && committees.length > 0 && member === undefined
}
