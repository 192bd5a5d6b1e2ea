import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { authorityType } from '../../model/achievement-types'
import { achievementsOf } from './credential-facts'

/** Returns the ids of the achievements that an authority to issue covers; none for any other credential. */
export function coveredIds(document: JsonObject): (JsonValue | undefined)[] {
  return achievementsOf(document)
    .filter(({ achievementType }) => isOnly(achievementType, authorityType))
    .flatMap(({ alignment }) => toArray(alignment))
    .filter(isJsonObject)
    .map(({ targetUrl }) => targetUrl)
}

function isOnly(value: JsonValue | undefined, expected: string): boolean {
  const values = toArray(value)
  return values.length === 1 && values[0] === expected
}
