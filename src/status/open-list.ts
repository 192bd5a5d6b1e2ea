import { copyGiven } from '../core/copy-given'
import { compareInstants, parseInstant } from '../core/instant'
import { isJsonObject } from '../core/json'
import type { KindsOf } from '../core/kinds'
import { flag, instant } from '../core/kinds'
import { readOptions } from '../core/read-options'
import type { InputGuards } from '../model/assert-input'
import { inputGuards } from '../model/assert-input'
import type { BitstringStatusListCredential } from '../model/generated/documents'
import { decodeList } from './decode-list'
import { encodeList } from './encode-list'
import { expectedBelow, isWithin, readEncodedList, requirePeriod, statusSizeKinds } from './list-arguments'
import { countEntries, readEntry, writeEntry } from './list-entries'

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

/** A change of an entry that cannot be made. */
export interface ChangeFault {
  argument: 'index' | 'value'
  expected: string
  got: unknown
}

/** A status list that is being changed. */
export interface OpenList {
  guards: InputGuards
  /** Sets an entry; changes nothing if it returns a fault. */
  set(index: unknown, value: unknown): ChangeFault | undefined
  /** Returns the changed list, without proof. */
  close(): BitstringStatusListCredential
}

/**
 * Opens a status list for changes: it is inflated once, and deflated once at the end.
 *
 * @param action - Operation for messages.
 * @throws As `setStatus`, for the list and the options.
 */
export function openList(
  action: string,
  given: BitstringStatusListCredential,
  options: SetStatusOptions,
): OpenList {
  const { statusSize = 1, allowClearedRevocation = false, ...period } = readOptions(action, options, kinds)
  const guards = inputGuards(action, given)
  // What gives the changes can change the caller's list before it is closed.
  const list = isJsonObject(given)
    ? (copyGiven(action, 'list', given) as unknown as BitstringStatusListCredential)
    : given
  const encodedList = readEncodedList(guards, list)
  requireNewer(guards, list, period.validFrom)
  requirePeriod(guards, { validFrom: list.validFrom, validUntil: list.validUntil, ...period })
  const bits = decodeList(encodedList)
  const length = countEntries(bits, statusSize)
  const isFinal = !allowClearedRevocation && isForRevocation(list)
  return {
    guards,
    set(index, value) {
      if (!isWithin(index, length)) return { argument: 'index', expected: expectedBelow(length), got: index }
      const next = typeof value === 'boolean' ? Number(value) : value
      if (!isWithin(next, 2 ** statusSize))
        return { argument: 'value', expected: `true, false or ${expectedBelow(2 ** statusSize)}`, got: value }
      const before = readEntry(bits, index, statusSize)
      if (isFinal && before !== 0 && next !== before)
        return { argument: 'value', expected: `${before}, ${finality}`, got: value }
      writeEntry(bits, index, statusSize, next)
      return undefined
    },
    close() {
      const { proof: _, ...unsigned } = list
      return {
        ...unsigned,
        ...period,
        credentialSubject: { ...list.credentialSubject, encodedList: encodeList(bits) },
      } as BitstringStatusListCredential
    },
  }
}

const finality = 'as it is: a revocation is final (for a mistake, give allowClearedRevocation)'

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
