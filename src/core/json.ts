/** Any value that JSON can carry. */
export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject

/** A JSON object; members keep the spelling of their specification. */
export interface JsonObject {
  [member: string]: JsonValue
}

/** True for a JSON object, false for an array, `null` or a scalar. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The members of a JSON-LD property: none, one or many, always as an array. */
export function toArray<T>(value: T | readonly T[] | undefined | null): T[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? [...(value as readonly T[])] : [value as T]
}

/** Members that are present: copies `object` without those whose value is `undefined`. */
export function withoutUndefined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T
}

/** What a message says it got where a Date is in place of a text. */
export const dateFound = 'a Date; write it as text with toISOString()'

/** A value as text for a message; of an object its kind alone, since one from outside may have a `toString` that is no function. */
export function toText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return 'an array'
  if (!isDate(value)) return 'an object'
  return isValidDate(value) ? dateFound : 'an invalid Date'
}

/** Tells whether a value is a Date, of any realm; of a proxy, which cannot be asked, false. */
export function isDate(value: unknown): value is Date {
  if (typeof value !== 'object' || value === null) return false
  try {
    Date.prototype.getTime.call(value)
    return true
  } catch {
    return false
  }
}

/** Tells whether a Date is an instant at all: `new Date('soon')` is not. */
export function isValidDate(date: Date): boolean {
  return !Number.isNaN(Date.prototype.getTime.call(date))
}

/** Whether a value is an object as a literal makes it, in any realm; not a list, a Map, a Date or an instance of another class. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
