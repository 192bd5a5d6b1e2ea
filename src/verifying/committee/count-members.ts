import type { Instant } from '../../core/instant'
import { hasEnded, isWithinPeriod } from '../../core/period'
import type { Committee, CommitteeKey, CommitteeMember } from '../../model/generated/documents'
import type { CheckedProof } from '../../securing/check-proof'

/** Who of a committee secured a document. */
export interface MemberCount {
  /** In the committee's order, each once. */
  counted: CommitteeMember[]
  /** In office and without a proof that counts. */
  missing: CommitteeMember[]
  notCounted: { pointer: string; verificationMethod: string; reason: NotCountedReason }[]
}

export type NotCountedReason =
  | 'notAMember'
  | 'notInOffice'
  | 'keyOutOfPeriod'
  | 'keyRevoked'
  | 'alreadyCounted'

/**
 * Counts the distinct members of a committee whose proofs secure a document.
 *
 * Members are found by the bytes of the public key that verified the proof, never by the name a proof gives its key; a member
 * counts once, however many proofs or keys carry their name.
 *
 * @param proofs - Proofs that hold and are bound to the issuer.
 * @param at - Instant at which membership and keys must have been current: the begin of the edition.
 * @param now - Instant at which no key may have been revoked: a thief of a key can date a proof back.
 */
export function countMembers(
  committee: Committee,
  proofs: readonly CheckedProof[],
  at: Instant,
  now: Instant,
): MemberCount {
  const counted = new Set<string>()
  const notCounted: MemberCount['notCounted'] = []
  for (const proof of proofs) {
    const reason = whyNotCounted(committee, proof, at, now, counted)
    if (reason === undefined) continue
    const verificationMethod = String(proof.proof['verificationMethod'])
    notCounted.push({ pointer: proof.pointer, verificationMethod, reason })
  }
  return {
    counted: committee.members.filter((member) => counted.has(member.id)),
    missing: committee.members.filter((member) => !counted.has(member.id) && isWithinPeriod(member, at)),
    notCounted,
  }
}

function whyNotCounted(
  committee: Committee,
  proof: CheckedProof,
  at: Instant,
  now: Instant,
  counted: Set<string>,
): NotCountedReason | undefined {
  const found = findMember(committee, proof.publicKeyMultibase)
  if (!found) return 'notAMember'
  const { member, key } = found
  if (!isWithinPeriod(member, at)) return 'notInOffice'
  if (!isWithinPeriod(key, at)) return 'keyOutOfPeriod'
  if (hasEnded(key.revoked, now)) return 'keyRevoked'
  if (counted.has(member.id)) return 'alreadyCounted'
  counted.add(member.id)
  return undefined
}

function findMember(
  committee: Committee,
  publicKeyMultibase: string | undefined,
): { member: CommitteeMember; key: CommitteeKey } | undefined {
  for (const member of committee.members) {
    const key = member.keys.find((candidate) => candidate.publicKeyMultibase === publicKeyMultibase)
    if (key) return { member, key }
  }
  return undefined
}
