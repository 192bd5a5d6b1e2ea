import { QualityLabelError } from '../../core/errors'
import type { JsonObject } from '../../core/json'
import { isJsonObject } from '../../core/json'
import type { KindsOf } from '../../core/kinds'
import { list } from '../../core/kinds'
import { quoteUnlessPlain } from '../../core/quote-text'
import { readOptions } from '../../core/read-options'
import { asDidDocument, findPublished } from '../../keys/find-published'
import { findContext } from '../../model/contexts/find-context'
import type { DocumentLoader } from './host-types'

export interface DocumentLoaderOptions {
  /** DID documents of issuers and endorsers; copied, so later changes have no effect. */
  documents?: readonly object[]
}

const kinds = { documents: list } satisfies KindsOf<DocumentLoaderOptions>

/**
 * Creates a document loader for `@digitalbazaar/vc` that never uses the network.
 *
 * It serves the pinned contexts, did:key documents, the supplied documents, and the verification methods in both. It takes a method
 * only from the document of the DID with which the id of the method starts.
 *
 * @throws {TypeError} If a document is not an object with an `id`, or two documents have the same `id`.
 */
export function createDocumentLoader(options: DocumentLoaderOptions = {}): DocumentLoader {
  const { documents = [] } = readOptions('create document loader', options, kinds)
  const controllers = readDocuments(documents)
  const contexts = new Map<string, JsonObject>()
  return async (url) => {
    const document = contextCopy(url, contexts) ?? findPublished(url, controllers)
    if (document) return { contextUrl: null, documentUrl: url, document }
    throw new QualityLabelError(
      'DOCUMENT_NOT_GIVEN',
      `Cannot load ${quoteUnlessPlain(url)}: it was not supplied`,
      {
        details: { url },
      },
    )
  }
}

// The host changes a context when it resolves addresses in it, so it gets a copy; one per loader, because copying is slow.
function contextCopy(url: string, contexts: Map<string, JsonObject>): JsonObject | undefined {
  const known = contexts.get(url)
  const pinned = known ? undefined : findContext(url)
  if (!pinned) return known
  const copy = structuredClone(pinned)
  contexts.set(url, copy)
  return copy
}

function readDocuments(documents: readonly unknown[]): Map<string, JsonObject> {
  const controllers = new Map<string, JsonObject>()
  documents.forEach((document, index) => {
    const id = isJsonObject(document) ? document['id'] : undefined
    if (typeof id !== 'string') {
      throw new TypeError(`Cannot create document loader: expected documents[${index}] to have an id`)
    }
    if (controllers.has(id)) {
      throw new TypeError(
        `Cannot create document loader: expected one document of ${quoteUnlessPlain(id)}, got two`,
      )
    }
    controllers.set(id, asDidDocument(id, structuredClone(document as JsonObject)))
  })
  return controllers
}
