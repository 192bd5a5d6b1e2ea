import { compareInstants, parseInstant } from '../../core/instant'
import type { JsonObject } from '../../core/json'
import type { RegisterEntry, RegisterEvent } from '../../model/generated/documents'
import { foreign, say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import type { EndorsedDocument } from '../content/endorsed-document'
import { endOf, issuerId, startOf, subjectId } from '../facts/credential-facts'
import type { VerifySettings } from '../options/verify-options'
import { checkEditionState, rankOf } from './check-register'
import { holderHistory } from './label-standing'
import { byHolder, byId, isNetwork } from './trust-index'

/**
 * Checks an endorsement of a party by a network, such as a trust mark, by the network's register.
 *
 * The party must hold a label there, of which one edition lasts at least as long as the endorsement. Members who left can still sign
 * with a date of their time in office; the register is what they cannot write.
 *
 * @param endorsed - The document that it was found with; `undefined` where it came without one. Only what that document shows as a thing, and
 *   nothing shows as a party (that document, its id, the trust material, a DID document), is not looked up.
 */
export function checkTrustMark(
  endorsement: JsonObject,
  endorsed: EndorsedDocument | undefined,
  settings: VerifySettings,
): Finding[] {
  const { trust } = settings
  const network = issuerId(endorsement)
  const holder = subjectId(endorsement)
  if (!trust?.register || !isNetwork(network, trust) || isThing(holder, endorsed, settings)) return []
  const { entries = [] } = holderHistory(holder, network, trust)
  const best = bestEdition(endorsement, entries, settings)
  if (best) return best
  const params = { holder: foreign(holder), network, validFrom: textOr(startOf(endorsement)) }
  return [{ code: 'TRUST_MARK_NOT_IN_REGISTER', pointer: '/credentialSubject/id', params }]
}

// Things that are made. A party could give itself one of these types to keep out of the register.
const things = ['Achievement', 'AchievementCredential', 'OpenBadgeCredential', 'VerifiableCredential']
const parties = ['Profile', 'AchievementSubject']

function isThing(id: string, endorsed: EndorsedDocument | undefined, settings: VerifySettings): boolean {
  if (isKnownParty(id, settings)) return false
  const types = endorsed?.typesOf(id) ?? []
  const isOneOf = (names: readonly string[]) => types.some((type) => names.includes(type))
  return isOneOf(things) && !isOneOf(parties) && endorsed?.isParty(id) === false
}

// The document that carries an endorsement may be by anyone, and can show the id of a party as that of an achievement.
function isKnownParty(id: string, { trust, documents }: VerifySettings): boolean {
  return (
    plainDid.test(id) ||
    isNetwork(id, trust) ||
    documents.has(id) ||
    [byId(trust?.issuers), byId(trust?.endorsers), byHolder(trust?.register)].some((known) => known.has(id))
  )
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
