import type { Command } from 'commander'
import { setStatus } from '../../../index'
import { attempt } from '../../command-error'
import { exitCodes } from '../../exit-codes'
import { currentInstant, readInstant } from '../../option-values'
import { note } from '../../output'
import { addExamples } from '../../verb'
import type { ListFlags } from './options'
import { addListOptions, addStatusSize, readCount, readList, writeList } from './options'

interface SetFlags extends ListFlags {
  value: number
  statusSize?: number
  validFrom?: string
  validUntil?: string
}

/** `status set`: sets or clears entries of a list. */
export function addSetStatus(parent: Command): void {
  const command = parent
    .command('set')
    .summary('set or clear entries of a list')
    .description(
      'Sets entries of a status list, or clears them. The list begins anew with the change, so that verifiers take it for newer.',
    )
    .argument('<list>', 'the list; - for standard input')
    .argument('<indexes...>', 'places of the entries, from 0', collectCounts)
    .option('--value <n>', '0 clears an entry; with --status-size any value of so many bits', readCount, 1)
    .option('--valid-from <instant>', 'from when the change holds (default: now)', readInstant)
    .option('--valid-until <instant>', 'until when the list holds (default: as it was)', readInstant)
  addListOptions(addStatusSize(command)).action(set)
  addExamples(
    command,
    ['suspend two credentials', 'status set status.json 94567 120 --key network.key.json --out status.json'],
    [
      'lift one of the suspensions',
      'status set status.json 120 --value 0 --key network.key.json --out status.json',
    ],
  )
}

async function set(file: string, indexes: readonly number[], { value, ...flags }: SetFlags): Promise<void> {
  const { statusSize, validUntil, validFrom = currentInstant() } = flags
  const options = {
    validFrom,
    ...(statusSize === undefined ? {} : { statusSize }),
    ...(validUntil === undefined ? {} : { validUntil }),
  }
  let list = await readList(file)
  for (const index of indexes) {
    list = await attempt(() => setStatus(list, index, value, options), exitCodes.usage)
  }
  await writeList(list, flags)
  if (flags.key === undefined) note('It is not signed: no verifier will count it. Sign it with --key.')
}

function collectCounts(value: string, earlier: readonly number[] | undefined): number[] {
  return [...(earlier ?? []), readCount(value)]
}
