import { compareText } from '../../core/compare-text'
import type { Instant } from '../../core/instant'
import { compareInstants, parseInstant } from '../../core/instant'
import type { Held } from '../requirement/read-holdings'

/** A badge that meets a requirement begins to count, or no longer does. */
interface Change {
  instant: Instant
  /** As the badge has it. */
  text: string
  requirement: number
  by: 1 | -1
}

/**
 * Finds the first instant at which enough requirements are met at once: one pass over the instants at which badges begin and end.
 *
 * @param holders - For each requirement that counts, the badges that meet it while they are held.
 * @param from - First instant that can be it.
 * @param until - Last one.
 */
export function firstMet(
  holders: readonly ReadonlySet<Held>[],
  need: number,
  from: string,
  until: string,
): string | undefined {
  const [first, last] = [parseInstant(from) as Instant, parseInstant(until) as Instant]
  const counts = holders.map(() => 0)
  let have = 0
  const apply = ({ requirement, by }: Change) => {
    const count = (counts[requirement] ?? 0) + by
    counts[requirement] = count
    // The first badge of a requirement came, or its last one went.
    if (count === (by === 1 ? 1 : 0)) have += by
  }
  const changes = holders.flatMap(changesOf).sort(inOrder)
  let next = 0
  const applyUntil = (instant: Instant) => {
    for (let change = changes[next]; change && compareInstants(change.instant, instant) <= 0; ) {
      apply(change)
      next += 1
      change = changes[next]
    }
  }
  applyUntil(first)
  if (have >= need) return from
  for (
    let change = changes[next];
    change && compareInstants(change.instant, last) <= 0;
    change = changes[next]
  ) {
    applyUntil(change.instant)
    if (have >= need) return change.text
  }
  return undefined
}

function changesOf(holders: ReadonlySet<Held>, requirement: number): Change[] {
  return [...holders].flatMap(({ span }): Change[] => {
    if (!span) return []
    const { begin, end } = span
    if (!end) return [{ ...begin, requirement, by: 1 }]
    if (compareInstants(end, begin.instant) <= 0) return []
    return [
      { ...begin, requirement, by: 1 },
      { instant: end, text: '', requirement, by: -1 },
    ]
  })
}

// What begins comes first, since only that can meet a requirement; of two spellings of one instant the same one in any order of the badges.
function inOrder(a: Change, b: Change): number {
  return compareInstants(a.instant, b.instant) || b.by - a.by || compareText(a.text, b.text)
}
