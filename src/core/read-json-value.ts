import type { JsonValue } from './json'
import type { JsonLimits } from './parse-json'
import { parseJson } from './parse-json'
import { writeJson } from './write-json'

/**
 * Reads JSON from text, bytes or a parsed value.
 *
 * A value is written and parsed again, so that the same bounds apply and later changes have no effect. Only text can show duplicate keys.
 *
 * @throws {QualityLabelError} As `parseJson`; `JSON_INVALID` also for a value that JSON cannot carry, such as one within itself.
 */
export function readJsonValue(input: string | Uint8Array | object, limits: Partial<JsonLimits>): JsonValue {
  const text =
    typeof input === 'string' || input instanceof Uint8Array ? input : writeJson(input, 'read JSON', limits)
  return parseJson(text, limits)
}
