import type { Instant } from '../../core/instant'
import { parseInstant } from '../../core/instant'
import type { KindsOf } from '../../core/kinds'
import { callable, flag, instant, list, required, wholeNumber } from '../../core/kinds'
import { readOptions, wrongType } from '../../core/read-options'
import type { FromJson } from '../../model/from-json'
import type { Achievement, Requirement, RequirementList } from '../../model/generated/documents'
import { isRequired } from '../../schema/references/check-requirements'
import type { AskedOption, Matching } from './asked-option'
import { readOption } from './asked-option'
import { findOpportunities } from './find-opportunities'
import type { Holding } from './holding'
import type { Broader, IndexedHoldings } from './index-holdings'
import { indexHoldings, widen } from './index-holdings'
import { judgeHolding } from './judge-holding'
import { nearest } from './nearest'
import { isHeldAt, readHoldings } from './read-holdings'
import { readRequirements } from './read-requirements'
import type { ShortBadge } from './short-badge'

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

/** Which requirements are met by which badges. */
export interface MatchOutcome {
  /** Whether as many requirements are met as are needed. */
  met: boolean
  /** Number of requirements met, without the optional ones. */
  have: number
  /** Number of requirements that must be met. */
  need: number
  /** Each requirement, in the order of the list. */
  items: MatchedRequirement[]
}

/** One requirement, and what was found for it. */
export interface MatchedRequirement {
  /** Id of the requirement. */
  requirement: string
  /** Whether it is optional: then it does not count. */
  optional?: true
  met: boolean
  /** Ids of the badges that meet it, in their own order. */
  by: string[]
  /** Unless it is met, the badges that come nearest, up to ten, each with all reasons why it is not enough. */
  short: ShortBadge[]
  /** Unless it is met, ids of the supplied achievements that would meet it. */
  opportunities?: string[]
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
  const read = readOptions(action, options, optionKinds)
  const asked = readRequirements(action, requirements, read.count)
  const at = parseInstant(read.at) as Instant
  const held = readHoldings(action, holdings).filter((one) => isHeldAt(one, at))
  const matching = { allowUnproven: read.allowUnproven === true, widened: widen(action, read.broader) }
  const offered = read.opportunities?.map(readOffer)
  const ways = asked.requirements.map(({ anyOf }) => anyOf.map(readOption))
  const index = indexHoldings(held, ways.flat(), matching.widened)
  const items = asked.requirements.map((requirement, place) => {
    const own = ways[place] as AskedOption[]
    const item = matchOne(requirement, own, index, matching)
    if (item.met || offered === undefined) return item
    return { ...item, opportunities: findOpportunities(own, offered, matching.widened) }
  })
  const have = items.filter(({ met, optional }) => met && !optional).length
  return { met: have >= asked.need, have, need: asked.need, items }
}

function matchOne(
  requirement: Requirement,
  options: readonly AskedOption[],
  index: IndexedHoldings,
  matching: Matching,
): MatchedRequirement {
  const by = new Set<string>()
  const short: ShortBadge[] = []
  for (const option of options) {
    for (const held of index.candidates(option)) {
      const why = judgeHolding(held, option, matching)
      if (why.length === 0) by.add(held.id)
      else if (by.size === 0) short.push({ credential: held.id, why })
    }
  }
  const met = by.size > 0
  return {
    requirement: requirement.id,
    ...(isRequired(requirement) ? {} : { optional: true as const }),
    met,
    by: [...by].sort(),
    short: met ? [] : nearest(short),
  }
}

function readOffer(offer: unknown, index: number): Achievement {
  const { id } = (offer ?? {}) as Partial<Achievement>
  if (typeof id === 'string') return offer as Achievement
  throw wrongType(action, `opportunities[${index}]`, 'an achievement with an id', offer)
}
