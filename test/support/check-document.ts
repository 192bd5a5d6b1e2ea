import { expect } from 'vitest'
import { validate } from '../../src/gate/validate'
import type { ShapeName } from '../../src/schema/shape-names'

/** Expects a document to be valid by one of our schemas and the rules beside them, and shows what is wrong where it is not. */
export function expectShape(document: unknown, shape: ShapeName): void {
  expect(validate(document, shape)).toEqual({ valid: true, shape, problems: [] })
}

/** Expects a document to hold no null, no `undefined` and no empty array, at any depth. */
export function expectNothingEmpty(value: unknown, pointer = ''): void {
  expect(value, pointer).not.toBeNull()
  expect(value, pointer).not.toBeUndefined()
  if (Array.isArray(value)) expect(value.length, `${pointer} is an empty array`).toBeGreaterThan(0)
  if (typeof value !== 'object' || value === null) return
  for (const [member, inner] of Object.entries(value)) expectNothingEmpty(inner, `${pointer}/${member}`)
}
