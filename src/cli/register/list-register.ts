import { plainId } from '../../core/compare-ids'
import type { Instant } from '../../core/instant'
import { addSeconds, compareInstants, parseInstant } from '../../core/instant'
import type { LabelHolder } from '../../index'
import type { Countries, KnownHolders } from './read-holders'

/** A line of the register: a holder, with its country where that is known. */
export type RegisterLine = LabelHolder & { country?: string }

/** What `register` prints. */
export interface ListedRegister {
  /** The instant that it tells of. */
  at: string
  holders: RegisterLine[]
  /** How many labels are in each state. */
  states: Record<string, number>
  /** How many holders are in each country; `''` counts those of which it is not known. */
  countries: Record<string, number>
}

/** Which labels are listed: those in one of some states, and those that end within some days. */
export interface RegisterChoice {
  states?: readonly string[] | undefined
  expiringWithin?: number | undefined
}

const secondsPerDay = 86_400

/** Lists what is chosen of the holders at an instant, and counts it. */
export function listRegister(
  all: readonly LabelHolder[],
  at: string,
  countries: Countries,
  { states, expiringWithin }: RegisterChoice,
): ListedRegister {
  const holders = all
    .filter(({ state }) => states === undefined || states.includes(state))
    .filter((holder) => expiringWithin === undefined || isExpiring(holder, at, expiringWithin))
    .map((holder) => {
      const country = countries.get(plainId(holder.holder))
      return country === undefined ? holder : { ...holder, country }
    })
  return {
    at,
    holders,
    states: count(holders.map(({ state }) => state)),
    countries: count(holders.map(({ country = '' }: RegisterLine) => country)),
  }
}

// What has ended or was withdrawn does not expire any more, and what is renewed already ends later.
function isExpiring(
  { state, validUntil, renewedUntil = validUntil }: LabelHolder,
  at: string,
  days: number,
): boolean {
  if (state !== 'active' && state !== 'suspended') return false
  const last = addSeconds(parseInstant(at) as Instant, days * secondsPerDay)
  return compareInstants(parseInstant(renewedUntil) as Instant, last) <= 0
}

function count(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const name of [...names].sort()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return Object.fromEntries(counts)
}

const cells: Readonly<
  Record<string, (line: RegisterLine, names: KnownHolders['names']) => string | undefined>
> = {
  holder: ({ holder }) => holder,
  name: ({ holder }, names) => names.get(plainId(holder)),
  label: ({ label }) => label,
  network: ({ network }) => network,
  state: ({ state }) => state,
  since: ({ since }) => since,
  validUntil: ({ validUntil }) => validUntil,
  renewedUntil: ({ renewedUntil }) => renewedUntil,
  renewalOpens: ({ renewal }) => renewal?.opens,
  renewalCloses: ({ renewal }) => renewal?.closes,
  country: ({ country }) => country,
}

/**
 * The rows of a register for CSV, the names of the columns first. Each says of when it is: a row is read without the file that it was in.
 *
 * @param knownUntil - The issue of the bundle: what happened later is not in the rows.
 */
export function rowsOf(
  { holders, at }: ListedRegister,
  names: KnownHolders['names'],
  knownUntil: string,
): string[][] {
  const lines = holders.map((line) => [
    ...Object.values(cells).map((read) => read(line, names) ?? ''),
    at,
    knownUntil,
  ])
  return [[...Object.keys(cells), 'at', 'knownUntil'], ...lines]
}
