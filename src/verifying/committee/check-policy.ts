import type { JsonObject } from '../../core/json'
import { loadPart } from '../../core/load-part'
import { say } from '../../problems/phrases/phrase'
import { issuerId } from '../facts/credential-facts'
import type { ProvenSubject } from '../integrity/prove-subject'
import { asksOfSigners } from '../options/read-policy'
import type { VerifySettings } from '../options/verify-options'
import { claimsLabel } from '../trust/claims-label'
import { isNetwork } from '../trust/trust-index'
import type { PolicyOutcome } from './policy-outcome'
import { onlyFinding } from './policy-outcome'

/**
 * Checks whether enough of the right people signed: k distinct members of the committee that speaks for the issuer.
 *
 * When does a quorum apply?
 *
 * - Where the trust material has a committee of the issuer: the one in office when this edition began (`validFrom`).
 * - Without such a committee the section is undecided for an issuer that is a network, for what claims to be a label, and where the
 *   caller asks something of the signers. For any other credential it is valid, and says that no quorum applies.
 *
 * Proofs that could not be checked, such as by keys of a DID document that was not supplied, count neither for nor against: while they
 * could still meet what is asked of the signers, the section is undecided (check-quorum.ts).
 *
 * The section counts for the verdict with trust material, or where the caller asks something of the signers (report/reach-verdict.ts).
 * Committee and quorum come from the caller, never from the credential.
 */
export async function checkPolicy(subject: ProvenSubject, settings: VerifySettings): Promise<PolicyOutcome> {
  const { document } = subject
  const issuer = issuerId(document)
  const own = settings.committees.filter((committee) => committee.network === issuer)
  if (own.length === 0) return checkWithoutCommittee(document, issuer, settings)
  const { checkCommittee } = await loadPart('committees', () => import('./check-committee'))
  return checkCommittee(own, subject, settings)
}

// Only networks and labels have committees.
function checkWithoutCommittee(
  document: JsonObject,
  issuer: string,
  { committees, policy, trust }: VerifySettings,
): PolicyOutcome {
  const isDecided = isNetwork(issuer, trust) || claimsLabel(document, trust)
  const isAsked = asksOfSigners(policy)
  if (!isDecided && !isAsked)
    return { findings: [], whenValid: say('policyNotApplicable'), applies: false, details: {} }
  const [first] = committees
  if (!first) {
    const outcome = onlyFinding({ code: 'POLICY_NOT_GIVEN', pointer: '' })
    return trust || isAsked ? outcome : { ...outcome, applies: false }
  }
  const params = { network: first.network, issuer }
  return onlyFinding({ code: 'POLICY_NOT_FOR_ISSUER', pointer: '/issuer', params })
}
