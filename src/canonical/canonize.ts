import type { JsonObject } from '../core/json'
import { canonicalQuads } from './canonical-quads'
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
  const canonical = canonizeByTables(document)
  if (canonical !== undefined) return canonical
  counts.general += 1
  // Loaded when first needed: the processor and the bodies of the contexts weigh more than all the rest.
  const { canonizeInGeneral } = await import('./canonize-in-general')
  return canonizeInGeneral(document)
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
