import { copyGiven } from '../../core/copy-given'
import { assertArguments } from '../../core/read-options'
import type { Shape } from '../../schema/shape'
import type { Check } from '../../schema/shape-error'
import { requireParts, requireShape, requireStructure } from './require-structure'

/**
 * Copies a supplied document, and requires that the copy has the structure of its kind: a getter cannot answer the check in one way and later code
 * in another.
 *
 * @throws {TypeError} If it is not an object, or not plain JSON.
 * @throws {RangeError} As `requireStructure`.
 */
export function ownStructure<T>(action: string, field: string, document: unknown, shape: Shape): T {
  return own<T>(action, field, document, shape, requireStructure)
}

/** As `ownStructure`, and its parts must fit together. */
export function ownShape<T>(action: string, field: string, document: unknown, shape: Shape): T {
  return own<T>(action, field, document, shape, requireShape)
}

/** As `ownStructure`, for a list and the structure of its entries. */
export function ownParts<T>(action: string, field: string, parts: unknown, validator: Check): T[] {
  assertArguments(action, 'a list', { [field]: parts })
  const copy = copyGiven(action, field, parts)
  requireParts(action, field, copy, validator)
  return copy as T[]
}

function own<T>(
  action: string,
  field: string,
  document: unknown,
  shape: Shape,
  requireIt: typeof requireShape,
): T {
  assertArguments(action, 'an object', { [field]: document })
  const copy = copyGiven(action, field, document)
  requireIt(action, field, copy, shape)
  return copy as T
}
