import type { Command } from 'commander'
import type { BitstringStatusListCredential } from '../../../index'
import { readStatus } from '../../../index'
import { attempt, CommandError } from '../../command-error'
import { exitCodes } from '../../exit-codes'
import { readInstant } from '../../option-values'
import { note } from '../../output'
import { nameOf } from '../../read-files'
import { beginOfChange, changeEntry } from '../../status/change-entry'
import { addExamples } from '../../verb'
import { loadSpeech } from '../../words/speech'
import { writeResult } from '../../write-files'
import type { ListFlags } from './options'
import { addListOptions, addStatusSize, readCount, readList, signList } from './options'

interface SetFlags extends ListFlags {
  value: number
  statusSize?: number
  validFrom?: string
  validUntil?: string
  force?: true
}

const periodFlags = { validFrom: '--valid-from', validUntil: '--valid-until' }

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
    .option('--force', 'clear an entry of a list of revocations too, which was set by mistake')
  addListOptions(addStatusSize(command)).action(set)
  addExamples(
    command,
    [
      'suspend two credentials',
      'status set suspension.json 94567 120 --key network.key.json --out suspension.json',
    ],
    [
      'lift one of the suspensions',
      'status set suspension.json 120 --value 0 --key network.key.json --out suspension.json',
    ],
  )
}

async function set(
  file: string,
  indexes: readonly number[],
  { value, force, ...flags }: SetFlags,
): Promise<void> {
  let list = await readList(file)
  const { statusSize, validUntil, validFrom = beginOfChange(list) } = flags
  const options = {
    validFrom,
    ...(statusSize === undefined ? {} : { statusSize }),
    ...(validUntil === undefined ? {} : { validUntil }),
    allowClearedRevocation: force === true,
  }
  for (const index of indexes) {
    if (!force) await refuseRevocation(file, list, index, value, statusSize)
    list = await changeEntry(file, list, index, value, options, periodFlags)
  }
  await writeResult(await signList(list, flags), flags.out, [file])
  if (flags.key === undefined) note((await loadSpeech()).say('listUnsigned'))
}

// A revocation is final: a verifier that has seen it need not ask again.
async function refuseRevocation(
  file: string,
  list: BitstringStatusListCredential,
  index: number,
  value: number,
  statusSize = 1,
): Promise<void> {
  if (![list.credentialSubject.statusPurpose].flat().includes('revocation')) return
  const before = await attempt(() => readStatus(list, index, { statusSize }), exitCodes.usage)
  if (before === 0 || before === value) return
  throw new CommandError(
    `Cannot clear an entry of ${nameOf(file)}: it is a list of revocations, and a revocation is final. Give --force for an entry that was set by mistake; verifiers may have refused its credential for good`,
    exitCodes.data,
  )
}

function collectCounts(value: string, earlier: readonly number[] | undefined): number[] {
  return [...(earlier ?? []), readCount(value)]
}
