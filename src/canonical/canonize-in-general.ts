import type { JsonLdProcessor } from 'jsonld'
import { QualityLabelError } from '../core/errors'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'
import { quoteText, quoteUnlessPlain, withoutSecrets } from '../core/quote-text'
import type { WorkBudget } from '../core/work-budget'
import { workOf } from '../core/work-budget'
import { findContext } from '../model/contexts/find-context'
import { canonicalLines } from './canonical-quads'
import { quadOf } from './dataset-quad'
import { maxCharacters, maxValues, valuesIfFitting } from './fits-general-processor'
import { isRoundedAway } from './n-quads-terms'
import { ContextSet } from './terms/context-set'

/**
 * Returns the canonical N-Quads of a document that the term tables do not cover, with statements read by `jsonld` in safe mode.
 *
 * They are canonicalised here, within the same budget as all others: `rdf-canonize` counts calls and not their work.
 *
 * @param work - Budget of the surrounding call; without it, none is spent on reading.
 * @throws {QualityLabelError} As `canonize` does.
 */
export async function canonizeInGeneral(
  document: JsonObject,
  contexts = ContextSet.pinned,
  work?: WorkBudget,
): Promise<string> {
  refuseRoundedNumbers(document)
  // Spent before each reading: an endorsed node may be digested at many places.
  work?.spend(countValues(document) * workOf.generalValue)
  const jsonld = await loadProcessor(contexts)
  try {
    const dataset = await jsonld.toRDF(document, {
      base: null,
      safe: true,
      // As in the Data Integrity suites: the direction of a text is part of the graph, and so signed.
      rdfDirection: 'i18n-datatype',
      documentLoader: async (url) => loadContext(url, contexts),
    })
    // The processor writes a statement twice if the document makes it in two forms (1 and "1"), and that is what is signed.
    return canonicalLines(dataset.map(quadOf), work, { keepsRepeated: true }).join('')
  } catch (error) {
    throw asCanonicalizationError(error)
  }
}

function countValues(document: JsonObject): number {
  const values = valuesIfFitting(document)
  if (values !== undefined) return values
  const most = `at most ${maxValues} values and ${maxCharacters} characters where a general processor has to read them`
  throw new QualityLabelError('WORK_LIMIT_EXCEEDED', `Cannot canonicalise: expected ${most}`)
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

const processors = new WeakMap<ContextSet, Promise<JsonLdProcessor>>()

/**
 * Returns our own JSON-LD processor for a set of contexts.
 *
 * A processor caches the contexts that it loaded, and does not ask our loader again. The module's shared processor would use
 * contexts that other code in the process loaded.
 */
function loadProcessor(contexts: ContextSet): Promise<JsonLdProcessor> {
  const known = processors.get(contexts)
  if (known) return known
  const made = import('jsonld').then(({ default: createProcessor }) => createProcessor())
  processors.set(contexts, made)
  return made
}

function loadContext(url: string, contexts: ContextSet) {
  const document = findContext(url) ?? contexts.suppliedBody(url)
  if (!document) {
    throw new QualityLabelError(
      'CONTEXT_NOT_PINNED',
      `Cannot load context: ${quoteUnlessPlain(url)} is not pinned`,
      {
        details: { url: withoutSecrets(url) },
      },
    )
  }
  return { contextUrl: null, documentUrl: url, document }
}

function asCanonicalizationError(error: unknown): QualityLabelError {
  const own = findInChain(error, (candidate) => candidate instanceof QualityLabelError)
  if (own instanceof QualityLabelError) return own
  const dropped = droppedName(error)
  if (dropped !== undefined) {
    return new QualityLabelError('TERM_UNDEFINED', `Cannot canonicalise: ${dropped}`, {
      cause: withoutDetails(error),
      details: { reason: dropped },
    })
  }
  return new QualityLabelError(
    'CANONICALIZATION_FAILED',
    'Cannot canonicalise: the document is not well-formed JSON-LD',
    {
      cause: withoutDetails(error),
    },
  )
}

// The processor adds contexts and values of the document to its errors: a secret key in the wrong place would reach a log.
function withoutDetails(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { name, message } = error
  return Object.assign(new Error(withoutSecrets(message)), { name })
}

// Where the processor's events name what they are about.
const namingFacts = ['property', 'type', 'id', 'value', 'subject', 'predicate', 'object', 'graph', 'language']

/** Describes what safe mode would have dropped. Returns `undefined` for any other failure. */
function droppedName(error: unknown): string | undefined {
  const details =
    isJsonObject(error) || error instanceof Error ? (error as { details?: unknown }).details : undefined
  const event = isJsonObject(details) ? details['event'] : undefined
  if (!isJsonObject(event) || typeof event['code'] !== 'string') return undefined
  const facts = isJsonObject(event['details']) ? event['details'] : {}
  const name = namingFacts.map((fact) => facts[fact]).find((value) => typeof value === 'string')
  return name === undefined ? event['code'] : `${event['code']}: ${quoteText(name)}`
}

function findInChain(error: unknown, matches: (candidate: unknown) => boolean): unknown {
  for (let current = error; current !== undefined && current !== null; ) {
    if (matches(current)) return current
    const { cause, details } = current as { cause?: unknown; details?: { cause?: unknown } }
    current = cause ?? details?.cause
  }
  return undefined
}
