import type { KindsOf } from '../core/kinds'
import { wholeNumber } from '../core/kinds'
import { readOptions } from '../core/read-options'
import { inputGuards } from '../model/assert-input'
import type { BitstringStatusListCredential } from '../model/generated/documents'
import { decodeList } from './decode-list'
import { readEncodedList, statusSizeKinds } from './list-arguments'
import { countEntries, readEntry } from './list-entries'

export interface ListedStatuses {
  /** How many entries the list has. */
  length: number
  /** How many of them are set. */
  setCount: number
  /** The first of those that are set, by index. */
  set: { index: number; value: number }[]
}

export interface ListStatusesOptions {
  /** Bits of each entry, in 1..8; 1 unless given. */
  statusSize?: number
  /** How many to list; all are counted. 1000 unless given. */
  most?: number
}

const kinds = { ...statusSizeKinds, most: wholeNumber(0) } satisfies KindsOf<ListStatusesOptions>

/**
 * Lists the entries of a status list of your own that are set. Proof, issuer and dates are not looked at.
 *
 * @throws {TypeError | RangeError} If an option cannot be used, or it is no list.
 * @throws {QualityLabelError} `STATUS_LIST_INVALID`
 */
export function listStatuses(
  list: BitstringStatusListCredential,
  options: ListStatusesOptions = {},
): ListedStatuses {
  const { statusSize = 1, most = 1000 } = readOptions('list statuses', options, kinds)
  const guards = inputGuards('list statuses')
  const bits = decodeList(readEncodedList(guards, list))
  const listed: ListedStatuses = { length: countEntries(bits, statusSize), setCount: 0, set: [] }
  for (let index = 0; index < listed.length; index++) {
    const value = readEntry(bits, index, statusSize)
    if (value === 0) continue
    listed.setCount += 1
    if (listed.set.length < most) listed.set.push({ index, value })
  }
  return listed
}
