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

/** Writes a value for a message; of an object only its kind, because an object from outside can have a `toString` that is not a function. */
export function toText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return 'an array'
  if (!isDate(value)) return 'an object'
  return isValidDate(value) ? dateFound : 'an invalid Date'
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

/** Checks whether a value is a plain object of any realm: not a list, a Map, a Date or an instance of another class. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  // The prototype of objects, of any realm: from another one options would be inherited and not be seen.
  return (
    prototype === null ||
    (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, 'hasOwnProperty'))
  )
}
