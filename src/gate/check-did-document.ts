import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import { writeEnd } from '../core/period'
import { quoteText } from '../core/quote-text'
import { keyMarksOf } from '../keys/key-marks'
import { everyKey, holdsTwoKeys, keyMemberOf, readMethodKey } from '../keys/method-key'
import { listNames, relationshipNames } from '../keys/methods-in'
import { writePublicJwk } from '../keys/public-jwk'
import { weaknessOf } from '../keys/public-key'
import { showsSecret, showsSecretWithin } from '../model/shows-secret'
import type { ExpectationKey } from '../problems/expectations/catalogue'
import type { Phrase } from '../problems/phrases/phrase'
import { plain, say } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'
import type { ProblemCode } from '../problems/registry'
import { makeFinding, placeEach } from '../schema/references/make-finding'

interface Method {
  id: string
  pointer: string
  method: JsonObject
}

/**
 * Checks the keys in a DID document: each is public and in the form of its type, ids are not repeated, and references lead to a key.
 * It warns of a key that ends under one id and not, or at another instant, under another.
 *
 * Types of keys that are not known, and kinds of keys that are not read, give no finding. No finding quotes a key.
 *
 * @param document - A document with the structure of its shape.
 * @see Controlled Identifiers 1.0, sections 2.2 and 2.3: https://www.w3.org/TR/cid-1.0/#verification-methods
 */
export function checkDidDocument(document: JsonObject): Finding[] {
  const methods = methodsOf(document)
  if (showsSecret(document)) return [secretAt('')]
  return [
    ...checkOthers(document),
    ...methods.flatMap(checkMethod),
    ...checkRepeated(methods),
    ...checkEnds(methods),
    ...checkListed(document, new Set(methods.map(({ id }) => id))),
  ]
}

// Methods are checked one by one.
function checkOthers(document: JsonObject): Finding[] {
  return Object.keys(document)
    .filter((member) => !listNames.some((name) => name === member))
    .filter((member) => showsSecretWithin({ [member]: document[member] as JsonValue }))
    .map((member) => secretAt(appendPointer('', member)))
}

/** Names the clause that a finding about a DID document is about. */
export function withClause(finding: Finding): Finding {
  const { expected } = finding.params ?? {}
  if (expected === undefined) return finding
  const name = typeof expected === 'object' ? expected : plain(String(expected))
  const withClause = say('namedWithId', { name, id: plain(clauseOf(finding.pointer)) })
  return { ...finding, params: { ...finding.params, expected: withClause } }
}

const sections: readonly (readonly [pattern: RegExp, section: string])[] = [
  [/^\/controller(?:\/|$)/, '2.1.2'],
  [/^\/alsoKnownAs(?:\/|$)/, '2.1.3'],
  [/^\/service(?:\/|$)/, '2.1.4'],
  [/\/publicKeyMultibase(?:\/|$)/, '2.2.2'],
  [/\/publicKeyJwk(?:\/|$)/, '2.2.3'],
  [/^\/verificationMethod(?:\/|$)/, '2.2'],
  [new RegExp(`^/(?:${relationshipNames.join('|')})(?:/|$)`), '2.3'],
]

function clauseOf(pointer: string): string {
  const isOfDocument = pointer === '' || pointer === '/id'
  const section = isOfDocument ? '2.1.1' : sections.find(([pattern]) => pattern.test(pointer))?.[1]
  return `Controlled Identifiers 1.0, section ${section ?? '2.1'}`
}

function methodsOf(document: JsonObject): Method[] {
  return listNames.flatMap((name) =>
    placeEach<JsonValue>(document[name], `/${name}`).flatMap(({ value, pointer }) =>
      isJsonObject(value) ? [{ id: absolute(document, String(value['id'])), pointer, method: value }] : [],
    ),
  )
}

function absolute(document: JsonObject, id: string): string {
  return id.startsWith('#') ? `${String(document['id'])}${id}` : id
}

function checkMethod({ id, pointer, method }: Method): Finding[] {
  if (showsSecretWithin(method)) return [secretAt(pointer)]
  if (!/^[a-z][a-z0-9+.-]*:/i.test(id))
    return [makeFinding('VALUE_FORMAT', `${pointer}/id`, say('expectUrlOrFragment'), method['id'])]
  if (holdsTwoKeys(method)) return [keyFinding('VALUE_COUNT', pointer, say('expectOneKey'), 'foundTwoKeys')]
  const member = keyMemberOf(method)
  return member === undefined ? [] : checkKey(pointer, method, member)
}

