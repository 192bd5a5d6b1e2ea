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
 * Reads what a badge says about its own revocation.
 *
 * @throws {QualityLabelError} `UPGRADE_VALUE_INVALID` if the value is neither true nor false.
 */
export function readOwnRevocation(assertion: Source): RevocationReport | undefined {
  return readBoolean(assertion.get('revoked')) === true ? revokedBy(assertion) : undefined
}

/**
 * Looks up a badge in the supplied revocation lists, or in its hosted copy.
 *
 * Any list of this issuer can revoke the badge. Only the list that the issuer's profile names, or the hosted copy, can show that it is
 * not revoked.
 *
 * @throws {QualityLabelError} `UPGRADE_VALUE_INVALID` if a list cannot be read: the badge could be in it.
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
  if (type === 'hosted' && url !== undefined) return `supply the document at ${url}; nothing was fetched`
  if (list !== undefined) return `supply the revocation list at ${list}; nothing was fetched`
  return 'neither the badge nor its issuer names a source of revocations'
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

// Also an id that is not a URI: a badge must not escape its revocation by the form of its id.
function plainId(entry: Source): string | undefined {
  const { value } = typeof entry.value === 'string' ? entry : entry.first('id', '@id').one()
  return typeof value === 'string' ? (addressOf(value) ?? value) : undefined
}

// Some platforms number their badges and write the numbers as texts in the list.
function uidOf(entry: Source): string | undefined {
  const { value } = entry.get('uid').one()
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

// In Open Badges 1.0 the list is an object with reasons by uid.
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
