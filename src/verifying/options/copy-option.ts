import { copyGiven } from '../../core/copy-given'
import type { JsonObject, JsonValue } from '../../core/json'
import { isPlainObject, isWholeList } from '../../core/json'
import { assertKnown, ownMembers, wrongType } from '../../core/read-options'

/**
 * Copies an option that is plain JSON, so that what was checked is what is used.
 *
 * @param option - Its name, as the error gives it.
 * @throws {TypeError} If anything in it is not plain JSON; the error names the place.
 */
export function copyOption(option: string, value: unknown): JsonValue {
  return copyGiven('verify', option, value)
}

/**
 * Reads each member of an option that is a plain object, once.
 *
 * @throws {TypeError} If it is anything else, such as a list, a Map or an instance of a class, or has a member that is not known: a
 *   misspelt one would loosen the check.
 */
export function membersOf<T extends object>(
  option: string,
  value: T,
  known: ReadonlySet<string> | undefined,
  expected: string,
  action = 'verify',
): T {
  if (!isPlainObject(value)) throw misuse(option, expected, value, action)
  const members = ownMembers(value) as T
  if (known) assertKnown(action, members, [...known], option === 'options' ? 'option' : `member of ${option}`)
  return members
}

/** The members of an option that is a plain object, copied as plain JSON. */
export function copyObject(option: string, value: unknown, expected: string): JsonObject {
  if (!isPlainObject(value)) throw misuse(option, expected, value)
  return copyOption(option, value) as JsonObject
}

/** The entries of an option that is a list, each read once. */
export function entriesOf<T>(
  option: string,
  value: readonly T[] | undefined,
  expected = 'a list',
  action = 'verify',
): T[] {
  if (value === undefined) return []
  if (!isWholeList(value)) throw misuse(option, expected, value, action)
  return [...(value as readonly T[])]
}

/** An option of a wrong type. */
export function misuse(option: string, expected: string, got: unknown, action = 'verify'): TypeError {
  return wrongType(action, option, expected, got)
}
