import { isJsonObject } from '../../core/json'
import { hostedUrl } from './check-hosted'
import type { BadgeParts } from './find-parts'
import { addressOf } from './node-ids'
import type { ReadSource } from './read-source'
import { refusal, unusable } from './refuse-upgrade'
import type { Source } from './source'
import { idOf, readBoolean, uriOf } from './take-values'
import type { RevocationReport } from './upgrade-report'
import { verificationOf } from './verification-of'

/**
 * What a badge says of its own revocation.
 *
 * @throws {QualityLabelError} `UPGRADE_VALUE_INVALID` where it says something that is neither yes nor no.
 */
export function readOwnRevocation(assertion: Source): RevocationReport | undefined {
  return readBoolean(assertion.get('revoked')) === true ? revokedBy(assertion) : undefined
}

/**
 * Looks a badge up in the revocation lists handed in, or in its hosted copy.
 *
 * Any list of this issuer can revoke; only the one that the issuer's profile names, or the hosted copy, can tell that a badge stands.
 *
 * @throws {QualityLabelError} `UPGRADE_VALUE_INVALID` where a list cannot be read: it might have revoked.
 * @see Open Badges 2.0, Revocation List
 */
export function checkRevocation(read: ReadSource, parts: BadgeParts): RevocationReport {
  const named = uriOf((parts.issuerDocument ?? parts.issuer.node).get('revocationList'))
  let found: RevocationReport | undefined
  for (const [address, list] of read.documents) {
    if (!isListOf(list, address, named, parts.issuer.id)) continue
    list.lose('servedChecking')
    const revoked = findIn(list, parts.assertion)
    if (revoked) return revoked
    if (address === named) found = { state: 'notRevoked', document: list.document }
  }
  const url = hostedUrl(parts.assertion)
  const { type } = verificationOf(parts.assertion)
  const copy = url === undefined ? undefined : read.documents.get(url)
  if (copy && readBoolean(copy.get('revoked'))) return revokedBy(copy)
  if (copy && type === 'hosted') found = { state: 'notRevoked', document: copy.document }
  return found ?? { state: 'notChecked', words: whatToHandIn(type, url, named) }
}

function whatToHandIn(type: string | undefined, url: string | undefined, list: string | undefined): string {
  if (type === 'hosted' && url !== undefined) return `hand in what lies at ${url}; nothing was fetched`
  if (list !== undefined) return `hand in the revocation list at ${list}; nothing was fetched`
  return 'the badge and its issuer name no place that tells of revocations'
}

function isListOf(
  list: Source,
  address: string,
  named: string | undefined,
  issuerId: string | undefined,
): boolean {
  if (address === named) return true
  return (
    list.get('revokedAssertions').isGiven && issuerId !== undefined && idOf(list.get('issuer')) === issuerId
  )
}

function findIn(list: Source, assertion: Source): RevocationReport | undefined {
  if (!isJsonObject(list.value)) throw unusable(list, 'a revocation list')
  const id = plainId(assertion)
  const uid = uidOf(assertion)
  const isThis = (entry: Source) =>
    (id !== undefined && plainId(entry) === id) || (uid !== undefined && uidOf(entry) === uid)
  if (!Object.hasOwn(list.value, 'revokedAssertions')) return findByUid(list, uid)
  for (const entry of list.get('revokedAssertions').items()) {
    const isEntry = typeof entry.value === 'string' || isJsonObject(entry.value)
    if (!isEntry)
      throw refusal('UPGRADE_VALUE_INVALID', 'the id of an assertion, or an object with it,', entry)
    if (isThis(entry) && readBoolean(entry.get('revoked')) !== false) return revokedBy(entry)
  }
  return undefined
}

// Also one that is no URI: a badge is not to escape its revocation by the form of its id.
function plainId(entry: Source): string | undefined {
  const { value } = typeof entry.value === 'string' ? entry : entry.first('id', '@id').one()
  return typeof value === 'string' ? (addressOf(value) ?? value) : undefined
}

// Some platforms number their badges, and list them by the number as text.
function uidOf(entry: Source): string | undefined {
  const { value } = entry.get('uid').one()
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

// The list of Open Badges 1.0 is an object of reasons by uid.
function findByUid(list: Source, uid: string | undefined): RevocationReport | undefined {
  if (list.get('type').isGiven)
    throw unusable(list.get('revokedAssertions'), 'the list of revoked assertions')
  const reason = uid === undefined ? undefined : list.get(uid)
  if (!reason || reason.value === undefined) return undefined
  const { document, value } = reason
  return { state: 'revoked', document, ...(typeof value === 'string' ? { reason: value } : {}) }
}

function revokedBy(entry: Source): RevocationReport {
  const { value } = entry.get('revocationReason').one()
  return {
    state: 'revoked',
    document: entry.document,
    ...(typeof value === 'string' ? { reason: value } : {}),
  }
}
