import { QualityLabelError } from './errors'
import type { JsonValue } from './json'
import type { JsonLimits } from './parse-json'
import { parseJson } from './parse-json'

/**
 * Reads JSON from text, bytes or a value that was parsed already.
 *
 * A value is written out and read again, so that the same bounds hold and nothing changes under the reader's hands; only text
 * can show duplicate keys.
 *
 * @throws {QualityLabelError} As `parseJson`; `JSON_INVALID` also for a value that JSON cannot carry, such as one within itself.
 */
export function readJsonValue(input: string | Uint8Array | object, limits: Partial<JsonLimits>): JsonValue {
  return parseJson(
    typeof input === 'string' || input instanceof Uint8Array ? input : writeValue(input),
    limits,
  )
}

function writeValue(value: object): string {
  try {
    return JSON.stringify(value, refuseNegativeZero) ?? 'null'
  } catch (cause) {
    throw new QualityLabelError('JSON_INVALID', 'Cannot read JSON: expected a value that JSON can carry', {
      cause,
    })
  }
}

// JSON.stringify writes -0 as 0, which would judge another value than the one handed in.
function refuseNegativeZero(_key: string, value: unknown): unknown {
  if (Object.is(value, -0)) throw new RangeError('negative zero')
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('not finite')
  return value
}
