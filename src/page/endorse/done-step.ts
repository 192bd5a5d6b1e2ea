import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { clean } from '../../describing/clean-text'
import type { App } from '../app'
import { button, element } from '../dom/element'
import { saveFile } from '../dom/save'
import { link, nameNode } from '../verify/show-badge'
import type { Draft, Flow } from './draft'
import { noAnswers } from './draft'
import { forgetSource } from './open-source'
import { stepSection } from './step'

/** The last step: says that it is done, and whom to send it to. */
export function doneStep(flow: Flow): HTMLElement {
  const { app, draft } = flow
  const { say } = app.speech
  const { signed, source } = draft
  if (!signed || !source) return element('div')
  const startAnew = () => {
    forgetSource(draft)
    Object.assign(draft, { answers: noAnswers(), alignments: [] })
    flow.finish()
  }
  const isAcknowledgement = source.opened.use === 'acknowledge'
  return stepSection('done', say('endorseDone'), [
    element('p', { role: 'status' }, say('endorseSaved', { file: clean(signed.name) })),
    element('p', {}, say(isAcknowledgement ? 'acknowledgeNext' : 'endorseNext')),
    isAcknowledgement ? undefined : sendTo(source.opened, app),
    isPublished(signed.by) && element('p', {}, say('endorseDocument')),
    element('p', {}, say('endorseCheck')),
    element('p', { class: 'actions' }, [
      button(say('saveAgain'), () => saveFile(signed.name, [signed.text])),
      button(say('endorseNextOne'), startAnew),
    ]),
  ])
}

/** Whether readers look for the key in a document that its owner publishes: other keys are their own document. */
function isPublished(key: string): boolean {
  return !/^did:(?:key|jwk):/.test(key)
}

/** Those who can do something with it, as the thing and the request name them. */
function sendTo({ use, document, target }: NonNullable<Draft['source']>['opened'], app: App): HTMLElement {
  const { say } = app.speech
  const subjects = toArray(target['credentialSubject']).filter(isJsonObject)
  const things = [target, ...subjects.flatMap(({ achievement }) => toArray(achievement).filter(isJsonObject))]
  const isProfile = toArray(target['type']).includes('Profile')
  const named: Party[] = [
    ...(use === 'answer' ? [{ role: say('factAskedBy'), node: document['by'] }] : []),
    { role: say('badgeIssuer'), node: target['issuer'] },
    ...things.map(({ creator }) => ({ role: say('endorseCreator'), node: creator })),
    ...subjects.map((node) => ({ role: say('badgeHolder'), node })),
    ...(isProfile ? [{ role: say('factToEndorse'), node: target }] : []),
  ]
  const parties = named.flatMap(({ role, node }) => rowOf(role, nameNode(node, app), addressOf(node)))
  const reply = use === 'answer' ? rowOf(say('factReplyTo'), link(document['replyTo'])) : []
  return element('dl', {}, [...reply, ...parties])
}

interface Party {
  role: string
  node: JsonValue | undefined
}

function rowOf(role: string, ...shown: (HTMLElement | undefined)[]): HTMLElement[] {
  const said = shown.filter((each) => each !== undefined)
  return said.length === 0 ? [] : [element('dt', {}, role), element('dd', {}, said)]
}

/** Where a party can be written to, or read about. */
function addressOf(node: JsonValue | undefined): HTMLElement | undefined {
  const { email, url }: JsonObject = isJsonObject(node) ? node : {}
  return link(typeof email === 'string' ? `mailto:${email}` : url)
}
