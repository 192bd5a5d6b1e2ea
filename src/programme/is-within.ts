import { compareInstants, parseInstant } from '../core/instant'

/** A period; both ends belong to it, and a missing end leaves it open. */
export interface Period {
  validFrom?: string | undefined
  validUntil?: string | undefined
}

/** Whether an instant lies within a period; an end that is no instant excludes everything. */
export function isWithin({ validFrom, validUntil }: Period, at: string): boolean {
  const instant = parseInstant(at)
  if (!instant) return false
  const from = validFrom === undefined ? instant : parseInstant(validFrom)
  const until = validUntil === undefined ? instant : parseInstant(validUntil)
  if (!from || !until) return false
  return compareInstants(from, instant) <= 0 && compareInstants(instant, until) <= 0
}
