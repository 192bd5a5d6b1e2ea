import { QualityLabelError } from '../core/errors'
import type { JsonObject } from '../core/json'
import { isJsonObject } from '../core/json'
import { findContext } from '../model/contexts/find-context'

/**
 * Canonical N-Quads of a JSON-LD document under pinned contexts.
 *
 * Runs in safe mode: what the contexts do not define is refused rather than dropped, so nothing stays unsigned in silence.
 *
 * @throws {QualityLabelError} `CONTEXT_NOT_PINNED` for any other context; `TERM_UNDEFINED` where a term, type or relative IRI
 *   would be dropped; `CANONICALIZATION_FAILED` otherwise.
 * @see RDF Dataset Canonicalization 1.0: https://www.w3.org/TR/rdf-canon/
 */
export async function canonize(document: JsonObject): Promise<string> {
  // Loaded when first needed: importing it costs more than a verification.
  const { default: jsonld } = await import('jsonld')
  try {
    return await jsonld.canonize(document, {
      algorithm: 'RDFC-1.0',
      format: 'application/n-quads',
      base: null,
      safe: true,
      documentLoader: loadPinnedContext,
    })
  } catch (error) {
    throw asCanonicalizationError(error)
  }
}

async function loadPinnedContext(url: string) {
  const document = findContext(url)
  if (!document) {
    throw new QualityLabelError('CONTEXT_NOT_PINNED', `Cannot load context: ${url} is not pinned`, {
      details: { url },
    })
  }
  return { contextUrl: null, documentUrl: url, document }
}

function asCanonicalizationError(error: unknown): QualityLabelError {
  const own = findInChain(error, (candidate) => candidate instanceof QualityLabelError)
  if (own instanceof QualityLabelError) return own
  const dropped = droppedName(error)
  if (dropped !== undefined) {
    return new QualityLabelError('TERM_UNDEFINED', `Cannot canonicalise: ${dropped}`, {
      cause: error,
      details: { reason: dropped },
    })
  }
  return new QualityLabelError(
    'CANONICALIZATION_FAILED',
    'Cannot canonicalise: the document is not well-formed JSON-LD',
    {
      cause: error,
    },
  )
}

/** What safe mode would have dropped, in words; `undefined` where the failure is another. */
function droppedName(error: unknown): string | undefined {
  const details =
    isJsonObject(error) || error instanceof Error ? (error as { details?: unknown }).details : undefined
  const event = isJsonObject(details) ? details['event'] : undefined
  if (!isJsonObject(event) || typeof event['code'] !== 'string') return undefined
  const facts = isJsonObject(event['details']) ? event['details'] : {}
  const name = facts['property'] ?? facts['type'] ?? facts['id'] ?? facts['value']
  return typeof name === 'string' ? `${event['code']}: ${JSON.stringify(name)}` : event['code']
}

function findInChain(error: unknown, matches: (candidate: unknown) => boolean): unknown {
  for (let current = error; current !== undefined && current !== null; ) {
    if (matches(current)) return current
    const { cause, details } = current as { cause?: unknown; details?: { cause?: unknown } }
    current = cause ?? details?.cause
  }
  return undefined
}
