import { partyOf } from '../../core/compare-ids'
import type { JsonObject } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { loadPart } from '../../core/load-part'
import { isWorkLimit } from '../../core/work-budget'
import { isEndorsement, issuerId, subjectsOf } from '../facts/credential-facts'
import type { VerifySettings } from '../options/verify-options'

/**
 * Tells whether a credential is about its own issuer: by the id of a subject, or by an identity of it that is the issuer's own.
 *
 * It decides nothing, and so has work of its own: a credential with more identities than that covers is not called self-issued.
 */
export async function tellSelfIssued(
  document: JsonObject,
  { workOfNotes }: VerifySettings,
): Promise<boolean> {
  if (isEndorsement(document)) return false
  const { issuer } = document
  const subjects = subjectsOf(document)
  const profile = isJsonObject(issuer) ? issuer : { id: issuerId(document) }
  const isNamed = 'email' in profile || 'otherIdentifier' in profile || isMailto(profile['id'])
  if (!isNamed && !subjects.some(({ id, identifier }) => identifier !== undefined || isMailto(id)))
    return hasIdOf(profile, subjects)
  const { isSelfIssued } = await loadPart('recipients', () => import('../../model/is-self-issued'))
  try {
    return isSelfIssued(profile, subjects, workOfNotes)
  } catch (error) {
    if (isWorkLimit(error)) return false
    throw error
  }
}

/** As `isSelfIssued`, of a profile and subjects that have nothing but ids. */
function hasIdOf({ id, url }: JsonObject, subjects: readonly JsonObject[]): boolean {
  const own = new Set([id, ...toArray(url)].filter(isName).map(partyOf))
  return subjects.map((subject) => subject['id']).some((other) => isName(other) && own.has(partyOf(other)))
}

function isName(id: unknown): id is string {
  return typeof id === 'string' && id.trim() !== ''
}

function isMailto(id: unknown): boolean {
  return typeof id === 'string' && /^\s*mailto:/i.test(id)
}
