import { compareInstants, parseInstant } from '../core/instant'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { keyMarksOf } from './key-marks'
import { listNames } from './methods-in'

/** What a document says of the revocation of its keys, under any id. */
export interface Revocations {
  /** Returns `revoked` of the key of a method, for each key that it contains: one that cannot be read, else the earliest. */
  of: (method: JsonObject) => JsonValue[]
}

/**
 * Collects the revocations in a document by key: a thief of a key can sign under each of its ids.
 *
 * Keys are read only in a document that revokes some, and once.
 */
export function revocationsIn(document: JsonObject): Revocations {
  const byKey = new Map<string, JsonValue>()
  for (const name of listNames) {
    for (const method of toArray(document[name])) {
      if (!isJsonObject(method) || !isGiven(method['revoked'])) continue
      for (const mark of keyMarksOf(method)) byKey.set(mark, stricter(byKey.get(mark), method['revoked']))
    }
  }
  if (byKey.size === 0) return { of: () => [] }
  return {
    of: (method) =>
      keyMarksOf(method)
        .map((mark) => byKey.get(mark))
        .filter(isGiven),
  }
}

function stricter(known: JsonValue | undefined, end: JsonValue): JsonValue {
  if (known === undefined) return end
  const [one, two] = [parseInstant(known), parseInstant(end)]
  return one === undefined || (two && compareInstants(one, two) <= 0) ? known : end
}

function isGiven(value: JsonValue | undefined): value is JsonValue {
  return value !== undefined && value !== null
}
