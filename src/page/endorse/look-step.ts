import { encodeUtf8 } from '../../core/bytes'
import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { textFor } from '../../core/language-value'
import { clean, cleanShort } from '../../describing/clean-text'
import type { App } from '../app'
import { showInstant } from '../dom/dates'
import { button, element, foreign } from '../dom/element'
import { goToField } from '../dom/field'
import { folded, showFacts } from '../dom/parts'
import { saveFile } from '../dom/save'
import { documentAddress } from '../keys/document-address'
import { nameSlug } from '../names/name-slug'
import type { Draft, Flow } from './draft'
import { createRefusal } from './refusal'
import { showSaid } from './show-said'
import { stepSection } from './step'

/** The fourth step: shows the whole once more in words, and signs it. */
export function lookStep(flow: Flow): HTMLElement {
  const { app, draft } = flow
  const { say } = app.speech
  const { place: refusal, refuse } = createRefusal()
  const { drawn, by } = draft
  if (!drawn || by === undefined) return element('div')
  const sign = async () => {
    signing.disabled = true
    try {
      const text = await app.ask('sign', encodeUtf8(JSON.stringify(drawn.document)))
      // Another text may have been written meanwhile.
      if (draft.drawn !== drawn) return
      draft.signed = { name: nameFile(draft), text, by }
      flow.keyPanel.forget()
      saveFile(draft.signed.name, [text])
      flow.finish()
    } catch (error) {
      signing.disabled = false
      refuse(say('signFailed', { reason: clean((error as Error).message) }))
    }
  }
  const signing = button(say('endorseSign'), () => void sign(), { class: 'main' })
  const isLasting = drawn.document['credentialStatus'] === undefined
  return stepSection('look', say('endorseLookTitle'), [
    element('p', {}, say('endorseLookIntro')),
    showWho(draft, drawn.document, app),
    showSaid(drawn.document, app),
    folded(say('partAll'), () => showFacts(drawn.facts)),
    element('p', {}, say('endorseSignsWith', { key: cleanShort(by) })),
    element('p', { class: 'caution' }, sayRecognition(by, app)),
    isLasting &&
      element('div', { class: 'caution' }, [
        element('p', {}, say('endorseLasting')),
        button(say('endorseLastingChange'), goToList),
      ]),
    refusal,
    signing,
  ])
}

/** By what readers know whose key it is. */
function sayRecognition(by: string, { speech }: App): string {
  const address = documentAddress(by.split('#')[0] ?? '')
  return address === undefined
    ? speech.say('endorseUnknownKey')
    : speech.say('endorseKnownBy', { address: cleanShort(address) })
}

/** Goes to the step before, where a place in a status list is written. */
function goToList(): void {
  const field = document.getElementById('endorse-listAddress')
  if (field) goToField(field)
}

/** Who says it, about what, and from when to when. */
function showWho({ source }: Draft, document: JsonObject, { language, speech }: App): HTMLElement {
  const { say } = speech
  const nameOf = (node: JsonValue | undefined) =>
    isJsonObject(node) ? [foreign(cleanShort(textFor(node['name'], language) ?? '')), ' ', idOf(node)] : []
  const idOf = ({ id }: JsonObject) => element('code', {}, foreign(cleanShort(String(id ?? ''))))
  const { validFrom, validUntil } = document
  const rows: [string, ...(Node | string)[]][] = [
    [say('factIssuer'), ...nameOf(document['issuer'])],
    [say('factAbout'), ...nameOf(source?.opened.target)],
    [say('factValidFrom'), showInstant(String(validFrom), language)],
    [say('factValidUntil'), validUntil ? showInstant(String(validUntil), language) : say('factNoEnd')],
  ]
  return element(
    'dl',
    {},
    rows.flatMap(([name, ...shown]) => [element('dt', {}, name), element('dd', {}, shown)]),
  )
}

/** Names the file after the one that it is about. */
function nameFile({ source }: Draft): string {
  const stem = nameSlug((source?.file.name ?? '').replace(/\.\w+$/, ''))
  const kind = source?.opened.use === 'acknowledge' ? 'acknowledgement' : 'endorsement'
  return [kind, stem, 'json'].filter((part) => part !== '').join('.')
}
