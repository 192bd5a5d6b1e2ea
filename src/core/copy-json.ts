import { isWellFormed } from './is-well-formed'
import type { JsonObject, JsonValue } from './json'

/**
 * A copy of a value that is plainly JSON: what a reader has after it was written as text and parsed.
 *
 * @returns `undefined` for anything else, be it only in part: members that are undefined, dates, lone surrogates, -0, numbers past
 *   2^53, a member named `__proto__`.
 */
export function copyJson(value: unknown): JsonValue | undefined {
  if (typeof value === 'string') return isWellFormed(value) ? value : undefined
  if (typeof value === 'number') return isSafe(value) ? value : undefined
  if (typeof value === 'boolean' || value === null) return value
  if (typeof value !== 'object') return undefined
  return Array.isArray(value) ? copyArray(value) : copyObject(value)
}

function copyArray(values: readonly unknown[]): JsonValue[] | undefined {
  if ('toJSON' in values) return undefined
  const copy: JsonValue[] = []
  for (const value of values) {
    const inner = copyJson(value)
    if (inner === undefined) return undefined
    copy.push(inner)
  }
  return copy
}

function copyObject(object: object): JsonObject | undefined {
  const prototype = Object.getPrototypeOf(object)
  if ((prototype !== Object.prototype && prototype !== null) || 'toJSON' in object) return undefined
  const copy: JsonObject = {}
  for (const member of Object.keys(object)) {
    if (member === '__proto__' || !isWellFormed(member)) return undefined
    const inner = copyJson((object as Record<string, unknown>)[member])
    if (inner === undefined) return undefined
    copy[member] = inner
  }
  return copy
}

function isSafe(number: number): boolean {
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER && !Object.is(number, -0)
}
