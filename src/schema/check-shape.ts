import { limitFindings } from '../problems/limit-findings'
import type { Finding } from '../problems/problem'
import { checkReferences } from './check-references'
import { checkStructure, mostFindings } from './check-structure'
import type { ShapeName } from './shape-names'

/**
 * Checks a document against a shape: first what JSON Schema can say, then, where that holds, what leads from one part to another.
 *
 * @param pointer - Where the document stands in a larger one; put before the pointer of each finding.
 * @returns One finding for one mistake; none where the document has the shape.
 */
export function checkShape(document: unknown, shape: ShapeName, pointer = ''): Finding[] {
  const structure = checkStructure(document, shape)
  const findings =
    structure.length > 0 ? structure : limitFindings(checkReferences(document, shape), mostFindings)
  return findings.map((finding) => ({ ...finding, pointer: pointer + finding.pointer }))
}
