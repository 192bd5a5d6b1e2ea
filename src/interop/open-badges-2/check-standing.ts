import { parseInstant } from '../../core/instant'
import { hasBegun, hasEnded, isEmptyPeriod } from '../../core/period'
import { quoteText } from '../../core/quote-text'
import type { OpenBadgeCredential } from '../../model/generated/documents'
import { refusal, unusable } from './refuse-upgrade'
import type { Source } from './source'
import type { UpgradeSettings } from './upgrade-options'
import type { RevocationReport, SignatureReport } from './upgrade-report'

/**
 * Rejects a revoked badge.
 *
 * @throws {QualityLabelError} `UPGRADE_REVOKED`, unless a revoked badge is allowed.
 */
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

/**
 * Rejects a badge with an invalid signature.
 *
 * @throws {QualityLabelError} `UPGRADE_SIGNATURE_INVALID`, unless an invalid signature is allowed.
 */
export function refuseInvalid(signature: SignatureReport, options: UpgradeSettings): void {
  if (signature.state !== 'invalid' || options.allowInvalidSignature) return
  const { why, words } = signature
  const expected = `a signature by the issuer's key over the badge (${words})`
  throw refusal('UPGRADE_SIGNATURE_INVALID', expected, { document: 'input', pointer: '' }, { why })
}

/**
 * Rejects a badge with a date of issue after `now`.
 *
 * @throws {QualityLabelError} `UPGRADE_NOT_YET_ISSUED`
 */
export function refuseFuture(
  { validFrom }: OpenBadgeCredential,
  assertion: Source,
  { now }: UpgradeSettings,
): void {
  const instant = parseInstant(now)
  if (!instant || hasBegun(validFrom, instant)) return
  const issuedOn = assertion.get('issuedOn').one()
  const expected = `a date of issue that is not in the future at ${now}, got ${validFrom},`
  throw refusal('UPGRADE_NOT_YET_ISSUED', expected, issuedOn, { issuedOn: validFrom })
}

/**
 * Checks whether the badge had expired at `now`; at the instant of expiry it has expired.
 *
 * @throws {QualityLabelError} `UPGRADE_EXPIRED`, unless an expired badge is allowed; `UPGRADE_VALUE_INVALID` if it does not end after
 *   it begins.
 */
export function checkExpiry(
  { validFrom, validUntil }: OpenBadgeCredential,
  assertion: Source,
  { now, allowExpired }: UpgradeSettings,
): boolean {
  const instant = parseInstant(now)
  if (validUntil === undefined || !instant) return false
  const expires = assertion.get('expires').one()
  if (isEmptyPeriod({ validFrom, validUntil })) throw unusable(expires, 'an end after the badge was issued')
  if (!hasEnded(validUntil, instant)) return false
  if (allowExpired) return true
  throw refusal('UPGRADE_EXPIRED', `a badge that has not expired at ${now}`, expires, { expires: validUntil })
}
