import type { Command } from 'commander'
import type { Committee, CommitteeMember, LabelScheme } from '../../../index'
import { usageError } from '../../command-error'
import { assertMember } from '../../committee/assert-member'
import { sayChangedRules } from '../../committee/changed-rules'
import { sayWhyNotEligible } from '../../committee/committee-faults'
import { keepOther } from '../../keep-other'
import { collect, currentInstant, readController, readInstant } from '../../option-values'
import { readDocument } from '../../read-documents'
import { nameOf, readJsonOption } from '../../read-files'
import { addExamples } from '../../verb'
import { readCount } from '../status/options'
import { assertNew, writeNew } from './write-new'

interface CommitteeFlags {
  from?: string
  id?: string
  name?: string
  network?: string
  quorum?: number
  member?: string[]
  without?: string[]
  revokeKey?: string[]
  revokedAt?: string
  endKey?: string[]
  endedAt?: string
  validFrom?: string
  validUntil?: string
  scheme?: string
  out?: string
}

/** `new committee`: writes a committee, or the next edition of one. */
export function addNewCommittee(parent: Command): void {
  const command = parent
    .command('committee')
    .summary('write a committee, or the next edition of one')
    .description(
      'Writes a committee from its members. With --from it takes over what an earlier one says and changes what you name: end that one with --valid-until, and give the next edition an --id of its own. With --scheme it refuses a committee that decide would refuse. Without --from, --out does not replace the file of another committee, or of one with other members or another quorum.',
    )
    .option('--from <file>', 'committee to take over and change')
    .option('--id <uri>', 'id of the committee')
    .option('--name <text>', 'its name')
    .option('--network <did>', 'DID of the network that it decides for', readController)
    .option('--quorum <n>', 'how many members must sign', readCount)
    .option(
      '--member <file>',
      'a member, as new member writes it; replaces one of the same id, whose keys stay in the same edition (repeatable)',
      collect,
    )
    .option('--without <id>', 'id of a member who is not in it any longer (repeatable)', collect)
    .option(
      '--revoke-key <key>',
      'with --from: a key that counts no longer, by its id or its publicKeyMultibase (repeatable)',
      collect,
    )
    .option('--revoked-at <instant>', 'since when it does not count (default: now)', readInstant)
    .option(
      '--end-key <key>',
      'with --from: a key that was lost, named as for --revoke-key; it counts for labels that began before its end (repeatable)',
      collect,
    )
    .option('--ended-at <instant>', 'its end (default: now)', readInstant)
    .option('--valid-from <instant>', 'in office from (default: now)', readInstant)
    .option('--valid-until <instant>', 'in office until, that instant excluded', readInstant)
    .option(
      '--scheme <file>',
      'the scheme, to check that the committee can decide under it from its start on',
    )
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(writeCommittee)
  addExamples(
    command,
    [
      'a committee of three',
      'new committee --id https://network.example/committees/2026 --name "Committee 2026" --network did:web:network.example --quorum 2 --member rasa.member.json --member sanne.member.json --member efisio.member.json --out committee.json',
    ],
    [
      'its end',
      'new committee --from committee.json --valid-until 2027-01-01T00:00:00Z --out committee.json',
    ],
    [
      'the key of a member was stolen',
      'new committee --from committee.json --revoke-key did:web:network.example#rasa --revoked-at 2026-11-01T00:00:00Z --out committee.json',
    ],
    [
      'a member lost a key, and has another',
      'new committee --from committee.json --member rasa-2.member.json --end-key did:web:network.example#rasa --ended-at 2026-11-01T00:00:00Z --out committee.json',
    ],
    [
      'the next edition, in which one member left and another came',
      'new committee --from committee.json --id https://network.example/committees/2027 --name "Committee 2027" --valid-from 2027-01-01T00:00:00Z --without https://network.example/members/efisio --member nuria.member.json --out committee-2027.json',
    ],
  )
}

async function writeCommittee(flags: CommitteeFlags): Promise<void> {
  const { from, id, name, network, quorum, out } = flags
  const before = from === undefined ? undefined : await readDocument<Committee>('--from', from, 'committee')
  const isNext = before === undefined || (id !== undefined && id !== before.id)
  const kept: Partial<Committee> = { ...before }
  // The next edition begins anew; its end is not that of the last one.
  if (isNext) delete kept.validUntil
  const committee = {
    type: 'Committee',
    ...kept,
    ...given({ id, name, network, quorum }),
    validFrom: flags.validFrom ?? (isNext ? currentInstant() : before.validFrom),
    ...given({ validUntil: flags.validUntil }),
    members: endKeys(await readMembers(before?.members ?? [], flags, isNext), flags),
  }
  const missing = (['id', 'name', 'network', 'quorum'] as const).find(
    (member) => (committee as Partial<Committee>)[member] === undefined,
  )
  if (missing) throw usageError(`Cannot write committee: expected --${missing}, or --from <file>`)
  if (before && !isNext) refuseOtherRules(before, committee as Committee)
  if (flags.scheme !== undefined) await requireEligible(committee as Committee, flags.scheme)
  if (before === undefined)
    await keepOther(
      out,
      'committee',
      (held) =>
        held['id'] !== id ||
        sayChangedRules(held as unknown as Committee, committee as Committee) !== undefined,
      'or take that committee over with --from',
    )
  await writeNew(committee, 'committee', out, before && !isNext ? [from as string] : [])
}

