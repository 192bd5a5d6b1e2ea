import { isInstant } from '../../core/instant'
import type { Claim } from '../../index'

/** Checks whether a value is a claim as a log has it. */
export function isClaim(value: object): value is Claim {
  const { offer, claimant, at, serial } = value as Record<string, unknown>
  return (
    [offer, claimant].every((text) => typeof text === 'string') &&
    isInstant(at) &&
    (serial === undefined || Number.isSafeInteger(serial))
  )
}
