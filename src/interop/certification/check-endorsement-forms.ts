import type { JsonObject } from '../../core/json'
import { isJsonObject } from '../../core/json'
import type { Finding } from '../../problems/problem'
import type { ParsedJwt } from '../../securing/parse-jwt'
import { readJwt } from '../../verifying/input/read-jwt'
import type { VerifySettings } from '../../verifying/options/verify-options'
import { asUndecided, unexpected } from './certification-finding'
import type { FoundMember } from './walk-members'
import { walkMembers } from './walk-members'

/** Greatest depth at which endorsements of endorsements are checked. */
export const maxEndorsementDepth = 3

/** Checks an endorsement as a separate credential. */
export type CheckEndorsement = (document: JsonObject, jwt?: ParsedJwt) => Finding[]

/** Returns all values of `endorsement` and `endorsementJwt`, in any place. */
export function endorsementsOf(document: JsonObject): FoundMember[] {
  return walkMembers(document, ['endorsement', 'endorsementJwt'])
}

/**
 * Checks every endorsement that a credential carries.
 *
 * @param depth - Number of endorsements around the credential.
 */
export function checkEndorsementForms(
  document: JsonObject,
  settings: VerifySettings,
  depth: number,
  check: CheckEndorsement,
): Finding[] {
  return endorsementsOf(document).flatMap((found) => {
    if (depth >= maxEndorsementDepth) return [tooDeep(found.pointer)]
    return found.member === 'endorsement' ? checkEmbedded(found, check) : checkJwt(found, settings, check)
  })
}

function checkEmbedded({ value, pointer }: FoundMember, check: CheckEndorsement): Finding[] {
  if (!isJsonObject(value)) return [unexpected('VALUE_TYPE', pointer, 'an EndorsementCredential', value)]
  return check(value).map((finding) => ({ ...finding, pointer: pointer + finding.pointer }))
}

// A pointer cannot lead into a JWT, so findings have the pointer of the JWT.
function checkJwt(
  { value, pointer }: FoundMember,
  { limits }: VerifySettings,
  check: CheckEndorsement,
): Finding[] {
  if (typeof value !== 'string') return [unexpected('VALUE_TYPE', pointer, 'a compact JWS', value)]
  const { document, jwt, findings } = readJwt(value, limits)
  const own = document && jwt ? check(document, jwt) : []
  return [...findings, ...own].map((finding) => ({ ...finding, pointer }))
}

function tooDeep(pointer: string): Finding {
  return asUndecided({ code: 'ENDORSEMENTS_TOO_DEEP', pointer, params: { depth: maxEndorsementDepth } })
}
