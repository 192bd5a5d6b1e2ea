/** Any value that JSON can carry. */
export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject

/** A JSON object; properties keep the spelling of their specification. */
export interface JsonObject {
  [member: string]: JsonValue
}

/** Checks whether a value is a JSON object: false for an array, `null` or a scalar. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Returns the values of a JSON-LD property: none, one or many, always as an array. */
export function toArray<T>(value: T | readonly T[] | undefined | null): T[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? [...(value as readonly T[])] : [value as T]
}

/** Copies an object without its undefined properties. */
export function withoutUndefined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T
}

/** Words for a Date in place of a text, after "got" in a message. */
export const dateFound = 'a Date; write it as text with toISOString()'

/** Words for a Promise in place of its value, after "got" in a message. */
export const promiseFound = 'a Promise: await it'

/**
 * Writes a value for a message; of an object only its class, because an object from outside can have a `toString` that is not a
 * function.
 */
export function toText(value: unknown): string {
  if (!isDate(value)) return classOf(value)
  return isValidDate(value) ? dateFound : 'an invalid Date'
}

/** Names the class of an object for a message: `a Map`, `an object`; writes any other value but a function. */
export function classOf(value: unknown): string {
  if (typeof value === 'function') return 'a function'
  if (typeof value !== 'object' || value === null) return String(value)
  if (isPromise(value)) return promiseFound
  if (isList(value)) return nameList(value as unknown[])
  const name = nameOfClass(value)
  if (name === 'Object') return 'an object'
  return `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`
}

function nameList(list: readonly unknown[]): string {
  const { length } = list
  if (length > mostEntries) return `an array of ${length} entries, more than ${mostEntries}`
  return hasGap(list) ? 'an array with gaps' : 'an array'
}

function nameOfClass(object: object): string {
  try {
    const { name } = (object.constructor ?? {}) as { name?: unknown }
    return typeof name === 'string' && /^\w{1,40}$/.test(name) && !isPlainObject(object) ? name : 'Object'
  } catch {
    return 'Object'
  }
}

/** Like `Array.isArray`, but false for a revoked proxy, for which that throws. */
export function isList(value: object): boolean {
  try {
    return Array.isArray(value)
  } catch {
    return false
  }
}

// As many values as the largest document has: a trust bundle.
const mostEntries = 4_000_000

/**
 * Checks whether a value is a list with an entry at every index: one with gaps takes no memory, and can be so long that to copy it ends the
 * process.
 */
export function isWholeList(value: unknown): value is unknown[] {
  if (typeof value !== 'object' || value === null || !isList(value)) return false
  const list = value as unknown[]
  return list.length <= mostEntries && !hasGap(list)
}

function hasGap(list: readonly unknown[]): boolean {
  for (let index = 0; index < list.length; index += 1) if (!(index in list)) return true
  return false
}

/** Checks whether a value is a Promise, or an instance of another class that is awaited. */
export function isPromise(value: unknown): boolean {
  try {
    // A plain object is data, also one with such a property.
    const isInstance = typeof value === 'object' && value !== null && !isPlainObject(value)
    return isInstance && typeof (value as { then?: unknown }).then === 'function'
  } catch {
    return false
  }
}

/** Checks whether a value is an object that JSON can carry: not a list, and not an object of the platform. */
export function isDocument(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value) && !isOfPlatform(value)
}

/**
 * Checks whether an object is an instance of the platform's own classes, such as Promise, Map, Date, ArrayBuffer, Blob or Response: as
 * JSON it would lose its content. Instances of the caller's classes are read as JSON.stringify() writes them.
 *
 * @returns False for an object that refuses to answer: what is wrong with it is found when it is read.
 */
export function isOfPlatform(value: object): boolean {
  try {
    if (isPlainObject(value)) return false
    return isPromise(value) || Object.prototype.toString.call(value) !== '[object Object]'
  } catch {
    return false
  }
}

/** Checks whether a value is a Date of any realm; false for a proxy, which does not show it. */
export function isDate(value: unknown): value is Date {
  if (typeof value !== 'object' || value === null) return false
  try {
    Date.prototype.getTime.call(value)
    return true
  } catch {
    return false
  }
}

/** Checks whether a Date is an instant: `new Date('soon')` is not. */
export function isValidDate(date: Date): boolean {
  return !Number.isNaN(Date.prototype.getTime.call(date))
}

/** Checks whether a value is a plain object of any realm: not a list, a Map, a Date, an instance of another class or a revoked proxy. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  try {
    if (Array.isArray(value)) return false
    const prototype: unknown = Object.getPrototypeOf(value)
    // The prototype of objects, of any realm: from another one options would be inherited and not be seen.
    return (
      prototype === null ||
      (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, 'hasOwnProperty'))
    )
  } catch {
    return false
  }
}
