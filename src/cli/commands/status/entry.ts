import type { Command } from 'commander'
import { buildStatusEntry } from '../../../index'
import { attempt } from '../../command-error'
import { exitCodes } from '../../exit-codes'
import { collect } from '../../option-values'
import { addExamples } from '../../verb'
import { writeResult } from '../../write-files'
import { addStatusSize, readCount, readList } from './options'

interface EntryFlags {
  purpose?: string
  statusSize?: number
  message?: string[]
  out?: string
}

/** `status entry`: writes what a credential carries to have an entry in a list. */
export function addStatusEntry(parent: Command): void {
  const command = parent
    .command('entry')
    .summary('write the credentialStatus of a credential')
    .description('Writes the credentialStatus by which a credential names its entry in a list.')
    .argument('<list>', 'the list; - for standard input')
    .argument('<index>', 'place of the entry, from 0, that no other credential has', readCount)
    .option('--purpose <name>', 'which of the purposes of the list (default: its only one)')
    .option('--message <text>', 'what the next value means, from 0 on (repeatable)', collect)
  addStatusSize(command).option('--out <file>', 'where to write it (default: standard output)').action(entry)
  addExamples(command, ['for a label about to be issued', 'status entry status.json 94567'])
}

async function entry(file: string, index: number, flags: EntryFlags): Promise<void> {
  const { purpose, statusSize, message, out } = flags
  const options = {
    ...(purpose === undefined ? {} : { statusPurpose: purpose }),
    ...(statusSize === undefined ? {} : { statusSize }),
    ...(message === undefined ? {} : { statusMessages: message }),
  }
  const list = await readList(file)
  await writeResult(await attempt(() => buildStatusEntry(list, index, options), exitCodes.usage), out)
}
