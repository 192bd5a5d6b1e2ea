import { partyOf } from '../../core/compare-ids'
import { compareText } from '../../core/compare-text'
import type { Instant } from '../../core/instant'
import { parseInstant } from '../../core/instant'
import type { KindsOf } from '../../core/kinds'
import { instant, isListOf, notText, required, text } from '../../core/kinds'
import { readOptions } from '../../core/read-options'
import type { TextInLanguages } from '../../model/generated/documents'
import { findOverlaps } from './find-overlaps'
import type { Holding } from './holding'
import type { Place } from './place-of-profile'
import { placeOfProfile } from './place-of-profile'
import type { Pledge, TallyCode } from './pledge'
import { comparePledges, readPledge } from './pledge'
import type { Held, UnreadableHolding } from './read-holdings'
import { readHoldings } from './read-holdings'

/** Which pledges `tallyCommitments` adds up, and where their numbers are. */
export interface TallyOptions {
  /** Id of the campaign's achievement. */
  achievement: string
  /** Id of the result description with the number that an initiative commits to: a whole number from 1 on. */
  committed: string
  /** Id of the result description with the number that it has reached: a whole number from 0 on, and 0 unless given. */
  achieved?: string | undefined
  /** Ids of the initiatives that the campaign has vetted: only they count. Without it everybody counts who has made a key. */
  initiatives?: readonly string[] | undefined
  /** Pledges count that are valid at this instant. */
  at: string | Date
}

/** What was committed to and reached. */
export interface TallyNumbers {
  /** Number of initiatives. */
  initiatives: number
  committed: number
  achieved: number
}

/** The sums over a campaign, and each pledge in them. */
export interface Tally extends TallyNumbers {
  /** The sums by country (ISO 3166-1, two capital letters), in their order; `unknown` last, for those that name none. */
  byCountry: Record<string, TallyNumbers>
  /** The pledges that count, in the order of the issuers' ids. */
  entries: TallyEntry[]
  /** Pledges of initiatives that are not vetted. `committed` is absent if the sum is not a safe integer. */
  unvetted: { initiatives: number; committed?: number }
  /** Pledges that do not count, and why. */
  refused: RefusedPledge[]
  /** Initiatives of which one is part of the other, and both made a pledge: that of the child does not count. */
  overlaps: { parent: string; child: string }[]
  /** Badges that were left out, because a part of them cannot be read; absent if there are none. */
  unreadable?: UnreadableHolding[]
}

/** A pledge that counts. */
export interface TallyEntry {
  /** Id of the badge. */
  id: string
  /** Id of the initiative. */
  issuer: string
  name?: TextInLanguages
  country?: string
  place?: Place
  committed: number
  achieved: number
}

/** A pledge that does not count. */
export interface RefusedPledge {
  id: string
  issuer: string
  code: TallyCode
}

const action = 'tally commitments'

const optionKinds = {
  achievement: required(text),
  committed: required(text),
  achieved: text,
  initiatives: notText<readonly string[]>('a list of ids', (value) =>
    isListOf(value, (each) => typeof each === 'string'),
  ),
  at: required(instant),
} satisfies KindsOf<TallyOptions>

/**
 * Adds up what initiatives committed to in a campaign: of each issuer the newest pledge, by `validFrom`.
 *
 * A pledge is a badge of the campaign's achievement that its issuer awarded to itself, with numbers as results. One that does not count
 * replaces none. An initiative is left out if an organisation above it, by `parentOrg`, made a pledge too; vetted initiatives and others
 * are compared separately, so that no other one takes the place of a vetted one. The order of the pledges changes nothing.
 *
 * @param holdings - What `holdingsOf` returns for reports of `verify`; that a badge is proven is not asked, since its issuer is its subject.
 * @throws {TypeError | RangeError} If an argument cannot be used, or a sum is not a safe integer: then name the `initiatives`.
 */
