import type { JsonLdProcessor } from 'jsonld'
import { QualityLabelError } from '../core/errors'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'
import { findContext } from '../model/contexts/find-context'
import { canonicalQuads } from './canonical-quads'
import { isRoundedAway } from './n-quads-terms'
import { OutsideTables } from './terms/active-context'
import { toQuads } from './to-quads'

/** How many documents went which way, so that a user can see where the slow one is taken. */
export interface CanonizeCounts {
  /** Read off the prepared term tables. */
  tables: number
  /** Left to the general JSON-LD processor. */
  general: number
}

const counts: CanonizeCounts = { tables: 0, general: 0 }

/** How many documents were canonicalised each way since the start. */
export function canonizeCounts(): CanonizeCounts {
  return { ...counts }
}

/**
 * Canonical N-Quads of a JSON-LD document under pinned contexts.
 *
 * What the contexts do not define is refused rather than dropped, so nothing stays unsigned in silence. The prepared term tables
 * serve nearly every document; the rest goes to `jsonld` in safe mode, with the same result.
 *
 * @throws {QualityLabelError} `CONTEXT_NOT_PINNED` for any other context; `TERM_UNDEFINED` where a term, type or relative IRI
 *   would be dropped; `CANONICALIZATION_BUDGET` where look-alike nodes would take too long; `CANONICALIZATION_FAILED` otherwise.
 * @see RDF Dataset Canonicalization 1.0: https://www.w3.org/TR/rdf-canon/
 */
export async function canonize(document: JsonObject): Promise<string> {
  return canonizeByTables(document) ?? (await canonizeInGeneral(document))
}

/** Canonical N-Quads read off the term tables, or `undefined` where they do not cover the document. */
export function canonizeByTables(document: JsonObject): string | undefined {
  try {
    const canonical = canonicalQuads(toQuads(document))
    counts.tables += 1
    return canonical
  } catch (error) {
    if (error instanceof OutsideTables) return undefined
    throw error
  }
}

/** Canonical N-Quads by `jsonld` and `rdf-canonize`, loaded when first needed. */
export async function canonizeInGeneral(document: JsonObject): Promise<string> {
  counts.general += 1
  refuseRoundedNumbers(document)
  const jsonld = await loadProcessor()
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

function refuseRoundedNumbers(value: JsonValue): void {
  if (typeof value === 'number' && isRoundedAway(value)) {
    throw new QualityLabelError(
      'CANONICALIZATION_FAILED',
      `Cannot canonicalise: expected no number that JSON-LD processors round to 0, got ${value}`,
    )
  }
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(refuseRoundedNumbers)
}

let processor: Promise<JsonLdProcessor> | undefined

/**
 * A JSON-LD processor of our own.
 *
 * The module's shared one remembers contexts that other code in the process loaded, and would take them without asking our loader.
 */
function loadProcessor(): Promise<JsonLdProcessor> {
  processor ??= import('jsonld').then(({ default: createProcessor }) => createProcessor())
  return processor
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

// Where the processor's events say what they are about.
const namingFacts = ['property', 'type', 'id', 'value', 'subject', 'predicate', 'object', 'graph', 'language']

/** What safe mode would have dropped, in words; `undefined` where the failure is another. */
function droppedName(error: unknown): string | undefined {
  const details =
    isJsonObject(error) || error instanceof Error ? (error as { details?: unknown }).details : undefined
  const event = isJsonObject(details) ? details['event'] : undefined
  if (!isJsonObject(event) || typeof event['code'] !== 'string') return undefined
  const facts = isJsonObject(event['details']) ? event['details'] : {}
  const name = namingFacts.map((fact) => facts[fact]).find((value) => typeof value === 'string')
  return name === undefined ? event['code'] : `${event['code']}: ${JSON.stringify(name)}`
}

function findInChain(error: unknown, matches: (candidate: unknown) => boolean): unknown {
  for (let current = error; current !== undefined && current !== null; ) {
    if (matches(current)) return current
    const { cause, details } = current as { cause?: unknown; details?: { cause?: unknown } }
    current = cause ?? details?.cause
  }
  return undefined
}
