import type { BitstringStatusListCredential, ListedStatuses } from '../index'
import type { Fact } from './facts'
import type { Speech } from './speech'
import { purposes, sayTerm } from './terms'

// More would scroll what matters away; `status show --json` gives a thousand.
const mostShown = 20

/** Says what a status list is for, how long it holds, and which entries are set. */
export function listFacts(
  { credentialSubject }: BitstringStatusListCredential,
  { length, setCount, set }: ListedStatuses,
  speech: Speech,
): Fact[] {
  const { say } = speech
  const { statusPurpose, ttl } = credentialSubject
  const shown = set.slice(0, mostShown).map(sayEntry)
  return [
    [
      say('factPurpose'),
      [statusPurpose]
        .flat()
        .map((purpose) => sayTerm(purposes, purpose, speech))
        .join(', '),
    ],
    [say('factGoodFor'), ttl === undefined ? say('goodWhileValid') : say('goodMilliseconds', { count: ttl })],
    [say('factEntries'), say('entriesSet', { length, number: setCount })],
    [say('factSet'), shown.join(', ') + (setCount > shown.length ? ', …' : '')],
  ]
}

function sayEntry({ index, value }: { index: number; value: number }): string {
  return value === 1 ? String(index) : `${index} (0x${value.toString(16)})`
}
