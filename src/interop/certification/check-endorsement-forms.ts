import type { JsonObject } from '../../core/json'
import { isJsonObject } from '../../core/json'
import type { Finding } from '../../problems/problem'
import type { ParsedJwt } from '../../securing/parse-jwt'
import { readJwt } from '../../verifying/input/read-jwt'
import type { VerifySettings } from '../../verifying/options/verify-options'
import { asUndecided, unexpected } from './certification-finding'
import type { FoundMember } from './walk-members'
import { walkMembers } from './walk-members'

/** How deep endorsements of endorsements are judged. */
export const maxEndorsementDepth = 3

/** Judges an endorsement as a credential of its own. */
export type JudgeEndorsement = (document: JsonObject, jwt?: ParsedJwt) => Finding[]

/** Everything under `endorsement` and `endorsementJwt`, wherever it stands. */
export function endorsementsOf(document: JsonObject): FoundMember[] {
  return walkMembers(document, ['endorsement', 'endorsementJwt'])
}

/**
 * Judges every endorsement that a credential carries.
 *
 * @param depth - How many endorsements the credential lies in.
 */
export function checkEndorsementForms(
  document: JsonObject,
  settings: VerifySettings,
  depth: number,
  judge: JudgeEndorsement,
): Finding[] {
  return endorsementsOf(document).flatMap((found) => {
    if (depth >= maxEndorsementDepth) return [tooDeep(found.pointer)]
    return found.member === 'endorsement' ? judgeEmbedded(found, judge) : judgeJwt(found, settings, judge)
  })
}

function judgeEmbedded({ value, pointer }: FoundMember, judge: JudgeEndorsement): Finding[] {
  if (!isJsonObject(value)) return [unexpected('VALUE_TYPE', pointer, 'an EndorsementCredential', value)]
  return judge(value).map((finding) => ({ ...finding, pointer: pointer + finding.pointer }))
}

// No pointer leads into a JWT, so that its own place is named.
function judgeJwt(
  { value, pointer }: FoundMember,
  { limits }: VerifySettings,
  judge: JudgeEndorsement,
): Finding[] {
  if (typeof value !== 'string') return [unexpected('VALUE_TYPE', pointer, 'a compact JWS', value)]
  const { document, jwt, findings } = readJwt(value, limits)
  const judged = document && jwt ? judge(document, jwt) : []
  return [...findings, ...judged].map((finding) => ({ ...finding, pointer }))
}

function tooDeep(pointer: string): Finding {
  return asUndecided({ code: 'ENDORSEMENTS_TOO_DEEP', pointer, params: { depth: maxEndorsementDepth } })
}
