import { clean } from '../../describing/clean-text'
import type { App } from '../app'
import { daysBetween, showInstant } from '../dom/dates'
import { button, element } from '../dom/element'
import type { PageKey } from '../words/catalogue'
import type { Relied } from './material'

const listWords = {
  statusLists: 'materialStatusLists',
  didDocuments: 'materialDidDocuments',
  endorsements: 'materialEndorsements',
  authorities: 'materialAuthorities',
  committees: 'materialCommittees',
} as const satisfies Record<keyof Relied['lists'], PageKey>

/** Shows whom and what the page relies on. */
export function showTrust(relied: Relied, app: App, forget: () => void): HTMLElement {
  const { say } = app.speech
  const lists = Object.entries(listWords).map(([kind, key]) => {
    const names = relied.lists[kind as keyof typeof listWords].map(({ name }) => clean(name))
    return names.length > 0 && element('p', {}, say(key, { names: names.join(', ') }))
  })
  const isDropped = [relied.trustBundle, relied.trustRoot, ...Object.values(relied.lists).flat()].some(
    (helper) => helper !== undefined && helper.name !== '',
  )
  return element('section', { class: 'trust', 'aria-labelledby': 'trust-title' }, [
    element('h2', { id: 'trust-title' }, say('trustTitle')),
    ...showBundle(relied, app).map((text) => element('p', {}, text)),
    ...lists,
    isDropped && button(say('trustRemove'), forget),
  ])
}

function showBundle({ bundle, trustBundle, trustRoot }: Relied, { speech, language }: App): string[] {
  const { say, show } = speech
  if (!trustBundle) return [say(trustRoot ? 'trustRootWaiting' : 'trustNone')]
  if (!bundle) return []
  if ('refused' in bundle) return [say('trustRefused', { reason: clean(bundle.refused) })]
  if (!bundle.facts) return []
  const { id, version, issuedAt, expiresAt, rootPinned } = bundle.facts
  const date = (instant: string) => showInstant(instant, language)
  return [
    say('trustBundle', { id: show(id), version, issued: date(issuedAt) }),
    say('trustAge', { count: daysBetween(issuedAt, new Date().toISOString()), end: date(expiresAt) }),
    say(rootPinned ? 'trustPinned' : 'trustUnpinned'),
  ]
}
