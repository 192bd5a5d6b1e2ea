import type { JsonObject } from '../../core/json'
import type { ShapesOf } from '../../schema/shapes-of'
import { shapesOf } from '../../schema/shapes-of'
import { proofEntries } from '../facts/credential-facts'

/**
 * Checks a document against shapes, but for what is within its proofs: whose proof it is decides what follows from that, so it is left
 * to their own check.
 */
export function shapesBesideProofs(document: JsonObject): ShapesOf {
  const shapes = shapesOf(document)
  return (shape) => shapes(shape).filter(({ pointer }) => !isWithinProof(pointer, document))
}

function isWithinProof(pointer: string, document: JsonObject): boolean {
  if (!pointer.startsWith('/proof')) return false
  return proofEntries(document).some(
    ({ pointer: proof }) => pointer === proof || pointer.startsWith(`${proof}/`),
  )
}
