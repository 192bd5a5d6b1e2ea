import { writeInstant } from './instant'
import { isDocument, isList, isOfPlatform, isPlainObject, isPromise, isWholeList } from './json'

/** A kind of value. */
export interface Kind<T> {
  /** Words after "expected … to be": `an instant with a time zone`. */
  readonly expected: string
  /** Returns the value in the form that is used, or `undefined` for another kind of value. */
  readonly read: (value: unknown) => T | undefined
  /** Whether no text is expected: a message then does not repeat a text, which may be a secret in the wrong place. */
  readonly isNeverText?: boolean
}

/** A kind of value for a required option. */
export interface RequiredKind<T> extends Kind<T> {
  readonly isRequired: true
}

/** An object, by the kinds of its properties; those without `required` are optional. */
export interface ObjectKind<K extends Kinds> extends Kind<MembersOf<K>> {
  readonly members: K
  /** An object as a caller writes it, for messages about what is not one. */
  readonly example?: string
}

/** Kinds of the options of a function, or of the properties of an option, by name. */
export type Kinds = Readonly<Record<string, Kind<unknown>>>

/** Table of kinds for an interface of options: each of its properties, and no other. */
export type KindsOf<Options> = { readonly [Name in keyof Required<Options>]: Kind<unknown> }

type ValueOf<K> = K extends Kind<infer T> ? T : never
type RequiredNames<K extends Kinds> = {
  [Name in keyof K]: K[Name] extends RequiredKind<unknown> ? Name : never
}[keyof K]

/** Options in the form that a function reads: missing ones are absent. */
export type MembersOf<K extends Kinds> = { -readonly [Name in RequiredNames<K>]: ValueOf<K[Name]> } & {
  -readonly [Name in Exclude<keyof K, RequiredNames<K>>]?: ValueOf<K[Name]>
}

/** Makes the same kind for a required option. */
export function required<T>(kind: Kind<T>): RequiredKind<T> {
  return { ...kind, isRequired: true }
}

/** Makes a kind for objects with known properties; a message names the wrong property, and the example if there is one. */
export function objectOf<K extends Kinds>(members: K, example?: string): ObjectKind<K> {
  const kind = notText<MembersOf<K>>(`an object with ${Object.keys(members).join(', ')}`, isPlainObject)
  return { ...kind, members, ...(example === undefined ? {} : { example }) }
}

/** Makes a kind for values that pass a test, unchanged. */
export function passing<T>(expected: string, passes: (value: unknown) => boolean): Kind<T> {
  return { expected, read: (value) => (passes(value) ? (value as T) : undefined) }
}

/** As `passing`, for values that are not texts. */
export function notText<T>(expected: string, passes: (value: unknown) => boolean): Kind<T> {
  return { ...passing<T>(expected, passes), isNeverText: true }
}

/** Makes a kind for any value but null and a Promise: the function that uses the value checks it. */
export function unchecked<T>(): Kind<T> {
  return notText('given', (value) => value !== undefined && value !== null && !isPromise(value))
}

/** An instant, as `xsd:dateTimeStamp` or Date; read as text, a Date in UTC. */
export const instant: Kind<string> = { expected: 'an instant with a time zone', read: writeInstant }

export const object: Kind<object> = notText('an object', isDocument)

/** A list; one with gaps, which can be endless, is not. */
export const list: Kind<readonly unknown[]> = notText('a list', isWholeList)

/** Checks whether a value is a list, as of the kind `list`, of values that pass a test. */
export function isListOf(value: unknown, passes: (item: unknown) => boolean): boolean {
  return isWholeList(value) && value.every(passes)
}

export const text: Kind<string> = passing('a text', (value) => typeof value === 'string')

export const textOrBytes: Kind<string | Uint8Array> = passing(
  'text or a Uint8Array',
  (value) => typeof value === 'string' || isBytes(value),
)

/** Like `instanceof Uint8Array`, but false for a proxy of one: its bytes cannot be read, and if it is revoked `instanceof` throws. */
export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && value instanceof Uint8Array
}

export const bytes: Kind<Uint8Array> = notText('a Uint8Array', isBytes)

/** A credential or another document as it came, or a parsed object or list. */
export const input: Kind<string | Uint8Array | object> = passing(
  'text, a Uint8Array or a parsed object',
  (value) =>
    typeof value === 'string' ||
    (typeof value === 'object' &&
      value !== null &&
      (isBytes(value) || isList(value) || !isOfPlatform(value))),
)

export function callable<T>(): Kind<T> {
  return notText('a function', (value) => typeof value === 'function')
}

/** A boolean. No other value is accepted: a text such as `'false'` would count as true. */
export const flag: Kind<boolean> = passing('true or false', (value) => typeof value === 'boolean')

/** Makes a kind for whole numbers from `least` to `most`, both included. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): Kind<number> {
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} on` : `in ${least}..${most}`
  return passing(
    `a whole number ${range}`,
    (value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most,
  )
}
