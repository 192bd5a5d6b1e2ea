import type { JsonValue } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { appendPointer } from '../../core/json-pointer'
import { isHttpUrl } from '../../model/is-uri'
import { addressOf } from './address-of'
import type { BadgeParts } from './find-parts'
import type { ReadSource } from './read-source'
import { refusal } from './refuse-upgrade'
import type { Source } from './source'
import { idOf, uriOf } from './take-values'
import type { HostedReport } from './upgrade-report'
import { verificationOf } from './verification-of'

/**
 * Tells where a hosted badge is said to lie, whether its issuer allows that place, and whether the copy from there agrees.
 *
 * @throws {QualityLabelError} `UPGRADE_HOSTED_COPY_DIFFERS`: the hosted copy is the badge; another is not.
 * @see Open Badges 2.0, HostedBadge; VerificationObject (`allowedOrigins`, `startsWith`)
 */
export function checkHosted({ documents }: ReadSource, parts: BadgeParts): HostedReport {
  const url = hostedUrl(parts.assertion)
  if (url === undefined) return { allowedByIssuer: false, copy: 'notGiven' }
  const { host } = new URL(url)
  const copy = documents.get(url)
  const allowedByIssuer = isAllowed(url, parts)
  if (!copy) return { url, host, allowedByIssuer, copy: 'notGiven' }
  copy.lose('servedChecking')
  // Of a revoked badge little more than its id may be left.
  if (copy.get('revoked').value === true) return { url, host, allowedByIssuer, copy: 'revoked' }
  assertSame(parts.assertion, copy, url)
  return { url, host, allowedByIssuer, copy: 'same' }
}

/** The address that a badge claims for itself: its id, or `verify.url` of 1.x. */
export function hostedUrl(assertion: Source): string | undefined {
  const url = idOf(assertion) ?? uriOf(verificationOf(assertion).node.get('url'))
  return url !== undefined && isHttpUrl(url) ? url : undefined
}

function assertSame(assertion: Source, copy: Source, url: string): void {
  const pointer = firstDifference(assertion.value ?? null, copy.value ?? null, '')
  if (pointer === undefined) return
  const expected = `the same as in the hosted copy (${url}), which is the badge,`
  throw refusal('UPGRADE_HOSTED_COPY_DIFFERS', expected, { document: 'input', pointer }, { url })
}

function firstDifference(a: JsonValue, b: JsonValue, pointer: string): string | undefined {
  const bothLists = Array.isArray(a) && Array.isArray(b)
  if (!bothLists && !(isJsonObject(a) && isJsonObject(b))) return a === b ? undefined : pointer
  const [left, right] = [a, b] as [Record<string, JsonValue>, Record<string, JsonValue>]
  for (const member of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const place = appendPointer(pointer, member)
    if (!Object.hasOwn(left, member) || !Object.hasOwn(right, member)) return place
    const inner = firstDifference(left[member] as JsonValue, right[member] as JsonValue, place)
    if (inner !== undefined) return inner
  }
  return undefined
}

function isAllowed(url: string, { issuer, issuerDocument }: BadgeParts): boolean {
  const rules = (issuerDocument ?? issuer.node).get('verification').one()
  const starts = textsOf(rules.get('startsWith'))
  const origins = textsOf(rules.get('allowedOrigins'))
  if (starts.length > 0) return starts.some((start) => url.startsWith(start))
  const home = issuer.id !== undefined && isHttpUrl(issuer.id) ? [new URL(issuer.id).host] : []
  return (origins.length > 0 ? origins : home).includes(new URL(url).host)
}

function textsOf(source: Source): string[] {
  return source.items().flatMap(({ value }) => (typeof value === 'string' ? [addressOf(value) ?? value] : []))
}
