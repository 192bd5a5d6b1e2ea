import { isJsonObject } from '../core/json'
import { wholeNumber } from '../core/kinds'
import type { Period } from '../core/period'
import { isEmptyPeriod } from '../core/period'
import type { InputGuards } from '../model/assert-input'
import { maxStatusSize } from '../schema/read-status-entry'
import { maxListBytes } from './decode-list'

/** Number of bits of an entry. */
export const statusSizeKinds = { statusSize: wholeNumber(1, maxStatusSize) }

/** Reads the index of an entry in a list of `length` entries. */
export function readIndex(guards: InputGuards, index: unknown, length: number): number {
  return isWithin(index, length) ? index : guards.refuse('index', expectedBelow(length), index)
}

/** Checks whether a value is a whole number in 0..`end` - 1. */
export function isWithin(value: unknown, end: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < end
}

/** Says what `isWithin` accepts. */
export function expectedBelow(end: number): string {
  return `a whole number in 0..${end - 1}`
}

/** Returns the greatest number of entries of a list. */
export function mostEntries(statusSize: number): number {
  return Math.floor((maxListBytes * 8) / statusSize)
}

/** Refuses a length whose last byte has room for more entries: a list tells its length only by its bytes, so verifiers would read those too. */
export function requireFilled(guards: InputGuards, field: string, length: number, statusSize: number): void {
  const room = Math.floor((Math.ceil((length * statusSize) / 8) * 8) / statusSize)
  if (room !== length)
    guards.refuse(field, `a number of entries that fills its last byte, such as ${room}`, length)
}

/** Purposes of the standard, each with the words that are taken for it by mistake: no verifier knows those. */
const knownPurposes: readonly (readonly [string, RegExp])[] = [
  ['revocation', /^revo(?:cations?|k(?:e[ds]?|ing))$/],
  ['suspension', /^suspen(?:sions?|d(?:s|ed|ing)?)$/],
  ['refresh', /^refresh(?:e[ds]|ing)?$/],
  ['message', /^messag(?:es?|ing)$/],
]

/**
 * Reads the purpose of a list or of an entry: one of the standard, or any other text that is not another form of one.
 *
 * @see Bitstring Status List 1.0, section 2.1, statusPurpose
 */
export function readPurpose(guards: InputGuards, field: string, value: unknown): string {
  const purpose = guards.text(field, value)
  const letters = purpose.toLowerCase().replace(/[^a-z]/g, '')
  const [meant] = knownPurposes.find(([, forms]) => forms.test(letters)) ?? []
  return meant === undefined || meant === purpose
    ? purpose
    : guards.refuse(field, `${meant}, the word that verifiers know`, purpose)
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
