import { assertBounded } from '../core/assert-bounded'
import { QualityLabelError } from '../core/errors'
import type { JsonObject } from '../core/json'
import { assertArguments } from '../core/read-options'
import { WorkBudget } from '../core/work-budget'
import { canonicalLines } from './canonical-quads'
import type { Statements } from './part-statements'
import { OutsideTables } from './terms/active-context'
import { ContextSet } from './terms/context-set'
import type { FindPart } from './to-statements'
import { toStatements } from './to-statements'

/** How many documents were canonicalised in each way, so that a test sees when the slow one is taken. */
export interface CanonizeCounts {
  /** Read with the prepared term tables. */
  tables: number
  /** Read by the general JSON-LD processor. */
  general: number
}

const counts: CanonizeCounts = { tables: 0, general: 0 }

/** Returns how many documents were canonicalised in each way since the start. */
export function canonizeCounts(): CanonizeCounts {
  return { ...counts }
}

/**
 * Returns the canonical N-Quads of a JSON-LD document under pinned contexts.
 *
 * Terms that the contexts do not define are rejected, not dropped, so nothing is silently left unsigned.
 *
 * @throws {TypeError} If it is given anything but an object, such as a Promise or a Date.
 * @throws {QualityLabelError} `CONTEXT_NOT_PINNED` for any other context; `TERM_UNDEFINED` if a term, type or relative IRI would
 *   be dropped; `WORK_LIMIT_EXCEEDED` if look-alike nodes or long names take too much work, or the document is too large;
 *   `CANONICALIZATION_FAILED` otherwise.
 * @see RDF Dataset Canonicalization 1.0: https://www.w3.org/TR/rdf-canon/
 */
export async function canonize(document: JsonObject): Promise<string> {
  assertArguments('canonicalise', 'an object', { document })
  return canonizeUnder(document)
}

/**
 * Like `canonize`, under accepted contexts.
 *
 * The prepared term tables read nearly every document; `jsonld` in safe mode reads the rest, with the same result. Under supplied
 * contexts, both read the document and must agree.
 *
 * @param contexts - Accepted contexts; by default the pinned ones.
 * @param work - Budget of the surrounding call.
 * @param find - Finds what is known of the statements of parts under `contexts`.
 * @throws {QualityLabelError} As `canonize`.
 */
export async function canonizeUnder(
  document: JsonObject,
  contexts = ContextSet.pinned,
  work = new WorkBudget(assertBounded(document, 'canonicalise')),
  find?: FindPart,
): Promise<string> {
  const byTables = canonizeByTables(document, contexts, work, find)
  const isForeign = contexts.areSuppliedIn(document)
  if (byTables !== undefined && !isForeign) return byTables
  counts.general += 1
  // Loaded when first needed: the processor and the bodies of the contexts are larger than all the rest.
  const { canonizeInGeneral } = await import('./canonize-in-general')
  const inGeneral = await canonizeInGeneral(document, contexts, work)
  // The gate read the document with the tables, so the general processor must read the same statements.
  if (isForeign && byTables !== inGeneral) throw readInTwoWays()
  return inGeneral
}

/**
 * Returns the canonical N-Quads of statements read with the term tables, in consecutive parts.
 *
 * @throws {QualityLabelError} `WORK_LIMIT_EXCEEDED` As `canonize` does.
 */
export function canonizeStatements({ quads, parts }: Statements, work?: WorkBudget): string[] {
  const canonical = canonicalLines(quads, work, { parts })
  counts.tables += 1
  return canonical
}

/** Returns the canonical N-Quads of a document read with the term tables, or `undefined` if they do not cover it. */
export function canonizeByTables(
  document: JsonObject,
  contexts = ContextSet.pinned,
  work?: WorkBudget,
  find?: FindPart,
): string | undefined {
  try {
    return canonizeStatements(toStatements(document, contexts.initial, work, find), work).join('')
  } catch (error) {
    if (error instanceof OutsideTables) return undefined
    throw error
  }
}

function readInTwoWays(): QualityLabelError {
  const message = 'Cannot canonicalise: expected one reading of the supplied contexts, got two'
  return new QualityLabelError('CANONICALIZATION_FAILED', message)
}
