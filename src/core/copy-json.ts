import { assertBounded } from './assert-bounded'
import { isWellFormed } from './is-well-formed'
import type { JsonObject, JsonValue } from './json'
import type { JsonLimits } from './parse-json'
import { defaultJsonLimits, isForbiddenKey } from './parse-json'

/** The rest of the limits on a text, after a value was copied. */
export interface JsonRoom {
  /** Smallest number of remaining bytes. */
  bytes: number
  nodes: number
  depth: number
}

/** Returns the limits as room for a text. */
export function roomOf({ maxInputBytes, maxNodes, maxDepth }: JsonLimits): JsonRoom {
  return { bytes: maxInputBytes, nodes: maxNodes, depth: maxDepth }
}

// The escape of a control character takes six bytes; no other unit of UTF-16 takes more.
const mostBytesPerUnit = 6
const mostBytesOfNumber = 24
// Brackets, a comma, a colon or quotes.
const mostBytesBeside = 4

/**
 * Copies a value that is plain JSON: the copy is the same as the value after writing and parsing. Each property is read once.
 *
 * @param action - Operation for messages.
 * @param limits - Bounds on its text.
 * @param room - Rest of the limits for its text; reduced by the size of the copy.
 * @returns `undefined` for a value that is not plain JSON in any part (undefined properties, dates, lone surrogates, -0, numbers beyond
 *   2^53, forbidden names), or that can exceed the limits.
 * @throws {QualityLabelError} `INPUT_TOO_LARGE` or `INPUT_TOO_DEEP` if it certainly exceeds the limits, plain or not.
 */
export function copyJson(
  value: unknown,
  action = 'read JSON',
  limits: JsonLimits = defaultJsonLimits,
  room: JsonRoom = roomOf(limits),
): JsonValue | undefined {
  const copy = copyValue(value, room)
  // The caller then writes and parses the value, so it must be within the limits, too.
  if (copy === undefined) assertBounded(value, action, limits)
  return copy
}

function copyValue(value: unknown, room: JsonRoom): JsonValue | undefined {
  room.nodes -= 1
  room.bytes -= mostBytesBeside
  if (room.nodes < 0 || room.bytes < 0) return undefined
  if (typeof value === 'string') return hasRoom(value, room) && isWellFormed(value) ? value : undefined
  if (typeof value === 'number') return isSafe(value, room) ? value : undefined
  if (typeof value === 'boolean' || value === null) return value
  if (typeof value !== 'object' || room.depth === 0) return undefined
  room.depth -= 1
  const copy = Array.isArray(value) ? copyArray(value, room) : copyObject(value, room)
  room.depth += 1
  return copy
}

function copyArray(values: readonly unknown[], room: JsonRoom): JsonValue[] | undefined {
  if ('toJSON' in values || values.length > room.nodes) return undefined
  const copy: JsonValue[] = []
  for (const value of values) {
    const inner = copyValue(value, room)
    if (inner === undefined) return undefined
    copy.push(inner)
  }
  return copy
}

function copyObject(object: object, room: JsonRoom): JsonObject | undefined {
  const prototype = Object.getPrototypeOf(object)
  if ((prototype !== Object.prototype && prototype !== null) || 'toJSON' in object) return undefined
  const copy: JsonObject = {}
  for (const member of Object.keys(object)) {
    if (isForbiddenKey(member) || !hasRoom(member, room) || !isWellFormed(member)) return undefined
    const inner = copyValue((object as Record<string, unknown>)[member], room)
    if (inner === undefined) return undefined
    copy[member] = inner
  }
  return copy
}

function hasRoom(text: string, room: JsonRoom): boolean {
  room.bytes -= text.length * mostBytesPerUnit
  return room.bytes >= 0
}

function isSafe(number: number, room: JsonRoom): boolean {
  room.bytes -= mostBytesOfNumber
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER && !Object.is(number, -0)
}
