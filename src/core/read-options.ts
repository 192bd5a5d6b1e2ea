import { isPlainObject } from './json'
import type { Kind, Kinds, MembersOf } from './kinds'
import { list, object, text, textOrBytes } from './kinds'
import { nearestName } from './nearest-name'
import { quoteUnlessPlain, showValue, typeOf } from './quote-text'

/**
 * Reads the options of a function, each once. An unknown option is rejected: it can be a misspelt check or bound.
 *
 * @param action - Operation for the message, such as `sign`.
 * @param kinds - Kinds of the options, by name.
 * @throws {TypeError} If the options are not a plain object, or an option is unknown or has a wrong JavaScript type; the message names it.
 * @throws {RangeError} If an option has the right type but cannot be used.
 */
export function readOptions<K extends Kinds>(action: string, options: unknown, kinds: K): MembersOf<K> {
  return readMembers(action, 'options', options, kinds)
}

/** Reads an argument whose properties are options, such as `limits`; errors as `readOptions`. */
export function readMembers<K extends Kinds>(
  action: string,
  field: string,
  value: unknown,
  kinds: K,
): MembersOf<K> {
  const isOptions = field === 'options'
  const names = Object.keys(kinds)
  if (!isPlainObject(value))
    throw new TypeError(
      `Cannot ${action}: expected ${field} to be an object with ${names.join(', ')}, got ${typeOf(value)}`,
    )
  const given = { ...value }
  assertKnown(action, given, names, isOptions ? 'option' : `member of ${field}`)
  const read: Record<string, unknown> = {}
  const readOne = (name: string) => {
    read[name] = readAs(
      action,
      isOptions ? name : `${field}.${name}`,
      kinds[name] as Kind<unknown>,
      given[name],
    )
  }
  // In the caller's order, because documents are built from the result.
  for (const name of Object.keys(given)) if (given[name] !== undefined) readOne(name)
  for (const name of names)
    if (given[name] === undefined && 'isRequired' in (kinds[name] as object)) readOne(name)
  return read as MembersOf<K>
}

/**
 * Rejects unknown names; the message suggests the nearest known one.
 *
 * @param what - Kind of the names for the message: `option`, `member of policy`.
 * @throws {TypeError} Naming the first of them.
 */
export function assertKnown(action: string, given: object, known: readonly string[], what = 'option'): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name))
  if (unknown === undefined) return
  const near = nearestName(unknown, known)
  const advice = near === undefined ? `expected one of ${known.join(', ')}` : `did you mean ${near}?`
  throw new TypeError(`Cannot ${action}: unknown ${what} ${quoteUnlessPlain(unknown)}; ${advice}`)
}

/** Reads a value of a kind; errors as `readOptions`. */
export function readAs<T>(action: string, field: string, kind: Kind<T>, value: unknown): T {
  if ('members' in kind) return readMembers(action, field, value, kind.members as Kinds) as T
  const read = kind.read(value)
  return read === undefined ? refuse(action, field, kind.expected, value) : read
}

/**
 * Throws the error for an argument or a property of one.
 *
 * @throws {RangeError} For a text or a number.
 * @throws {TypeError} For a value of another JavaScript type.
 */
export function refuse(action: string, field: string, expected: string, got: unknown): never {
  const message = `Cannot ${action}: expected ${field} to be ${expected}, got ${showValue(got)}`
  throw typeof got === 'string' || typeof got === 'number' ? new RangeError(message) : new TypeError(message)
}

const argumentKinds = {
  'an object': object,
  'a list': list,
  text,
  'text or bytes': textOrBytes,
} satisfies Record<string, Kind<unknown>>

/**
 * Rejects arguments of a wrong JavaScript type.
 *
 * @param action - Operation for the message, such as `sign`.
 * @param given - The arguments, or properties of them, by the names that the caller uses.
 * @throws {TypeError} Naming the argument.
 */
export function assertArguments(
  action: string,
  kind: keyof typeof argumentKinds,
  given: Readonly<Record<string, unknown>>,
): void {
  const { read } = argumentKinds[kind]
  const wrong = Object.entries(given).find(([, value]) => read(value) === undefined)
  if (wrong)
    throw new TypeError(`Cannot ${action}: expected ${wrong[0]} to be ${kind}, got ${typeOf(wrong[1])}`)
}
