import type { JsonValue } from './json'
import type { JsonLimits } from './parse-json'
import { parseJson } from './parse-json'
import { writeJson } from './write-json'

/**
 * Reads JSON from text, bytes or a value that was parsed already.
 *
 * A value is written out and read again, so that the same bounds hold and nothing changes under the reader's hands; only text
 * can show duplicate keys.
 *
 * @throws {QualityLabelError} As `parseJson`; `JSON_INVALID` also for a value that JSON cannot carry, such as one within itself.
 */
export function readJsonValue(input: string | Uint8Array | object, limits: Partial<JsonLimits>): JsonValue {
  const text =
    typeof input === 'string' || input instanceof Uint8Array ? input : writeJson(input, 'read JSON', limits)
  return parseJson(text, limits)
}
