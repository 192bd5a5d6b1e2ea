import type { Instant } from './instant'
import { addSeconds, compareInstants, formatInstant, parseInstant } from './instant'
import { toText } from './json'

/** The two ends of a period, as a document writes them; an absent end leaves the period open. */
export interface Period {
  validFrom?: unknown
  validUntil?: unknown
}

/** Before every instant that a document can write. */
const beginning: Instant = { epochSeconds: Number.NEGATIVE_INFINITY, fraction: '' }

/**
 * Checks whether an instant lies within a period: at `validFrom` or later, and before `validUntil`.
 *
 * Every period of this package is half-open, so that one may begin where another ends. An end that is not an `xsd:dateTimeStamp`
 * excludes every instant, and no period contains an unknown instant.
 *
 * @param skewSeconds - Whole seconds by which both ends are loosened.
 */
export function isWithinPeriod(
  { validFrom, validUntil }: Period,
  at: Instant | undefined,
  skewSeconds = 0,
): boolean {
  return at !== undefined && hasBegun(validFrom, at, skewSeconds) && !hasEnded(validUntil, at, skewSeconds)
}

/** Checks whether a period has begun at an instant: always without a begin, never with an unreadable one. */
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
 * Checks whether a period contains no instant: it ends where it begins or before, or one of its ends is unreadable. One with an open end
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

/** Writes an end of a period for a message: in UTC, or as it is written where it cannot be read, shortened. */
export function writeEnd(end: unknown): string {
  const instant = parseInstant(end)
  return instant ? formatInstant(instant) : toText(end).slice(0, 60)
}
