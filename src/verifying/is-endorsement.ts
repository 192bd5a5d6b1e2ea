import type { JsonObject } from '../core/json'
import { toArray } from '../core/json'

/** Whether a credential is an endorsement by its types; one that is both counts as a badge. */
export function isEndorsement(document: JsonObject): boolean {
  const types = toArray(document['type'])
  const isOf = (type: string) => types.includes(type)
  return isOf('EndorsementCredential') && !isOf('OpenBadgeCredential') && !isOf('AchievementCredential')
}
