import { compareInstants, parseInstant } from '../../core/instant'
import type { Finding } from '../../model/problems/problem'
import { makeFinding } from './make-finding'

/** Checks that a period does not end before it begins; an end that is not stated is none. */
export function checkPeriod(period: { validFrom?: string; validUntil?: string }, pointer: string): Finding[] {
  const from = parseInstant(period.validFrom ?? '')
  const until = parseInstant(period.validUntil ?? '')
  if (!from || !until || compareInstants(from, until) <= 0) return []
  return [
    makeFinding('VALUE_RANGE', `${pointer}/validUntil`, `not before ${period.validFrom}`, period.validUntil),
  ]
}
