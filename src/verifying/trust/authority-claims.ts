import type { JsonObject } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { achievementsOf, issuerId } from '../facts/credential-facts'

/** That somebody issued an achievement which names another creator. */
export interface AuthorityClaim {
  issuer: string
  /** Id of the creator; an empty text where it has none. */
  creator: string
  /** The name that the document gives the creator. */
  creatorName?: unknown
  /** As the document has it. */
  achievement: JsonObject
}

/** Lists the achievements of a credential that name another creator than its issuer. Without a creator, an achievement is the issuer's own. */
export function authorityClaims(document: JsonObject): AuthorityClaim[] {
  const issuer = issuerId(document)
  return achievementsOf(document).flatMap((achievement) =>
    toArray(achievement['creator'])
      .map((creator) => (isJsonObject(creator) ? creator : { id: creator }))
      .map(({ id, name }) => ({ creator: typeof id === 'string' ? id : '', creatorName: name }))
      .filter(({ creator }) => creator !== issuer)
      .map((creator) => ({ issuer, ...creator, achievement })),
  )
}
