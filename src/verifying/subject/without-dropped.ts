import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { appendPointer } from '../../core/json-pointer'

/**
 * A document without what the gate dropped: `null` and empty sets, which say nothing and which real issuers write.
 *
 * @param dropped - Pointers to it.
 */
export function withoutDropped(document: JsonObject, dropped: ReadonlySet<string>): JsonObject {
  return dropped.size === 0 ? document : (copy(document, '', dropped) as JsonObject)
}

function copy(value: JsonValue, pointer: string, dropped: ReadonlySet<string>): JsonValue {
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value)
    .map(([key, inner]) => ({ key, inner, place: appendPointer(pointer, key) }))
    .filter(({ place }) => !dropped.has(place))
    .map(({ key, inner, place }): [string, JsonValue] => [key, copy(inner, place, dropped)])
  return isJsonObject(value) ? Object.fromEntries(kept) : kept.map(([, inner]) => inner)
}
