import { clean } from '../../describing/clean-text'
import type { App } from '../app'
import { daysBetween, showInstant, showInstants } from '../dom/dates'
import { groupedDigest } from '../dom/digest'
import { button, element } from '../dom/element'
import type { PageKey } from '../words/catalogue'
import type { Helper, Relied, UnusedFile } from './material'
import { namesOf, namesOfDropped, unusedFiles } from './material'

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
    const names = namesOf(relied, kind as keyof typeof listWords)
    return names.length > 0 && element('p', {}, say(key, { names: names.join(', ') }))
  })
  const isDropped = [relied.trustBundle, relied.trustRoot, ...Object.values(relied.lists).flat()].some(
    (helper) => helper !== undefined && !helper.isBuiltIn,
  )
  const { refusal } = relied
  const bundle = [
    ...(refusal
      ? [alertLine(say(refusal.key, { reason: showInstants(clean(refusal.reason), app.language) }))]
      : []),
    ...showBundle(relied, app),
    ...showDropped(relied, app),
  ]
  const isUrgent = bundle.some((each) => each.role === 'alert')
  return element('details', { class: 'trust', open: isUrgent }, [
    element('summary', {}, element('h2', {}, say('trustTitle', { state: sayBriefly(relied, app) }))),
    ...bundle,
    ...lists,
    isDropped && button(say('trustRemove'), forget),
  ])
}

/** What is relied on, in a few words: most readers need no more. */
function sayBriefly({ bundle, trustBundle, lists }: Relied, { speech: { say } }: App): string {
  if (bundle && 'refused' in bundle) return say('trustBriefRefused')
  if (!trustBundle) return say(lists.committees.length > 0 ? 'trustBriefCommittee' : 'trustBriefNone')
  if (!bundle?.facts) return ''
  const { version, issuedAt } = bundle.facts
  return say('trustBriefBundle', { version, count: daysBetween(issuedAt, new Date().toISOString()) })
}

function showBundle(
  { bundle, trustBundle, trustRoot, lists }: Relied,
  { speech, language }: App,
): HTMLElement[] {
  const { say, show } = speech
  const line = (text: string) => element('p', {}, text)
  if (!trustBundle && !trustRoot && lists.committees.length > 0) return []
  if (!trustBundle)
    return trustRoot ? [line(say('trustRootWaiting')), ...digestOf(trustRoot)] : [line(say('trustNone'))]
  if (!bundle) return []
  if ('refused' in bundle)
    return [
      alertLine(
        say(whyRefused[bundle.code] ?? 'trustRefused', {
          reason: showInstants(clean(bundle.refused), language),
        }),
      ),
    ]
  if (!bundle.facts) return []
  const { id, version, issuedAt, expiresAt, rootPinned } = bundle.facts
  const date = (instant: string) => showInstant(instant, language)
  return [
    line(say('trustBundle', { id: show(id), version, issued: date(issuedAt) })),
    line(say('trustAge', { count: daysBetween(issuedAt, new Date().toISOString()), end: date(expiresAt) })),
    ...(rootPinned && trustRoot ? showRoot(trustRoot, say) : [alertLine(say('trustUnpinned'))]),
  ]
}

/** A root that was dropped is as good as the place that it came from; of one that was put into the page, the page itself is compared. */
function showRoot(root: Helper, say: App['speech']['say']): HTMLElement[] {
  if (root.isBuiltIn) return [element('p', {}, say('trustPinned'))]
  return [alertLine(say('trustPinnedHere', { file: clean(root.name) })), ...digestOf(root)]
}

/** The digits that are compared, of the bytes as they were dropped. */
function digestOf({ bytes, isBuiltIn }: Helper): HTMLElement[] {
  return isBuiltIn ? [] : [element('p', { class: 'digest' }, `SHA-256: ${groupedDigest(bytes)}`)]
}

/** Committees and DID documents decide, and anybody can write one: says which are used, and which are not. */
function showDropped(relied: Relied, app: App): HTMLElement[] {
  const names = namesOfDropped(relied)
  const used = names === '' ? [] : [app.speech.say('noteDropped', { names })]
  return [...used, ...unusedFiles(relied).map((unused) => sayUnused(unused, app))].map(alertLine)
}

/** Says why a file that was dropped is not used. */
export function sayUnused({ by, file, id }: UnusedFile, { speech }: App): string {
  return speech.say(whyUnused[by], { file, id: speech.show(id) })
}

const whyUnused = {
  bundle: 'unusedBundle',
  later: 'unusedLater',
  overlap: 'unusedOverlap',
} as const satisfies Record<UnusedFile['by'], PageKey>

function alertLine(text: string): HTMLElement {
  return element('p', { role: 'alert', class: 'caution' }, text)
}

/** Why a bundle cannot be used, by the code of the error: one that is over is another thing than one that others made. */
const whyRefused: Readonly<Partial<Record<string, 'trustExpired' | 'trustAhead' | 'trustForeign'>>> = {
  TRUST_EXPIRED: 'trustExpired',
  TRUST_NOT_YET_ISSUED: 'trustAhead',
  TRUST_ROOT_MISMATCH: 'trustForeign',
  TRUST_ROOT_ROTATION: 'trustForeign',
  TRUST_THRESHOLD: 'trustForeign',
}
