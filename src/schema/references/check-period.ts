import { parseInstant } from '../../core/instant'
import type { Period } from '../../core/period'
import { isEmptyPeriod, isReversedPeriod } from '../../core/period'
import type { Finding } from '../../model/problems/problem'
import { makeFinding } from './make-finding'

/** Checks that a period ends after it begins; an absent end is open, and an unreadable one is a finding of the shape. */
export function checkPeriod(period: { validFrom?: string; validUntil?: string }, pointer: string): Finding[] {
  if (!parseInstant(period.validUntil ?? '') || !isEmptyPeriod(period)) return []
  return [makeFinding('VALUE_RANGE', `${pointer}/validUntil`, `after ${period.validFrom}`, period.validUntil)]
}

/** Checks that a credential does not end before it begins: VCDM 2.0, section 4.9, lets it end at that instant, and so contain none. */
export function checkCredentialPeriod({ validFrom, validUntil }: Period): Finding[] {
  if (!isReversedPeriod({ validFrom, validUntil })) return []
  return [makeFinding('VALUE_RANGE', '/validUntil', `not before ${validFrom}`, validUntil)]
}
