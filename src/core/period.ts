import type { Instant } from './instant'
import { addSeconds, compareInstants, formatInstant, parseInstant } from './instant'
import { toText } from './json'

/** Start and end of a period, as a document writes them; without one of them the period is open. */
export interface Period {
  validFrom?: unknown
  validUntil?: unknown
}

/** Before every instant that a document can write. */
const beginning: Instant = { epochSeconds: Number.NEGATIVE_INFINITY, fraction: '' }

/**
 * Checks whether an instant is within a period: at `validFrom` or later, and before `validUntil`.
 *
 * Every period of this package is half-open, so that one can begin at the end of another. A start or end that is not an
 * `xsd:dateTimeStamp` excludes every instant, and no period contains an unknown instant.
 *
 * @param skewSeconds - Whole seconds by which the period is extended at both ends.
 */
export function isWithinPeriod(
  { validFrom, validUntil }: Period,
  at: Instant | undefined,
  skewSeconds = 0,
): boolean {
  return at !== undefined && hasBegun(validFrom, at, skewSeconds) && !hasEnded(validUntil, at, skewSeconds)
}

/** Checks whether a period has begun at an instant: always without a start, never with an unreadable one. */
export function hasBegun(validFrom: unknown, at: Instant, skewSeconds = 0): boolean {
  if (validFrom === undefined) return true
  const from = parseInstant(validFrom)
  return from !== undefined && compareInstants(from, addSeconds(at, skewSeconds)) <= 0
}

/** Checks whether a period has ended at an instant: never without an end, always with an unreadable one. */
export function hasEnded(validUntil: unknown, at: Instant, skewSeconds = 0): boolean {
  if (validUntil === undefined) return false
  const until = parseInstant(validUntil)
  return until === undefined || compareInstants(addSeconds(until, skewSeconds), at) <= 0
}

/**
 * Checks whether a period contains no instant: it ends at its start or before, or its start or end is unreadable. An open period always
 * contains some.
 */
export function isEmptyPeriod({ validFrom, validUntil }: Period): boolean {
  const from = validFrom === undefined ? beginning : parseInstant(validFrom)
  return from === undefined || hasEnded(validUntil, from)
}

/**
 * Checks whether a period ends before it begins.
 *
 * @see VCDM 2.0, section 4.9: `validUntil` is the same as `validFrom` or later
 */
export function isReversedPeriod({ validFrom, validUntil }: Period): boolean {
  const [from, until] = [parseInstant(validFrom), parseInstant(validUntil)]
  return from !== undefined && until !== undefined && compareInstants(until, from) < 0
}

/** Writes the start or end of a period for a message: in UTC, or if it is unreadable as written, shortened. */
export function writeEnd(end: unknown): string {
  const instant = parseInstant(end)
  return instant ? formatInstant(instant) : toText(end).slice(0, 60)
}
