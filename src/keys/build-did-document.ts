import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import type { KindsOf } from '../core/kinds'
import { notText, required, text } from '../core/kinds'
import { showValue } from '../core/quote-text'
import { readOptions } from '../core/read-options'
import {
  controllerContextUrl,
  did11ContextUrl,
  didContextUrl,
  jwkContextUrl,
  multikeyContextUrl,
} from '../model/contexts/context-urls'
import type { DidDocument } from '../model/generated/documents'
import type { DidDocumentKey, KeyRelationship, ListedKey } from './did-document-key'
import { listKey } from './did-document-key'
import { addressOfController } from './did-web-url'
import { keyMarksOf } from './key-marks'
import type { ListedMethod } from './methods-in'
import { methodsIn } from './methods-in'

/** What `buildDidDocument` takes: the DID or address, and its keys. */
export interface DidDocumentOptions {
  /** A did:web, or an `https` address; verifiers fetch the document from the address that this id names. */
  id: string
  /** At least one key; no key and no id occurs twice. */
  keys: readonly DidDocumentKey[]
}

const kinds = {
  id: required(text),
  keys: required(
    notText<readonly unknown[]>('a list of keys', (value) => Array.isArray(value) && value.length > 0),
  ),
} satisfies KindsOf<DidDocumentOptions>

/**
 * Builds the document that a did:web or an `https` controller publishes, with the public keys of an issuer.
 *
 * The same arguments give the same document. `updateDidDocument` adds keys later, and retires or revokes them; `didWebUrl` says where to
 * publish the document.
 *
 * @returns A DID document of DID Core 1.0, or for an `https` address a controlled identifier document; only public keys are in it.
 * @throws {TypeError | RangeError} If an option cannot be used, naming it, or a key or id occurs twice.
 * @see DID Core 1.0, section 5: https://www.w3.org/TR/did-1.0/#core-properties
 * @see Controlled Identifiers 1.0, section 2: https://www.w3.org/TR/cid-1.0/#data-model
 */
export function buildDidDocument(options: DidDocumentOptions): DidDocument {
  const action = 'build DID document'
  const { id, keys } = readOptions(action, options, kinds)
  addressOfController(action, id)
  const context = [id.startsWith('did:') ? didContextUrl : controllerContextUrl]
  return addKeys(action, { '@context': context, id }, keys)
}

/**
 * Adds keys to a document that has an id; keeps everything in it.
 *
 * A key that it has under the same id stays as it is there, and is listed under the relationships that did not list it yet.
 */
export function addKeys(
  action: string,
  document: JsonObject & { id: string },
  keys: readonly unknown[],
): DidDocument {
  const listed = keys.map((key, index) => listKey(action, `keys[${index}]`, document.id, key))
  const present = methodsIn(document)
  const isForMore = ({ method, relationships }: ListedKey) =>
    hasKey(present, method) && relationships.some((name) => !listsKey(document, name, method.id))
  const methods = listed.filter((key) => !isForMore(key)).map(({ method }) => method)
  assertNoneTwice(action, present, methods)
  const { '@context': context } = document
  return {
    ...document,
    // Plain JSON has no contexts, and needs none.
    ...(context === undefined ? {} : { '@context': addContexts(context, methods) }),
    verificationMethod: [...toArray(document['verificationMethod']), ...methods],
    ...addTo('assertionMethod', document, listed),
    ...addTo('authentication', document, listed),
  }
}

function addTo(
  relationship: KeyRelationship,
  document: JsonObject,
  listed: readonly ListedKey[],
): JsonObject {
  const ids = listed
    .filter(({ relationships }) => relationships.includes(relationship))
    .map(({ method }) => method.id)
    .filter((id) => !listsKey(document, relationship, id))
  return ids.length === 0 ? {} : { [relationship]: [...toArray(document[relationship]), ...new Set(ids)] }
}

/** Whether a document has the key of a method under the id of the method. */
function hasKey(present: readonly ListedMethod[], method: JsonObject & { id: string }): boolean {
  const marks = keyMarksOf(method)
  return present.some(
    ({ id, method: other }) => id === method.id && keyMarksOf(other).some((mark) => marks.includes(mark)),
  )
}

function listsKey(document: JsonObject, relationship: KeyRelationship, id: string): boolean {
  const own = String(document['id'])
  return toArray(document[relationship]).some((entry) => {
    const listed = isJsonObject(entry) ? entry['id'] : entry
    return listed === id || (typeof listed === 'string' && `${own}${listed}` === id)
  })
}

const contextOfType: Readonly<Record<string, string>> = {
  Multikey: multikeyContextUrl,
  JsonWebKey: jwkContextUrl,
}

// The contexts of controller documents and of DID 1.1 define both forms of keys; that of DID 1.0 defines neither.
function addContexts(context: JsonValue, methods: readonly JsonObject[]): JsonValue[] {
  const given = toArray(context)
  if (given.includes(controllerContextUrl) || given.includes(did11ContextUrl)) return given
  const needed = methods.map(({ type }) => contextOfType[String(type)] as string)
  return [...given, ...new Set(needed.filter((url) => !given.includes(url)))]
}

function assertNoneTwice(
  action: string,
  present: readonly ListedMethod[],
  added: readonly JsonObject[],
): void {
  const ids = new Set(present.map(({ id }) => id))
  // Also of methods whose type is unknown: the key is the same.
  const owners = new Map(present.flatMap(({ id, method }) => keyMarksOf(method).map((mark) => [mark, id])))
  for (const [index, method] of added.entries()) {
    const id = String(method['id'])
    const marks = keyMarksOf(method)
    const owner = marks.map((mark) => owners.get(mark)).find((other) => other !== undefined)
    if (ids.has(id) || owner !== undefined)
      throw new RangeError(
        `Cannot ${action}: expected keys[${index}] to be a new key with an id of its own, got ${ids.has(id) ? `the id of ${showValue(id)}` : `the key of ${showValue(owner)}`}`,
      )
    ids.add(id)
    for (const mark of marks) owners.set(mark, id)
  }
}
