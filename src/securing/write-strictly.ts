import { QualityLabelError } from '../core/errors'
import { isWellFormed } from '../core/is-well-formed'
import { dateFound, isDate } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import type { JsonLimits } from '../core/parse-json'
import { quoteUnlessPlain } from '../core/quote-text'

/**
 * Writes a value as JSON text, and refuses what the text would not carry to a reader as it is.
 *
 * @throws {QualityLabelError} `JSON_STRING` for a lone surrogate, `JSON_NUMBER` for -0 and numbers that are not finite or past 2^53,
 *   `INPUT_TOO_LARGE` for too many values, each with `details.pointer`; `JSON_INVALID` for a Date, which text cannot tell from the
 *   text that it becomes, and for what has no form in JSON, such as a value within itself.
 * @see RFC 7493, sections 2.1 and 2.2
 */
export function writeStrictly(value: unknown, action: string, { maxNodes }: JsonLimits): string {
  const pointers = new Map<unknown, string>()
  let nodes = 0
  const refuse = (code: string, pointer: string, expected: string): never => {
    const message = `Cannot ${action}: expected ${expected} at ${pointer === '' ? 'the root' : quoteUnlessPlain(pointer)}`
    throw new QualityLabelError(code, message, { details: { pointer, expected } })
  }
  function check(this: unknown, key: string, inner: unknown): unknown {
    const holder = pointers.get(this)
    const pointer = holder === undefined ? '' : appendPointer(holder, key)
    nodes += 1
    if (nodes > maxNodes) refuse('INPUT_TOO_LARGE', pointer, `at most ${maxNodes} values`)
    // A Date has become a text by now.
    if (isDate((this as Record<string, unknown>)[key]))
      refuse('JSON_INVALID', pointer, `a text, got ${dateFound}`)
    if (!isWellFormed(key) || (typeof inner === 'string' && !isWellFormed(inner)))
      refuse('JSON_STRING', pointer, 'no lone surrogate in a text')
    if (typeof inner === 'number' && !isSafe(inner))
      refuse('JSON_NUMBER', pointer, 'a number within 2^53, and not -0')
    if (typeof inner === 'object' && inner !== null) pointers.set(inner, pointer)
    return inner
  }
  try {
    return JSON.stringify(value, check) ?? 'null'
  } catch (cause) {
    if (cause instanceof QualityLabelError) throw cause
    const message = `Cannot ${action}: expected a credential that JSON can carry`
    throw new QualityLabelError('JSON_INVALID', message, { cause, details: { pointer: '' } })
  }
}

function isSafe(number: number): boolean {
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER && !Object.is(number, -0)
}
