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
  /** DID documents of issuers and endorsers; copied, so later changes do not count. */
  documents?: readonly object[]
}

const kinds = { documents: list } satisfies KindsOf<DocumentLoaderOptions>

/**
 * A document loader for `@digitalbazaar/vc` that reaches no network.
 *
 * It serves the pinned contexts, did:key documents, the documents given, and the verification methods in both. A method is served
 * from the document of the DID that its own id starts with, never from another.
 *
 * @throws {TypeError} If a document is no object with an `id`, or two have the same.
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
      `Cannot load ${quoteUnlessPlain(url)}: it is not at hand`,
      {
        details: { url },
      },
    )
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
