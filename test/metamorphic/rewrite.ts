import type { JsonObject, JsonValue } from '../../src/core/json'
import { isJsonObject } from '../../src/core/json'
import { appendPointer } from '../../src/core/json-pointer'

/** One change at one place of a document. */
export interface Rewrite {
  /** What was done, by which the outcomes are counted. */
  kind: string
  pointer: string
  /** The text after the change, or `undefined` where the change leaves the document as it is. */
  write: () => string | undefined
}

/** A member or an entry of a document, by its parent. */
export interface Place {
  pointer: string
  parent: JsonObject | JsonValue[]
  key: string
  value: JsonValue
}

/** An object of a document. */
export interface NodePlace {
  pointer: string
  node: JsonObject
}

/** Every member and entry of a document, parents first. */
export function placesOf(document: JsonObject): Place[] {
  const places: Place[] = []
  const visit = (parent: JsonObject | JsonValue[], pointer: string) => {
    for (const [key, value] of Object.entries(parent)) {
      const place = appendPointer(pointer, key)
      places.push({ pointer: place, parent, key, value: value as JsonValue })
      if (typeof value === 'object' && value !== null) visit(value as JsonObject, place)
    }
  }
  visit(document, '')
  return places
}

/** Every object of a document, the root first. */
export function nodesOf(document: JsonObject): NodePlace[] {
  const inner = placesOf(document).flatMap(({ pointer, value }) =>
    isJsonObject(value) ? [{ pointer, node: value }] : [],
  )
  return [{ pointer: '', node: document }, ...inner]
}

/** A change to a copy of a document, made when its text is asked for: there are many, and few are tried each time. */
export function rewritten(
  document: JsonObject,
  kind: string,
  pointer: string,
  change: (copy: JsonObject) => void,
): Rewrite[] {
  const write = () => {
    const copy = structuredClone(document)
    change(copy)
    const text = JSON.stringify(copy)
    return text === JSON.stringify(document) ? undefined : text
  }
  return [{ kind, pointer, write }]
}

/** The value at a pointer, to be changed in place. */
export function at(document: JsonObject, pointer: string): JsonValue {
  const tokens = pointer === '' ? [] : pointer.slice(1).split('/')
  return tokens.reduce<JsonValue>(
    (value, token) => (value as JsonObject)[token.replaceAll('~1', '/').replaceAll('~0', '~')] as JsonValue,
    document,
  )
}

/** The parent of a place in a copy of its document. */
export function parentAt(document: JsonObject, pointer: string): JsonObject {
  return at(document, pointer.slice(0, pointer.lastIndexOf('/'))) as JsonObject
}
