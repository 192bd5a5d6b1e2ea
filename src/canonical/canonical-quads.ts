import { labelBlankNodes } from './label-blank-nodes'
import type { Quad } from './quad'
import { isBlank, serializeQuad } from './quad'

/**
 * Canonical N-Quads of a dataset: blank nodes named, one statement a line, lines in order.
 *
 * @param quads - Statements; one without blank nodes may stand twice.
 * @throws {QualityLabelError} `CANONICALIZATION_BUDGET` As `labelBlankNodes` does.
 * @see RDFC-1.0, section 4.4.3, step 6 and 7: https://www.w3.org/TR/rdf-canon/#canon-algo-algo
 */
export function canonicalQuads(quads: readonly Quad[], maxHashOperations?: number): string {
  const names = labelBlankNodes(quads, maxHashOperations)
  const lines: string[] = []
  for (const { subject, predicate, object, graph } of quads) {
    const from = isBlank(subject) ? (names.get(subject) as string) : subject
    const to = isBlank(object) ? (names.get(object) as string) : object
    const within = isBlank(graph) ? (names.get(graph) as string) : graph
    lines.push(serializeQuad(from, predicate, to, within))
  }
  lines.sort()
  return joinDistinct(lines)
}

function joinDistinct(lines: readonly string[]): string {
  return lines.filter((line, index) => line !== lines[index - 1]).join('')
}
