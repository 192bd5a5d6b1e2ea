import { showValue } from '../core/quote-text'
import { wrongType } from '../core/read-options'
import type { BitstringStatusListCredential } from '../model/generated/documents'
import type { RefusedChange } from './changes-refused'
import { changesRefused } from './changes-refused'
import { mostEntries } from './list-arguments'
import type { SetStatusOptions } from './open-list'
import { openList } from './open-list'

/** A change of an entry: its index, and its new value as of `setStatus`. */
export type StatusChange = readonly [index: number, value: number | boolean]

const mostChanges = mostEntries(1)
// More than anybody corrects one by one; the rest is not read.
const mostRefused = 100_000

/**
 * Sets many entries of a status list, in their order: the same list as by `setStatus` for each, inflated and deflated once.
 *
 * All changes are made or none. A list without changes is only renewed: it has no proof, and the period of `options`.
 *
 * @param list - Status list; not changed.
 * @param changes - Index and value of each change, at most 33,554,432. Of two changes of one entry the second is made last.
 * @returns A new unsigned list: the proof of the old list is not valid for it.
 * @throws {TypeError | RangeError} If `changes` cannot be iterated or are too many, or as `setStatus` for the list and the options.
 * @throws {QualityLabelError} `STATUS_CHANGES_REFUSED`, with every refused change in `details.changes`, or the first 100,000; `STATUS_LIST_INVALID`
 * @see Bitstring Status List 1.0, section 2.1: a revocation is not reversible
 */
export function setStatuses(
  list: BitstringStatusListCredential,
  changes: Iterable<StatusChange>,
  options: SetStatusOptions = {},
): BitstringStatusListCredential {
  if (!isIterable(changes))
    throw wrongType('set statuses', 'changes', 'an iterable of [index, value]', changes)
  const opened = openList('set statuses', list, options)
  const refused: RefusedChange[] = []
  let place = 0
  for (const change of changes as Iterable<unknown>) {
    if (place === mostChanges) opened.guards.refuse('changes', `at most ${mostChanges}`, 'more')
    const fault = isPair(change) ? opened.set(change[0], change[1]) : notPair(change)
    if (fault) refused.push(describe(place, fault))
    place += 1
    if (refused.length === mostRefused) break
  }
  if (refused.length > 0) throw changesRefused('set statuses', refused, place)
  return opened.close()
}

type Fault = { argument?: 'index' | 'value'; expected: string; got: unknown }

function isIterable(changes: unknown): boolean {
  return typeof changes === 'object' && changes !== null && Symbol.iterator in changes
}

function isPair(change: unknown): change is [unknown, unknown] {
  return Array.isArray(change) && change.length === 2
}

function notPair(got: unknown): Fault {
  return { expected: 'a pair [index, value]', got }
}

const members = { index: '/0', value: '/1' }

function describe(place: number, { argument, expected, got }: Fault): RefusedChange {
  return { pointer: `/${place}${argument ? members[argument] : ''}`, expected, got: showValue(got) }
}
