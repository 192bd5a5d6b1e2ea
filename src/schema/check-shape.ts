import type { JsonObject } from '../core/json'
import { limitFindings } from '../problems/limit-findings'
import type { Finding } from '../problems/problem'
import { checkStructure, mostFindings } from './check-structure'
import type { Shape } from './shape'
import { shapeByName } from './shape-by-name'
import type { KnownToPass } from './shape-error'
import type { CredentialShapeName } from './shape-names'

/**
 * Checks a document against a shape: first its JSON Schema, then, if that passes, the references between its parts.
 *
 * @param pointer - Of the document in a larger one; the pointer of each finding begins with it.
 * @param known - What is known of objects in the document.
 * @returns One finding for each mistake; none if the document has the shape.
 */
export function checkShape(document: unknown, shape: Shape, pointer = '', known?: KnownToPass): Finding[] {
  const structure = checkStructure(document, shape, undefined, known)
  const findings =
    structure.length > 0 ? structure : limitFindings(shape.references?.(document) ?? [], mostFindings)
  return findings.map((finding) => ({ ...finding, pointer: pointer + finding.pointer }))
}

/** Returns the findings about one credential against a shape. */
export type ShapesOf = (shape: CredentialShapeName) => readonly Finding[]

/** Returns a function that checks a credential against shapes, each only once, although several sections and schemas need it. */
export function shapesOf(document: JsonObject, known?: KnownToPass): ShapesOf {
  const ofShape = new Map<CredentialShapeName, readonly Finding[]>()
  return (shape) => {
    const findings = ofShape.get(shape) ?? checkShape(document, shapeByName[shape], '', known)
    ofShape.set(shape, findings)
    return findings
  }
}
