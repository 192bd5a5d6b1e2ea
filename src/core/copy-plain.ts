import type { JsonObject, JsonValue } from './json'
import { classOf, isPlainObject } from './json'
import { bundleJsonLimits } from './parse-json'

/** A part of a value that is not plain JSON, and its path: the properties that lead to it. */
export class NotPlain {
  constructor(
    readonly path: readonly (string | number)[],
    readonly found: string,
  ) {}
}

const maxDepth = 100
// A value in many places is copied in each of them; a trust bundle is the largest document.
const { maxNodes, maxInputBytes: maxCharacters } = bundleJsonLimits

interface Room {
  nodes: number
  characters: number
}

/**
 * Copies a value that is plain JSON: texts, finite numbers, booleans, null, lists and plain objects. Each property is read once, so later
 * changes by a getter, a proxy or another owner of the value have no effect. Undefined properties are left out.
 *
 * @returns The copy, or the part that is not plain JSON: an instance of a class, a function, NaN, a hole in a list, a cycle, a revoked proxy, or
 *   more values or characters than a trust bundle can have.
 */
export function copyPlain(value: unknown): JsonValue | NotPlain {
  const path: (string | number)[] = []
  try {
    return copyAt(value, path, { nodes: maxNodes, characters: maxCharacters })
  } catch {
    return new NotPlain([...path], 'an object that cannot be read')
  }
}

function copyAt(value: unknown, path: (string | number)[], room: Room): JsonValue | NotPlain {
  room.nodes -= 1
  if (typeof value === 'string') room.characters -= value.length
  if (room.nodes < 0 || room.characters < 0) return tooLarge(path)
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (path.length > maxDepth) return new NotPlain([...path], `more than ${maxDepth} levels`)
  if (Array.isArray(value)) return copyList(value, path, room)
  return isPlainObject(value) ? copyMembers(value, path, room) : new NotPlain([...path], classOf(value))
}

function copyList(values: readonly unknown[], path: (string | number)[], room: Room): JsonValue[] | NotPlain {
  if (values.length > room.nodes) return tooLarge(path)
  const copy: JsonValue[] = []
  for (let index = 0; index < values.length; index += 1) {
    path.push(index)
    const inner = copyAt(values[index], path, room)
    if (inner instanceof NotPlain) return inner
    copy.push(inner)
    path.pop()
  }
  return copy
}

function copyMembers(
  object: Record<string, unknown>,
  path: (string | number)[],
  room: Room,
): JsonObject | NotPlain {
  const copy: JsonObject = {}
  for (const member of Object.keys(object)) {
    const value = object[member]
    if (value === undefined) continue
    room.characters -= member.length
    path.push(member)
    const inner =
      member === '__proto__' ? new NotPlain([...path], 'such a member') : copyAt(value, path, room)
    if (inner instanceof NotPlain) return inner
    copy[member] = inner
    path.pop()
  }
  return copy
}

function tooLarge(path: readonly (string | number)[]): NotPlain {
  return new NotPlain([...path], `more than ${maxNodes} values or ${maxCharacters} characters`)
}
