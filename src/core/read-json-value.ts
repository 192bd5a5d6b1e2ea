import { QualityLabelError } from './errors'
import type { JsonValue } from './json'
import { dateFound, isDate } from './json'
import type { JsonLimits } from './parse-json'
import { defaultJsonLimits, parseJson } from './parse-json'
import { quoteUnlessPlain } from './quote-text'

/**
 * Reads JSON from text, bytes or a value that was parsed already.
 *
 * A value is written out and read again, so that the same bounds hold and nothing changes under the reader's hands; only text
 * can show duplicate keys.
 *
 * @throws {QualityLabelError} As `parseJson`; `JSON_INVALID` also for a value that JSON cannot carry, such as one within itself.
 */
export function readJsonValue(input: string | Uint8Array | object, limits: Partial<JsonLimits>): JsonValue {
  const text = typeof input === 'string' || input instanceof Uint8Array ? input : writeJson(input, limits)
  return parseJson(text, limits)
}

/**
 * Writes a value as JSON text, and no more of it than is read.
 *
 * @throws {QualityLabelError} `JSON_INVALID` for a Date, whose text need not be the one that was signed, and for what JSON cannot carry;
 *   `INPUT_TOO_LARGE`
 */
export function writeJson(value: object, limits: Partial<JsonLimits> = {}): string {
  const bounds = { ...defaultJsonLimits, ...limits }
  try {
    return JSON.stringify(value, boundedReplacer(bounds)) ?? 'null'
  } catch (cause) {
    if (cause instanceof QualityLabelError) throw cause
    throw new QualityLabelError('JSON_INVALID', 'Cannot read JSON: expected a value that JSON can carry', {
      cause,
    })
  }
}

// One object at many places, or an array of holes, is small as a value and endless as text.
function boundedReplacer({ maxNodes, maxInputBytes }: JsonLimits) {
  let [nodes, characters] = [0, 0]
  return function check(this: unknown, key: string, value: unknown): unknown {
    nodes += 1
    characters += key.length + (typeof value === 'string' ? value.length : 0)
    if (nodes > maxNodes || characters > maxInputBytes) throw tooLarge(maxNodes, maxInputBytes)
    if (Array.isArray(value) && nodes + value.length > maxNodes) throw tooLarge(maxNodes, maxInputBytes)
    // JSON.stringify writes -0 as 0, which would judge another value than the one handed in.
    if (Object.is(value, -0)) throw new RangeError('negative zero')
    // A Date has become a text by now, or null where it is an invalid one.
    if ((typeof value === 'string' || value === null) && isDate((this as Record<string, unknown>)[key]))
      throw dateGiven(key)
    if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('not finite')
    return value
  }
}

function dateGiven(key: string): QualityLabelError {
  const message = `Cannot read JSON: expected ${quoteUnlessPlain(key)} to be text, got ${dateFound}`
  return new QualityLabelError('JSON_INVALID', message, { details: { pointer: '' } })
}

function tooLarge(maxNodes: number, maxInputBytes: number): QualityLabelError {
  const message = `Cannot read JSON: expected at most ${maxNodes} values and ${maxInputBytes} bytes`
  return new QualityLabelError('INPUT_TOO_LARGE', message, {
    details: { pointer: '', maxNodes, maxInputBytes },
  })
}
