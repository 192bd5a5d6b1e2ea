import { assertBounded } from './assert-bounded'
import { isWellFormed } from './is-well-formed'
import type { JsonObject, JsonValue } from './json'
import type { JsonLimits } from './parse-json'
import { defaultJsonLimits, isForbiddenKey } from './parse-json'

/** What of the limits on a text remains after a value was copied. */
export interface JsonRoom {
  /** At least so many bytes. */
  bytes: number
  nodes: number
  depth: number
}

/** The room that limits leave for a text. */
export function roomOf({ maxInputBytes, maxNodes, maxDepth }: JsonLimits): JsonRoom {
  return { bytes: maxInputBytes, nodes: maxNodes, depth: maxDepth }
}

// A control character takes six bytes as an escape, and no other unit of UTF-16 takes more.
const mostBytesPerUnit = 6
const mostBytesOfNumber = 24
// Brackets, a comma, a colon or quotes.
const mostBytesBeside = 4

/**
 * A copy of a value that is plainly JSON: what a reader has after it was written as text and parsed. Each member is read once.
 *
 * @param action - What is being done, as messages begin.
 * @param limits - Bounds on its text.
 * @param room - What the limits leave for its text; the copy takes its part away.
 * @returns `undefined` for anything else, be it only in part: members that are undefined, dates, lone surrogates, -0, numbers past
 *   2^53, names that no object may have, and what may be past the limits.
 * @throws {QualityLabelError} `INPUT_TOO_LARGE` or `INPUT_TOO_DEEP` if it is past the limits for certain, be it plain or not.
 */
export function copyJson(
  value: unknown,
  action = 'read JSON',
  limits: JsonLimits = defaultJsonLimits,
  room: JsonRoom = roomOf(limits),
): JsonValue | undefined {
  const copy = copyValue(value, room)
  // Whoever takes the long way next must not meet what is past them either.
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
