import { isPlainObject, withoutUndefined } from '../core/json'
import type { KindsOf, MembersOf } from '../core/kinds'
import { bytes, instant, isBytes, required, unchecked, wholeNumber } from '../core/kinds'
import { readOptions } from '../core/read-options'
import type { InputGuards } from '../model/assert-input'
import { inputGuards, optional } from '../model/assert-input'
import { credentialsV2ContextUrl } from '../model/contexts/context-urls'
import { uri } from '../model/document-kinds'
import type { BitstringStatusListCredential } from '../model/generated/documents'
import { encodeList } from './encode-list'
import { mostEntries, readPurpose, requireFilled, requirePeriod, statusSizeKinds } from './list-arguments'
import { countEntries, minListEntries } from './list-entries'

export interface CreateStatusListOptions {
  /** URL at which the list will be published; credentials name it in their entries. */
  id: string
  /** Id of the issuer, or an object with its id and optionally a name; the same issuer as of the credentials. */
  issuer: string | { id: string; name?: string }
  /** One or more purposes: `revocation`, `suspension`, `refresh`, `message` or another, but no other form of these words. */
  statusPurpose: string | readonly string[]
  /**
   * Number of entries; 131,072 by default and at least, so that a request for the list identifies no holder. A list is bytes, so its last
   * byte has no room for another entry: with one bit for each, the number is a multiple of 8.
   */
  length?: number
  /**
   * The entries as a bitstring, such as a database keeps it: the first bit is the most significant bit of the first byte. Without it no
   * entry is set. `length` is by default the number of entries that it has room for; bits after the last entry are 0.
   */
  bits?: Uint8Array
  /** Bits of each entry, in 1..8; 1 by default. Only the entries in credentials contain this number, not the list. */
  statusSize?: number
  /** Start of validity, `xsd:dateTimeStamp` or Date; a list with a later start replaces an earlier one. */
  validFrom: string | Date
  /** `xsd:dateTimeStamp` or Date, later than `validFrom`. */
  validUntil?: string | Date
  /** Time in milliseconds for which a copy can be used after it was fetched. */
  ttlMilliseconds?: number
}

const kinds = {
  id: required(uri),
  issuer: required(unchecked<CreateStatusListOptions['issuer']>()),
  statusPurpose: required(unchecked<string | readonly string[]>()),
  length: unchecked<number>(),
  bits: bytes,
  ...statusSizeKinds,
  validFrom: required(instant),
  validUntil: instant,
  ttlMilliseconds: wholeNumber(0),
} satisfies KindsOf<CreateStatusListOptions>

/**
 * Creates an unsigned status list, without set entries or from `bits`.
 *
 * The same bits give the same list, byte for byte, as `setStatus` for each of its entries.
 *
 * Sign it with `signCredential` and a key of the issuer, and publish it at its id. Repeat both after each change.
 *
 * @throws {TypeError | RangeError} If an option cannot be used.
 * @see Bitstring Status List 1.0, section 2.2: https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistcredential
 */
export function createStatusList(options: CreateStatusListOptions): BitstringStatusListCredential {
  const guards = inputGuards('create status list', withoutBits(options))
  const { bits, ...read } = readOptions('create status list', options, kinds)
  const { id, validFrom, validUntil } = read
  requirePeriod(guards, { validFrom, validUntil })
  return withoutUndefined({
    '@context': [credentialsV2ContextUrl],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: readIssuer(guards, read.issuer),
    validFrom,
    validUntil,
    credentialSubject: withoutUndefined({
      id: `${id}#list`,
      type: 'BitstringStatusList' as const,
      statusPurpose: readPurposes(guards, read.statusPurpose),
      encodedList: encodeList(readBits(guards, bits, read)),
      ttl: read.ttlMilliseconds,
    }),
  }) as BitstringStatusListCredential
}

// They have bounds of their own.
function withoutBits(options: CreateStatusListOptions): object {
  return isPlainObject(options) && isBytes(options.bits) ? { ...options, bits: undefined } : options
}

function readIssuer(guards: InputGuards, issuer: CreateStatusListOptions['issuer']) {
  if (typeof issuer !== 'object' || issuer === null) return guards.uri('issuer', issuer)
  const { id, name } = issuer
  return withoutUndefined({
    id: guards.uri('issuer.id', id),
    name: optional(guards.text, 'issuer.name', name),
  })
}

function readPurposes(guards: InputGuards, purpose: string | readonly string[]): string | string[] {
  if (!Array.isArray(purpose)) return readPurpose(guards, 'statusPurpose', purpose)
  const purposes = purpose.map((entry, index) => readPurpose(guards, `statusPurpose[${index}]`, entry))
  if (purposes.length === 0 || new Set(purposes).size < purposes.length) {
    guards.refuse('statusPurpose', 'at least one purpose, and each once', purpose)
  }
  return purposes
}

function readBits(
  guards: InputGuards,
  bits: Uint8Array | undefined,
  { length, statusSize = 1 }: MembersOf<typeof kinds>,
): Uint8Array {
  const fallback = bits ? countEntries(bits, statusSize) : minListEntries
  const entries = readLength(
    guards,
    bits && length === undefined ? 'number of entries in bits' : 'length',
    length ?? fallback,
    statusSize,
  )
  const size = Math.ceil((entries * statusSize) / 8)
  if (!bits) return new Uint8Array(size)
  if (bits.length !== size) guards.refuse('bits', `${size} bytes, for ${entries} entries`, bits.length)
  const unused = size * 8 - entries * statusSize
  if (((bits[size - 1] as number) & (2 ** unused - 1)) !== 0)
    guards.refuse('bits', `0 after the last entry, in the last ${unused} bits`, bits[size - 1])
  return bits
}

function readLength(guards: InputGuards, field: string, length: number, statusSize: number): number {
  const longest = mostEntries(statusSize)
  if (!Number.isInteger(length) || length < minListEntries || length > longest)
    guards.refuse(field, `a whole number in ${minListEntries}..${longest}`, length)
  requireFilled(guards, field, length, statusSize)
  return length
}
