import { compareInstants, parseInstant } from '../../core/instant'
import type { JsonObject } from '../../core/json'
import type { RegisterEntry, RegisterEvent } from '../../model/generated/documents'
import { foreign, say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { endOf, issuerId, startOf, subjectId } from '../facts/credential-facts'
import type { VerifySettings } from '../options/verify-options'
import { checkEditionState, rankOf } from './check-register'
import { isCarried } from './is-carried'
import { holderHistory } from './label-standing'
import { isNetwork } from './trust-index'

/**
 * Checks an endorsement by a network that has a register, such as a trust mark or an acknowledgement.
 *
 * Members who left can still sign one with a date of their time in office. What they cannot write is the register and the trust material. So the
 * endorsement of a holder must be within an edition of its label there, and any other endorsement must be in the trust material.
 *
 * @param document - As it came through the gate.
 * @param given - As it was parsed.
 */
export function checkNetworkEndorsement(
  document: JsonObject,
  given: JsonObject,
  settings: VerifySettings,
): Finding[] {
  const { trust } = settings
  const network = issuerId(document)
  if (!trust?.register || !isNetwork(network, trust)) return []
  const about = subjectId(document)
  const { entries = [] } = holderHistory(about, network, trust)
  if (entries.length === 0 && isCarried(given, trust.endorsements)) return []
  const best = bestEdition(document, entries, settings)
  if (best) return best
  if (entries.length === 0 && !plainDid.test(about))
    return [{ code: 'ENDORSEMENT_NOT_PUBLISHED', pointer: '', params: { network } }]
  const params = { holder: foreign(about), network, validFrom: textOr(startOf(document)) }
  return [{ code: 'TRUST_MARK_NOT_IN_REGISTER', pointer: '/credentialSubject/id', params }]
}

// DID Core, section 3.1: a DID without path, query or fragment names someone; what they made has a DID URL or another address.
const plainDid = /^did:[^/?#]+$/

// An endorsement names no label: of several the one counts that is best for it.
function bestEdition(
  mark: JsonObject,
  entries: readonly RegisterEntry[],
  settings: VerifySettings,
): Finding[] | undefined {
  let best: Finding[] | undefined
  for (const entry of entries) {
    for (const event of entry.events) {
      if (!isAround(event, startOf(mark), endOf(mark))) continue
      const { findings } = checkEditionState(entry, event.at, settings)
      if (findings.length === 0) return findings
      if (!best || rankOf({ findings }) < rankOf({ findings: best })) best = findings
    }
  }
  return best
}

function isAround({ type, at, validUntil }: RegisterEvent, start: unknown, end: unknown): boolean {
  const isEdition = type === 'issued' || type === 'renewed'
  return isEdition && isInOrder(at, start) && (validUntil === undefined || isInOrder(end, validUntil))
}

function isInOrder(first: unknown, second: unknown): boolean {
  const [a, b] = [first, second].map(parseInstant)
  return a !== undefined && b !== undefined && compareInstants(a, b) <= 0
}

function textOr(date: unknown) {
  return typeof date === 'string' ? date : say('statusSinceUnknown')
}
