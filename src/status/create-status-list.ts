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
import { statusSizeKinds } from './list-arguments'
import { minListEntries } from './list-entries'

export interface CreateStatusListOptions {
  /** URL at which the list will be published; the entries of credentials name it. */
  id: string
  /** Id of the issuer, or an object with that id and perhaps a name; the same as of the credentials. */
  issuer: string | { id: string; name?: string }
  /** `revocation`, `suspension`, `refresh`, `message` or another purpose; one, or several. */
  statusPurpose: string | readonly string[]
  /** How many entries; 131,072 unless given, and never less, so that nobody is found out by their list being read. */
  length?: number
  /** Bits of each entry, in 1..8; 1 unless given. A list does not say it: its entries do. */
  statusSize?: number
  /** `xsd:dateTimeStamp` or Date; a later list replaces an earlier one by it. */
  validFrom: string | Date
  /** `xsd:dateTimeStamp` or Date */
  validUntil?: string | Date
  /** For how many milliseconds a copy may be relied on after it was fetched. */
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
 * Creates a status list in which nothing is set, unsigned.
 *
 * Sign it with `signCredential` by a key of the issuer, publish it at its id, and do so again after each change.
 *
 * @throws {TypeError | RangeError} If an option cannot be used.
 * @see Bitstring Status List 1.0, section 2.2: https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistcredential
 */
export function createStatusList(options: CreateStatusListOptions): BitstringStatusListCredential {
  const guards = inputGuards('create status list', options)
  const read = readOptions('create status list', options, kinds)
  const { id, validFrom, validUntil } = read
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
