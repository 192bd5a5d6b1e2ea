import { appendPointer } from '../core/json-pointer'
import type { ShapeError, ShapeFailure } from './shape-error'

/** One way through a document: where it is, and what was wrong so far. */
export interface ShapeWalk {
  /** Whether errors come in the order of the schema, with their places; without, it is only seen whether there are any. */
  readonly inOrder: boolean
  /** Names and indices from the root; grows and shrinks, so that a right value costs no pointer. Empty out of order. */
  readonly path: (string | number)[]
  readonly errors: ShapeError[]
}

/** Notes a failure at the place where the walk is. */
export function fail(walk: ShapeWalk, failure: ShapeFailure): void {
  walk.errors.push({ ...failure, instancePath: walk.path.reduce<string>(appendPointer, '') })
}

/** Judges a member or item where it stands. */
export function within(
  walk: ShapeWalk,
  token: string | number,
  check: (value: unknown, walk: ShapeWalk) => void,
  value: unknown,
): void {
  if (walk.inOrder) walk.path.push(token)
  check(value, walk)
  if (walk.inOrder) walk.path.pop()
}
