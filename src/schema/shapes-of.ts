import type { JsonObject } from '../core/json'
import type { Finding } from '../problems/problem'
import { checkShape } from './check-shape'
import type { ShapeName } from './shape-names'

/** What is wrong with one document by a shape. */
export type ShapesOf = (shape: ShapeName) => readonly Finding[]

/** Checks a document against shapes, each once however many sections and schemas ask for it. */
export function shapesOf(document: JsonObject): ShapesOf {
  const known = new Map<ShapeName, readonly Finding[]>()
  return (shape) => {
    const findings = known.get(shape) ?? checkShape(document, shape)
    known.set(shape, findings)
    return findings
  }
}
