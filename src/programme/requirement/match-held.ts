import type { Instant } from '../../core/instant'
import type { Achievement, Requirement } from '../../model/generated/documents'
import { isRequired } from '../../schema/references/check-requirements'
import type { AskedOption, Matching } from './asked-option'
import { readOption } from './asked-option'
import { findOpportunities } from './find-opportunities'
import type { IndexedHoldings } from './index-holdings'
import { indexHoldings } from './index-holdings'
import { judgeHolding } from './judge-holding'
import { withNearest } from './nearest'
import type { Held, UnreadableHolding } from './read-holdings'
import { isHeldAt } from './read-holdings'
import type { AskedRequirements } from './read-requirements'
import type { ShortBadge } from './short-badge'

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
  /** Badges that were left out, because a part of them cannot be read; absent if there are none. */
  unreadable?: UnreadableHolding[]
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

/** What badges are matched with. */
export interface Asked extends AskedRequirements, Matching {
  /** Achievements that somebody offers. */
  offered?: readonly Achievement[] | undefined
}

/** Matches badges that were read with requirements that were read, at an instant. */
export function matchHeld(asked: Asked, held: readonly Held[], at: Instant): MatchOutcome {
  const { need, offered } = asked
  const current = held.filter((one) => isHeldAt(one, at))
  const items = indexed(asked, current).map(({ requirement, options, index }) => {
    const item = matchOne(requirement, options, index, asked)
    if (item.met || offered === undefined) return item
    return { ...item, opportunities: findOpportunities(options, offered, asked.widened) }
  })
  const have = items.filter(({ met, optional }) => met && !optional).length
  return { met: have >= need, have, need, items }
}

/** Finds for each requirement that counts the badges that meet it while they are held. */
export function holdersOf(asked: Asked, held: readonly Held[]): ReadonlySet<Held>[] {
  return indexed(asked, held)
    .filter(({ requirement }) => isRequired(requirement))
    .map(({ options, index }) => {
      const meeting = options.map((option) =>
        index.candidates(option).filter((one) => judgeHolding(one, option, asked).length === 0),
      )
      return new Set(meeting.flat())
    })
}

interface IndexedRequirement {
  requirement: Requirement
  options: readonly AskedOption[]
  index: IndexedHoldings
}

function indexed({ requirements, widened }: Asked, held: readonly Held[]): IndexedRequirement[] {
  const ways = requirements.map((requirement) => ({
    requirement,
    options: requirement.anyOf.map(readOption),
  }))
  const index = indexHoldings(
    held,
    ways.flatMap(({ options }) => options),
    widened,
  )
  return ways.map((way) => ({ ...way, index }))
}

function matchOne(
  requirement: Requirement,
  options: readonly AskedOption[],
  index: IndexedHoldings,
  matching: Matching,
): MatchedRequirement {
  const by = new Set<string>()
  let short: readonly ShortBadge[] = []
  for (const option of options) {
    for (const held of index.candidates(option)) {
      const why = judgeHolding(held, option, matching)
      if (why.length === 0) by.add(held.id)
      else if (by.size === 0) short = withNearest(short, { credential: held.id, why })
    }
  }
  const met = by.size > 0
  return {
    requirement: requirement.id,
    ...(isRequired(requirement) ? {} : { optional: true as const }),
    met,
    by: [...by].sort(),
    short: met ? [] : [...short],
  }
}
