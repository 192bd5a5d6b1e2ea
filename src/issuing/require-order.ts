import { compareInstants, parseInstant } from '../core/instant'
import type { InputGuards } from '../model/assert-input'

/**
 * Requires that one instant does not come before another.
 *
 * @throws {TypeError | RangeError} If one of them is no instant, or they stand the other way round.
 */
export function requireOrder(
  guards: InputGuards,
  [earlierField, earlier]: readonly [string, string],
  [laterField, later]: readonly [string, string],
): void {
  const from = parseInstant(guards.instant(earlierField, earlier))
  const until = parseInstant(guards.instant(laterField, later))
  if (from && until && compareInstants(from, until) > 0) {
    guards.refuse(laterField, `no earlier than ${earlierField} (${earlier})`, later)
  }
}
