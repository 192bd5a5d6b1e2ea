import type { Instant } from '../../core/instant'
import { formatInstant, parseInstant } from '../../core/instant'
import type { Period } from '../../core/period'
import { hasBegun, hasEnded, writeEnd } from '../../core/period'
import { say } from '../../problems/phrases/phrase'
import type { ListFault, SignedStatusList } from '../input/status-list-store'
import type { VerifySettings } from '../options/verify-options'

/**
 * Checks that a status list is current: it has begun, it has not ended, and the copy is not older than its `ttl`.
 *
 * @param fetchedAt - From when its `ttl` runs; from its `validFrom` on where that is not known.
 * @see Bitstring Status List 1.0, section 2.2 (ttl)
 */
export function checkListTime(
  { period, ttl }: SignedStatusList,
  statusListCredential: string,
  fetchedAt: Instant | undefined,
  settings: VerifySettings,
): ListFault[] {
  const faults: ListFault[] = []
  const { validFrom, validUntil } = period
  const now = formatInstant(settings.now)
  if (!hasListBegun(period, settings)) {
    const params = { statusListCredential, validFrom: writeEnd(validFrom), now }
    faults.push({ code: 'STATUS_LIST_NOT_YET_VALID', params })
  }
  if (hasEnded(validUntil, settings.now, settings.clockSkewSeconds)) {
    const params = { statusListCredential, validUntil: writeEnd(validUntil), now }
    faults.push({ code: 'STATUS_LIST_EXPIRED', params })
  }
  const since = fetchedAt ?? parseInstant(validFrom)
  if (ttl !== undefined && !isFresh(since, ttl, settings)) {
    const params = {
      statusListCredential,
      ttl,
      since: since ? formatInstant(since) : say('statusSinceUnknown'),
      now,
    }
    faults.push({ code: 'STATUS_LIST_STALE', params })
  }
  return faults
}

/** Checks whether the period of a list has begun; one without `validFrom` always has. */
export function hasListBegun({ validFrom }: Period, { now, clockSkewSeconds }: VerifySettings): boolean {
  return hasBegun(validFrom, now, clockSkewSeconds)
}

function isFresh(
  since: Instant | undefined,
  ttl: number,
  { now, clockSkewSeconds }: VerifySettings,
): boolean {
  return since !== undefined && millisecondsBetween(since, now) <= ttl + clockSkewSeconds * 1000
}

function millisecondsBetween(from: Instant, to: Instant): number {
  const fraction = Number(`0.${to.fraction || '0'}`) - Number(`0.${from.fraction || '0'}`)
  return (to.epochSeconds - from.epochSeconds + fraction) * 1000
}
