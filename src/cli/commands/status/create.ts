import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import { clean } from '../../../describing/clean-text'
import { createStatusList } from '../../../index'
import { attempt } from '../../command-error'
import { exitCodes } from '../../exit-codes'
import { collect, currentInstant, readChoice, readInstant } from '../../option-values'
import { note } from '../../output'
import { changeLedger, ledgerOf } from '../../status/status-ledger'
import { addExamples } from '../../verb'
import { loadSpeech } from '../../words/speech'
import { assertNew, writeNewResult } from '../../write-files'
import type { ListFlags } from './options'
import { addListOptions, addStatusSize, readCount, signList } from './options'

interface CreateFlags extends ListFlags {
  id: string
  issuer: string
  purpose: string[]
  length?: number
  statusSize?: number
  ttl?: number
  validFrom?: string
  validUntil?: string
}

/** The purposes that the standard names (Bitstring Status List v1.0, section 2.2); verifiers know no other. */
const purposes = ['revocation', 'suspension', 'refresh', 'message'] as const
const readPurpose = readChoice(purposes)

const collectPurposes = Object.assign(
  (value: string, earlier: readonly string[] | undefined) => {
    const meant = purposes.find((purpose) => purpose.slice(0, 4) === value.toLowerCase().slice(0, 4))
    if (meant === undefined || meant === value) return collect(readPurpose(value), earlier)
    throw new InvalidArgumentError(`Expected ${purposes.join(', ')}. Did you mean ${meant}?`)
  },
  { choices: purposes },
)

/** `status create`: makes a list in which nothing is set. */
export function addCreateStatusList(parent: Command): void {
  const command = parent
    .command('create')
    .summary('make a list in which nothing is set')
    .description(
      'Makes a status list in which nothing is set. With --out it begins <file>.places beside it too, which remembers the places that are given out.',
    )
    .requiredOption('--id <url>', 'address at which the list will be published')
    .requiredOption('--issuer <id>', 'issuer of the list, and of the credentials that name it')
    .requiredOption('--purpose <name>', `${purposes.join(', ')} (repeatable)`, collectPurposes)
    .option('--length <n>', 'how many entries (default: 131072, the least)', readCount)
    .option('--ttl <milliseconds>', 'how long a fetched copy may be relied on', readCount)
    .option('--valid-from <instant>', 'from when it holds (default: now)', readInstant)
    .option('--valid-until <instant>', 'until when it holds', readInstant)
  addListOptions(addStatusSize(command)).action(create)
  addExamples(command, [
    'suspensions, to be fetched anew each hour',
    'status create --id https://network.example/status/2 --issuer did:web:network.example --purpose suspension --ttl 3600000',
  ])
}

// A list that exists can have entries set, which a new one would lose.
const setInstead =
  'A list that exists is changed, not replaced: quality-label status set FILE PLACE --key KEY --out FILE. For another list name another file'

async function create(flags: CreateFlags): Promise<void> {
  const { id, issuer, purpose, length, statusSize, ttl, validUntil, out } = flags
  const options = {
    ...{ id, issuer },
    ...(length === undefined ? {} : { length }),
    ...(statusSize === undefined ? {} : { statusSize }),
    ...(validUntil === undefined ? {} : { validUntil }),
    ...(ttl === undefined ? {} : { ttlMilliseconds: ttl }),
    statusPurpose: purpose.length === 1 ? (purpose[0] as string) : purpose,
    validFrom: flags.validFrom ?? currentInstant(),
  }
  const made = await attempt(() => createStatusList(options), exitCodes.usage)
  if (out !== undefined) await assertNew(out, setInstead)
  const signed = await signList(made, flags)
  if (out !== undefined) await beginLedger(out, made.id)
  await writeNewResult(signed, out, setInstead)
}

// Before the list: a ledger of another list that has the same file name is refused, and nothing is written.
async function beginLedger(file: string, list: string): Promise<void> {
  await changeLedger(file, list, () => [])
  note((await loadSpeech()).say('ledgerBegun', { ledger: clean(ledgerOf(file)) }))
}
