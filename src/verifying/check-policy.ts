import type { Instant } from '../core/instant'
import { formatInstant, parseInstant } from '../core/instant'
import type { JsonObject } from '../core/json'
import { isJsonObject } from '../core/json'
import type { Committee, CommitteeMember } from '../model/generated/documents'
import type { Finding } from '../model/problems/problem'
import type { CheckedProof } from '../securing/check-proof'
import { issuerId } from './check-integrity'
import type { MemberCount, NotCountedReason } from './count-members'
import { countMembers, isWithin } from './count-members'
import { listNames, say } from './phrases/say'
import type { MemberReport, PolicySection } from './report'
import type { SectionOutcome } from './section'
import type { VerifySettings } from './verify-options'

export interface PolicyOutcome extends SectionOutcome {
  details: Omit<PolicySection, 'verdict' | 'reason'>
}

const reasons: Readonly<Record<NotCountedReason, string>> = {
  notAMember: 'its key is of no member',
  notInOffice: 'the member was not in office then',
  keyOutOfPeriod: 'the key was not in use then',
  keyRevoked: 'the key was revoked',
  alreadyCounted: 'the member counts already',
}

/**
 * Checks whether enough of the right people signed: k distinct members of the committee that speaks for the issuer.
 *
 * The committee and its quorum come from the caller, never from the credential.
 */
export function checkPolicy(
  document: JsonObject,
  proofs: readonly CheckedProof[],
  settings: VerifySettings,
): PolicyOutcome {
  const issuer = issuerId(document)
  const [first] = settings.committees
  if (!first) return undecided({ code: 'POLICY_NOT_GIVEN', pointer: '' })
  const own = settings.committees.filter((committee) => committee.network === issuer)
  if (own.length === 0) {
    return undecided({
      code: 'POLICY_NOT_FOR_ISSUER',
      pointer: '/issuer',
      params: { network: first.network, issuer },
    })
  }
  const awardedAt = awardInstant(document)
  const committee = awardedAt && own.find((candidate) => isWithin(candidate, awardedAt))
  if (!awardedAt || !committee) {
    const instant = awardedAt ? formatInstant(awardedAt) : 'an unknown instant'
    const params = { committee: (own[0] as Committee).name, instant }
    return undecided({ code: 'COMMITTEE_NOT_IN_OFFICE', pointer: '', params })
  }
  return judge(committee, countMembers(committee, proofs, awardedAt, settings.now))
}

function judge(committee: Committee, count: MemberCount): PolicyOutcome {
  const { quorum } = committee
  const counted = count.counted.length
  const findings: Finding[] = count.notCounted
    .filter(({ reason }) => reason !== 'alreadyCounted')
    .map(({ pointer, verificationMethod, reason }) => ({
      code: 'SIGNER_NOT_A_MEMBER',
      pointer,
      params: { verificationMethod, reason: reasons[reason] },
    }))
  if (counted < quorum) {
    const params = { counted, quorum, missing: sayMissing(count.missing, quorum - counted) }
    findings.unshift({ code: 'QUORUM_NOT_REACHED', pointer: '/proof', params })
  }
  const names = listNames(count.counted.map((member) => member.name))
  return {
    findings,
    whenValid: say('quorumReached', { counted, quorum, names }),
    details: {
      committee: committee.id,
      quorum,
      counted: count.counted.map(toMemberReport),
      missing: count.missing.map(toMemberReport),
      notCounted: count.notCounted.map(({ pointer, reason }) => ({ pointer, reason: reasons[reason] })),
    },
  }
}

/** Who could still sign: by name where all of them must, as a choice where some suffice. */
function sayMissing(missing: readonly CommitteeMember[], needed: number): string {
  const names = missing.map((member) => member.name)
  if (names.length > needed)
    return say('oneOfMissing', { count: needed, names: listNames(names, 'disjunction') })
  return say(names.length === 1 ? 'stillMissing' : 'stillMissingMany', { names: listNames(names) })
}

// The signers' own date; it may lie before validFrom, which a renewal moves (OB 3.0, awardedDate).
function awardInstant(document: JsonObject): Instant | undefined {
  const date = document['awardedDate'] ?? document['validFrom']
  return typeof date === 'string' ? parseInstant(date) : undefined
}

function toMemberReport(member: CommitteeMember): MemberReport {
  return { id: member.id, name: member.name }
}

function undecided(finding: Finding): PolicyOutcome {
  return { findings: [finding], whenValid: '', details: {} }
}

/** The name an issuer gives itself, or its id. */
export function issuerName(document: JsonObject): string {
  const { issuer } = document
  const name = isJsonObject(issuer) ? issuer['name'] : undefined
  return typeof name === 'string' ? name : issuerId(document)
}
