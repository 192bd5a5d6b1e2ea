import { compareText } from '../../core/compare-text'
import { compareInstants, parseInstant } from '../../core/instant'
import { hasEnded } from '../../core/period'
import type { Committee } from '../../model/generated/documents'
import { say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { makeFinding } from './make-finding'

/**
 * Checks that no two committees of one network are in office at once: it would be unclear which one decides for the network.
 *
 * Periods are half-open, so a committee may begin where another ends.
 *
 * @param committees - Committees with the right structure.
 * @param pointer - Pointer of their list.
 */
export function checkCommittees(committees: readonly Committee[], pointer: string): Finding[] {
  // Sorted by network and begin: if any two overlap, two neighbours do.
  const inOrder = committees.map((committee, index) => ({ committee, index, from: beginOf(committee) }))
  inOrder.sort(
    (a, b) => compareText(a.committee.network, b.committee.network) || compareInstants(a.from, b.from),
  )
  return inOrder.flatMap(({ committee, index, from }, place) => {
    const before = inOrder[place - 1]?.committee
    if (before?.network !== committee.network || hasEnded(before.validUntil, from)) return []
    const expected = before.validUntil
      ? say('expectNotBefore', { id: before.id, end: before.validUntil })
      : say('expectNotBeforeOpen', { id: before.id })
    return [makeFinding('VALUE_RANGE', `${pointer}/${index}/validFrom`, expected, committee.validFrom)]
  })
}

const never = { epochSeconds: Number.POSITIVE_INFINITY, fraction: '' }

function beginOf({ validFrom }: Committee) {
  return parseInstant(validFrom) ?? never
}
