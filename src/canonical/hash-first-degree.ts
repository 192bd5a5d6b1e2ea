import { sha256Hex } from '../core/sha256'
import type { Quad } from './quad'
import { compareQuads, isBlank, serializeQuad } from './quad'

/** First hash of a blank node. */
export interface FirstHash {
  hash: string
  /** Units of work: every dataset needs it, at the cost of reading a text of the same length. */
  work: number
}

/**
 * Hashes the statements of a blank node, in which neither it nor any other has a name of its own.
 *
 * @see RDFC-1.0, section 4.6 (Hash First Degree Quads)
 */
export function hashFirstDegree(node: string, quads: readonly Quad[]): FirstHash {
  let lines = ''
  for (const { subject, predicate, object, graph } of quads
    .map((quad) => masked(quad, node))
    .sort(compareQuads))
    lines += serializeQuad(subject, predicate, object, graph)
  return { hash: sha256Hex(lines), work: lines.length }
}

// Step 3.1.1: the node itself is _:a, every other blank node _:z.
function masked({ subject, predicate, object, graph }: Quad, id: string): Quad {
  return { subject: mask(subject, id), predicate, object: mask(object, id), graph: mask(graph, id) }
}

function mask(part: string, id: string): string {
  if (!isBlank(part)) return part
  return part === id ? '_:a' : '_:z'
}
