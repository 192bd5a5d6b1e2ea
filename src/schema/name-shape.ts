import type { Phrase } from '../problems/phrases/phrase'
import { say } from '../problems/phrases/phrase'
import type { ShapeName } from './shape-names'

/** Names a shape in words, as a phrase of a report. Where a program or an option reads it, its name is the shape itself. */
export function nameShape(shape: ShapeName): Phrase {
  return say(`shape.${shape}`)
}
