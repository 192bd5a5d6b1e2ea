import type { JsonRoom } from '../core/copy-json'
import { copyJson, roomOf } from '../core/copy-json'
import { QualityLabelError } from '../core/errors'
import type { JsonObject } from '../core/json'
import { toArray } from '../core/json'
import type { JsonLimits } from '../core/parse-json'
import { defaultJsonLimits, parseJson } from '../core/parse-json'
import { assertArguments } from '../core/read-options'
import { writeJson } from '../core/write-json'

/** A copy of a document that no other code can change, and the room for its proofs within the limits of readers. */
export interface OwnDocument {
  document: JsonObject
  room: JsonRoom
}

/**
 * Copies a document as JSON text would carry it to a reader; the copy is signed and returned.
 *
 * Each property is read once, so that getters, proxies and `toJSON` cannot show one document to the signer and another to the caller.
 *
 * @param action - Verb for messages, such as `sign`.
 * @param name - Name of the argument.
 * @throws {TypeError} If the document is not an object, or is one of another kind, such as a Promise or a Map.
 * @throws {QualityLabelError} `JSON_STRING`, `JSON_NUMBER`, `JSON_INVALID`, `JSON_FORBIDDEN_KEY`, `INPUT_TOO_LARGE` or
 *   `INPUT_TOO_DEEP`: the codes with which `parseJson` would reject the text.
 */
export function ownDocument(
  source: object,
  action = 'sign',
  limits: JsonLimits = defaultJsonLimits,
  name = 'credential',
): OwnDocument {
  assertArguments(action, 'an object', { [name]: source })
  const room = roomOf(limits)
  const copy = copyJson(source, action, limits, room)
  if (copy !== undefined) return { document: copy as JsonObject, room }
  const text = writeJson(source, action, limits)
  const document = inWordsOf(action, () => parseJson(text, limits))
  // `toJSON` can return anything.
  assertArguments(action, 'an object', { [name]: document })
  // Its size is checked later, together with its proofs.
  return { document: document as JsonObject, room: { bytes: 0, nodes: 0, depth: 0 } }
}

/**
 * Checks that a secured document is within the size limits of readers.
 *
 * @throws {QualityLabelError} `INPUT_TOO_LARGE` or `INPUT_TOO_DEEP`
 */
export function assertFits(
  secured: JsonObject,
  room: JsonRoom,
  action = 'sign',
  limits: JsonLimits = defaultJsonLimits,
): void {
  // No text has more values or bytes than this estimate; for most documents it is enough.
  const most = toArray(secured['proof']).reduce(
    (sum: number, proof) => sum + mostOfProof(proof as JsonObject),
    0,
  )
  if (room.bytes >= most && room.nodes >= most && room.depth > 0) return
  inWordsOf(action, () => parseJson(JSON.stringify(secured), limits))
}

// Each unit of a text takes at most six bytes; few properties of a proof are not texts.
function mostOfProof(proof: JsonObject): number {
  let most = 2
  for (const member in proof) {
    const value = proof[member]
    most +=
      6 * (member.length + (typeof value === 'string' ? value.length : JSON.stringify(value).length) + 1)
  }
  return most
}

// A text of at most this many units is always within the limits of readers.
const smallText = 200_000

/**
 * Checks that the text of a secured document is within the size limits of readers.
 *
 * @throws {QualityLabelError} `INPUT_TOO_LARGE` or `INPUT_TOO_DEEP`
 */
export function assertTextFits(text: string): void {
  if (text.length > smallText) inWordsOf('sign', () => parseJson(text))
}

function inWordsOf<T>(action: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    const message = error.message.replace(/^Cannot read JSON/, `Cannot ${action}`)
    throw new QualityLabelError(error.code, message, { details: { ...error.details } })
  }
}
