import { compareInstants, parseInstant } from '../core/instant'
import type { InputGuards } from '../model/assert-input'

/** What a renewed credential takes from its former copy. */
interface Former {
  id: string
  awardedDate?: string
  validFrom: string
}

/**
 * Returns the id of a credential, which a renewal keeps.
 *
 * @param given - Id in the options; with a former copy it may be left out.
 * @throws {TypeError | RangeError} If there is none, or it is not that of the former copy.
 */
export function renewedId(
  guards: InputGuards,
  given: string | undefined,
  former: Former | undefined,
): string {
  if (!former) return guards.uri('id', given)
  if (given !== undefined && given !== former.id)
    guards.refuse('id', `left out, or that of the former credential (${former.id})`, given)
  return former.id
}

/**
 * Returns the date of the first award, which a renewal keeps; by default the start of the former copy.
 *
 * @throws {RangeError} If another date is given.
 */
export function renewedAward(guards: InputGuards, given: string | undefined, former: Former): string {
  const kept = former.awardedDate ?? former.validFrom
  if (given !== undefined && compare(given, kept) !== 0)
    guards.refuse('awardedDate', `left out, or that of the former credential (${kept})`, given)
  return kept
}

/** @throws {RangeError} If a renewal does not begin later than its former copy: verifiers would not take it for the newer one. */
export function requireNewer(
  guards: InputGuards,
  validFrom: string,
  former: Former,
  field = 'validFrom',
): void {
  if (compare(validFrom, former.validFrom) <= 0)
    guards.refuse(field, `later than that of the former credential (${former.validFrom})`, validFrom)
}

/** @throws {TypeError} If a copy would keep an end that is before its start: the caller must say when it ends. */
export function requireEnd(guards: InputGuards, formerEnd: string | undefined, validFrom: string): void {
  if (formerEnd !== undefined && compare(formerEnd, validFrom) < 0)
    guards.refuse(
      'validUntil',
      `given, since the badge ended at ${formerEnd} and begins anew at ${validFrom}`,
      undefined,
    )
}

/** Returns the later of two instants. */
export function laterOf(a: string, b: string): string {
  return compare(a, b) >= 0 ? a : b
}

// Documents with a date that cannot be read were refused before.
function compare(a: string, b: string): number {
  const [left, right] = [parseInstant(a), parseInstant(b)]
  return left && right ? compareInstants(left, right) : 0
}
