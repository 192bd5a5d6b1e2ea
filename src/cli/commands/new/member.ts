import type { Command } from 'commander'
import type { CommitteeMember } from '../../../index'
import { usageError } from '../../command-error'
import { assertMember } from '../../committee/assert-member'
import { collect, readInstant } from '../../option-values'
import { readKeyFile } from '../../read-key'
import { addExamples } from '../../verb'
import { writeResult } from '../../write-files'

interface MemberFlags {
  id: string
  name: string
  key: string
  country?: string
  language?: string[]
  trio?: true
  validFrom?: string
  validUntil?: string
  out?: string
}

/** `new member`: writes a member of a committee, with the public half of their key. */
export function addNewMember(parent: Command): void {
  const command = parent
    .command('member')
    .summary('write a member of a committee, with the public half of their key')
    .description(
      'Writes a member for new committee. Only the public half of the key is written, so a member can make this file and send it.',
    )
    .requiredOption('--id <uri>', 'id of the member')
    .requiredOption('--name <text>', 'name of the member')
    .requiredOption(
      '--key <file>',
      'key of the member, with its id; the public half that keygen prints is enough',
    )
    .option('--country <code>', 'country of the member, such as LT')
    .option('--language <tag>', 'language of the member (repeatable)', collect)
    .option('--trio', 'the member belongs to the coordination trio')
    .option('--valid-from <instant>', 'in office from (default: as the committee)', readInstant)
    .option('--valid-until <instant>', 'in office until (default: as the committee)', readInstant)
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(writeMember)
  addExamples(command, [
    'a member of the trio',
    'new member --id https://network.example/members/rasa --name "Rasa P." --country LT --language lt --language en --trio --key rasa.public.json --out rasa.member.json',
  ])
}

async function writeMember(flags: MemberFlags): Promise<void> {
  const { id, name, country, language: languages, trio = false, validFrom, validUntil, out } = flags
  const { key, id: keyId } = await readKeyFile('--key', flags.key, { algorithm: 'Ed25519' })
  if (keyId === undefined || !keyId.includes('#')) {
    throw usageError(
      `--key: expected a key with an id in ${flags.key}; make it with keygen --id did:web:network.example#name`,
    )
  }
  const member: CommitteeMember = {
    id,
    name,
    ...(country === undefined ? {} : { country }),
    ...(languages === undefined ? {} : { languages }),
    trio,
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validUntil === undefined ? {} : { validUntil }),
    keys: [{ id: keyId, publicKeyMultibase: key.publicKeyMultibase }],
  }
  assertMember(member, 'Cannot write member')
  await writeResult(member, out)
}
