import { assertBounded } from '../core/assert-bounded'
import type { Kind, Kinds, MembersOf } from '../core/kinds'
import { instant } from '../core/kinds'
import { bundleJsonLimits, mostDepth } from '../core/parse-json'
import { readAs, readMembers, refuse } from '../core/read-options'
import { email, httpUrl, language, texts, uri, words } from './document-kinds'

/** Bounds on the arguments of a builder: larger than any document that can be signed. */
const limits = { ...bundleJsonLimits, maxDepth: mostDepth }

/**
 * Returns guards for the arguments of one builder. Each message names the field, the expected value and the supplied value.
 *
 * A value of a wrong JavaScript type throws a `TypeError`; a value of the right type that cannot be used throws a `RangeError`.
 *
 * @param action - Operation for the message, such as `build evidence`.
 * @param given - All arguments that are JSON.
 * @throws {QualityLabelError} `INPUT_TOO_LARGE` or `INPUT_TOO_DEEP` if they exceed the bounds, because later code walks through them.
 */
export function inputGuards(action: string, given?: unknown) {
  assertBounded(given, action, limits)
  const guard =
    <T>(kind: Kind<T>) =>
    (field: string, value: unknown): T =>
      readAs(action, field, kind, value)
  return {
    refuse: (field: string, expected: string, got: unknown): never => refuse(action, field, expected, got),
    /** Reads a property that is an object, by the kinds of its properties. */
    members: <K extends Kinds>(field: string, value: unknown, kinds: K): MembersOf<K> =>
      readMembers(action, field, value, kinds),
    text: guard(words),
    texts: guard(texts),
    uri: guard(uri),
    httpUrl: guard(httpUrl),
    instant: guard(instant),
    language: guard(language),
    email: guard(email),
  }
}

export type InputGuards = ReturnType<typeof inputGuards>

/** Returns the guarded value, or `undefined` if there is none. */
export function optional<T>(
  guard: (field: string, value: unknown) => T,
  field: string,
  value: unknown,
): T | undefined {
  return value === undefined ? undefined : guard(field, value)
}
