import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'

/** A document that is being built: optional properties can be `undefined`. */
export type Sparse<T> = { [K in keyof T]: undefined extends T[K] ? T[K] | undefined : T[K] }

/**
 * Returns a deep copy of a document without properties that are `undefined`, `null` or an empty array.
 *
 * JSON-LD reads all three as absent, so the copy has the same meaning, in one spelling.
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
