import type { JsonObject, JsonValue } from './json'
import { isPlainObject } from './json'
import { bundleJsonLimits } from './parse-json'
import { kindOf } from './quote-text'

/** What of a value is not plain JSON, and where: the members that lead to it. */
export class NotPlain {
  constructor(
    readonly path: readonly (string | number)[],
    readonly found: string,
  ) {}
}

const maxDepth = 100
// One value at many places is copied at each of them; nothing is larger than a trust bundle.
const { maxNodes, maxInputBytes: maxCharacters } = bundleJsonLimits

interface Room {
  nodes: number
  characters: number
}

/**
 * Copies a value that is plain JSON: texts, finite numbers, booleans, null, lists and plain objects. Each member is read once, so
 * nothing that a getter, a proxy or another holder of the value does later matters. Members that are undefined are left out.
 *
 * @returns The copy, or what is not plain JSON in it: an instance of a class, a function, NaN, a hole in a list, a cycle,
 *   more values or characters than a trust bundle may have.
 */
export function copyPlain(value: unknown): JsonValue | NotPlain {
  return copyAt(value, [], { nodes: maxNodes, characters: maxCharacters })
}

function copyAt(value: unknown, path: (string | number)[], room: Room): JsonValue | NotPlain {
  room.nodes -= 1
  if (typeof value === 'string') room.characters -= value.length
  if (room.nodes < 0 || room.characters < 0) return tooLarge(path)
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (path.length > maxDepth) return new NotPlain([...path], `more than ${maxDepth} levels`)
  if (Array.isArray(value)) return copyList(value, path, room)
  return isPlainObject(value) ? copyMembers(value, path, room) : new NotPlain([...path], kindOf(value))
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
