import type { JsonObject } from '../core/json'
import { plain, say } from '../model/problems/phrases/phrase'
import type { Finding } from '../model/problems/problem'
import type { TrustMaterial } from '../trust/trust-material'
import { issuerId } from './check-integrity'
import type { EndorserStanding } from './report'
import type { SectionOutcome } from './section'
import type { VerifySettings } from './verify-options'

/** Checks whether the caller's trust material knows the issuer; an unknown issuer is not a forged one. */
export function checkTrust(document: JsonObject, settings: VerifySettings): SectionOutcome {
  const { trust } = settings
  if (!trust) return { findings: [{ code: 'TRUST_NOT_GIVEN', pointer: '' }] }
  const issuer = issuerId(document)
  const known = findKnown(issuer, trust)
  const findings: Finding[] =
    trust.bundle?.rootPinned === false ? [{ code: 'TRUST_ROOT_NOT_PINNED', pointer: '' }] : []
  if (!known) {
    return { findings: [...findings, { code: 'ISSUER_NOT_KNOWN', pointer: '/issuer', params: { issuer } }] }
  }
  return {
    findings,
    whenValid: say(known.as === 'holder' ? 'trustHolder' : 'trustKnown', { name: plain(known.name) }),
  }
}

/** What the trust material knows of somebody, apart from whether what they say holds. */
export function endorserStanding(id: string, trust: TrustMaterial | undefined): EndorserStanding {
  if (!trust) return { state: 'notJudged' }
  const endorser = trust.endorsers?.find((candidate) => candidate.id === id)
  if (endorser) {
    const { name, kind, level } = endorser
    return { state: 'known', name, kind, ...(level === undefined ? {} : { level }) }
  }
  const known = findKnown(id, trust)
  return known ? { state: 'known', name: known.name, kind: known.as } : { state: 'unknown' }
}

/** The name that the trust material has for somebody; `undefined` where it has none, or knows the id alone. */
export function trustedName(id: string, trust: TrustMaterial | undefined): string | undefined {
  const name = trust && findKnown(id, trust)?.name
  return name === id ? undefined : name
}

/** Whether the trust material knows somebody, as whatever. */
export function isKnown(id: string, trust: TrustMaterial | undefined): boolean {
  return trust !== undefined && findKnown(id, trust) !== undefined
}

/** Whether somebody is a network whose labels count. */
export function isNetwork(id: string, trust: TrustMaterial | undefined): boolean {
  return networkName(id, trust) !== undefined
}

interface Known {
  name: string
  as: 'network' | 'endorser' | 'holder'
}

function findKnown(id: string, trust: TrustMaterial): Known | undefined {
  const network = networkName(id, trust)
  if (network !== undefined) return { name: network, as: 'network' }
  const endorser = trust.endorsers?.find((candidate) => candidate.id === id)
  if (endorser) return { name: endorser.name, as: 'endorser' }
  // Whoever holds or held a label is known to the network, whatever the label's state; that is judged apart.
  const isHolder = trust.register?.some((entry) => entry.holder === id && isNetwork(entry.network, trust))
  return isHolder ? { name: id, as: 'holder' } : undefined
}

function networkName(id: string, trust: TrustMaterial | undefined): string | undefined {
  const network = trust?.networks?.find((candidate) => candidate.id === id)
  if (network) return network.name
  return trust?.committees?.some((committee) => committee.network === id) ? id : undefined
}
