import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'

/** A document in the making: members that may be left out may also be `undefined`. */
export type Sparse<T> = { [K in keyof T]: undefined extends T[K] ? T[K] | undefined : T[K] }

/**
 * A deep copy of a document without members that are `undefined`, `null` or an empty array.
 *
 * JSON-LD takes all three for absent, so that leaving them out changes no meaning and keeps one spelling of it.
 */
export function withoutEmpty<T extends object>(document: Sparse<T>): T {
  return copyObject(document as unknown as JsonObject) as unknown as T
}

function copyObject(object: JsonObject): JsonObject {
  const members = Object.entries(object).map(([member, value]) => [member, copyValue(value)] as const)
  return Object.fromEntries(members.filter(([, value]) => !isEmpty(value)))
}

function copyValue(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.filter((item) => !isEmpty(item)).map(copyValue)
  return isJsonObject(value) ? copyObject(value) : value
}

function isEmpty(value: JsonValue | undefined): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}
