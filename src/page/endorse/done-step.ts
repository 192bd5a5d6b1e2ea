import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { textFor } from '../../core/language-value'
import { clean, cleanShort } from '../../describing/clean-text'
import type { App } from '../app'
import { button, element, foreign } from '../dom/element'
import { showLink } from '../dom/markup'
import { saveFile } from '../dom/save'
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
    element('p', {}, say('endorseCheck')),
    element('p', { class: 'actions' }, [
      button(say('saveAgain'), () => saveFile(signed.name, [signed.text])),
      button(say('endorseNextOne'), startAnew),
    ]),
  ])
}

/** Those who can do something with it, as the thing and the request name them. */
function sendTo({ use, document, target }: NonNullable<Draft['source']>['opened'], app: App): HTMLElement {
  const { replyTo } = use === 'answer' ? document : {}
  const subjects = toArray(target['credentialSubject']).filter(isJsonObject)
  const achievements = [
    target,
    ...subjects.flatMap(({ achievement }) => toArray(achievement).filter(isJsonObject)),
  ]
  const named: JsonValue[] = [
    ...(use === 'answer' ? [document['by'] ?? []] : []),
    ...[target['issuer'] ?? [], ...achievements.map(({ creator }) => creator ?? [])],
    ...(toArray(target['type']).includes('Profile') ? [target] : []),
    ...subjects.map(({ id, name }) => ({ id: id ?? '', ...(name === undefined ? {} : { name }) })),
  ].flat()
  const lines = new Map(named.map((node) => [idOf(node), node]))
  return element('ul', {}, [
    ...(typeof replyTo === 'string' ? [element('li', {}, showLink(replyTo))] : []),
    ...[...lines].filter(([id]) => id !== '').map(([id, node]) => element('li', {}, sayParty(id, node, app))),
  ])
}

function idOf(node: JsonValue): string {
  const id = isJsonObject(node) ? node['id'] : node
  return typeof id === 'string' ? id : ''
}

function sayParty(id: string, node: JsonValue, { language }: App): (Node | string)[] {
  const { name, email, url }: JsonObject = isJsonObject(node) ? node : {}
  const said = textFor(name, language)
  const address = typeof email === 'string' ? `mailto:${email}` : typeof url === 'string' ? url : undefined
  return [
    ...(said === undefined ? [] : [foreign(cleanShort(said)), ' ']),
    address === undefined ? element('code', {}, foreign(cleanShort(id))) : showLink(address),
  ]
}
