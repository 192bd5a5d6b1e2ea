import { partyOf } from '../../core/compare-ids'
import { compareText } from '../../core/compare-text'
import { exactNumber } from '../../core/exact-number'
import type { Instant } from '../../core/instant'
import { compareInstants } from '../../core/instant'
import { isJsonObject } from '../../core/json'
import type { Profile } from '../../model/generated/documents'
import type { Held } from './read-holdings'
import { isHeldAt } from './read-holdings'

/** A pledge that can count, unless a newer one or that of a parent does. */
export interface Pledge {
  held: Held
  /** Its issuer, in one spelling. */
  party: string
  profile: Partial<Profile>
  committed: number
  achieved: number
}

/** Why a pledge does not count. */
export type TallyCode =
  | 'NOT_OF_CAMPAIGN'
  | 'NOT_SELF_ISSUED'
  | 'NOT_IN_PERIOD'
  | 'NUMBER_INVALID'
  | 'SUPERSEDED'
  | 'COUNTED_IN_PARENT'

/** Ids of the achievement of a campaign, and of the descriptions of its numbers. */
interface PledgeTerms {
  achievement: string
  committed: string
  achieved?: string | undefined
}

/** Reads a badge as a pledge of a campaign, or says why it does not count. */
export function readPledge(held: Held, options: PledgeTerms, at: Instant): Pledge | TallyCode {
  const { holding, achievement } = held
  if (achievement.id !== options.achievement) return 'NOT_OF_CAMPAIGN'
  if (!holding.selfIssued) return 'NOT_SELF_ISSUED'
  if (!isHeldAt(held, at)) return 'NOT_IN_PERIOD'
  const committed = numberIn(held, options.committed)
  const achieved = options.achieved === undefined ? 0 : (numberIn(held, options.achieved) ?? 0)
  if (!isWhole(committed, 1) || !isWhole(achieved, 0)) return 'NUMBER_INVALID'
  const { issuer } = holding.credential
  const profile = isJsonObject(issuer) ? (issuer as Partial<Profile>) : {}
  return { held, party: partyOf(holding.issuer), profile, committed, achieved }
}

/** The number of the one result with a description; `undefined` without such a result, and no number for several. */
function numberIn({ results }: Held, description: string): number | undefined {
  const [result, ...others] = results.filter(({ resultDescription }) => resultDescription === description)
  if (!result) return undefined
  const { value } = result
  const isOne = others.length === 0 && typeof value === 'string'
  return (isOne ? exactNumber(value) : undefined) ?? Number.NaN
}

function isWhole(number: number | undefined, least: number): number is number {
  return Number.isSafeInteger(number) && (number as number) >= least
}

/** Which of two is the newer one. Of two from one instant it is the smaller promise, so that the order of the list decides nothing. */
export function comparePledges(a: Pledge, b: Pledge): number {
  return (
    compareBegin(a, b) ||
    b.committed - a.committed ||
    b.achieved - a.achieved ||
    compareText(b.held.id, a.held.id) ||
    compareText(JSON.stringify(b.held.holding), JSON.stringify(a.held.holding))
  )
}

function compareBegin(a: Pledge, b: Pledge): number {
  const [beginA, beginB] = [a, b].map(({ held }) => held.validFrom)
  if (!beginA || !beginB) return Number(beginA !== undefined) - Number(beginB !== undefined)
  return compareInstants(beginA, beginB)
}
