import type { JsonObject, JsonValue } from './json'

/** Freezes a value and all in it. */
export function freezeAll(value: JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inner of Object.values(value)) freezeAll(inner)
  return Object.freeze(value) as JsonValue
}

/** Returns a value with copies of the frozen objects in it, so that its receiver may change it. */
export function thaw(value: JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null) return value
  if (Object.isFrozen(value)) return copyAll(value)
  let copy: JsonValue[] | JsonObject | undefined
  for (const member in value) {
    const inner = (value as JsonObject)[member] as JsonValue
    const own = thaw(inner)
    if (own === inner) continue
    copy ??= Array.isArray(value) ? [...value] : { ...value }
    ;(copy as JsonObject)[member] = own
  }
  return copy ?? value
}

/** Copies a value and all in it. */
export function copyAll(value: JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copyAll)
  const copy: JsonObject = {}
  for (const member in value) copy[member] = copyAll(value[member] as JsonValue)
  return copy
}
