import { assertBounded } from '../core/assert-bounded'
import type { Kind, Kinds, MembersOf } from '../core/kinds'
import { instant } from '../core/kinds'
import { bundleJsonLimits, mostDepth } from '../core/parse-json'
import { readAs, readMembers, refuse } from '../core/read-options'
import { email, httpUrl, language, texts, uri, words } from './document-kinds'

/** Bounds on the arguments of a builder: far more than could be signed, but not without end. */
const limits = { ...bundleJsonLimits, maxDepth: mostDepth }

/**
 * Guards for the arguments of one builder; each message names the field, what was expected and what came.
 *
 * A value of another JavaScript type is a `TypeError`, a value of the right type that cannot be used a `RangeError`.
 *
 * @param action - What cannot be done, such as `build evidence`.
 * @param given - All arguments that are JSON.
 * @throws {QualityLabelError} `INPUT_TOO_LARGE` or `INPUT_TOO_DEEP` if they are past every bound: what follows may walk through them.
 */
export function inputGuards(action: string, given?: unknown) {
  assertBounded(given, action, limits)
  const guard =
    <T>(kind: Kind<T>) =>
    (field: string, value: unknown): T =>
      readAs(action, field, kind, value)
  return {
    refuse: (field: string, expected: string, got: unknown): never => refuse(action, field, expected, got),
    /** A member that is an object, by the kinds of its own members. */
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

/** The guarded value, or `undefined` where none was given. */
export function optional<T>(
  guard: (field: string, value: unknown) => T,
  field: string,
  value: unknown,
): T | undefined {
  return value === undefined ? undefined : guard(field, value)
}
