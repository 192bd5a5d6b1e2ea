import { copyPlain, NotPlain } from './copy-plain'
import type { JsonValue } from './json'
import { appendPointer } from './json-pointer'

/**
 * Copies an argument that is plain JSON, so that what was checked is what is used.
 *
 * @param field - Its name, as the error gives it.
 * @throws {TypeError} If anything in it is not plain JSON; the error names the place.
 */
export function copyGiven(action: string, field: string, value: unknown): JsonValue {
  const copy = copyPlain(value)
  if (!(copy instanceof NotPlain)) return copy
  const place = copy.path.reduce<string>(appendPointer, '')
  throw new TypeError(`Cannot ${action}: expected ${field}${place} to be plain JSON, got ${copy.found}`)
}
