import { hasBegun, hasEnded } from '../../core/period'
import type { Finding } from '../../problems/problem'
import type { TrustBundleFacts } from '../../trust/trust-material'
import type { VerifySettings } from '../options/verify-options'

/**
 * Checks that the bundle which the trust material came in is within its period: from `issuedAt` on, and before `expiresAt`, both
 * loosened by the clock skew.
 *
 * @returns A finding that leaves trust undecided: what the bundle says may be true still, but nobody vouches for it now.
 */
export function checkBundleAge(
  bundle: TrustBundleFacts | undefined,
  { now, checkedAt, clockSkewSeconds }: Pick<VerifySettings, 'now' | 'checkedAt' | 'clockSkewSeconds'>,
): Finding[] {
  if (!bundle) return []
  const { issuedAt, expiresAt } = bundle
  if (!hasBegun(issuedAt, now, clockSkewSeconds))
    return [{ code: 'TRUST_BUNDLE_NOT_YET_ISSUED', pointer: '', params: { issuedAt, now: checkedAt } }]
  return hasEnded(expiresAt, now, clockSkewSeconds)
    ? [{ code: 'TRUST_BUNDLE_EXPIRED', pointer: '', params: { expiresAt, now: checkedAt } }]
    : []
}
