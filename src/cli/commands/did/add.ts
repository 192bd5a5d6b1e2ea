import type { Command } from 'commander'
import { updateDidDocument } from '../../../index'
import { attemptWith } from '../../command-error'
import { addExamples } from '../../verb'
import type { KeyFlags } from './options'
import { addKeyOptions, addOut, keyFields, readDocument, readKeys, writeDocument } from './options'

/** `did add`: adds keys to a DID document. */
export function addAddKeys(parent: Command): void {
  const command = parent
    .command('add')
    .summary('add keys to a DID document')
    .description(
      'Adds keys to a DID document, and keeps everything that is in it. With --authentication, a key that is in it under the same id may log in from now on, too.',
    )
    .argument('<document>', 'the document; - for standard input')
  addOut(addKeyOptions(command)).action(add)
  addExamples(
    command,
    ['the key of the next year', 'did add did.json --key new.key.json --out did.json'],
    [
      'let a key that is in it sign presentations, too',
      'did add did.json --key ona.key.json --authentication --out did.json',
    ],
  )
}

async function add(file: string, flags: KeyFlags): Promise<void> {
  const document = await readDocument(file)
  const keys = await readKeys(document.id, flags)
  await writeDocument(
    await attemptWith(keyFields(flags), () => updateDidDocument(document, { keys })),
    file,
    flags.out,
  )
}
