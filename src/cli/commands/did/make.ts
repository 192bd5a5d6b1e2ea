import type { Command } from 'commander'
import { buildDidDocument } from '../../../index'
import { attemptWith } from '../../command-error'
import { addLang } from '../../option-values'
import { addExamples } from '../../verb'
import { writeNewResult } from '../../write-files'
import type { KeyFlags } from './options'
import { addKeyOptions, keyFields, readKeys, sayWhereToPublish } from './options'

/** `did make`: makes a DID document from key files. */
export function addMakeDidDocument(parent: Command): void {
  const command = parent
    .command('make')
    .summary('make a DID document from key files')
    .description('Makes the document of a did:web or an https address, and says where to publish it.')
    .requiredOption('--id <did>', 'did:web or https address of the issuer')
  addLang(addKeyOptions(command).option('--out <file>', 'new file for it (default: standard output)')).action(
    make,
  )
  addExamples(
    command,
    ['an issuer with one key', 'did make --id did:web:school.example --key school.key.json --out did.json'],
    [
      'a network, with a key of each member',
      'did make --id did:web:network.example --key rasa.key.json --key sanne.key.json --out did.json',
    ],
  )
}

// A document that exists can list keys on which others rely: it is updated, not replaced.
const addInstead = 'To add keys to it: quality-label did add FILE --key KEY --out FILE'

async function make({ id, ...flags }: KeyFlags & { id: string }): Promise<void> {
  const keys = await readKeys(id, flags)
  const document = await attemptWith({ id: '--id', ...keyFields(flags) }, () =>
    buildDidDocument({ id, keys }),
  )
  await writeNewResult(document, flags.out, addInstead)
  await sayWhereToPublish(document)
}
