import { QualityLabelError } from '../../core/errors'
import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { parseDidKey } from '../../keys/did-key'
import {
  didContextUrl,
  ed25519Signature2020ContextUrl,
  multikeyContextUrl,
} from '../../model/contexts/context-urls'
import { findContext } from '../../model/contexts/find-context'
import type { DocumentLoader } from './host-types'

export interface DocumentLoaderOptions {
  /** DID documents of issuers and endorsers; copied, so later changes do not count. */
  documents?: readonly object[]
}

/**
 * A document loader for `@digitalbazaar/vc` that reaches no network.
 *
 * It serves the pinned contexts, did:key documents, the documents given, and the verification methods in both. A method is served
 * from the document of the DID that its own id starts with, never from another.
 *
 * @throws {TypeError} If a document is no object with an `id`, or two have the same.
 */
export function createDocumentLoader(options: DocumentLoaderOptions = {}): DocumentLoader {
  const controllers = readDocuments(options.documents ?? [])
  const contexts = new Map<string, JsonObject>()
  return async (url) => {
    const document = contextCopy(url, contexts) ?? findPublished(url, controllers)
    if (document) return { contextUrl: null, documentUrl: url, document }
    throw new QualityLabelError('DOCUMENT_NOT_GIVEN', `Cannot load ${url}: it is not at hand`, {
      details: { url },
    })
  }
}

// The host resolves addresses within a context in place, so it works on a copy; one for each loader, since copying is slow.
function contextCopy(url: string, contexts: Map<string, JsonObject>): JsonObject | undefined {
  const known = contexts.get(url)
  const pinned = known ? undefined : findContext(url)
  if (!pinned) return known
  const copy = structuredClone(pinned)
  contexts.set(url, copy)
  return copy
}

function readDocuments(documents: readonly object[]): Map<string, JsonObject> {
  const controllers = new Map<string, JsonObject>()
  documents.forEach((document, index) => {
    const { id } = document as JsonObject
    if (!isJsonObject(document) || typeof id !== 'string') {
      throw new TypeError(`Cannot create document loader: expected documents[${index}] to have an id`)
    }
    if (controllers.has(id)) {
      throw new TypeError(`Cannot create document loader: expected one document of ${id}, got two`)
    }
    controllers.set(id, asDidDocument(id, structuredClone(document)))
  })
  return controllers
}

const relationships = ['verificationMethod', 'assertionMethod', 'authentication']

// With this context first, the host reads the members as they stand instead of framing the document for milliseconds.
function asDidDocument(did: string, document: JsonObject): JsonObject {
  const others = toArray(document['@context']).filter((context) => context !== didContextUrl)
  const absolute: JsonObject = { ...document, '@context': [didContextUrl, ...others] }
  for (const member of relationships) {
    if (document[member] !== undefined) {
      absolute[member] = toArray(document[member]).map((entry) => withAbsoluteId(did, entry))
    }
  }
  return absolute
}

// DID Core, section 3.2.2: a relative DID URL is read against the document's own id.
function withAbsoluteId(did: string, entry: JsonValue): JsonValue {
  if (typeof entry === 'string') return entry.startsWith('#') ? did + entry : entry
  const id = isJsonObject(entry) ? entry['id'] : undefined
  return isJsonObject(entry) && typeof id === 'string' ? { ...entry, id: withAbsoluteId(did, id) } : entry
}

function findPublished(url: string, controllers: ReadonlyMap<string, JsonObject>): JsonObject | undefined {
  const [did = ''] = url.split('#', 1)
  const controller = did.startsWith('did:key:') ? didKeyDocument(did) : controllers.get(did)
  return url === did ? controller : controller && findMethod(url, controller)
}

function findMethod(url: string, controller: JsonObject): JsonObject | undefined {
  const methods = relationships.flatMap((member) => toArray(controller[member]).filter(isJsonObject))
  const [method, ...others] = methods.filter(({ id }) => id === url)
  // Two descriptions under one id: which of them holds is nothing to guess.
  if (!method || others.length > 0) return undefined
  const context =
    method['type'] === 'Ed25519VerificationKey2020' ? ed25519Signature2020ContextUrl : multikeyContextUrl
  return { '@context': context, ...method }
}

function didKeyDocument(did: string): JsonObject | undefined {
  if (!parseDidKey(did)) return undefined
  const publicKeyMultibase = did.slice('did:key:'.length)
  const id = `${did}#${publicKeyMultibase}`
  return {
    '@context': [didContextUrl, multikeyContextUrl],
    id: did,
    verificationMethod: [{ id, type: 'Multikey', controller: did, publicKeyMultibase }],
    assertionMethod: [id],
    authentication: [id],
  }
}
