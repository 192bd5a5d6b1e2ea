import type { Instant } from '../../core/instant'
import { formatInstant, parseInstant } from '../../core/instant'
import type { JsonObject } from '../../core/json'
import { isWithinPeriod } from '../../core/period'
import type { Committee, CommitteeMember } from '../../model/generated/documents'
import type { PhraseKey } from '../../problems/phrases/en'
import type { Phrase } from '../../problems/phrases/phrase'
import { listNames, say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { putIntoWords } from '../../problems/words'
import type { CheckedProof } from '../../securing/check-proof'
import { jwtProofType } from '../../securing/parse-jwt'
import { startOf } from '../facts/credential-facts'
import { hidden, mayHide } from '../facts/disclosed-in-part'
import type { ProvenSubject } from '../integrity/prove-subject'
import { mayStillHold } from '../integrity/weigh-proofs'
import type { VerifyPolicy } from '../options/read-policy'
import type { VerifySettings } from '../options/verify-options'
import type { MemberReport, ProofReport } from '../outcome/report'
import { trustWords } from '../trust/trust-words'
import type { SignaturePolicy } from './check-quorum'
import { checkQuorum } from './check-quorum'
import type { MemberCount, NotCounted, NotCountedReason } from './count-members'
import { countMembers } from './count-members'
import type { PolicyOutcome } from './policy-outcome'
import { onlyFinding } from './policy-outcome'

const reasons: Readonly<Record<NotCountedReason, PhraseKey>> = {
  notAMember: 'signerNotAMember',
  notInOffice: 'signerNotInOffice',
  keyOutOfPeriod: 'signerKeyOutOfPeriod',
  keyRevoked: 'signerKeyRevoked',
  alreadyCounted: 'signerAlreadyCounted',
}

/**
 * Checks whether enough members of a committee signed: of those of the issuer, the one in office when this edition began.
 *
 * @param own - The committees of the issuer; at least one.
 */
export function checkCommittee(
  own: readonly Committee[],
  { document, disclosure, integrity: { good: proofs, proofs: listed, checked } }: ProvenSubject,
  settings: VerifySettings,
): PolicyOutcome {
  if (mayHide(disclosure, document, 'validFrom')) return onlyFinding(hidden('/validFrom', 'validFrom'))
  const beganAt = editionInstant(document)
  const committee = own.find((candidate) => isWithinPeriod(candidate, beganAt))
  if (!beganAt || !committee) {
    const instant = beganAt ? formatInstant(beganAt) : say('statusSinceUnknown')
    const params = { committee: trustWords((own[0] as Committee).name, settings.trust), instant }
    return onlyFinding({ code: 'COMMITTEE_NOT_IN_OFFICE', pointer: '', params })
  }
  const count = countMembers(committee, proofs, checked.filter(mayStillHold), beganAt, settings.now)
  const signers = { ...count, beganAt: formatInstant(beganAt) }
  return checkSigners(committee, signers, listed.filter(isNotGood), isOneJwt(proofs), settings)
}

// A proof that does not hold is not counted. If it is a member's, the report must say why, or the member would only be missing.
function isNotGood({ verdict }: ProofReport): boolean {
  return verdict !== 'valid'
}

function checkSigners(
  committee: Committee,
  count: MemberCount & { beganAt: string },
  notGood: readonly ProofReport[],
  isJwt: boolean,
  { policy: asked = {}, words, trust }: VerifySettings,
): PolicyOutcome {
  const policy = policyOf(committee, asked)
  const ignored: Finding[] = count.notCounted
    .filter(({ reason }) => reason !== 'alreadyCounted')
    .map((proof) => ({
      code: 'SIGNER_NOT_A_MEMBER',
      pointer: proof.pointer,
      params: { verificationMethod: proof.verificationMethod, reason: sayReason(proof, count.beganAt) },
    }))
  const sayName = ({ name }: CommitteeMember) => trustWords(name, trust)
  const names = listNames(count.counted.map(sayName))
  const counted = count.counted.length
  return {
    findings: [
      ...checkForm(isJwt, policy.quorum),
      ...checkQuorum(committee, count, policy, trust),
      ...ignored,
    ],
    whenValid: say('quorumReached', { counted, quorum: policy.quorum, names }),
    details: {
      committee: committee.id,
      quorum: policy.quorum,
      counted: count.counted.map(toMemberReport),
      missing: count.missing.map(toMemberReport),
      notCounted: [
        ...count.notCounted.map((proof) => ({
          pointer: proof.pointer,
          reason: putIntoWords(sayReason(proof, count.beganAt), words),
        })),
        ...notGood.map(({ pointer, reason = '' }) => ({ pointer, reason })),
      ],
    },
  }
}

/** Why a proof does not count: with the instant that decides, the begin of the edition or that of the revocation. */
function sayReason({ reason, revoked }: NotCounted, beganAt: string): Phrase {
  return say(reasons[reason], { at: revoked ?? beganAt })
}

function isOneJwt([first, ...others]: readonly CheckedProof[]): boolean {
  return first?.proof['type'] === jwtProofType && others.length === 0
}

// A committee is a set of proofs, and a compact JWS has one signature: no other member can add one.
function checkForm(isJwt: boolean, quorum: number): Finding[] {
  return isJwt && quorum > 1 ? [{ code: 'JWT_HOLDS_ONE_SIGNATURE', pointer: '', params: { quorum } }] : []
}

/**
 * The committee's own rules and what the caller asks beside them. A quorum of the caller takes the place of the committee's, since it
 * says how many; groups and required members are added, since a list that leaves somebody out does not say so.
 *
 * More than a small committee of the past could meet is simply not met: which committee is asked, the credential's date decides.
 */
function policyOf(committee: Committee, asked: VerifyPolicy): SignaturePolicy {
  const { quorum, groups = [], requiredMembers = [] } = committee
  return {
    quorum: asked.quorum ?? quorum,
    groups: [...groups, ...(asked.groups ?? [])],
    requiredMembers: [...new Set([...requiredMembers, ...(asked.requiredMembers ?? [])])],
  }
}

/**
 * Returns the instant at which committee, members and keys must be in office: `validFrom`, the begin of this edition.
 *
 * Never `awardedDate`, which a renewal keeps: by it, members who left years ago could renew, and the committee in office could not.
 */
function editionInstant(document: JsonObject): Instant | undefined {
  const begin = startOf(document)
  return parseInstant(begin)
}

function toMemberReport(member: CommitteeMember): MemberReport {
  return { id: member.id, name: member.name }
}
