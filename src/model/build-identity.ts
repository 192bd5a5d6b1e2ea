import { encodeHex } from '../core/bytes'
import type { KindsOf, MembersOf } from '../core/kinds'
import { passing, text } from '../core/kinds'
import { readOptions } from '../core/read-options'
import { sha256 } from '../core/sha256'
import type { InputGuards } from './assert-input'
import { inputGuards } from './assert-input'
import { looksHashed } from './compare-identity'
import { email, words } from './document-kinds'
import type { IdentifierType, IdentityObject } from './generated/documents'
import { isIdentifierType } from './identifier-types'

/** An e-mail address, which is always hashed. */
export interface EmailIdentityOptions {
  /** As the holder writes it, without `mailto:`. */
  email: string
  /** At least 16 characters, chosen at random for each badge: with the same salt, two badges show that they are of one person. */
  salt: string
}

/** An identifier of any type; hashed if there is a salt. */
export interface IdentifierIdentityOptions {
  identifier: string
  type: IdentifierType
  /** At least 16 characters, chosen at random for each badge. */
  salt?: string | undefined
}

/** A name, which is never hashed: it is there to be read. */
export interface NameIdentityOptions {
  name: string
}

/** What `buildIdentity` takes: an e-mail address, another identifier, or a name. */
export type IdentityOptions = EmailIdentityOptions | IdentifierIdentityOptions | NameIdentityOptions

const kinds = {
  email,
  identifier: words,
  name: words,
  type: passing<IdentifierType>('one that Open Badges 3.0 lists or ext:…', isIdentifierType),
  salt: text,
} satisfies KindsOf<EmailIdentityOptions & IdentifierIdentityOptions & NameIdentityOptions>

type ReadIdentity = MembersOf<typeof kinds>

const shortestSalt = 16

/**
 * Builds an `IdentityObject`: a recipient by something else than an id, such as an e-mail address.
 *
 * The hash is `sha256$` and the hexadecimal SHA-256 of the identifier followed by the salt, both as UTF-8. The identifier is hashed as it
 * is written: `A@example.com` and `a@example.com` have different hashes. The salt is public, and a hash protects only what is hard
 * to guess: anyone who knows an address can check whether a badge is of it.
 *
 * @throws {TypeError | RangeError} If not exactly one of `email`, `identifier` and `name` is given, or a value cannot be used.
 * @see Open Badges 3.0, IdentityObject
 */
export function buildIdentity(identity: IdentityOptions): IdentityObject {
  const guards = inputGuards('build identity', identity)
  const read = readOptions('build identity', identity, kinds)
  const { value, type } = readIdentifier(guards, read)
  if (read.salt === undefined) return plainIdentity(guards, value, type)
  assertSalt(guards, read.salt)
  return {
    type: 'IdentityObject',
    hashed: true,
    identityHash: `sha256$${encodeHex(sha256(value + read.salt))}`,
    identityType: type,
    salt: read.salt,
  }
}

function readIdentifier(guards: InputGuards, read: ReadIdentity): { value: string; type: IdentifierType } {
  const { email: address, identifier, name, type, salt } = read
  const given = [address, identifier, name].filter((value) => value !== undefined)
  if (given.length !== 1)
    return guards.refuse(
      'options',
      'an object with one of email, identifier and name',
      `${given.length} of them`,
    )
  if (identifier !== undefined && type === undefined) return guards.refuse('type', kinds.type.expected, type)
  if (identifier === undefined && type !== undefined)
    return guards.refuse('type', 'left out without identifier', type)
  if (address !== undefined) return { value: readAddress(guards, address, salt), type: 'emailAddress' }
  if (salt !== undefined && (name !== undefined || type === 'name'))
    return guards.refuse('salt', 'left out for a name, which is never hashed', salt.length)
  return { value: (identifier ?? name) as string, type: type ?? 'name' }
}

function readAddress(guards: InputGuards, address: string, salt: string | undefined): string {
  if (/^mailto:/i.test(address)) guards.refuse('email', 'an e-mail address without mailto:', address)
  if (salt === undefined) guards.refuse('salt', saltExpected, salt)
  return address
}

const saltExpected = `a text of at least ${shortestSalt} characters`

function assertSalt(guards: InputGuards, salt: string): void {
  guards.text('salt', salt)
  const length = Array.from(salt).length
  if (length < shortestSalt) guards.refuse('salt', saltExpected, length)
}

function plainIdentity(guards: InputGuards, value: string, identityType: IdentifierType): IdentityObject {
  // Readers take such a text for a hash, also where `hashed` is false.
  if (looksHashed(value)) guards.refuse('identifier', 'another text than a hash', value)
  return { type: 'IdentityObject', hashed: false, identityHash: value, identityType }
}
