import type { Instant } from '../../core/instant'
import { parseInstant } from '../../core/instant'
import type { Activity } from '../../model/generated/documents'
import type { Holding } from '../requirement/holding'
import { widen } from '../requirement/index-by-matter'
import type { MatchOutcome } from '../requirement/match-held'
import { holdersOf, matchHeld } from '../requirement/match-held'
import { readHoldings } from '../requirement/read-holdings'
import { readRequirements } from '../requirement/read-requirements'
import { firstMet } from './first-met'

/**
 * Matches the requirements of an activity with the badges of its participant.
 *
 * @param from - When the tasks were done, if they are.
 * @returns The outcome, and the first instant from then on at which the requirements are met. A badge that expires later changes nothing,
 *   and one that says no date counts from `at` on.
 */
export function meetRequirements(
  action: string,
  { requires = [], requiresCount }: Activity,
  holdings: readonly Holding[],
  from: string | undefined,
  at: string,
): { outcome: MatchOutcome; since: string | undefined } {
  const { held, unreadable } = readHoldings(action, holdings, at)
  const asked = {
    ...readRequirements(action, requires, requiresCount),
    allowUnproven: false,
    widened: widen(action, undefined),
  }
  const matchAt = (instant: string): MatchOutcome => ({
    ...matchHeld(asked, held, parseInstant(instant) as Instant),
    ...(unreadable.length > 0 && { unreadable }),
  })
  const outcome = matchAt(at)
  if (from === undefined) return { outcome, since: undefined }
  const since = firstMet(holdersOf(asked, held), asked.need, from, at)
  return { outcome: since === undefined || outcome.met ? outcome : matchAt(since), since }
}
