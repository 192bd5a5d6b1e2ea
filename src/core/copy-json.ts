import { assertBounded } from './assert-bounded'
import { isWellFormed } from './is-well-formed'
import type { JsonObject, JsonValue } from './json'
import { defaultJsonLimits } from './parse-json'

/** How much may still be copied; undefined where the value is past the bounds of what is read. */
interface Left {
  nodes: number
  characters: number
  depth: number
}

/**
 * A copy of a value that is plainly JSON: what a reader has after it was written as text and parsed.
 *
 * @returns `undefined` for anything else, be it only in part: members that are undefined, dates, lone surrogates, -0, numbers past
 *   2^53, a member named `__proto__`.
 * @throws {QualityLabelError} `INPUT_TOO_LARGE` or `INPUT_TOO_DEEP` If it is past the default bounds of `parseJson`, be it plain or not.
 */
export function copyJson(value: unknown, action = 'read JSON'): JsonValue | undefined {
  const { maxNodes: nodes, maxInputBytes: characters, maxDepth: depth } = defaultJsonLimits
  const copy = copyValue(value, { nodes, characters, depth })
  // Whoever takes the long way next must not meet what is past them either.
  if (copy === undefined) assertBounded(value, action)
  return copy
}

function copyValue(value: unknown, left: Left): JsonValue | undefined {
  left.nodes -= 1
  if (left.nodes < 0) return undefined
  if (typeof value === 'string') {
    left.characters -= value.length
    return left.characters >= 0 && isWellFormed(value) ? value : undefined
  }
  if (typeof value === 'number') return isSafe(value) ? value : undefined
  if (typeof value === 'boolean' || value === null) return value
  if (typeof value !== 'object') return undefined
  if (left.depth === 0) return undefined
  left.depth -= 1
  const copy = Array.isArray(value) ? copyArray(value, left) : copyObject(value, left)
  left.depth += 1
  return copy
}

function copyArray(values: readonly unknown[], left: Left): JsonValue[] | undefined {
  if ('toJSON' in values || values.length > left.nodes) return undefined
  const copy: JsonValue[] = []
  for (const value of values) {
    const inner = copyValue(value, left)
    if (inner === undefined) return undefined
    copy.push(inner)
  }
  return copy
}

function copyObject(object: object, left: Left): JsonObject | undefined {
  const prototype = Object.getPrototypeOf(object)
  if ((prototype !== Object.prototype && prototype !== null) || 'toJSON' in object) return undefined
  const copy: JsonObject = {}
  for (const member of Object.keys(object)) {
    if (member === '__proto__' || !isWellFormed(member)) return undefined
    left.characters -= member.length
    const inner = copyValue((object as Record<string, unknown>)[member], left)
    if (inner === undefined) return undefined
    copy[member] = inner
  }
  return copy
}

function isSafe(number: number): boolean {
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER && !Object.is(number, -0)
}
