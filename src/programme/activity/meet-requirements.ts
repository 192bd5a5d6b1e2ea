import type { Instant } from '../../core/instant'
import { compareInstants, parseInstant } from '../../core/instant'
import { periodMembers } from '../../model/contexts/data-model'
import type { Activity } from '../../model/generated/documents'
import type { HeldCredential, Holding } from '../requirement/holding'
import type { MatchOutcome } from '../requirement/match-requirements'
import { matchRequirements } from '../requirement/match-requirements'
import { periodOf } from '../requirement/read-holdings'

/**
 * Matches the requirements of an activity with the badges of its participant.
 *
 * @param from - When the tasks were done, if they are.
 * @returns The outcome, and the first instant from then on at which the requirements are met. A badge that expires later changes nothing.
 */
export function meetRequirements(
  { requires = [], requiresCount: count }: Activity,
  holdings: readonly Holding[],
  from: string | undefined,
  at: string,
): { outcome: MatchOutcome; since: string | undefined } {
  const match = (held: readonly Holding[], instant: string) =>
    matchRequirements(requires, held, { at: instant, ...(count !== undefined && { count }) })
  const outcome = match(holdings, at)
  if (from === undefined) return { outcome, since: undefined }
  const lasting = holdings.map(withoutEnd)
  const ever = new Set(match(lasting, at).items.flatMap(({ by }) => by))
  // Only at an instant from which one of these badges counts can the requirements begin to be met.
  const useful = holdings.filter(({ credential: { id = '' } }) => ever.has(id))
  for (const since of instantsOf(useful, from, at)) {
    const then = match(useful, since)
    if (then.met) return { outcome: outcome.met ? outcome : then, since }
  }
  return { outcome, since: undefined }
}

const ends = new Set<string>(Object.values(periodMembers).map(({ until }) => until))

function withoutEnd({ credential, ...holding }: Holding): Holding {
  const lasting = Object.entries(credential).filter(([member]) => !ends.has(member))
  return { ...holding, credential: Object.fromEntries(lasting) as unknown as HeldCredential }
}

/** The instants at which badges begin to count, from one instant to another, each once and in order; first the one itself. */
function instantsOf(holdings: readonly Holding[], from: string, at: string): string[] {
  const [first, last] = [parseInstant(from) as Instant, parseInstant(at) as Instant]
  const begins = holdings
    .flatMap((holding) => [holding.awardedAt, periodOf(holding).validFrom])
    .flatMap((text) => {
      const instant = parseInstant(text)
      return instant ? [{ text: text as string, instant }] : []
    })
    .filter(({ instant }) => compareInstants(first, instant) < 0 && compareInstants(instant, last) <= 0)
    .sort((a, b) => compareInstants(a.instant, b.instant))
  return [from, ...new Set(begins.map(({ text }) => text))]
}
