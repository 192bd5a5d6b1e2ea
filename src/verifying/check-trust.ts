import type { JsonObject } from '../core/json'
import { issuerId } from './check-integrity'
import { say } from './phrases/say'
import type { SectionOutcome } from './section'
import type { VerifySettings } from './verify-options'

/** Checks whether the caller's trust material knows the issuer; an unknown issuer is not a forged one. */
export function checkTrust(document: JsonObject, settings: VerifySettings): SectionOutcome {
  const issuer = issuerId(document)
  if (!settings.trustGiven) return { findings: [{ code: 'TRUST_NOT_GIVEN', pointer: '' }], whenValid: '' }
  const committee = settings.committees.find(({ network }) => network === issuer)
  if (!committee)
    return { findings: [{ code: 'ISSUER_NOT_KNOWN', pointer: '/issuer', params: { issuer } }], whenValid: '' }
  return { findings: [], whenValid: say('trustKnown', { name: committee.network }) }
}
