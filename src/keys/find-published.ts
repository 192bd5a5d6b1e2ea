import canonicalize from 'canonicalize'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import {
  didContextUrl,
  ed25519Signature2020ContextUrl,
  multikeyContextUrl,
} from '../model/contexts/context-urls'
import { ed25519Keys, holdsTwoKeys, readMethodKey } from './method-key'
import { readPublicMultikey, writePublicMultikey } from './multikey'
import { revocationsIn } from './revocations'

const relationships = ['verificationMethod', 'assertionMethod', 'authentication']

/**
 * Returns a DID document in a form that packages of Digital Bazaar read without framing.
 *
 * With this context first they read the properties unchanged, which saves milliseconds; ids are absolute.
 *
 * @see DID Core, section 3.2.2: a relative DID URL is read against the document's own id
 */
export function asDidDocument(did: string, document: JsonObject): JsonObject {
  const others = toArray(document['@context']).filter((context) => context !== didContextUrl)
  const absolute: JsonObject = { ...document, '@context': [didContextUrl, ...others] }
  for (const member of relationships) {
    if (document[member] !== undefined) {
      absolute[member] = toArray(document[member]).map((entry) => withAbsoluteId(did, entry))
    }
  }
  return absolute
}

function withAbsoluteId(did: string, entry: JsonValue): JsonValue {
  if (typeof entry === 'string') return entry.startsWith('#') ? did + entry : entry
  const id = isJsonObject(entry) ? entry['id'] : undefined
  return isJsonObject(entry) && typeof id === 'string' ? { ...entry, id: withAbsoluteId(did, id) } : entry
}

/**
 * Finds the document at a DID, or the verification method at a DID URL.
 *
 * It takes a method only from the document of the DID with which the id of the method starts. A key that the document revokes under
 * another id is revoked.
 *
 * @param controllers - Supplied documents by id, from `asDidDocument`; a did:key is its own document.
 */
export function findPublished(
  url: string,
  controllers: ReadonlyMap<string, JsonObject>,
): JsonObject | undefined {
  const [did = ''] = url.split('#', 1)
  const controller = did.startsWith('did:key:') ? didKeyDocument(did) : controllers.get(did)
  return url === did ? controller : controller && findMethod(url, controller)
}

function findMethod(url: string, controller: JsonObject): JsonObject | undefined {
  const methods = relationships.flatMap((member) => toArray(controller[member]).filter(isJsonObject))
  const [method, ...others] = methods.filter(({ id }) => id === url)
  // Of two different descriptions with one id, neither is chosen. Copies in several relationships count as one.
  if (!method || others.some((other) => canonicalize(other) !== canonicalize(method))) return undefined
  if (holdsTwoKeys(method)) return undefined
  const [revoked] = revocationsIn(controller).of(method)
  const ended = revoked === undefined ? method : { ...method, revoked }
  if (method['type'] === 'Ed25519VerificationKey2018') return asNewerMethod(ended)
  const context =
    method['type'] === 'Ed25519VerificationKey2020' ? ed25519Signature2020ContextUrl : multikeyContextUrl
  return { '@context': context, ...ended }
}

/** Converts a method of 2018 to the form of 2020, which the stock suites read: the same key. */
function asNewerMethod(method: JsonObject): JsonObject | undefined {
  const key = readMethodKey(method, ed25519Keys)
  if (!key) return undefined
  const { publicKeyBase58: _, ...rest } = method
  const type = 'Ed25519VerificationKey2020'
  const publicKeyMultibase = writePublicMultikey(key)
  return { '@context': ed25519Signature2020ContextUrl, ...rest, type, publicKeyMultibase }
}

function didKeyDocument(did: string): JsonObject | undefined {
  const publicKeyMultibase = did.slice('did:key:'.length)
  if (!readPublicMultikey(publicKeyMultibase)) return undefined
  const id = `${did}#${publicKeyMultibase}`
  return {
    '@context': [didContextUrl, multikeyContextUrl],
    id: did,
    verificationMethod: [{ id, type: 'Multikey', controller: did, publicKeyMultibase }],
    assertionMethod: [id],
    authentication: [id],
  }
}
