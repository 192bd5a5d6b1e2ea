import { parseInstant } from '../../core/instant'
import { isEmptyPeriod } from '../../core/period'
import type { Finding } from '../../problems/problem'
import { makeFinding } from './make-finding'

/** Checks that a period ends after it begins; an absent end is open, and an unreadable one is a finding of the shape. */
export function checkPeriod(period: { validFrom?: string; validUntil?: string }, pointer: string): Finding[] {
  if (!parseInstant(period.validUntil ?? '') || !isEmptyPeriod(period)) return []
  return [makeFinding('VALUE_RANGE', `${pointer}/validUntil`, `after ${period.validFrom}`, period.validUntil)]
}
