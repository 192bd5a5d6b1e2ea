import type { JsonObject } from '../core/json'
import type { Finding } from '../problems/problem'
import { checkShape } from './check-shape'
import type { ShapeName } from './shape-names'

/** Returns the findings about one document against a shape. */
export type ShapesOf = (shape: ShapeName) => readonly Finding[]

/** Returns a function that checks a document against shapes, each only once, although several sections and schemas need it. */
export function shapesOf(document: JsonObject): ShapesOf {
  const known = new Map<ShapeName, readonly Finding[]>()
  return (shape) => {
    const findings = known.get(shape) ?? checkShape(document, shape)
    known.set(shape, findings)
    return findings
  }
}
