import type { Phrase } from '../../problems/phrases/phrase'
import { say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import type { ProblemCode } from '../../problems/registry'
import { sayFound } from '../quote-found'

/** Returns a finding about one value: what was expected, and what was found. */
export function makeFinding(code: ProblemCode, pointer: string, expected: Phrase, found: unknown): Finding {
  return { code, pointer, params: { expected, found: sayFound(found) } }
}

/** A value of a document with its pointer. */
export interface Placed<T> {
  value: T
  pointer: string
}

/** Returns the entries of a property that is one value or a list, with their pointers; none if it is absent. */
export function placeEach<T>(value: T | readonly T[] | undefined, pointer: string): Placed<T>[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) return [{ value: value as T, pointer }]
  return (value as readonly T[]).map((entry, index) => ({ value: entry, pointer: `${pointer}/${index}` }))
}

/**
 * Finds every value that also occurs at an earlier place.
 *
 * @param formOf - Form by which values are compared.
 */
export function checkUnique(
  values: readonly Placed<string>[],
  expected = say('expectEachOnce'),
  formOf = (value: string) => value,
): Finding[] {
  const seen = new Set<string>()
  return values.flatMap(({ value, pointer }) => {
    const form = formOf(value)
    if (seen.has(form)) return [makeFinding('VALUE_REPEATED', pointer, expected, value)]
    seen.add(form)
    return []
  })
}

/** Returns the values of one property of each entry, with their pointers. */
export function placeMembers<K extends string>(
  entries: readonly Readonly<Record<K, string>>[],
  member: K,
  pointer: string,
): Placed<string>[] {
  return entries.map((entry, index) => ({ value: entry[member], pointer: `${pointer}/${index}/${member}` }))
}
