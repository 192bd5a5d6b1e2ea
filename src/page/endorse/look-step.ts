import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { textFor } from '../../core/language-value'
import { clean, cleanShort } from '../../describing/clean-text'
import { createSigner, signAsJwt, signCredential } from '../../index'
import type { App } from '../app'
import { showInstant } from '../dom/dates'
import { button, element, foreign } from '../dom/element'
import { folded, showFacts } from '../dom/parts'
import { saveFile } from '../dom/save'
import type { Draft, Flow } from './draft'
import { secondOf } from './said'
import { showSaid } from './show-said'
import { stepSection } from './step'

/** The fourth step: shows the whole once more in words, and signs it. */
export function lookStep(flow: Flow): HTMLElement {
  const { app, draft } = flow
  const { say } = app.speech
  const refusal = element('p', { class: 'error', role: 'alert' })
  const { drawn, key } = draft
  if (!drawn || !key) return element('div')
  const sign = async () => {
    refusal.textContent = ''
    try {
      const signed = await signWith(key, drawn.document)
      // Another text may have been written meanwhile.
      if (draft.drawn !== drawn) return
      draft.signed = { name: nameFile(draft, signed.ending), text: signed.text }
      saveFile(draft.signed.name, [signed.text])
      flow.show('done', true)
    } catch (error) {
      refusal.textContent = say('endorseNotSigned', { reason: clean((error as Error).message) })
    }
  }
  const isLasting = drawn.document['credentialStatus'] === undefined
  return stepSection('look', say('endorseLookTitle'), [
    element('p', {}, say('endorseLookIntro')),
    showWho(draft, drawn.document, app),
    showSaid(drawn.document, app),
    folded(say('partAll'), () => showFacts(drawn.facts)),
    element('p', {}, say('endorseSignsWith', { key: cleanShort(key.id) })),
    isLasting && element('p', { class: 'caution' }, say('endorseLasting')),
    refusal,
    button(say('endorseSign'), () => void sign(), { class: 'main' }),
  ])
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

/** Signs in the page: the key goes to no other thread. A key of another kind than Ed25519 signs JWTs only. */
async function signWith(
  { key, id }: NonNullable<Draft['key']>,
  document: JsonObject,
): Promise<{ text: string; ending: string }> {
  const signer = createSigner(key, { id })
  if (key.algorithm !== 'Ed25519') return { text: await signAsJwt(document, signer), ending: 'jwt' }
  const signed = await signCredential(document, signer, { created: secondOf(new Date()) })
  return { text: `${JSON.stringify(signed, null, 2)}\n`, ending: 'json' }
}

/** Names the file after what it is about. */
function nameFile({ source }: Draft, ending: string): string {
  const stem = (source?.file.name ?? '').replace(/(?:\.\w+)$/, '').replace(/[^\p{L}\p{N}_-]+/gu, '-')
  const kind = source?.opened.use === 'acknowledge' ? 'acknowledgement' : 'endorsement'
  return [kind, stem.slice(0, 60), ending].filter((part) => part !== '').join('.')
}
