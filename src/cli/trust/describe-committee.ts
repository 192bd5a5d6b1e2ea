import { isSameId } from '../../core/compare-ids'
import type { Committee } from '../../model/generated/documents'
import type { Speech } from '../words/speech'

type Member = Committee['members'][number]
type Key = Member['keys'][number]

/** Lines about a committee: its quorum, period, groups and required members, then each member and key. */
export function describeCommittee(committee: Committee, speech: Speech): string[] {
  const { say, quote } = speech
  const { name, quorum, members, groups = [], requiredMembers = [] } = committee
  const namesOf = (ids: readonly string[]) => ids.map((id) => nameOf(id, members, speech)).join(', ')
  return [
    say('committeeLine', {
      name: quote(name),
      quorum,
      members: members.length,
      ...periodOf(committee, speech),
    }),
    ...groups.map((group) =>
      say('committeeGroup', {
        name: quote(group.name),
        quorum: group.quorum,
        names: namesOf(group.members),
      }),
    ),
    ...(requiredMembers.length > 0 ? [say('committeeRequired', { names: namesOf(requiredMembers) })] : []),
    ...members.flatMap((member) => describeMember(member, speech)),
  ].map((line, index) => (index === 0 ? line : `  ${line}`))
}

function describeMember(member: Member, speech: Speech): string[] {
  const name = speech.quote(member.name)
  const line = hasPeriod(member) ? `${name}, ${sayPeriod(member, speech)}` : name
  return [line, ...member.keys.map((key) => `  ${sayKey(key, speech)}`)]
}

function sayKey(key: Key, speech: Speech): string {
  const { say, show } = speech
  const told = [
    show(key.id),
    ...(hasPeriod(key) ? [sayPeriod(key, speech)] : []),
    ...(key.revoked === undefined ? [] : [say('keyRevoked', { at: show(key.revoked) })]),
  ]
  return told.join(', ')
}

function nameOf(id: string, members: readonly Member[], { quote, show }: Speech): string {
  const member = members.find((one) => isSameId(one.id, id))
  return member ? quote(member.name) : show(id)
}

interface Period {
  validFrom?: string
  validUntil?: string
}

function hasPeriod({ validFrom, validUntil }: Period): boolean {
  return validFrom !== undefined || validUntil !== undefined
}

function sayPeriod(period: Period, speech: Speech): string {
  return speech.say('validBetween', periodOf(period, speech))
}

function periodOf({ validFrom, validUntil }: Period, { say, show }: Speech) {
  return {
    from: validFrom === undefined ? say('sinceEver') : show(validFrom),
    until: validUntil === undefined ? say('factNoEnd') : show(validUntil),
  }
}
