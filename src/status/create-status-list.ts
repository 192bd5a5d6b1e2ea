import { withoutUndefined } from '../core/json'
import type { KindsOf, MembersOf } from '../core/kinds'
import { instant, required, unchecked, wholeNumber } from '../core/kinds'
import { readOptions } from '../core/read-options'
import type { InputGuards } from '../model/assert-input'
import { inputGuards, optional } from '../model/assert-input'
import { credentialsV2ContextUrl } from '../model/contexts/context-urls'
import { uri } from '../model/document-kinds'
import type { BitstringStatusListCredential } from '../model/generated/documents'
import { maxListBytes } from './decode-list'
import { encodeList } from './encode-list'
import { requirePeriod, statusSizeKinds } from './list-arguments'
import { minListEntries } from './list-entries'

export interface CreateStatusListOptions {
  /** URL at which the list will be published; credentials name it in their entries. */
  id: string
  /** Id of the issuer, or an object with its id and optionally a name; the same issuer as of the credentials. */
  issuer: string | { id: string; name?: string }
  /** One or more purposes: `revocation`, `suspension`, `refresh`, `message` or another. */
  statusPurpose: string | readonly string[]
  /** Number of entries; 131,072 by default and at least, so that a request for the list identifies no holder. */
  length?: number
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
  ...statusSizeKinds,
  validFrom: required(instant),
  validUntil: instant,
  ttlMilliseconds: wholeNumber(0),
} satisfies KindsOf<CreateStatusListOptions>

/**
 * Creates an unsigned status list without set entries.
 *
 * Sign it with `signCredential` and a key of the issuer, and publish it at its id. Repeat both after each change.
 *
 * @throws {TypeError | RangeError} If an option cannot be used.
 * @see Bitstring Status List 1.0, section 2.2: https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistcredential
 */
export function createStatusList(options: CreateStatusListOptions): BitstringStatusListCredential {
  const guards = inputGuards('create status list', options)
  const read = readOptions('create status list', options, kinds)
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
      encodedList: encodeList(new Uint8Array(countBytes(guards, read))),
      ttl: read.ttlMilliseconds,
    }),
  }) as BitstringStatusListCredential
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
  if (!Array.isArray(purpose)) return guards.text('statusPurpose', purpose)
  const purposes = purpose.map((entry, index) => guards.text(`statusPurpose[${index}]`, entry))
  if (purposes.length === 0 || new Set(purposes).size < purposes.length) {
    guards.refuse('statusPurpose', 'at least one purpose, and each once', purpose)
  }
  return purposes
}

function countBytes(
  guards: InputGuards,
  { length = minListEntries, statusSize: size = 1 }: MembersOf<typeof kinds>,
): number {
  const longest = Math.floor((maxListBytes * 8) / size)
  if (!Number.isInteger(length) || length < minListEntries || length > longest) {
    guards.refuse('length', `a whole number in ${minListEntries}..${longest}`, length)
  }
  return Math.ceil((length * size) / 8)
}