export function tallyCommitments(holdings: readonly Holding[], options: TallyOptions): Tally {
  const read = readOptions(action, options, optionKinds)
  const at = parseInstant(read.at) as Instant
  const refused: RefusedPledge[] = []
  const refuse = (pledge: Held, code: TallyCode) => {
    refused.push({ id: pledge.id, issuer: pledge.holding.issuer, code })
  }
  const newest = new Map<string, Pledge>()
  const { held: readable, unreadable } = readHoldings(action, holdings, read.at)
  for (const held of readable) {
    const pledge = readPledge(held, read, at)
    if (typeof pledge === 'string') {
      refuse(held, pledge)
      continue
    }
    const known = newest.get(pledge.party)
    const isNewer = known === undefined || comparePledges(pledge, known) > 0
    if (isNewer) newest.set(pledge.party, pledge)
    const older = isNewer ? known : pledge
    if (older) refuse(older.held, 'SUPERSEDED')
  }
  const vetted = read.initiatives && new Set(read.initiatives.map(partyOf))
  const pledges = [...newest.values()].sort((a, b) =>
    compareText(a.held.holding.issuer, b.held.holding.issuer),
  )
  const groups = [true, false].map((isVetted) =>
    pledges.filter(({ party }) => (vetted?.has(party) ?? true) === isVetted),
  )
  const overlaps: Tally['overlaps'] = []
  const [counted = [], others = []] = groups.map((group) => {
    const parents = findOverlaps(group)
    return group.filter((pledge) => {
      const parent = parents.get(pledge)
      if (!parent) return true
      refuse(pledge.held, 'COUNTED_IN_PARENT')
      overlaps.push({ parent: parent.held.holding.issuer, child: pledge.held.holding.issuer })
      return false
    })
  })
  const unvetted = sum(others, 'committed')
  return {
    ...addUp(counted),
    byCountry: byCountry(counted),
    entries: counted.map(toEntry),
    unvetted: { initiatives: others.length, ...(unvetted === undefined ? {} : { committed: unvetted }) },
    refused: refused.sort((a, b) => compareText(rankOf(a), rankOf(b))),
    overlaps,
    ...(unreadable.length > 0 && { unreadable }),
  }
}

function addUp(pledges: readonly Pledge[]): TallyNumbers {
  return {
    initiatives: pledges.length,
    committed: safely(sum(pledges, 'committed'), 'committed'),
    achieved: safely(sum(pledges, 'achieved'), 'achieved'),
  }
}

/** `undefined` if the sum is beyond the safe integers. */
function sum(pledges: readonly Pledge[], member: 'committed' | 'achieved'): number | undefined {
  let total = 0
  for (const pledge of pledges) {
    total += pledge[member]
    if (!Number.isSafeInteger(total)) return undefined
  }
  return total
}

function safely(total: number | undefined, member: string): number {
  if (total !== undefined) return total
  throw new RangeError(
    `Cannot ${action}: expected the sum of ${member} to be at most ${Number.MAX_SAFE_INTEGER}, got more; name the initiatives that count`,
  )
}

function byCountry(pledges: readonly Pledge[]): Record<string, TallyNumbers> {
  const groups = new Map<string, Pledge[]>()
  for (const pledge of pledges) {
    const country = placeOfProfile(pledge.profile).country ?? 'unknown'
    const group = groups.get(country)
    if (group) group.push(pledge)
    else groups.set(country, [pledge])
  }
  // Capitals come before small letters.
  const sorted = [...groups].sort(([a], [b]) => compareText(a, b))
  return Object.fromEntries(sorted.map(([country, group]) => [country, addUp(group)]))
}

function toEntry({ held, profile, committed, achieved }: Pledge): TallyEntry {
  const { name } = profile
  return {
    id: held.id,
    issuer: held.holding.issuer,
    ...(name === undefined ? {} : { name }),
    ...placeOfProfile(profile),
    committed,
    achieved,
  }
}

function rankOf({ issuer, id, code }: RefusedPledge): string {
  return JSON.stringify([issuer, id, code])
}
