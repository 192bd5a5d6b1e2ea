import { isSameParty } from '../../core/compare-ids'
import type { JsonObject } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { loadPart } from '../../core/load-part'
import { isWorkLimit, WorkBudget } from '../../core/work-budget'
import { isEndorsement, issuerId, subjectsOf } from '../facts/credential-facts'

/**
 * Tells whether a credential is about its own issuer: by the id of a subject, or by an identity of it that is the issuer's own.
 *
 * It decides nothing, and so has work of its own: a credential with more identities than that covers is not called self-issued.
 */
export async function tellSelfIssued(document: JsonObject): Promise<boolean> {
  if (isEndorsement(document)) return false
  const { issuer } = document
  const own = issuerId(document)
  const subjects = subjectsOf(document)
  if (subjects.some(({ id }) => typeof id === 'string' && isSameParty(own, id))) return true
  const hasIdentifiers = isJsonObject(issuer) ? 'email' in issuer || 'otherIdentifier' in issuer : false
  if (!hasIdentifiers && !isMailto(own)) return false
  const identified = subjects.filter(({ id, identifier }) => identifier !== undefined || isMailto(id))
  if (identified.length === 0) return false
  const { isSelfIssued } = await loadPart('recipients', () => import('../../model/is-self-issued'))
  const work = new WorkBudget()
  try {
    return identified.some((subject) => isSelfIssued(issuer, subject, work))
  } catch (error) {
    if (isWorkLimit(error)) return false
    throw error
  }
}

function isMailto(id: unknown): boolean {
  return typeof id === 'string' && /^\s*mailto:/i.test(id)
}
