import { personOf } from '../../core/same-person'
import type { Committee, CommitteeGroup, CommitteeMember } from '../../model/generated/documents'
import { say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { checkPeriod } from './check-period'
import { checkUnique, makeFinding, placeMembers } from './make-finding'

/**
 * Checks that a committee can decide: its quorum is at most its number of members, and each member and key occurs once.
 *
 * A key that two members share would count for both, and so would a member with two spellings of one id.
 */
export function checkCommittee(committee: Committee): Finding[] {
  return [
    ...checkQuorum(committee),
    ...checkPeriod(committee, ''),
    ...checkUnique(placeMembers(committee.members, 'id', '/members'), say('expectEachOnce'), personOf),
    ...checkUnique(placeKeys(committee, 'id')),
    ...checkUnique(placeKeys(committee, 'publicKeyMultibase'), say('expectKeyOnce')),
    ...committee.members.flatMap(checkMemberPeriods),
    ...(committee.groups ?? []).flatMap((group, index) => checkGroup(committee, group, `/groups/${index}`)),
    ...checkMembers(committee, committee.requiredMembers ?? [], '/requiredMembers'),
  ]
}

function checkQuorum({ quorum, members }: Committee): Finding[] {
  if (quorum <= members.length) return []
  return [
    makeFinding('VALUE_RANGE', '/quorum', say('expectAtMostMembers', { limit: members.length }), quorum),
  ]
}

function placeKeys(committee: Committee, member: 'id' | 'publicKeyMultibase') {
  return committee.members.flatMap(({ keys }, index) => placeMembers(keys, member, `/members/${index}/keys`))
}

function checkMemberPeriods(member: CommitteeMember, index: number): Finding[] {
  const pointer = `/members/${index}`
  return [
    ...checkPeriod(member, pointer),
    ...member.keys.flatMap((key, keyIndex) => checkPeriod(key, `${pointer}/keys/${keyIndex}`)),
  ]
}

function checkGroup(committee: Committee, { members, quorum }: CommitteeGroup, pointer: string): Finding[] {
  const findings = checkMembers(committee, members, `${pointer}/members`)
  if (quorum <= members.length) return findings
  const expected = say('expectAtMostGroup', { limit: members.length })
  return [...findings, makeFinding('VALUE_RANGE', `${pointer}/quorum`, expected, quorum)]
}

function checkMembers({ members }: Committee, ids: readonly string[], pointer: string): Finding[] {
  const placed = ids.map((value, index) => ({ value, pointer: `${pointer}/${index}` }))
  const known = new Set(members.map(({ id }) => id))
  return [
    ...checkUnique(placed),
    ...placed
      .filter(({ value }) => !known.has(value))
      .map(({ value, pointer: place }) =>
        makeFinding('REFERENCE_DANGLING', place, say('expectCommitteeMember'), value),
      ),
  ]
}
