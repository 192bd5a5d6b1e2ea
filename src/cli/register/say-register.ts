import { plainId } from '../../core/compare-ids'
import { labelStates } from '../../describing/label-states'
import { colours } from '../output'
import type { CommandKey } from '../words/catalogue'
import type { Speech } from '../words/speech'
import type { ListedRegister, RegisterLine } from './list-register'
import type { KnownHolders } from './read-holders'

/** The register in words: a table of the holders, then how many there are in each state and country. */
export function sayRegister(
  { at, holders, states, countries }: ListedRegister,
  names: KnownHolders['names'],
  speech: Speech,
): string[] {
  const { say, show } = speech
  const headline = colours.bold(say('registerAt', { at: show(at), count: holders.length }))
  if (holders.length === 0) return [headline]
  const known = Object.keys(countries).some((country) => country !== '')
  return [
    headline,
    ...table([headings.map((key) => say(key)), ...holders.map((holder) => cellsOf(holder, names, speech))]),
    tell('registerStates', states, (state) => say(labelStates[state as RegisterLine['state']]), speech),
    ...(known
      ? [
          tell(
            'registerCountries',
            countries,
            (name) => (name === '' ? say('countryUnknown') : showCountry(name, show)),
            speech,
          ),
        ]
      : []),
  ]
}

const headings = [
  'registerHolder',
  'registerState',
  'registerSince',
  'registerUntil',
  'registerCountry',
] as const satisfies CommandKey[]

function cellsOf(
  { holder, state, since, validUntil, country = '' }: RegisterLine,
  names: KnownHolders['names'],
  { say, show, quote }: Speech,
): string[] {
  const name = names.get(plainId(holder))
  return [
    name === undefined ? show(holder) : `${quote(name)} <${show(holder)}>`,
    say(labelStates[state]),
    show(since),
    show(validUntil),
    country === '' ? '' : showCountry(country, show),
  ]
}

// A code is as plain as an id, but looks like a word.
function showCountry(name: string, show: Speech['show']): string {
  return /^[A-Z]{2}$/.test(name) ? name : show(name)
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  )
}

function tell(
  key: CommandKey,
  counts: Readonly<Record<string, number>>,
  nameOf: (name: string) => string,
  { say }: Speech,
): string {
  const list = Object.entries(counts).map(([name, number]) => `${nameOf(name)} ${number}`)
  return say(key, { list: list.join(', ') })
}
