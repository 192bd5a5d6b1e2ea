import { clean } from '../../describing/clean-text'
import type { App } from '../app'
import { drawAnew } from '../dom/draw-anew'
import { button, element, foreign } from '../dom/element'
import type { Field } from '../dom/field'
import { field, form, heading, showTyped } from '../dom/field'
import { saveFile } from '../dom/save'
import { documentAddress } from '../keys/document-address'
import { nameSlug } from '../names/name-slug'
import type { MadeKey } from '../worker/make-key'
import type { Part } from './part'

const leastCharacters = 8

/** Makes a key file with a passphrase, and its public half. */
export function createKeyPart(app: App): Part {
  const place = element('div')
  let made: (MadeKey & { slug: string }) | undefined

  function show(): void {
    drawAnew(place, () => (made ? showMade(made) : showForm()))
  }

  function showForm(): Node[] {
    const { say } = app.speech
    const name = field('key-name', say('newName'), say('newNameHint'))
    const organisation = field('key-organisation', say('newOrganisation'), say('newOrganisationHint'))
    const first = field('key-first', say('newPassphrase'), say('newPassphraseHint'), 'password')
    const second = field('key-second', say('newAgain'), say('newAgainHint'), 'password')
    const status = element('p', { role: 'status' })
    const submit = element('button', { type: 'submit', class: 'main' }, say('newMake'))
    const making = async () => {
      if (!isFilled(name, organisation, first, second)) return
      const passphrase = first.input.value
      for (const { input } of [first, second]) input.value = ''
      submit.disabled = true
      status.textContent = say('newMaking')
      const did = organisation.input.value.trim()
      const typed = name.input.value
      const key = await app.ask('makeKey', typed, passphrase, did === '' ? undefined : did)
      // The part may have been left meanwhile.
      if (!place.isConnected) return
      made = { ...key, slug: nameSlug(typed) || 'member' }
      saveKey()
      show()
      place.querySelector('h2')?.focus()
    }
    return [
      element('p', {}, say('newIntro')),
      form(
        [
          ...[name, organisation, first, second].map((each) => each.place),
          showTyped('new-typed', say('passphraseShow'), [first.input, second.input]),
          submit,
          status,
        ],
        making,
      ),
    ]
  }

  /** Says the first thing that is wrong, beside its field. */
  function isFilled(name: Field, organisation: Field, first: Field, second: Field): boolean {
    const { say } = app.speech
    const did = organisation.input.value.trim()
    const checks: [Field, boolean, string][] = [
      [name, name.input.value.trim() !== '', say('newNameMissing')],
      [organisation, did === '' || canListKeys(did), say('newOrganisationWrong')],
      [
        first,
        [...first.input.value].length >= leastCharacters,
        say('newPassphraseShort', { least: leastCharacters }),
      ],
      [second, second.input.value === first.input.value, say('newAgainDiffers')],
    ]
    for (const [each] of checks) each.complain()
    const wrong = checks.find(([, isRight]) => !isRight)
    wrong?.[0].complain(wrong[2])
    return wrong === undefined
  }

  function saveKey(): void {
    if (made) saveFile(`${made.slug}.key.jwe`, [made.file], 'application/jose')
  }

  function showMade({ slug, id, did, publicHalf, published }: MadeKey & { slug: string }): Node[] {
    const { say } = app.speech
    const files = { file: `${slug}.key.jwe`, publicFile: `${slug}.public.json` }
    return [
      heading('h2', say('madeTitle')),
      element('p', { role: 'status' }, say('madeSaved', files)),
      element('p', {}, button(say('madeSaveAgain'), saveKey)),
      element('h3', {}, say('madePublic')),
      element('p', {}, say(id.startsWith(did) ? 'madeOwnHint' : 'madePublicHint', files)),
      element('dl', {}, [
        element('dt', {}, say('factKey')),
        element('dd', {}, element('code', {}, clean(id))),
        ...(id.startsWith(did)
          ? []
          : [element('dt', {}, say('madeDid')), element('dd', {}, element('code', {}, did))]),
      ]),
      element('pre', { tabindex: '0', 'aria-label': say('madePublic') }, publicHalf),
      button(say('madeSavePublic'), () => saveFile(files.publicFile, [publicHalf]), { class: 'main' }),
      ...(published ? showPublished(published) : []),
      button(say('madeForget'), startAnew),
    ]
  }

  /** What an organisation publishes that has no DID document yet. */
  function showPublished({ document, address }: NonNullable<MadeKey['published']>): Node[] {
    const { say } = app.speech
    return [
      element('h3', {}, say('madeDocument')),
      element('p', {}, say('madeDocumentHint')),
      element('p', {}, element('code', {}, foreign(clean(address)))),
      element('p', {}, say('madeDocumentOther')),
      button(say('madeSaveDocument'), () => saveFile('did.json', [document])),
    ]
  }

  function startAnew(): void {
    made = undefined
    show()
    place.querySelector('input')?.focus()
  }

  function render(): HTMLElement {
    show()
    return place
  }

  return {
    render,
    leave: () => {
      made = undefined
      place.replaceChildren()
    },
  }
}

/** Whether it is the id of somebody who can list keys: a key that is its own id cannot, and a did:web needs an address. */
function canListKeys(id: string): boolean {
  if (!/^[a-z][a-z0-9+.-]*:[^\s#]+$/i.test(id) || /^did:(?:key|jwk):/i.test(id)) return false
  return !/^did:web:/i.test(id) || documentAddress(id) !== undefined
}
