import { isInstant } from '../../core/instant'
import type { Claim } from '../../index'
import { isUri } from '../../model/is-uri'

/** Checks whether a value is a claim as a log has it. */
export function isClaim(value: object): value is Claim {
  const { offer, claimant, at, serial, task } = value as Record<string, unknown>
  return (
    [offer, claimant].every((text) => typeof text === 'string') &&
    isInstant(at) &&
    (task === undefined || (typeof task === 'string' && isUri(task))) &&
    (serial === undefined || Number.isSafeInteger(serial))
  )
}
