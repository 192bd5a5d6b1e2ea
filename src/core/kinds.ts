import { writeInstant } from './instant'
import { isJsonObject, isPlainObject } from './json'

/** What a value may be. */
export interface Kind<T> {
  /** In words, as they follow "expected … to be": `an instant with a time zone`. */
  readonly expected: string
  /** The value as it is used, or `undefined` where it is of another kind. */
  readonly read: (value: unknown) => T | undefined
}

/** A kind of value that an option must have. */
export interface RequiredKind<T> extends Kind<T> {
  readonly isRequired: true
}

/** An object, by the kind of each of its members; those without `required` may be left out. */
export interface ObjectKind<K extends Kinds> extends Kind<MembersOf<K>> {
  readonly members: K
}

/** The kind of each option of a function, or of each member of one, by name. */
export type Kinds = Readonly<Record<string, Kind<unknown>>>

/** The table of an interface of options: each of its members, and no other. */
export type KindsOf<Options> = { readonly [Name in keyof Required<Options>]: Kind<unknown> }

type ValueOf<K> = K extends Kind<infer T> ? T : never
type RequiredNames<K extends Kinds> = {
  [Name in keyof K]: K[Name] extends RequiredKind<unknown> ? Name : never
}[keyof K]

/** Options as a function reads them: those that were not given are absent. */
export type MembersOf<K extends Kinds> = { -readonly [Name in RequiredNames<K>]: ValueOf<K[Name]> } & {
  -readonly [Name in Exclude<keyof K, RequiredNames<K>>]?: ValueOf<K[Name]>
}

/** The same kind, for an option that a function cannot do without. */
export function required<T>(kind: Kind<T>): RequiredKind<T> {
  return { ...kind, isRequired: true }
}

/** Objects with known members; what is wrong with one is said of that member. */
export function objectOf<K extends Kinds>(members: K): ObjectKind<K> {
  return { ...passing(`an object with ${Object.keys(members).join(', ')}`, isPlainObject), members }
}

/** Values that pass a test, as they are. */
export function passing<T>(expected: string, passes: (value: unknown) => boolean): Kind<T> {
  return { expected, read: (value) => (passes(value) ? (value as T) : undefined) }
}

/** Any value: the function that uses it checks more than its kind. */
export function unchecked<T>(): Kind<T> {
  return passing('given', (value) => value !== undefined)
}

/** An instant, given as `xsd:dateTimeStamp` or as Date; read as text, a Date in UTC. */
export const instant: Kind<string> = { expected: 'an instant with a time zone', read: writeInstant }

export const object: Kind<object> = passing('an object', isJsonObject)

export const list: Kind<readonly unknown[]> = passing('a list', Array.isArray)

export const text: Kind<string> = passing('a text', (value) => typeof value === 'string')

export const textOrBytes: Kind<string | Uint8Array> = passing(
  'text or bytes',
  (value) => typeof value === 'string' || value instanceof Uint8Array,
)

export function callable<T>(): Kind<T> {
  return passing('a function', (value) => typeof value === 'function')
}

/** A switch. No other value counts as one: a text such as `'false'` would turn it on. */
export const flag: Kind<boolean> = passing('true or false', (value) => typeof value === 'boolean')

/** A whole number from a least to a greatest one, both included. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): Kind<number> {
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} on` : `in ${least}..${most}`
  return passing(
    `a whole number ${range}`,
    (value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most,
  )
}
