import type { Instant } from '../../core/instant'
import type { Achievement, Requirement } from '../../model/generated/documents'
import { isRequired } from '../../schema/references/check-requirements'
import type { AskedOption, Matching, Widened } from './asked-option'
import { readOption } from './asked-option'
import type { Offer } from './find-opportunities'
import { findOpportunities, indexOffers } from './find-opportunities'
import { rememberResults } from './find-short-level'
import type { Indexed } from './index-by-matter'
import { indexByMatter, matterOf } from './index-by-matter'
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
export interface Asked extends AskedRequirements {
  allowUnproven: boolean
  widened: Widened
  /** Achievements that somebody offers. */
  offered?: readonly Achievement[] | undefined
}

/** What was found for the options of a requirement. */
type Found = Pick<MatchedRequirement, 'met' | 'by' | 'short' | 'opportunities'>

/** Matches badges that were read with requirements that were read, at an instant. */
export function matchHeld(asked: Asked, held: readonly Held[], at: Instant): MatchOutcome {
  const current = held.filter((one) => isHeldAt(one, at))
  const items = forEachWay(asked, current, matchWay).map(({ requirement, found }) =>
    tellItem(requirement, found),
  )
  const have = items.filter(({ met, optional }) => met && !optional).length
  return { met: have >= asked.need, have, need: asked.need, items }
}

/** Finds for each requirement that counts the badges that meet it while they are held. */
export function holdersOf(asked: Asked, held: readonly Held[]): ReadonlySet<Held>[] {
  return forEachWay(asked, held, (options, { candidates, matching }) => {
    const meeting = options.map((option) =>
      candidates(option).filter((one) => judgeHolding(one, option, matching).length === 0),
    )
    return new Set(meeting.flat())
  })
    .filter(({ requirement }) => isRequired(requirement))
    .map(({ found }) => found)
}

/** What options are matched with. */
interface Material {
  candidates: Indexed<Held>
  offers: Indexed<Offer> | undefined
  matching: Matching
}

/** Finds something for the options of each requirement; of requirements with equal options once, so that the work does not grow with them. */
function forEachWay<T>(
  { requirements, widened, allowUnproven, offered }: Asked,
  held: readonly Held[],
  find: (options: readonly AskedOption[], material: Material) => T,
): { requirement: Requirement; found: T }[] {
  const ways = new Map<string, AskedOption[]>()
  const keyed = requirements.map((requirement) => {
    const key = JSON.stringify(requirement.anyOf)
    if (!ways.has(key)) ways.set(key, requirement.anyOf.map(readOption))
    return { requirement, key }
  })
  const options = [...ways.values()].flat()
  const material: Material = {
    candidates: indexByMatter(held.map(matterOf), options, widened),
    offers: offered && indexOffers(offered, options, widened),
    matching: { allowUnproven, resultsAbout: rememberResults(widened) },
  }
  const found = new Map([...ways].map(([key, way]) => [key, find(way, material)]))
  return keyed.map(({ requirement, key }) => ({ requirement, found: found.get(key) as T }))
}

function matchWay(options: readonly AskedOption[], { candidates, offers, matching }: Material): Found {
  const by = new Set<string>()
  let short: readonly ShortBadge[] = []
  for (const option of options) {
    for (const held of candidates(option)) {
      const why = judgeHolding(held, option, matching)
      if (why.length === 0) by.add(held.id)
      else if (by.size === 0) short = withNearest(short, { credential: held.id, why })
    }
  }
  const met = by.size > 0
  if (met || offers === undefined) return { met, by: [...by].sort(), short: met ? [] : [...short] }
  const opportunities = options.flatMap((option) => findOpportunities(option, offers))
  return { met, by: [], short: [...short], opportunities: [...new Set(opportunities)].sort() }
}

/** Lists are copied, so that a caller who changes one changes no other. */
function tellItem(requirement: Requirement, { met, by, short, opportunities }: Found): MatchedRequirement {
  return {
    requirement: requirement.id,
    ...(isRequired(requirement) ? {} : { optional: true as const }),
    met,
    by: [...by],
    short: short.map(({ credential, why }) => ({ credential, why: [...why] })),
    ...(opportunities && { opportunities: [...opportunities] }),
  }
}
