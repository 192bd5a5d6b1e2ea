import { compareInstants, parseInstant } from '../core/instant'
import type { KindsOf } from '../core/kinds'
import { flag, instant } from '../core/kinds'
import { readOptions } from '../core/read-options'
import type { InputGuards } from '../model/assert-input'
import { inputGuards } from '../model/assert-input'
import type { BitstringStatusListCredential } from '../model/generated/documents'
import { decodeList } from './decode-list'
import { encodeList } from './encode-list'
import { readEncodedList, readIndex, requirePeriod, statusSizeKinds } from './list-arguments'
import { readEntry, withEntry } from './list-entries'

export interface SetStatusOptions {
  /** Bits of each entry, in 1..8, as in the entries of the credentials; 1 by default. */
  statusSize?: number
  /**
   * Start of validity of the changed list, `xsd:dateTimeStamp` or Date. For a signed list it is required, and later than that of the list:
   * verifiers take the list that begins later, and neither of two that differ and begin together. For another list it is
   * unchanged by default, and cannot be earlier.
   */
  validFrom?: string | Date
  /** End of validity of the changed list, `xsd:dateTimeStamp` or Date, later than its start; unchanged by default. */
  validUntil?: string | Date
  /**
   * Accepts that a revocation is taken back, on a list of the purpose `revocation`: for an entry that was set by mistake. Verifiers may have
   * refused its credential for good. `false` by default.
   */
  allowClearedRevocation?: boolean
}

const kinds = {
  ...statusSizeKinds,
  validFrom: instant,
  validUntil: instant,
  allowClearedRevocation: flag,
} satisfies KindsOf<SetStatusOptions>

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
  const {
    statusSize = 1,
    allowClearedRevocation = false,
    ...period
  } = readOptions('set status', options, kinds)
  const guards = inputGuards('set status', list)
  const encodedList = readEncodedList(guards, list)
  requireNewer(guards, list, period.validFrom)
  requirePeriod(guards, { validFrom: list.validFrom, validUntil: list.validUntil, ...period })
  const bits = decodeList(encodedList)
  const place = readIndex(guards, index, bits, statusSize)
  const [before, next] = [readEntry(bits, place, statusSize), readValue(guards, value, statusSize)]
  if (before !== 0 && next !== before && !allowClearedRevocation && isForRevocation(list))
    guards.refuse(
      'value',
      `${before}, as it is: a revocation is final (for a mistake, give allowClearedRevocation)`,
      value,
    )
  const changed = withEntry(bits, place, statusSize, next)
  const { proof: _, ...unsigned } = list
  return {
    ...unsigned,
    ...period,
    credentialSubject: { ...list.credentialSubject, encodedList: encodeList(changed) },
  } as BitstringStatusListCredential
}

function isForRevocation({ credentialSubject }: BitstringStatusListCredential): boolean {
  return [credentialSubject.statusPurpose].flat().includes('revocation')
}

function requireNewer(
  guards: InputGuards,
  { validFrom: before, proof }: BitstringStatusListCredential,
  validFrom: string | undefined,
): void {
  const isSigned = proof !== undefined
  if (validFrom === undefined) {
    if (isSigned) guards.refuse('validFrom', 'the time of the change, because the list is signed', validFrom)
    return
  }
  const [begin, earliest] = [parseInstant(validFrom), parseInstant(before)]
  if (!begin || !earliest) return
  const order = compareInstants(begin, earliest)
  if (order < 0) guards.refuse('validFrom', `no earlier than ${before}, when the list begins`, validFrom)
  if (order === 0 && isSigned)
    guards.refuse('validFrom', `later than ${before}, when the signed list begins`, validFrom)
}

function readValue(guards: InputGuards, value: unknown, statusSize: number): number {
  if (typeof value === 'boolean') return value ? 1 : 0
  const most = 2 ** statusSize - 1
  if (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most) return value as number
  return guards.refuse('value', `true, false or a whole number in 0..${most}`, value)
}