function checkKey(pointer: string, method: JsonObject, member: string): Finding[] {
  const value = method[member]
  const place = `${pointer}/${member}`
  const type = String(method['type'])
  if (value === undefined)
    return [
      keyFinding(
        'MEMBER_REQUIRED',
        pointer,
        say('expectMemberFor', { member: plain(member), type }),
        'foundNoMember',
      ),
    ]
  const key = readMethodKey(method, everyKey)
  if (key && weaknessOf(key) !== undefined)
    return [keyFinding('VALUE_NOT_ALLOWED', place, say('expectSafeKey'), 'foundWeakKey')]
  if (key || isOtherKind(member, value)) return []
  return [keyFinding('VALUE_FORMAT', place, say('expectPublicKeyAs', { type }), 'foundOther')]
}

// Kinds of keys whose multicodec or curve is not read here: what is right for them, others know.
function isOtherKind(member: string, value: JsonValue): boolean {
  if (member === 'publicKeyJwk') return isJsonObject(value) && isOtherJwk(value)
  if (typeof value !== 'string' || member !== 'publicKeyMultibase' || ownStart.test(value)) return false
  return otherMultikey.test(value)
}

// Every text of base58 can be decoded; doing so takes a time that grows with the square of its length.
const otherMultikey = /^(?:z[1-9A-HJ-NP-Za-km-z]{4,}|u[\w-]{4,})$/

// Multikeys of Ed25519, P-256 and P-384, which are read, and of a secret Ed25519 key.
const ownStart = /^z(?:6Mk|Dn|82|3u2)/

function isOtherJwk({ kty, crv, use, key_ops }: JsonObject): boolean {
  if (typeof kty !== 'string') return false
  const isForOther =
    (use !== undefined && use !== 'sig') || (key_ops !== undefined && !toArray(key_ops).includes('verify'))
  return isForOther || !(kty === 'RSA' || ['Ed25519', 'P-256', 'P-384'].includes(String(crv)))
}

// A method can be in several relationships: copies of one key are one key.
function checkRepeated(methods: readonly Method[]): Finding[] {
  const seen = new Map<string, { method: JsonObject; content?: string }>()
  return methods.flatMap(({ id, pointer, method }) => {
    const other = seen.get(id)
    if (!other) {
      seen.set(id, { method })
      return []
    }
    other.content ??= contentOf(other.method)
    if (other.content === contentOf(method)) return []
    return [makeFinding('VALUE_REPEATED', `${pointer}/id`, say('expectOwnId'), method['id'])]
  })
}

function contentOf(method: JsonObject): string {
  const key = readMethodKey(method, everyKey)
  return JSON.stringify(key ? writePublicJwk(key) : method)
}

// Who ends a stolen key under one id can overlook another.
function checkEnds(methods: readonly Method[]): Finding[] {
  const seen = new Map<string, { id: string; ends: string }>()
  return methods.flatMap(({ id, pointer, method }) => {
    const ends = JSON.stringify(['revoked', 'expires'].map((member) => method[member] ?? '').map(writeEnd))
    const marks = keyMarksOf(method)
    const other = marks.map((mark) => seen.get(mark)).find((known) => known && known.ends !== ends)
    for (const mark of marks) if (!seen.has(mark)) seen.set(mark, { id, ends })
    if (!other) return []
    const params = {
      expected: say('expectSameEnds'),
      found: say('foundOtherEnd', { id: plain(quoteText(other.id)) }),
    }
    return [{ code: 'VALUE_REPEATED', because: 'keyEndsDiffer', pointer, params }]
  })
}

// A reference can lead to the document of another controller, which is not here.
function checkListed(document: JsonObject, ids: ReadonlySet<string>): Finding[] {
  const own = `${String(document['id'])}#`
  return relationshipNames.flatMap((name) =>
    placeEach<JsonValue>(document[name], `/${name}`).flatMap(({ value, pointer }) => {
      if (typeof value !== 'string') return []
      const id = absolute(document, value)
      const isDangling = !ids.has(id) && (id.startsWith(own) || !id.includes(':'))
      return isDangling ? [makeFinding('REFERENCE_DANGLING', pointer, say('expectKeyId'), value)] : []
    }),
  )
}

function secretAt(pointer: string): Finding {
  return keyFinding('VALUE_NOT_ALLOWED', pointer, say('expectPublicOnly'), 'foundPrivateKey')
}

function keyFinding(code: ProblemCode, pointer: string, expected: Phrase, found: ExpectationKey): Finding {
  return { code, pointer, params: { expected, found: say(found) } }
}
