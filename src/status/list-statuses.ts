import type { KindsOf } from '../core/kinds'
import { wholeNumber } from '../core/kinds'
import { readOptions } from '../core/read-options'
import { inputGuards } from '../model/assert-input'
import type { BitstringStatusListCredential } from '../model/generated/documents'
import { decodeList } from './decode-list'
import { readEncodedList, statusSizeKinds } from './list-arguments'
import { countEntries, readEntry } from './list-entries'

/** What `listStatuses` returns: the entries of a list that are set. */
export interface ListedStatuses {
  /** Number of entries in the list. */
  length: number
  /** Number of set entries. */
  setCount: number
  /** First set entries, by index. */
  set: { index: number; value: number }[]
}

export interface ListStatusesOptions {
  /** Bits of each entry, in 1..8; 1 by default. */
  statusSize?: number
  /** Greatest number of entries to list; all are counted. 1000 by default. */
  most?: number
}

const kinds = { ...statusSizeKinds, most: wholeNumber(0) } satisfies KindsOf<ListStatusesOptions>

/**
 * Lists the set entries of your own status list. It does not check proof, issuer or dates.
 *
 * @throws {TypeError | RangeError} If an option cannot be used, or `list` is not a status list.
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