async function requireEligible(committee: Committee, file: string): Promise<void> {
  const scheme = await readDocument<LabelScheme>('--scheme', file, 'scheme')
  assertNew(committee, 'committee')
  const why = sayWhyNotEligible(scheme, committee, committee.validFrom)
  if (why !== undefined) throw usageError(`Cannot write committee: ${why}`)
}

/** Labels that name the committee would be counted by other people than those who decided. */
function refuseOtherRules(before: Committee, next: Committee): void {
  const changes = sayChangedRules(before, next)
  if (changes === undefined) return
  throw usageError(
    `Cannot write committee: expected the members and the quorum of ${before.id}, found it ${changes}. Labels that it issued would be counted by others. Give the next edition an --id of its own, and end this one with --valid-until`,
  )
}

async function readMembers(
  before: readonly CommitteeMember[],
  { member = [], without = [] }: CommitteeFlags,
  isNext: boolean,
): Promise<CommitteeMember[]> {
  const members = new Map(before.map((each) => [each.id, each]))
  for (const id of without) {
    if (!members.delete(id)) {
      throw usageError(`--without: expected one of ${[...members.keys()].join(', ') || 'no one'}, got ${id}`)
    }
  }
  for (const file of member) {
    const read = (await readJsonOption('--member', file)) as unknown as CommitteeMember
    assertMember(read, '--member', ` in ${nameOf(file)}`)
    const known = isNext ? undefined : members.get(read.id)
    members.set(read.id, known ? withKeysOf(known, read) : read)
  }
  return [...members.values()]
}

/** A member with the keys from before too: labels that they signed would lose a signature. What is said of them stays. */
function withKeysOf({ keys: known }: CommitteeMember, member: CommitteeMember): CommitteeMember {
  const isKnown = ({ publicKeyMultibase }: CommitteeMember['keys'][number]) =>
    known.some((key) => key.publicKeyMultibase === publicKeyMultibase)
  return {
    ...member,
    keys: [...known, ...member.keys.filter((key) => !isKnown(key))] as CommitteeMember['keys'],
  }
}

/** Members whose named keys have an end: one that was stolen counts nowhere, one that was lost for what began before. */
function endKeys(
  members: readonly CommitteeMember[],
  { revokeKey, revokedAt, endKey, endedAt, from }: CommitteeFlags,
): CommitteeMember[] {
  const ends = [
    { option: '--revoke-key', names: revokeKey, dated: '--revoked-at', at: revokedAt, member: 'revoked' },
    { option: '--end-key', names: endKey, dated: '--ended-at', at: endedAt, member: 'validUntil' },
  ] as const
  return ends.reduce<CommitteeMember[]>(
    (all, { option, names = [], dated, at, member }) => {
      if (from === undefined && names.length > 0) throw usageError(`${option}: expected --from <file>`)
      if (names.length === 0 && at !== undefined) throw usageError(`${dated}: expected ${option} <key>`)
      return withEnd(all, option, names, { [member]: at ?? currentInstant() })
    },
    [...members],
  )
}

function withEnd(
  members: readonly CommitteeMember[],
  option: string,
  names: readonly string[],
  end: Partial<CommitteeMember['keys'][number]>,
): CommitteeMember[] {
  const isNamed = (key: CommitteeMember['keys'][number], name: string) =>
    key.id === name || key.publicKeyMultibase === name
  const known = members.flatMap(({ keys }) => keys)
  for (const name of names) {
    if (known.some((key) => isNamed(key, name))) continue
    const ids = known.map(({ id, publicKeyMultibase }) => id ?? publicKeyMultibase)
    throw usageError(`${option}: expected one of ${ids.join(', ')}, got ${name}`)
  }
  return members.map((member) => ({
    ...member,
    keys: member.keys.map((key) =>
      names.some((name) => isNamed(key, name)) ? { ...key, ...end } : key,
    ) as CommitteeMember['keys'],
  }))
}

function given<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>
}
