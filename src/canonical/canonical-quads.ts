import { labelBlankNodes } from './label-blank-nodes'
import type { Quad } from './quad'
import { isBlank, serializeQuad } from './quad'

/**
 * Canonical N-Quads of a dataset: blank nodes named, one statement a line, lines in order.
 *
 * @param quads - Statements, each once.
 * @throws {QualityLabelError} `CANONICALIZATION_BUDGET` As `labelBlankNodes` does.
 * @see RDFC-1.0, section 4.4.3, step 6 and 7: https://www.w3.org/TR/rdf-canon/#canon-algo-algo
 */
export function canonicalQuads(quads: readonly Quad[], maxHashOperations?: number): string {
  const names = labelBlankNodes(quads, maxHashOperations)
  const rename = (part: string) => (isBlank(part) ? (names.get(part) as string) : part)
  return quads
    .map(({ subject, predicate, object, graph }) =>
      serializeQuad(rename(subject), predicate, rename(object), graph === '' ? '' : rename(graph)),
    )
    .sort()
    .join('')
}
