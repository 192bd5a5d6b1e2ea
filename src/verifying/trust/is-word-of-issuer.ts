import { issuerId } from '../facts/credential-facts'
import type { ProvenSubject } from '../integrity/prove-subject'
import type { VerifySettings } from '../options/verify-options'
import type { SectionOutcome } from '../outcome/section'
import { verdictOf } from '../outcome/section'
import { isNetwork } from './trust-index'

/**
 * Checks whether a credential is the word of its issuer: it is signed, and where the issuer is a network, quorum and register show that
 * the network said it.
 *
 * @param inName - What was found of the quorum and of trust.
 */
export function isWordOfIssuer(
  { document, integrity: { good, findings } }: ProvenSubject,
  inName: readonly SectionOutcome[],
  { trust }: VerifySettings,
): boolean {
  if (good.length === 0 || verdictOf(findings) !== 'valid') return false
  if (!isNetwork(issuerId(document), trust)) return true
  return inName.every((outcome) => verdictOf(outcome.findings) === 'valid')
}
