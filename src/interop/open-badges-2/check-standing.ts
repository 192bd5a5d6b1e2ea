import { parseInstant } from '../../core/instant'
import { hasBegun, hasEnded, isEmptyPeriod } from '../../core/period'
import { quoteText } from '../../core/quote-text'
import type { OpenBadgeCredential } from '../../model/generated/documents'
import { refusal, unusable } from './refuse-upgrade'
import type { Source } from './source'
import type { UpgradeSettings } from './upgrade-options'
import type { RevocationReport, SignatureReport } from './upgrade-report'

/** @throws {QualityLabelError} `UPGRADE_REVOKED`, unless a revoked badge is allowed. */
export function refuseRevoked(
  { state, reason, document = 'input' }: RevocationReport,
  options: UpgradeSettings,
): void {
  if (state !== 'revoked' || options.allowRevoked) return
  const expected = `a badge that its issuer did not revoke${reason === undefined ? '' : ` (reason: ${quoteText(reason)})`},`
  throw refusal(
    'UPGRADE_REVOKED',
    expected,
    { document, pointer: '' },
    reason === undefined ? {} : { reason },
  )
}

/** @throws {QualityLabelError} `UPGRADE_SIGNATURE_INVALID`, unless a signature that does not hold is allowed. */
export function refuseInvalid(signature: SignatureReport, options: UpgradeSettings): void {
  if (signature.state !== 'invalid' || options.allowInvalidSignature) return
  const { why, words } = signature
  const expected = `a signature by the issuer's key over the badge (${words})`
  throw refusal('UPGRADE_SIGNATURE_INVALID', expected, { document: 'input', pointer: '' }, { why })
}

/**
 * Refuses a badge that says it is issued later than `now`.
 *
 * @throws {QualityLabelError} `UPGRADE_NOT_YET_ISSUED`
 */
export function refuseFuture(
  { validFrom }: OpenBadgeCredential,
  assertion: Source,
  { now }: UpgradeSettings,
): void {
  const judged = parseInstant(now)
  if (!judged || hasBegun(validFrom, judged)) return
  const issuedOn = assertion.get('issuedOn').one()
  const expected = `a date of issue that is not in the future at ${now}, got ${validFrom},`
  throw refusal('UPGRADE_NOT_YET_ISSUED', expected, issuedOn, { issuedOn: validFrom })
}

/**
 * Checks whether the badge had expired at `now`; the instant at which it ends is no longer part of it.
 *
 * @throws {QualityLabelError} `UPGRADE_EXPIRED`, unless an expired badge is allowed; `UPGRADE_VALUE_INVALID` where it does not end
 *   after it begins.
 */
export function checkExpiry(
  { validFrom, validUntil }: OpenBadgeCredential,
  assertion: Source,
  { now, allowExpired }: UpgradeSettings,
): boolean {
  const judged = parseInstant(now)
  if (validUntil === undefined || !judged) return false
  const expires = assertion.get('expires').one()
  if (isEmptyPeriod({ validFrom, validUntil })) throw unusable(expires, 'an end after the badge was issued')
  if (!hasEnded(validUntil, judged)) return false
  if (allowExpired) return true
  throw refusal('UPGRADE_EXPIRED', `a badge that has not expired at ${now}`, expires, { expires: validUntil })
}
