import { isInstant } from '../../core/instant'
import type { Period } from '../../core/period'
import { isEmptyPeriod } from '../../core/period'
import { say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { makeFinding } from './make-finding'

/** Checks that a period ends after it begins. */
export function checkPeriod({ validFrom, validUntil }: Period, pointer: string): Finding[] {
  return checkEnd(validFrom, validUntil, `${pointer}/validUntil`)
}

/** Checks that an end is after its begin. An absent one is open; the shape check reports an unreadable one. */
export function checkEnd(validFrom: unknown, validUntil: unknown, pointer: string): Finding[] {
  if (![validFrom, validUntil].every(isInstant) || !isEmptyPeriod({ validFrom, validUntil })) return []
  return [
    makeFinding(
      'VALUE_RANGE',
      pointer,
      say('expectAfter', { instant: String(validFrom) }),
      validUntil as string,
    ),
  ]
}
