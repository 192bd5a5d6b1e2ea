import type { ErrorCode } from './error-codes'
import { QualityLabelError } from './errors'
import { isWellFormed } from './is-well-formed'
import { dateFound, isDate } from './json'
import { appendPointer } from './json-pointer'
import type { JsonLimits } from './parse-json'
import { defaultJsonLimits } from './parse-json'
import { quoteUnlessPlain } from './quote-text'

/** Place of a value: its object or list, and its name there. */
interface Place {
  holder: unknown
  name: string
}

/**
 * Writes a value as JSON text, up to the limits. Rejects values that would change in the text.
 *
 * @param action - Operation for messages, such as `sign`.
 * @throws {QualityLabelError} `JSON_STRING` for a lone surrogate, `JSON_NUMBER` for -0 and numbers that are not finite or beyond 2^53,
 *   `INPUT_TOO_LARGE`, each with `details.pointer`; `JSON_INVALID` for a Date, which would become a text, and for a value without a form
 *   in JSON, such as a cycle.
 * @see RFC 7493, sections 2.1 and 2.2
 */
export function writeJson(value: unknown, action: string, limits: Partial<JsonLimits> = {}): string {
  try {
    return JSON.stringify(value, strictReplacer(action, { ...defaultJsonLimits, ...limits })) ?? 'null'
  } catch (cause) {
    if (cause instanceof QualityLabelError) throw cause
    const message = `Cannot ${action}: expected a value that JSON can carry`
    throw new QualityLabelError('JSON_INVALID', message, { cause, details: { pointer: '' } })
  }
}

function strictReplacer(action: string, { maxNodes, maxInputBytes }: JsonLimits) {
  const places = new Map<unknown, Place>()
  let [nodes, characters] = [0, 0]
  return function check(this: unknown, name: string, value: unknown): unknown {
    const refuse = (code: ErrorCode, expected: string, details: object = {}): never => {
      const pointer = pointerOf({ holder: this, name }, places)
      const place = pointer === '' ? 'the root' : quoteUnlessPlain(pointer)
      const message = `Cannot ${action}: expected ${expected} at ${place}`
      throw new QualityLabelError(code, message, { details: { pointer, expected, ...details } })
    }
    nodes += 1
    characters += name.length + (typeof value === 'string' ? value.length : 0)
    // One object in many places, or an array of holes, is small as a value and endless as text.
    const isLong = Array.isArray(value) && nodes + value.length > maxNodes
    if (nodes > maxNodes || characters > maxInputBytes || isLong)
      refuse('INPUT_TOO_LARGE', `at most ${maxNodes} values and ${maxInputBytes} bytes`, {
        maxNodes,
        maxInputBytes,
      })
    // A Date is already a text here, or null if it is invalid.
    if ((typeof value === 'string' || value === null) && isDate((this as Record<string, unknown>)[name]))
      refuse('JSON_INVALID', `a text, got ${dateFound}`)
    if (!isWellFormed(name) || (typeof value === 'string' && !isWellFormed(value)))
      refuse('JSON_STRING', 'no lone surrogate in a text')
    // JSON.stringify writes -0 as 0, which is another value.
    if (typeof value === 'number' && !isSafe(value)) refuse('JSON_NUMBER', 'a number within 2^53, and not -0')
    if (typeof value === 'object' && value !== null) places.set(value, { holder: this, name })
    return value
  }
}

// Only for a rejected value. The holder of the root is an object of JSON.stringify() without a place.
function pointerOf({ holder, name }: Place, places: ReadonlyMap<unknown, Place>): string {
  const place = places.get(holder)
  return place === undefined ? '' : appendPointer(pointerOf(place, places), name)
}

function isSafe(number: number): boolean {
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER && !Object.is(number, -0)
}
