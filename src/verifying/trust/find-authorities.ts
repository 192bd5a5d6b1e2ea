import type { JsonObject } from '../../core/json'
import { isJsonObject } from '../../core/json'
import type { JsonLimits } from '../../core/parse-json'
import { detectShape } from '../../schema/detect-shape'
import { coveredIds } from '../facts/covered-ids'
import { issuerId, subjectId } from '../facts/credential-facts'
import { OpenedImage } from '../input/open-image'
import { readInput } from '../input/read-input'
import type { VerifySettings } from '../options/verify-options'
import type { AuthorityClaim } from './authority-claims'

/** A credential that may be an authority for a claim, as it was supplied. */
export interface AuthorityCandidate {
  input: string | Uint8Array | object
  /** As it was read, before anything of it was checked. */
  document: JsonObject
}

/**
 * Finds the supplied authorities that name the creator, the issuer and the achievement of a claim, without checking them.
 *
 * A verifier may have hundreds of others: what each costs here is to read it, and of those that are parsed already less.
 */
export function findAuthorities(
  claim: AuthorityClaim,
  { authorities, trust, limits }: Pick<VerifySettings, 'authorities' | 'trust' | 'limits'>,
): AuthorityCandidate[] {
  return [...authorities, ...(trust?.authorities ?? [])].flatMap((input) => {
    const document = documentOf(input, limits)
    return document && isAuthorityFor(document, claim) ? [{ input, document }] : []
  })
}

/**
 * Checks whether a credential says that it is the authority of a claim: by the creator, about the issuer, with the id of the achievement.
 *
 * Ids are compared byte for byte, as those of issuers are: another spelling names another thing.
 */
export function isAuthorityFor(
  document: JsonObject,
  { issuer, creator, achievement: { id } }: AuthorityClaim,
): boolean {
  if (creator === '' || issuer === '' || typeof id !== 'string') return false
  if (issuerId(document) !== creator || subjectId(document) !== issuer) return false
  return detectShape(document) === 'badge' && coveredIds(document).includes(id)
}

function documentOf(input: AuthorityCandidate['input'], limits: Partial<JsonLimits>): JsonObject | undefined {
  const isParsed = typeof input !== 'string' && !(input instanceof Uint8Array || input instanceof OpenedImage)
  return isParsed && isJsonObject(input) ? input : readInput(input, limits).document
}
