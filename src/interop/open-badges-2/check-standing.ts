import { parseInstant } from '../../core/instant'
import { hasEnded, isEmptyPeriod } from '../../core/period'
import type { OpenBadgeCredential } from '../../model/generated/documents'
import { refusal, unusable } from './refuse-upgrade'
import type { Source } from './source'
import type { UpgradeOptions } from './upgrade-options'
import type { RevocationReport, SignatureReport } from './upgrade-report'

/** @throws {QualityLabelError} `UPGRADE_REVOKED`, unless a revoked badge is allowed. */
export function refuseRevoked(
  { state, reason, document = 'input' }: RevocationReport,
  options: UpgradeOptions,
): void {
  if (state !== 'revoked' || options.allowRevoked) return
  const expected = `a badge that its issuer did not revoke${reason === undefined ? '' : ` (reason: ${reason})`},`
  throw refusal(
    'UPGRADE_REVOKED',
    expected,
    { document, pointer: '' },
    reason === undefined ? {} : { reason },
  )
}

/** @throws {QualityLabelError} `UPGRADE_SIGNATURE_INVALID`, unless a signature that does not hold is allowed. */
export function refuseInvalid(signature: SignatureReport, options: UpgradeOptions): void {
  if (signature.state !== 'invalid' || options.allowInvalidSignature) return
  const { why, words } = signature
  const expected = `a signature by the issuer's key over the badge (${words})`
  throw refusal('UPGRADE_SIGNATURE_INVALID', expected, { document: 'input', pointer: '' }, { why })
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
  { now, allowExpired }: UpgradeOptions,
): boolean {
  const judged = parseInstant(now)
  if (validUntil === undefined || !judged) return false
  const expires = assertion.get('expires').one()
  if (isEmptyPeriod({ validFrom, validUntil })) throw unusable(expires, 'an end after the badge was issued')
  if (!hasEnded(validUntil, judged)) return false
  if (allowExpired) return true
  throw refusal('UPGRADE_EXPIRED', `a badge that has not expired at ${now}`, expires, { expires: validUntil })
}
