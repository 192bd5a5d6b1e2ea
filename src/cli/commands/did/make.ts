import type { Command } from 'commander'
import { buildDidDocument } from '../../../index'
import { attempt } from '../../command-error'
import { exitCodes } from '../../exit-codes'
import { addExamples } from '../../verb'
import type { KeyFlags } from './options'
import { addKeyOptions, addOut, readKeys, writeDocument } from './options'

/** `did make`: makes a DID document from key files. */
export function addMakeDidDocument(parent: Command): void {
  const command = parent
    .command('make')
    .summary('make a DID document from key files')
    .description('Makes the document of a did:web or an https address, and says where to publish it.')
    .requiredOption('--id <did>', 'did:web or https address of the issuer')
  addOut(addKeyOptions(command)).action(make)
  addExamples(
    command,
    ['an issuer with one key', 'did make --id did:web:school.example --key school.key.json --out did.json'],
    [
      'a network, with a key of each member',
      'did make --id did:web:network.example --key rasa.key.json --key sanne.key.json --out did.json',
    ],
  )
}

async function make({ id, ...flags }: KeyFlags & { id: string }): Promise<void> {
  const keys = await readKeys(id, flags)
  await writeDocument(await attempt(() => buildDidDocument({ id, keys }), exitCodes.usage), flags.out)
}
