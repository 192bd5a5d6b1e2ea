import { copyGiven } from '../../core/copy-given'
import type { Instant } from '../../core/instant'
import { parseInstant } from '../../core/instant'
import type { KindsOf } from '../../core/kinds'
import { callable, flag, instant, list, required, wholeNumber } from '../../core/kinds'
import { readOptions, wrongType } from '../../core/read-options'
import type { FromJson } from '../../model/from-json'
import type { Achievement, Requirement, RequirementList } from '../../model/generated/documents'
import type { Holding } from './holding'
import { oddInAchievement } from './holding-form'
import type { Broader } from './index-by-matter'
import { widen } from './index-by-matter'
import type { MatchOutcome } from './match-held'
import { matchHeld } from './match-held'
import { readHoldings } from './read-holdings'
import { readRequirements } from './read-requirements'

/** When requirements are to be met, and what counts. */
export interface MatchOptions {
  /** When is it to be met: badges that are not valid then, or were awarded later, do not count. */
  at: string | Date
  /** How many of the requirements that are not optional must be met, in place of the list's own number. */
  count?: number | undefined
  /** Returns the skills that a skill counts as too, such as those above it in ESCO: all of them, since it is not asked about its results. */
  broader?: Broader | undefined
  /** Achievements that somebody offers: those that would meet a requirement that is not met are named. */
  opportunities?: FromJson<readonly Achievement[]> | undefined
  /** Whether badges count that are not shown to be about the person. Say so where the outcome is shown. */
  allowUnproven?: boolean | undefined
}

const action = 'match requirements'

const optionKinds = {
  at: required(instant),
  count: wholeNumber(1),
  broader: callable<Broader>(),
  opportunities: list,
  allowUnproven: flag,
} satisfies KindsOf<MatchOptions>

/**
 * Matches badges with requirements: which are met, by which badges, and what the nearest badges lack.
 *
 * Each property of an option narrows it, and one badge has to fit all of an option. Only badges count that are proven to be about the
 * person, and self-issued ones only where an option says so. An achievement counts only from its named creator, from an issuer with the
 * authority of that creator, or from an issuer in `issuedBy`; another edition of it, by `related`, only from the creator. For a skill, an option
 * that names no issuer, label or endorser accepts only issuers that the trust material knows. Ids are compared whole. A level or value
 * that is not a number within its description is unknown, and so not enough; a result whose status is other than `Completed` shows nothing.
 *
 * @param requirements - A list of requirements, or the requirements of an activity.
 * @param holdings - What `holdingsOf` returns, in any order.
 * @throws {TypeError | RangeError} If an argument cannot be used, or the count is more than the requirements that are not optional.
 */
export function matchRequirements(
  requirements: FromJson<RequirementList> | readonly FromJson<Requirement>[],
  holdings: readonly Holding[],
  options: MatchOptions,
): MatchOutcome {
  const { at, count, broader, opportunities, allowUnproven } = readOptions(action, options, optionKinds)
  const asked = {
    ...readRequirements(action, requirements, count),
    allowUnproven: allowUnproven === true,
    widened: widen(action, broader),
    offered: opportunities?.map(readOffer),
  }
  const { held, unreadable } = readHoldings(action, holdings, at)
  const outcome = matchHeld(asked, held, parseInstant(at) as Instant)
  return unreadable.length === 0 ? outcome : { ...outcome, unreadable }
}

function readOffer(offer: unknown, index: number): Achievement {
  const field = `opportunities[${index}]`
  if (typeof ((offer ?? {}) as Partial<Achievement>).id !== 'string')
    throw wrongType(action, field, 'an achievement with an id', offer)
  const copy = copyGiven(action, field, offer)
  const odd = oddInAchievement(copy, '')
  if (odd) throw wrongType(action, field + odd.pointer, odd.expected, odd.found)
  return copy as unknown as Achievement
}
