import type { JsonObject, JsonValue } from '../core/json'
import { periodMembers } from '../model/contexts/data-model'

const { '1.1': older, '2.0': current } = periodMembers

/**
 * From when a credential says that it is valid, in the words of its data model.
 *
 * The shape of a credential lets only one of them stand, so there is nothing to choose.
 */
export function startOf(credential: JsonObject): JsonValue | undefined {
  return credential[current.from] ?? credential[older.from]
}

/** Until when a credential says that it is valid; see `startOf`. */
export function endOf(credential: JsonObject): JsonValue | undefined {
  return credential[current.until] ?? credential[older.until]
}
