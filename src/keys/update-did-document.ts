import { QualityLabelError } from '../core/errors'
import type { Instant } from '../core/instant'
import { compareInstants, parseInstant } from '../core/instant'
import type { JsonObject, JsonValue } from '../core/json'
import type { KindsOf } from '../core/kinds'
import { instant, list, required, text } from '../core/kinds'
import { parseJson } from '../core/parse-json'
import { showValue } from '../core/quote-text'
import { assertArguments, readMembers, readOptions } from '../core/read-options'
import { writeJson } from '../core/write-json'
import type { FromJson } from '../model/from-json'
import type { DidDocument } from '../model/generated/documents'
import { showsSecretWithin } from '../model/shows-secret'
import { addKeys } from './build-did-document'
import type { DidDocumentKey } from './did-document-key'
import { absoluteId } from './did-document-key'
import { addressOfController } from './did-web-url'
import { keyMarksOf } from './key-marks'
import { changeMethods, methodsIn } from './methods-in'

/** A key in a DID document, and the instant at which it ends. */
export interface KeyEnd {
  /** DID URL of the key, or only its fragment as `#key-1`. */
  id: string
  /** `xsd:dateTimeStamp` or Date. */
  at: string | Date
}

/** What `updateDidDocument` changes: the keys that come, are replaced, or are revoked. */
export interface DidDocumentChanges {
  /** Keys to add; or keys of the document, by their ids there, to list under further relationships. */
  keys?: readonly DidDocumentKey[]
  /** Keys that are replaced: each gets `expires`. */
  retire?: readonly KeyEnd[]
  /** Keys that are lost or in wrong hands: each gets `revoked`. */
  revoke?: readonly KeyEnd[]
}

const kinds = { keys: list, retire: list, revoke: list } satisfies KindsOf<DidDocumentChanges>
const endKinds = { id: required(text), at: required(instant) } satisfies KindsOf<KeyEnd>
const action = 'update DID document'

/**
 * Adds keys to a DID document, and retires or revokes keys in it; keeps everything else, also properties that are unknown.
 *
 * From its end on, a key is not accepted, nor is anything that it signed: a verifier cannot know when a signature was really made. A key
 * that ends stays in the document, so that the report names the reason. The key ends under each id and in each form that the document
 * has of it; where it ends earlier under another id, that stays.
 *
 * @param document - Document of a did:web or an `https` controller, as it is published; it is not changed.
 * @returns A new document.
 * @throws {TypeError | RangeError} If an option cannot be used, naming it; a key or id occurs twice and is
 *   listed for nothing new; a key is not in the document; it
 *   would end later than the document says already; or the document has an end for it that is not an instant.
 * @throws {QualityLabelError} `KEY_INVALID` if the document contains a secret key; no message quotes it. As `parseJson`, if the
 *   document is not JSON.
 * @see Controlled Identifiers 1.0, section 2.2, `expires` and `revoked`: https://www.w3.org/TR/cid-1.0/#verification-methods
 */
export function updateDidDocument(document: FromJson<DidDocument>, changes: DidDocumentChanges): DidDocument {
  assertArguments(action, 'an object', { document })
  const { keys = [], retire = [], revoke = [] } = readOptions(action, changes, kinds)
  const own = copyDocument(document)
  const retired = retire.reduce<Own>(
    (now, end, index) => endKey(now, 'expires', `retire[${index}]`, end),
    own,
  )
  const revoked = revoke.reduce<Own>(
    (now, end, index) => endKey(now, 'revoked', `revoke[${index}]`, end),
    retired,
  )
  return keys.length === 0 ? revoked : addKeys(action, revoked, keys)
}

type Own = JsonObject & { id: string }

function copyDocument(document: object): Own {
  const copy = parseJson(writeJson(document, action)) as JsonObject
  const { id } = copy
  if (typeof id !== 'string') throw new TypeError(`Cannot ${action}: expected document to have an id`)
  addressOfController(action, id)
  if (showsSecretWithin(copy))
    throw new QualityLabelError(
      'KEY_INVALID',
      `Cannot ${action}: expected a document without secret keys; replace a key whose secret was published`,
    )
  return { ...copy, id }
}

function endKey(document: Own, member: 'expires' | 'revoked', field: string, value: unknown): Own {
  const { id: given, at } = readMembers(action, field, value, endKinds)
  const id = absoluteId(action, `${field}.id`, document.id, given)
  const methods = methodsIn(document)
  const marks = new Set(methods.filter((each) => each.id === id).flatMap(({ method }) => keyMarksOf(method)))
  const ids = methods.map((method) => method.id)
  if (!ids.includes(id))
    throw new RangeError(
      `Cannot ${action}: expected ${field}.id to be a key of the document (${ids.join(', ')}), got ${showValue(given)}`,
    )
  return changeMethods(document, (method, other) => {
    const isNamed = other === id
    // Who has a stolen key can sign under each of its ids.
    if (!isNamed && !keyMarksOf(method).some((mark) => marks.has(mark))) return method
    const present = readEnd(`${member} of ${showValue(other)}`, method[member])
    const isLater = present !== undefined && compareInstants(parseInstant(at) as Instant, present) > 0
    // An end that others rely on already can only come earlier.
    if (isNamed && isLater)
      throw new RangeError(
        `Cannot ${action}: expected ${field}.at to be at most ${String(method[member])}, got ${at}`,
      )
    return isLater ? method : { ...method, [member]: at }
  })
}

// Verifiers reject a key whose end they cannot read; another end in its place would make them accept it again.
function readEnd(place: string, end: JsonValue | undefined): Instant | undefined {
  if (end === undefined || end === null) return undefined
  const instant = parseInstant(end)
  if (instant === undefined)
    throw new RangeError(
      `Cannot ${action}: expected ${place} to be an instant such as 2030-01-01T00:00:00Z, got ${showValue(end)}; correct it in the document first`,
    )
  return instant
}
