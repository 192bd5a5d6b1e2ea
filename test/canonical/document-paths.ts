import type { JsonObject, JsonValue } from '../../src/core/json'
import { isJsonObject } from '../../src/core/json'

/** Path of a value: property names and indexes from the root. */
export type Path = readonly (string | number)[]

/** Returns the paths of all values below the root, except `@context` and everything in it. */
export function pathsOf(value: JsonValue, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return []
  const keys = Array.isArray(value)
    ? [...value.keys()]
    : Object.keys(value).filter((key) => key !== '@context')
  return keys.flatMap((key) => {
    const place = [...path, key]
    return [place, ...pathsOf((value as Record<string | number, JsonValue>)[key] as JsonValue, place)]
  })
}

/** Returns the paths of all objects, including the root. */
export function objectPathsOf(document: JsonObject): Path[] {
  return [[], ...pathsOf(document)].filter((path) => isJsonObject(valueAt(document, path)))
}

export function valueAt(document: JsonValue, path: Path): JsonValue {
  return path.reduce<JsonValue>(
    (value, key) => (value as Record<string | number, JsonValue>)[key] as JsonValue,
    document,
  )
}

/** Returns a copy with the value at a path replaced, or removed if no value is supplied. */
export function replaceAt(document: JsonObject, path: Path, value: JsonValue | undefined): JsonObject {
  const copy = structuredClone(document)
  const key = path.at(-1) as string | number
  const parent = valueAt(copy, path.slice(0, -1)) as Record<string | number, JsonValue>
  if (value !== undefined) parent[key] = value
  else if (Array.isArray(parent)) parent.splice(key as number, 1)
  else delete parent[key]
  return copy
}
