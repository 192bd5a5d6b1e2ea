import type { Committee, CommitteeGroup, CommitteeMember } from '../../model/generated/documents'
import type { Phrase } from '../../problems/phrases/phrase'
import { listNames, say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import type { TrustMaterial } from '../../trust/trust-material'
import { trustWords } from '../trust/trust-words'
import type { MemberCount, UndecidedSigners } from './count-members'

/** Who must sign: how many, how many of which groups, and who without fail. */
export interface SignaturePolicy {
  /** Distinct members; in 1..n. */
  quorum: number
  groups: readonly CommitteeGroup[]
  /** Ids of members without whose signature nothing is decided. */
  requiredMembers: readonly string[]
}

/** Who signed, who may have and who has not. */
export type Signers = Omit<MemberCount, 'notCounted'>

/** What is found of one demand; `open` where undecided signatures can still meet it. */
type Demand = Finding[] | 'open'

/**
 * Checks whether the members who signed satisfy a policy; each demand that they cannot meet is one finding.
 *
 * What the undecided signatures can still meet is undecided, in one finding for all: "could not find out" is neither yes nor no.
 *
 * @param trust - Where the committee's names come from.
 */
export function checkQuorum(
  committee: Committee,
  signers: Signers,
  policy: SignaturePolicy,
  trust?: TrustMaterial,
): Finding[] {
  const demands = [
    checkCount(signers, policy.quorum, trust),
    ...policy.groups.map((group) => checkGroup(group, signers, trust)),
    ...policy.requiredMembers.map((id) => checkRequiredMember(committee, id, signers, trust)),
  ]
  const unmet = demands.flatMap((demand) => (demand === 'open' ? [] : demand))
  return demands.includes('open') ? [...unmet, tellUndecided(signers, policy.quorum)] : unmet
}

function tellUndecided({ counted, undecided }: Signers, quorum: number): Finding {
  const params = {
    counted: counted.length,
    quorum,
    undecided: undecided.members.length + undecided.unknown,
  }
  return { code: 'SIGNERS_UNDECIDED', pointer: '/proof', params }
}

/** How many signatures of some members may still count: a key of which nothing is known can be that of any who is missing. */
function mayStillCount({ members, unknown }: UndecidedSigners, missing: number): number {
  return members.length + Math.min(unknown, missing)
}

function checkCount(
  { counted: { length: counted }, missing, undecided }: Signers,
  quorum: number,
  trust: TrustMaterial | undefined,
): Demand {
  if (counted >= quorum) return []
  if (counted + mayStillCount(undecided, missing.length) >= quorum) return 'open'
  const params = { counted, quorum, missing: sayMissing(missing, quorum - counted, trust) }
  return [{ code: 'QUORUM_NOT_REACHED', pointer: '/proof', params }]
}

function checkGroup(
  { name, members, quorum }: CommitteeGroup,
  { counted, missing, undecided }: Signers,
  trust: TrustMaterial | undefined,
): Demand {
  const isIn = ({ id }: CommitteeMember) => members.includes(id)
  const signed = counted.filter(isIn).length
  if (signed >= quorum) return []
  const own = { members: undecided.members.filter(isIn), unknown: undecided.unknown }
  if (signed + mayStillCount(own, missing.filter(isIn).length) >= quorum) return 'open'
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
  { counted, missing, undecided }: Signers,
  trust: TrustMaterial | undefined,
): Demand {
  const isOne = (member: CommitteeMember) => member.id === id
  if (counted.some(isOne)) return []
  const own = { members: undecided.members.filter(isOne), unknown: undecided.unknown }
  if (mayStillCount(own, missing.filter(isOne).length) > 0) return 'open'
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
