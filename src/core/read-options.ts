import { isPlainObject, isPromise } from './json'
import type { Kind, Kinds, MembersOf, ObjectKind } from './kinds'
import { input, list, object, text, textOrBytes } from './kinds'
import { nearestName } from './nearest-name'
import { quoteUnlessPlain, showValue, typeOf } from './quote-text'

/**
 * Reads the options of a function, each once. An unknown option is rejected: it can be a misspelt check or bound. Every own property is
 * an option, also one that is not enumerable; nothing is read from a prototype.
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
  example?: string,
): MembersOf<K> {
  const isOptions = field === 'options'
  const names = Object.keys(kinds)
  const as = example === undefined ? '' : `, as in ${example}`
  if (!isPlainObject(value))
    throw wrongType(action, field, `an object with ${mainNames(kinds).join(', ')}${as}`, value)
  const given = ownMembers(value)
  assertKnown(action, given, names, isOptions ? 'option' : `member of ${field}`, as)
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

// A caller who passes something else needs the required ones first.
function mainNames(kinds: Kinds): string[] {
  const names = Object.keys(kinds)
  const required = names.filter((name) => 'isRequired' in (kinds[name] as object))
  return required.length > 0 ? required : names
}

/** Copies the own properties of an object, each read once; without a prototype, from which others could be inherited. */
export function ownMembers(value: object): Record<string, unknown> {
  const own: Record<PropertyKey, unknown> = Object.create(null)
  for (const name of Reflect.ownKeys(value)) own[name] = (value as Record<PropertyKey, unknown>)[name]
  return own
}

/**
 * Rejects unknown names; the message suggests the nearest known one.
 *
 * @param what - Kind of the names for the message: `option`, `member of policy`.
 * @param as - End of the message, such as an example.
 * @throws {TypeError} Naming the first of them.
 */
export function assertKnown(
  action: string,
  given: object,
  known: readonly string[],
  what = 'option',
  as = '',
): void {
  const unknown = Reflect.ownKeys(given)
    .map(String)
    .find((name) => !known.includes(name))
  if (unknown === undefined) return
  const near = nearestName(unknown, known)
  const advice = near === undefined ? `expected one of ${known.join(', ')}` : `did you mean ${near}?`
  throw new TypeError(`Cannot ${action}: unknown ${what} ${quoteUnlessPlain(unknown)}; ${advice}${as}`)
}

/** Reads a value of a kind; errors as `readOptions`. */
export function readAs<T>(action: string, field: string, kind: Kind<T>, value: unknown): T {
  if ('members' in kind) {
    const { members, example } = kind as Kind<T> & ObjectKind<Kinds>
    return readMembers(action, field, value, members, example) as T
  }
  const read = kind.read(value)
  if (read !== undefined) return read
  if (kind.isNeverText && typeof value === 'string') throw wrongType(action, field, kind.expected, value)
  return refuse(action, field, kind.expected, value)
}

/** Returns the error for an argument of a wrong type, or a property of one; it does not repeat a text, which may be a secret. */
export function wrongType(action: string, field: string, expected: string, got: unknown): TypeError {
  return new TypeError(`Cannot ${action}: expected ${field} to be ${expected}, got ${typeOf(got)}`)
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
  'a text': text,
  'text or a Uint8Array': textOrBytes,
  'text, a Uint8Array or a parsed object': input,
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
  if (wrong) throw wrongType(action, wrong[0], kind, wrong[1])
}

/**
 * Rejects a Promise in place of an argument that can be any other value.
 *
 * @throws {TypeError} Naming the argument.
 */
export function assertAwaited(action: string, given: Readonly<Record<string, unknown>>): void {
  const wrong = Object.entries(given).find(([, value]) => isPromise(value))
  if (wrong) throw wrongType(action, wrong[0], 'a value', wrong[1])
}
