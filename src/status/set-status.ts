import type { BitstringStatusListCredential } from '../model/generated/documents'
import type { SetStatusOptions } from './open-list'
import { openList } from './open-list'

/**
 * Sets one entry of a status list.
 *
 * @param list - Status list; not changed.
 * @param index - Index of the entry, as in `statusListIndex`.
 * @param value - 0 or `false` clears it; 1 or `true` sets it; with `statusSize` any value of that many bits. A value that is set on a
 *   list of the purpose `revocation` stays, because a revocation is final.
 * @returns A new unsigned list: the proof of the old list is not valid for it.
 * @throws {TypeError | RangeError} If the list does not have the entry, or the entry cannot have the value; if it is
 *   set on a list of the purpose `revocation`, and `allowClearedRevocation` is not; if the list would end before it begins; if `validFrom`
 *   is earlier than that of the list, or, for a signed list, is missing or not later.
 * @throws {QualityLabelError} `STATUS_LIST_INVALID`
 * @see Bitstring Status List 1.0, section 2.1: a revocation is not reversible
 */
export function setStatus(
  list: BitstringStatusListCredential,
  index: number,
  value: number | boolean,
  options: SetStatusOptions = {},
): BitstringStatusListCredential {
  const opened = openList('set status', list, options)
  const fault = opened.set(index, value)
  if (fault) opened.guards.refuse(fault.argument, fault.expected, fault.got)
  return opened.close()
}
