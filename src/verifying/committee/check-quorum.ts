import type { Committee, CommitteeGroup, CommitteeMember } from '../../model/generated/documents'
import type { Phrase } from '../../problems/phrases/phrase'
import { listNames, say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import type { TrustMaterial } from '../../trust/trust-material'
import { trustWords } from '../trust/trust-words'

/** Who must sign: how many, how many of which groups, and who without fail. */
export interface SignaturePolicy {
  /** Distinct members; in 1..n. */
  quorum: number
  groups: readonly CommitteeGroup[]
  /** Ids of members without whose signature nothing is decided. */
  requiredMembers: readonly string[]
}

/**
 * Checks whether the members who signed satisfy a policy; each demand that they do not meet is one finding.
 *
 * @param trust - Where the committee's names come from.
 */
export function checkQuorum(
  committee: Committee,
  counted: readonly CommitteeMember[],
  missing: readonly CommitteeMember[],
  policy: SignaturePolicy,
  trust?: TrustMaterial,
): Finding[] {
  return [
    ...checkCount(counted.length, missing, policy.quorum, trust),
    ...policy.groups.flatMap((group) => checkGroup(group, counted, missing, trust)),
    ...policy.requiredMembers.flatMap((id) => checkRequiredMember(committee, id, counted, trust)),
  ]
}

function checkCount(
  counted: number,
  missing: readonly CommitteeMember[],
  quorum: number,
  trust: TrustMaterial | undefined,
): Finding[] {
  if (counted >= quorum) return []
  const params = { counted, quorum, missing: sayMissing(missing, quorum - counted, trust) }
  return [{ code: 'QUORUM_NOT_REACHED', pointer: '/proof', params }]
}

function checkGroup(
  { name, members, quorum }: CommitteeGroup,
  counted: readonly CommitteeMember[],
  missing: readonly CommitteeMember[],
  trust: TrustMaterial | undefined,
): Finding[] {
  const isIn = ({ id }: CommitteeMember) => members.includes(id)
  const signed = counted.filter(isIn).length
  if (signed >= quorum) return []
  const params = {
    group: trustWords(name, trust),
    counted: signed,
    quorum,
    missing: sayMissing(missing.filter(isIn), quorum - signed, trust),
  }
  return [{ code: 'GROUP_QUORUM_NOT_REACHED', pointer: '/proof', params }]
}

function checkRequiredMember(
  committee: Committee,
  id: string,
  counted: readonly CommitteeMember[],
  trust: TrustMaterial | undefined,
): Finding[] {
  if (counted.some((member) => member.id === id)) return []
  const name = committee.members.find((member) => member.id === id)?.name ?? id
  return [{ code: 'REQUIRED_MEMBER_MISSING', pointer: '/proof', params: { name: trustWords(name, trust) } }]
}

/** Who could still sign: by name where all of them must, as a choice where some suffice. */
function sayMissing(
  missing: readonly CommitteeMember[],
  needed: number,
  trust: TrustMaterial | undefined,
): Phrase {
  const names = missing.map((member) => trustWords(member.name, trust))
  if (names.length === 0) return say('nobodyMissing')
  if (names.length > needed)
    return say('oneOfMissing', { count: needed, names: listNames(names, 'disjunction') })
  return say(names.length === 1 ? 'stillMissing' : 'stillMissingMany', { names: listNames(names) })
}
