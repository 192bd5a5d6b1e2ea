import type { Instant } from '../../core/instant'
import { hasEnded, isWithinPeriod } from '../../core/period'
import type { Committee, CommitteeKey, CommitteeMember } from '../../model/generated/documents'
import type { CheckedProof } from '../../securing/check-proof'

/** Who of a committee secured a document. */
export interface MemberCount {
  /** In the committee's order, each once. */
  counted: CommitteeMember[]
  /** In office and without a proof that counts or that is theirs and undecided. */
  missing: CommitteeMember[]
  undecided: UndecidedSigners
  notCounted: NotCounted[]
}

/** A proof that holds and does not count. */
export interface NotCounted extends WhyNot {
  pointer: string
  verificationMethod: string
}

interface WhyNot {
  reason: NotCountedReason
  /** As of when its key is revoked, where that is the reason. */
  revoked?: string
}

/** Who may have signed: the signatures that nothing speaks against, and that could not be checked to the end. */
export interface UndecidedSigners {
  /** Members who are not counted and whose key the proof names; each once. */
  members: CommitteeMember[]
  /** How many more keys signed of which it is not known whose they are. */
  unknown: number
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
 * @param undecided - Proofs that may turn out to hold and to be bound to the issuer.
 * @param at - Instant at which membership and keys must have been current: the begin of the edition.
 * @param now - Instant at which no key may have been revoked: a thief of a key can date a proof back.
 */
export function countMembers(
  committee: Committee,
  proofs: readonly CheckedProof[],
  undecided: readonly CheckedProof[],
  at: Instant,
  now: Instant,
): MemberCount {
  const counted = new Set<string>()
  const notCounted: MemberCount['notCounted'] = []
  for (const proof of proofs) {
    const why = whyNotCounted(committee, proof.publicKeyMultibase, at, now, counted)
    if (why === undefined) continue
    const verificationMethod = String(proof.proof['verificationMethod'])
    notCounted.push({ pointer: proof.pointer, verificationMethod, ...why })
  }
  const mayCount = new Set(counted)
  const unknown = countUndecided(committee, undecided, at, now, mayCount)
  return {
    counted: committee.members.filter(({ id }) => counted.has(id)),
    missing: committee.members.filter((member) => !mayCount.has(member.id) && isWithinPeriod(member, at)),
    undecided: {
      members: committee.members.filter(({ id }) => mayCount.has(id) && !counted.has(id)),
      unknown,
    },
    notCounted,
  }
}

/**
 * Adds the members whose undecided proofs may count.
 *
 * @returns How many further keys may be a member's: of those only a name is known, which the committee need not use.
 */
function countUndecided(
  committee: Committee,
  undecided: readonly CheckedProof[],
  at: Instant,
  now: Instant,
  mayCount: Set<string>,
): number {
  const unknown = new Set<string>()
  for (const proof of undecided) {
    const name = String(proof.proof['verificationMethod'])
    const named = committee.members.flatMap(({ keys }) => keys).find(({ id }) => id === name)
    const publicKeyMultibase = proof.publicKeyMultibase ?? named?.publicKeyMultibase
    if (publicKeyMultibase === undefined) unknown.add(name)
    else whyNotCounted(committee, publicKeyMultibase, at, now, mayCount)
  }
  return unknown.size
}

function whyNotCounted(
  committee: Committee,
  publicKeyMultibase: string | undefined,
  at: Instant,
  now: Instant,
  counted: Set<string>,
): WhyNot | undefined {
  const found = findMember(committee, publicKeyMultibase)
  if (!found) return { reason: 'notAMember' }
  const { member, key } = found
  if (!isWithinPeriod(member, at)) return { reason: 'notInOffice' }
  if (!isWithinPeriod(key, at)) return { reason: 'keyOutOfPeriod' }
  if (hasEnded(key.revoked, now)) return { reason: 'keyRevoked', revoked: String(key.revoked) }
  if (counted.has(member.id)) return { reason: 'alreadyCounted' }
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
