import type { JsonObject, JsonValue } from '../../src/core/json'
import { isJsonObject } from '../../src/core/json'

/** Where a value stands: member names and element numbers from the root. */
export type Path = readonly (string | number)[]

/** Places of all values below the root, `@context` and all within it apart. */
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

/** Places of all objects, the root among them. */
export function objectPathsOf(document: JsonObject): Path[] {
  return [[], ...pathsOf(document)].filter((path) => isJsonObject(valueAt(document, path)))
}

export function valueAt(document: JsonValue, path: Path): JsonValue {
  return path.reduce<JsonValue>(
    (value, key) => (value as Record<string | number, JsonValue>)[key] as JsonValue,
    document,
  )
}

/** A copy with the value at a place replaced, or taken out where there is none to put. */
export function replaceAt(document: JsonObject, path: Path, value: JsonValue | undefined): JsonObject {
  const copy = structuredClone(document)
  const key = path.at(-1) as string | number
  const parent = valueAt(copy, path.slice(0, -1)) as Record<string | number, JsonValue>
  if (value !== undefined) parent[key] = value
  else if (Array.isArray(parent)) parent.splice(key as number, 1)
  else delete parent[key]
  return copy
}
