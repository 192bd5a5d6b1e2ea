import type { Finding } from '../problems/problem'
import type { Check } from './shape-error'
import type { ShapeName } from './shape-names'

/** A shape that documents are checked against. */
export interface Shape {
  readonly name: ShapeName
  /** Generated from its JSON Schema. */
  readonly validator: Check
  /** The same with the terms of data model 1.1, for shapes that exist there. */
  readonly older?: Check
  /** Checks what JSON Schema cannot express, of a document with the structure of the shape: how its parts refer to each other. */
  references?(document: unknown): Finding[]
}
