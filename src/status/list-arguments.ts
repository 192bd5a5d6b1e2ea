import { isJsonObject } from '../core/json'
import { wholeNumber } from '../core/kinds'
import type { Period } from '../core/period'
import { isEmptyPeriod } from '../core/period'
import type { InputGuards } from '../model/assert-input'
import { maxStatusSize } from '../schema/read-status-entry'
import { countEntries } from './list-entries'

/** Number of bits of an entry. */
export const statusSizeKinds = { statusSize: wholeNumber(1, maxStatusSize) }

/** Reads the index of an entry in the list. */
export function readIndex(guards: InputGuards, index: unknown, bits: Uint8Array, statusSize: number): number {
  const last = countEntries(bits, statusSize) - 1
  if (Number.isInteger(index) && (index as number) >= 0 && (index as number) <= last) return index as number
  return guards.refuse('index', `a whole number in 0..${last}`, index)
}

/** Returns the encoded bitstring of a status list credential; checks nothing else in it. */
export function readEncodedList(guards: InputGuards, list: unknown): string {
  const subject = isJsonObject(list) ? list['credentialSubject'] : undefined
  const encodedList = isJsonObject(subject) ? subject['encodedList'] : undefined
  return typeof encodedList === 'string'
    ? encodedList
    : guards.refuse('list', 'a status list credential with credentialSubject.encodedList', list)
}

/** Refuses the period of a list that would end before it begins, or with its beginning: no verifier would count it. */
export function requirePeriod(guards: InputGuards, { validFrom, validUntil }: Period): void {
  if (isEmptyPeriod({ validFrom, validUntil }))
    guards.refuse('validUntil', `later than validFrom (${validFrom})`, validUntil)
}
