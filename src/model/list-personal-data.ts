import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import { assertArguments } from '../core/read-options'
import { isWorkLimit, WorkBudget } from '../core/work-budget'
import { inputGuards } from './assert-input'
import { isSelfIssued } from './is-self-issued'

/** What kind of personal data a place of a badge holds. */
export type PersonalDataKind =
  | 'identifier'
  | 'name'
  | 'text'
  | 'contact'
  | 'birth'
  | 'image'
  | 'file'
  | 'result'

/** A value that says something of a person. */
export interface PersonalData {
  /** JSON pointer of the value. */
  pointer: string
  kind: PersonalDataKind
  /** Whether anyone who sees it can relate this badge to other data of the same person. */
  linkable: boolean
}

type Entry = Omit<PersonalData, 'pointer'>

const name: Entry = { kind: 'name', linkable: true }
const contact: Entry = { kind: 'contact', linkable: true }
const text: Entry = { kind: 'text', linkable: false }
const result: Entry = { kind: 'result', linkable: false }
const identifier: Entry = { kind: 'identifier', linkable: true }

/** What properties of a person say, by name; other properties of a subject are texts. */
const known: Readonly<Record<string, Entry>> = {
  id: identifier,
  name,
  familyName: name,
  familyNamePrefix: name,
  givenName: name,
  additionalName: name,
  patronymicName: name,
  honorificPrefix: name,
  honorificSuffix: name,
  official: name,
  email: contact,
  phone: contact,
  url: contact,
  address: contact,
  dateOfBirth: { kind: 'birth', linkable: true },
  image: { kind: 'image', linkable: true },
  otherIdentifier: identifier,
  licenseNumber: identifier,
  result,
  creditsEarned: result,
}

const notOfPerson = new Set([
  'type',
  'achievement',
  'source',
  'identifier',
  'endorsement',
  'endorsementJwt',
  'parentOrg',
])
const shortestSalt = 16

/**
 * Lists what a badge says of its recipient, so that a person can be asked before it is signed.
 *
 * A hashed identifier with a salt of at least 16 characters is not linkable, but anyone who knows the identifier can check it. Texts are
 * not read: a narrative may name anyone. What evidence files contain is not listed either. If the identities are too many to
 * compare with the issuer, it counts as the recipient.
 *
 * @param credential - Badge, with or without proof; it is not checked.
 * @returns One entry for each value, in the order subject, issuer if it is the recipient, evidence, files, endorsements.
 * @throws {TypeError} If it is not an object.
 */
export function listPersonalData(credential: object): PersonalData[] {
  assertArguments('list personal data', 'an object', { credential })
  inputGuards('list personal data', credential)
  const document = credential as JsonObject
  return [
    ...each(document, 'credentialSubject', '').flatMap(ofSubject),
    ...ofOwnIssuer(document),
    ...each(document, 'evidence', '').flatMap(ofEvidence),
    ...each(document, 'relatedResource', '').map(({ pointer, value }) => fileAt(pointer, value)),
    ...each(document, 'endorsement', '').flatMap(ofEndorsement),
  ]
}

interface Placed {
  pointer: string
  value: JsonObject
}

/** Returns the objects of a property, each with its pointer. */
function each(parent: JsonObject, member: string, at: string): Placed[] {
  const value = parent[member]
  const pointer = appendPointer(at, member)
  if (isJsonObject(value)) return [{ pointer, value }]
  return toArray(value).flatMap((entry, index) =>
    isJsonObject(entry) ? [{ pointer: appendPointer(pointer, index), value: entry }] : [],
  )
}

function ofSubject({ pointer, value }: Placed): PersonalData[] {
  const identities = each(value, 'identifier', pointer).map((identity) => ({
    pointer: identity.pointer,
    ...entryOf(identity.value),
  }))
  return [...ofPerson({ pointer, value }, known), ...identities].sort(byFirstMember)
}

// The order of names and identifiers is that of a reader: who first, what then.
function byFirstMember(a: PersonalData, b: PersonalData): number {
  const rank = ({ kind }: PersonalData) => (kind === 'identifier' ? 0 : kind === 'name' ? 1 : 2)
  return rank(a) - rank(b)
}

/** Returns what properties of a person say; those that are not in the table are texts, and each value of a list has its own pointer. */
function ofPerson({ pointer, value }: Placed, table: Readonly<Record<string, Entry>>): PersonalData[] {
  return Object.entries(value)
    .filter(([member]) => !notOfPerson.has(member))
    .flatMap(([member, inner]) => {
      const entry = (Object.hasOwn(table, member) ? table[member] : undefined) ?? text
      return placesOf(inner, appendPointer(pointer, member)).map((place) => ({ pointer: place, ...entry }))
    })
}

function placesOf(value: JsonValue | undefined, pointer: string): string[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value.map((_, index) => appendPointer(pointer, index)) : [pointer]
}

function entryOf({ hashed, salt, identityType }: JsonObject): Entry {
  const isHidden = hashed === true && typeof salt === 'string' && Array.from(salt).length >= shortestSalt
  return { kind: identityType === 'name' ? 'name' : 'identifier', linkable: !isHidden }
}

/** Returns what the profile of the issuer says, if the badge is about its issuer. */
function ofOwnIssuer(document: JsonObject): PersonalData[] {
  const { issuer } = document
  const subjects = each(document, 'credentialSubject', '').map(({ value }) => value)
  if (!isJsonObject(issuer) || !mayBeSelfIssued(issuer, subjects)) return []
  return ofPerson({ pointer: '/issuer', value: issuer }, known)
}

// Where it takes too much work to know, the issuer may be the recipient.
function mayBeSelfIssued(issuer: JsonObject, subjects: readonly JsonObject[]): boolean {
  try {
    return isSelfIssued(issuer, subjects, new WorkBudget())
  } catch (error) {
    if (isWorkLimit(error)) return true
    throw error
  }
}

function ofEvidence({ pointer, value }: Placed): PersonalData[] {
  const { id: _id, type: _type, genre: _genre, audience: _audience, ...words } = value
  const file = typeof value['id'] === 'string' ? [fileAt(pointer, value)] : []
  return [...file, ...ofPerson({ pointer, value: words }, {})]
}

function fileAt(pointer: string, { id }: JsonObject): PersonalData {
  const isAddress = typeof id === 'string' && /^https?:/i.test(id)
  return { pointer: appendPointer(pointer, 'id'), kind: 'file', linkable: isAddress }
}

function ofEndorsement({ pointer, value }: Placed): PersonalData[] {
  return each(value, 'credentialSubject', pointer)
    .filter(({ value: subject }) => subject['endorsementComment'] !== undefined)
    .map((subject) => ({ pointer: appendPointer(subject.pointer, 'endorsementComment'), ...text }))
}
