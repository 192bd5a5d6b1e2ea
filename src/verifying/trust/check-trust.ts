import type { JsonObject } from '../../core/json'
import { loadPart } from '../../core/load-part'
import { hasBegun, hasEnded } from '../../core/period'
import type { Phrase } from '../../problems/phrases/phrase'
import { foreign, plain, quote, say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { putIntoWords } from '../../problems/words'
import type { TrustBundleFacts, TrustMaterial } from '../../trust/trust-material'
import { awardDatesOf } from '../facts/award-dates'
import { isEndorsement, issuerId } from '../facts/credential-facts'
import type { Disclosure } from '../facts/disclosed-in-part'
import type { VerifySettings } from '../options/verify-options'
import type { EndorserStanding } from '../outcome/report'
import type { SectionOutcome } from '../outcome/section'
import type { RegisteredSubject } from './check-register'
import { claimsLabel } from './claims-label'
import type { Standing } from './label-standing'
import { holderHistories, standingAtAward, stateWords } from './label-standing'
import { byId, networkName } from './trust-index'
import { isUnpinned, sayPinning, trustWords } from './trust-words'

/**
 * Checks whether the caller's trust material knows the issuer; an unknown issuer is not a forged one.
 *
 * Only a network is known for its labels. A holder that only the register knows is trusted for awards made while its label was active.
 */
export async function checkTrust(
  subject: RegisteredSubject,
  settings: VerifySettings,
): Promise<SectionOutcome> {
  const outcome = await checkIssuer(subject, settings)
  if (!subject.isSelfIssued) return outcome
  const params = { issuer: issuerId(subject.document) }
  return { ...outcome, findings: [...outcome.findings, { code: 'SELF_ISSUED', pointer: '/issuer', params }] }
}

async function checkIssuer(
  { document, given, disclosure, register }: RegisteredSubject,
  settings: VerifySettings,
): Promise<SectionOutcome> {
  const { trust } = settings
  if (!trust) return { findings: [{ code: 'TRUST_NOT_GIVEN', pointer: '' }], applies: false }
  const issuer = issuerId(document)
  const known = isEndorsement(document) ? findKnown(issuer, trust) : findIssuer(issuer, trust)
  const findings = checkBundleAge(trust.bundle, settings)
  if (isUnpinned(trust)) findings.push({ code: 'TRUST_ROOT_NOT_PINNED', pointer: '' })
  if (!known) {
    return { findings: [...findings, { code: 'ISSUER_NOT_KNOWN', pointer: '/issuer', params: { issuer } }] }
  }
  if (known.as !== 'network' && claimsLabel(document, trust))
    findings.push({ code: 'LABEL_NOT_BY_NETWORK', pointer: '/issuer', params: { issuer } })
  if (known.as === 'holder') findings.push(...checkHolder(document, disclosure, settings))
  findings.push(...(register?.identity ?? []))
  if (isEndorsement(document) && known.as === 'network') {
    const load = () => import('./check-network-endorsement')
    const { checkNetworkEndorsement } = await loadPart('registers of labels', load)
    findings.push(...checkNetworkEndorsement(document, given, settings))
  }
  return {
    findings,
    whenValid: sayPinning(sayKnown(known, trust), trust),
  }
}

function sayKnown({ name, as }: Known, trust: TrustMaterial): Phrase {
  if (as === 'holder') return say('trustHolder', { name: foreign(name) })
  return say('trustKnown', { name: trustWords(name, trust) })
}

function checkHolder(document: JsonObject, disclosure: Disclosure, { trust }: VerifySettings): Finding[] {
  const holder = issuerId(document)
  const doubt = whyNotHeld(document, disclosure, trust)
  if (!doubt) return []
  // What the register says, the network says no other way.
  const advice = say(doubt.state === 'unknown' ? 'adviceAskNetwork' : 'adviceRegisterSays')
  const params = { holder, state: say(stateWords[doubt.state]), reason: doubt.reason, advice }
  return [{ code: 'HOLDER_LABEL_NOT_ACTIVE', pointer: '/issuer', params }]
}

/** Returns the state of an issuer's label at an award for which it held none; `undefined` where it held one. */
function whyNotHeld(
  document: JsonObject,
  disclosure: Disclosure,
  trust: TrustMaterial | undefined,
): Standing | undefined {
  const dates = awardDatesOf(document, disclosure)
  const standings = holderHistories(issuerId(document), trust).map((history) =>
    standingAtAward(dates, history),
  )
  return standings.some(({ held }) => held === 'yes') ? undefined : standings[0]
}

/**
 * Returns what the trust material knows of an endorser, apart from whether the endorsement holds.
 *
 * @param endorsement - As it came through the gate, where it did: the date in it decides for which label its endorser is known.
 */
export function endorserStanding(
  endorsement: JsonObject,
  disclosure: Disclosure,
  { trust, words }: VerifySettings,
): EndorserStanding {
  if (!trust) return { state: 'notChecked' }
  const id = issuerId(endorsement)
  const endorser = byId(trust.endorsers).get(id)
  if (endorser) {
    const { name, kind, level } = endorser
    return { state: 'known', name, kind, ...(level === undefined ? {} : { level }) }
  }
  const known = findKnown(id, trust)
  if (!known) return { state: 'unknown' }
  const { name, as: kind } = known
  const doubt = kind === 'holder' ? whyNotHeld(endorsement, disclosure, trust) : undefined
  return doubt
    ? { state: 'unknown', kind, reason: putIntoWords(doubt.reason, words) }
    : { state: 'known', name, kind }
}

/** Returns the name that the trust material has for an id; `undefined` where it has none, or only the id. */
export function trustedName(id: string, trust: TrustMaterial | undefined): string | undefined {
  const name = trust && findKnown(id, trust)?.name
  return name === id ? undefined : name
}

interface Known {
  name: string
  as: 'network' | 'endorser' | 'issuer' | 'holder'
}

function findKnown(id: string, trust: TrustMaterial): Known | undefined {
  const network = networkName(id, trust)
  if (network !== undefined) return { name: network, as: 'network' }
  const endorser = byId(trust.endorsers).get(id)
  return endorser ? { name: endorser.name, as: 'endorser' } : findAccepted(id, trust)
}

/** Finds an issuer whose badges count; an endorser is known only for its endorsements. */
function findIssuer(id: string, trust: TrustMaterial): Known | undefined {
  const network = networkName(id, trust)
  return network === undefined ? findAccepted(id, trust) : { name: network, as: 'network' }
}

function findAccepted(id: string, trust: TrustMaterial): Known | undefined {
  const issuer = byId(trust.issuers).get(id)
  if (issuer) return { name: issuer.name, as: 'issuer' }
  // A holder is known to the network also after its label ended; the state of the label has a check of its own.
  return holderHistories(id, trust).length > 0 ? { name: id, as: 'holder' } : undefined
}

/**
 * Checks that the bundle which the trust material came in is within its period: from `issuedAt` on, and before `expiresAt`, both
 * loosened by the clock skew.
 *
 * @returns A finding that leaves trust undecided: what the bundle says may still be true, but no one vouches for it now.
 */
export function checkBundleAge(
  bundle: TrustBundleFacts | undefined,
  { now, checkedAt, clockSkewSeconds }: Pick<VerifySettings, 'now' | 'checkedAt' | 'clockSkewSeconds'>,
): Finding[] {
  if (!bundle) return []
  const { issuedAt, expiresAt } = bundle
  if (!hasBegun(issuedAt, now, clockSkewSeconds))
    return [{ code: 'TRUST_BUNDLE_NOT_YET_ISSUED', pointer: '', params: { issuedAt, now: checkedAt } }]
  return hasEnded(expiresAt, now, clockSkewSeconds)
    ? [{ code: 'TRUST_BUNDLE_EXPIRED', pointer: '', params: { expiresAt, now: checkedAt } }]
    : []
}

/**
 * Names an issuer or endorser in a sentence: as the trust material names it; by its own word in quotes, and its id, where the trust
 * material has no name for it, or came in a bundle whose root was not pinned. Anybody can call themselves what they like.
 *
 * @param ownName - The name that its profile in the document gives it.
 */
export function nameParty(id: string, ownName: unknown, trust: TrustMaterial | undefined): Phrase {
  const trusted = trustedName(id, trust)
  if (trusted !== undefined && !isUnpinned(trust)) return plain(trusted)
  const name = trusted ?? ownName
  return typeof name === 'string' && name !== '' ? say('namedWithId', { name: quote(name), id }) : foreign(id)
}

/** Names the creator of an achievement as `nameParty` does; one without an id as unnamed. */
export function nameCreator(id: string, ownName: unknown, trust: TrustMaterial | undefined): Phrase {
  return id === '' ? say('unnamedCreator') : nameParty(id, ownName, trust)
}
