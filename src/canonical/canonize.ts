import { assertBounded } from '../core/assert-bounded'
import { QualityLabelError } from '../core/errors'
import type { JsonObject } from '../core/json'
import { assertArguments } from '../core/read-options'
import { WorkBudget } from '../core/work-budget'
import { canonicalLines } from './canonical-quads'
import type { Quad } from './quad'
import { OutsideTables } from './terms/active-context'
import { ContextSet } from './terms/context-set'
import { toQuads } from './to-quads'

/** How many documents went which way, so that a test can see where the slow one is taken. */
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
 * Returns the canonical N-Quads of a JSON-LD document under pinned contexts.
 *
 * What the contexts do not define is refused rather than dropped, so nothing stays unsigned in silence.
 *
 * @throws {QualityLabelError} `CONTEXT_NOT_PINNED` for any other context; `TERM_UNDEFINED` where a term, type or relative IRI
 *   would be dropped; `WORK_LIMIT_EXCEEDED` where look-alike nodes or long names would take too long, or the document is too large;
 *   `CANONICALIZATION_FAILED` otherwise.
 * @see RDF Dataset Canonicalization 1.0: https://www.w3.org/TR/rdf-canon/
 */
export async function canonize(document: JsonObject): Promise<string> {
  return canonizeUnder(document)
}

/**
 * As `canonize`, under accepted contexts.
 *
 * @param contexts - The pinned ones unless given.
 * What the contexts do not define is refused rather than dropped, so nothing stays unsigned in silence. The prepared term tables
 * serve nearly every document; the rest goes to `jsonld` in safe mode, with the same result. Under contexts that were handed in,
 * both read the document and must agree.
 *
 * @param work - What it spends from, where it is part of a larger call.
 * @throws {QualityLabelError} As `canonize`.
 */
export async function canonizeUnder(
  document: JsonObject,
  contexts = ContextSet.pinned,
  work = new WorkBudget(assertBounded(document, 'canonicalise')),
): Promise<string> {
  assertArguments('canonicalise', 'an object', { document })
  const byTables = canonizeByTables(document, contexts, work)
  const isForeign = contexts.areGivenIn(document)
  if (byTables !== undefined && !isForeign) return byTables
  counts.general += 1
  // Loaded when first needed: the processor and the bodies of the contexts weigh more than all the rest.
  const { canonizeInGeneral } = await import('./canonize-in-general')
  const inGeneral = await canonizeInGeneral(document, contexts, work)
  // What came through the gate was read by the tables; it must be what the general processor takes for signed.
  if (isForeign && byTables !== inGeneral) throw readInTwoWays()
  return inGeneral
}

/**
 * Canonical N-Quads of statements that were read off the term tables, in parts that follow one another.
 *
 * @throws {QualityLabelError} `WORK_LIMIT_EXCEEDED` As `canonize` does.
 */
export function canonizeQuads(quads: readonly Quad[], work?: WorkBudget): string[] {
  const canonical = canonicalLines(quads, work)
  counts.tables += 1
  return canonical
}

/** Canonical N-Quads read off the term tables, or `undefined` where they do not cover the document. */
export function canonizeByTables(
  document: JsonObject,
  contexts = ContextSet.pinned,
  work?: WorkBudget,
): string | undefined {
  try {
    return canonizeQuads(toQuads(document, contexts.initial, work), work).join('')
  } catch (error) {
    if (error instanceof OutsideTables) return undefined
    throw error
  }
}

function readInTwoWays(): QualityLabelError {
  const message = 'Cannot canonicalise: expected one reading of the contexts handed in, got two'
  return new QualityLabelError('CANONICALIZATION_FAILED', message)
}
