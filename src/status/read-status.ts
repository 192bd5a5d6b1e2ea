import { readOptions } from '../core/read-options'
import { inputGuards } from '../model/assert-input'
import type { BitstringStatusListCredential } from '../model/generated/documents'
import { decodeList } from './decode-list'
import { readEncodedList, readIndex, statusSizeKinds } from './list-arguments'
import { countEntries, readEntry } from './list-entries'

/**
 * Reads one entry of your own status list. It does not check proof, issuer or dates: to verify a credential, pass the list to `verify`.
 *
 * @param index - Index of the entry, as in `statusListIndex`.
 * @param options.statusSize - Bits of each entry, in 1..8; 1 by default.
 * @returns Value in 0..2^statusSize - 1; 0 if the entry is not set.
 * @throws {TypeError | RangeError} If an option cannot be used, or the list has no such entry.
 * @throws {QualityLabelError} `STATUS_LIST_INVALID`
 */
export function readStatus(
  list: BitstringStatusListCredential,
  index: number,
  options: { statusSize?: number } = {},
): number {
  const { statusSize = 1 } = readOptions('read status', options, statusSizeKinds)
  const guards = inputGuards('read status')
  const bits = decodeList(readEncodedList(guards, list))
  return readEntry(bits, readIndex(guards, index, countEntries(bits, statusSize)), statusSize)
}
