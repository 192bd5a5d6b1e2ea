import { quoteUnlessPlain } from '../../core/quote-text'
/**
 * Indexes the items of a form by the ids of their subjects.
 *
 * @throws {RangeError} If an id occurs twice, so that nothing is counted twice, or is not in `knownIds`.
 */
export function indexById<T>(
  field: string,
  items: readonly T[],
  idOf: (item: T) => string,
  knownIds: readonly string[],
): Map<string, T> {
  const index = new Map<string, T>()
  const known = new Set(knownIds)
  for (const item of items) {
    const id = idOf(item)
    if (!known.has(id)) throw refuse(field, 'only what the scheme lists', quoteUnlessPlain(id))
    if (index.has(id)) throw refuse(field, 'each id once', `${quoteUnlessPlain(id)} again`)
    index.set(id, item)
  }
  return index
}

function refuse(field: string, expected: string, got: string): RangeError {
  return new RangeError(`Cannot evaluate award rule: expected ${field} to hold ${expected}, got ${got}`)
}
