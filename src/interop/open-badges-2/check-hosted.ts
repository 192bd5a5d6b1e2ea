import { quoteUnlessPlain } from '../../core/quote-text'
import { isHttpUrl } from '../../model/is-uri'
import { CopyComparison } from './compare-copies'
import type { BadgeParts } from './find-parts'
import { addressOf } from './node-ids'
import type { ReadSource } from './read-source'
import { refusal } from './refuse-upgrade'
import type { Source } from './source'
import { idOf, readBoolean, uriOf } from './take-values'
import type { CopyDifference, HostedReport } from './upgrade-report'
import { verificationOf } from './verification-of'

/**
 * Returns the address of a hosted badge, whether its issuer allows that address, and whether the supplied copy from there agrees.
 *
 * @throws {QualityLabelError} `UPGRADE_HOSTED_COPY_DIFFERS`: only the hosted copy is the badge.
 * @see Open Badges 2.0, HostedBadge; VerificationObject (`allowedOrigins`, `startsWith`)
 */
export function checkHosted(read: ReadSource, parts: BadgeParts): HostedReport {
  const url = hostedUrl(parts.assertion)
  if (url === undefined) return { allowedByIssuer: false, copy: 'notGiven' }
  const { host } = new URL(url)
  const copy = read.documents.get(url)
  const allowedByIssuer = isAllowed(url, parts)
  if (!copy) return { url, host, allowedByIssuer, copy: 'notGiven' }
  copy.lose('servedChecking')
  // The copy of a revoked badge can have little more than an id.
  if (readBoolean(copy.get('revoked')) === true) return { url, host, allowedByIssuer, copy: 'revoked' }
  const differences = compare(parts.assertion, copy, url, read)
  const isWhole = differences.every(({ why }) => why === 'spelling')
  return { url, host, allowedByIssuer, copy: isWhole ? 'same' : 'sameInPart', differences }
}

/** Returns the address that a badge claims for itself: its id, or `verify.url` of 1.x. */
export function hostedUrl(assertion: Source): string | undefined {
  const url = idOf(assertion) ?? uriOf(verificationOf(assertion).node.get('url'))
  return url !== undefined && isHttpUrl(url) ? url : undefined
}

function compare(assertion: Source, copy: Source, url: string, { documents }: ReadSource): CopyDifference[] {
  const comparison = new CopyComparison(url, (address) => documents.has(address))
  if (comparison.compare(assertion, copy)) return comparison.differences
  const pointer = comparison.contradiction ?? ''
  const expected = `the same as in the hosted copy (${quoteUnlessPlain(url)}), which is the badge,`
  throw refusal('UPGRADE_HOSTED_COPY_DIFFERS', expected, { document: 'input', pointer }, { url })
}

/**
 * Checks whether the issuer's profile allows an address: by its rules, or without rules on the host of its id.
 *
 * An address matches `startsWith` only on the same scheme, host and port. An address with a user name is never allowed.
 * Rules that the badge embeds can only allow less, because anyone can have written them.
 */
export function isAllowed(url: string, { issuer, issuerDocument }: BadgeParts): boolean {
  const href = plainHref(url)
  if (href === undefined) return false
  const isHome = issuer.id !== undefined && isHttpUrl(issuer.id) && hostOf(issuer.id) === hostOf(url)
  if (!issuerDocument && !isHome) return false
  const rules = (issuerDocument ?? issuer.node).get('verification').one()
  const starts = textsOf(rules.get('startsWith'))
  if (starts.length > 0)
    return starts.map(plainHref).some((start) => start !== undefined && href.startsWith(start))
  const origins = textsOf(rules.get('allowedOrigins'))
  return origins.length > 0 ? origins.includes(hostOf(url)) : isHome
}

/**
 * Returns an address in the form in which it is requested: its origin ends with a slash, so it is not the start of another host or
 * port, and dots in its path are resolved. Returns `undefined` for an address with a user name, which looks like another host.
 */
function plainHref(address: string): string | undefined {
  const hasUser = /^https?:\/\/[^/?#]*@/i.test(address)
  return isHttpUrl(address) && !hasUser ? new URL(address).href : undefined
}

function hostOf(url: string): string {
  return new URL(url).host
}

function textsOf(source: Source): string[] {
  return source.items().flatMap(({ value }) => (typeof value === 'string' ? [addressOf(value) ?? value] : []))
}
