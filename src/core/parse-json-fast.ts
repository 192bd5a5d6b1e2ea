import { exactNumber } from './exact-number'
import { isWellFormed } from './is-well-formed'
import type { JsonValue } from './json'

/** Bounds that the fast reader checks; the careful reader handles a text beyond them and reports the fault. */
interface FastLimits {
  maxDepth: number
  maxNodes: number
}

const loneSurrogateEscape = /\\u[dD][89a-fA-F]/

/**
 * Parses JSON with the platform's parser, if every strict reader certainly sees the same value.
 *
 * The platform keeps the last of duplicate properties. Each property has one colon outside of strings, so more colons in the text than
 * properties in the value show a lost one.
 *
 * @returns `undefined` if the text is not JSON, is not strict, or could be either.
 */
export function parseJsonFast(text: string, limits: FastLimits): JsonValue | undefined {
  if (!isWellFormed(text) || loneSurrogateEscape.test(text)) return undefined
  const colons = scan(text, limits)
  if (colons < 0) return undefined
  try {
    const value = JSON.parse(text) as JsonValue
    return countMembers(value) === colons ? value : undefined
  } catch {
    return undefined
  }
}

/** Counts the colons outside of strings; -1 if nesting, the number of values or a number is out of bounds. */
function scan(text: string, { maxDepth, maxNodes }: FastLimits): number {
  let colons = 0
  let values = 1
  let depth = 0
  let position = 0
  while (position < text.length) {
    const code = text.charCodeAt(position)
    if (code === 0x22) {
      position = endOfString(text, position)
      if (position < 0) return -1
      continue
    }
    if (code === 0x2d || (code >= 0x30 && code <= 0x39)) {
      const end = endOfNumber(text, position)
      if (exactNumber(text.slice(position, end)) === undefined) return -1
      position = end
      continue
    }
    if (code === 0x3a) colons += 1
    else if (code === 0x2c) values += 1
    else if (code === 0x7b || code === 0x5b) {
      depth += 1
      values += 1
      if (depth > maxDepth) return -1
    } else if (code === 0x7d || code === 0x5d) depth -= 1
    position += 1
  }
  return values > maxNodes ? -1 : colons
}

/** Returns the position after the closing quote of a string that opens at `start`; -1 if it does not close. */
function endOfString(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1)
  while (quote > 0 && isEscaped(text, quote)) quote = text.indexOf('"', quote + 1)
  return quote < 0 ? -1 : quote + 1
}

function isEscaped(text: string, position: number): boolean {
  let backslashes = 0
  while (text.charCodeAt(position - 1 - backslashes) === 0x5c) backslashes += 1
  return backslashes % 2 === 1
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && isNumberCharacter(text.charCodeAt(end))) end += 1
  return end
}

function isNumberCharacter(code: number): boolean {
  const isDigit = code >= 0x30 && code <= 0x39
  return isDigit || code === 0x2e || code === 0x65 || code === 0x45 || code === 0x2b || code === 0x2d
}

/** Counts the properties of all objects within a value; NaN if one has a forbidden name. */
function countMembers(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 0
  let count = 0
  if (Array.isArray(value)) {
    for (const entry of value) count += countMembers(entry)
    return count
  }
  for (const key in value) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') return Number.NaN
    count += 1 + countMembers(value[key] as JsonValue)
  }
  return count
}
