import type { Command } from 'commander'
import type { JsonObject, Profile } from '../../index'
import { parseJson } from '../../index'
import type { UpgradeOutcome } from '../../interop/open-badges-2/index'
import { upgradeFromOpenBadges2 } from '../../interop/open-badges-2/index'
import { attempt, usageError } from '../command-error'
import { exitCodes } from '../exit-codes'
import { assertReplaceable } from '../guard-out'
import { addMaxBytes, collect, currentInstant, limitsOf, readInstant, splitAddress } from '../option-values'
import { note, print, printJsonLine } from '../output'
import { sayUpgrade } from '../print-upgrade'
import { randomId } from '../random-id'
import { readDocument } from '../read-documents'
import { readBytes, readOptionBytes } from '../read-files'
import { addExamples } from '../verb'
import { loadSpeech } from '../words/speech'
import { toJsonText, writeResult, writeTextFile } from '../write-files'

interface UpgradeFlags {
  issuer: string
  document?: string[]
  id?: string
  achievementId?: string
  subject?: string
  now?: string
  allowRevoked?: true
  allowExpired?: true
  allowInvalidSignature?: true
  out?: string
  report?: string
  json?: true
  maxBytes?: number
}

/** `upgrade`: makes a credential of Open Badges 3.0 from a badge of 2.0. */
export function addUpgrade(program: Command): void {
  const command = program
    .command('upgrade')
    .summary('make a credential of Open Badges 3.0 from a badge of 2.0')
    .description(
      'Makes an unsigned credential of Open Badges 3.0 from a badge of Open Badges 2.0 or 1.x, and says what was kept, what changed and what was lost. Nothing is fetched: supply what the badge refers to. A revoked or expired badge, or one with a wrong signature, is rejected unless an option allows it.',
    )
    .argument(
      '<file>',
      'the assertion as JSON, a signed badge as compact JWS, or a baked PNG or SVG; - for standard input',
    )
    .requiredOption('--issuer <file>', 'profile of the party that issues and signs the new credential')
    .option(
      '--document <file>',
      'what the badge refers to: badge class, issuer, key, revocation list, hosted copy (repeatable); its id tells its address, else ADDRESS=FILE, split at the last =',
      collect,
    )
    .option('--id <uri>', 'id of the new credential (default: a random urn:uuid)')
    .option(
      '--achievement-id <uri>',
      "id of the achievement (default: a UUID made from the badge class's id)",
    )
    .option('--subject <uri>', 'DID or other URI of the recipient, where it is known')
    .option('--now <instant>', 'instant at which the badge must not have expired (default: now)', readInstant)
    .option('--allow-revoked', 'upgrade a badge that its issuer revoked')
    .option('--allow-expired', 'upgrade a badge that has expired')
    .option('--allow-invalid-signature', 'upgrade a badge whose signature does not hold')
    .option('--out <file>', 'where to write the credential (default: standard output)')
    .option('--report <file>', 'where to write the whole report as JSON')
    .option('--json', 'print credential, report and proposals as one line of JSON')
    .action(upgrade)
  addMaxBytes(command)
  addExamples(command, [
    'a badge from the archive, with its class and issuer',
    'upgrade badge.json --document class.json --document issuer.json --issuer organiser.json --out upgraded.json',
  ])
}

async function upgrade(file: string, flags: UpgradeFlags): Promise<void> {
  if (flags.json && flags.out !== undefined) {
    throw usageError('Cannot upgrade: expected either --json or --out <file>')
  }
  const issuer = await readDocument<Profile>('--issuer', flags.issuer, 'profile')
  const documents = await readAddressed(flags.document ?? [])
  const input = Uint8Array.from(await readBytes(file))
  const outcome = await attempt(() =>
    upgradeFromOpenBadges2(input, {
      id: flags.id ?? randomId(),
      issuer,
      now: flags.now ?? currentInstant(),
      documents,
      achievementId: flags.achievementId,
      subjectId: flags.subject,
      allowRevoked: flags.allowRevoked,
      allowExpired: flags.allowExpired,
      allowInvalidSignature: flags.allowInvalidSignature,
      limits: limitsOf(flags.maxBytes),
    }),
  )
  await write(outcome, flags)
}

async function write(outcome: UpgradeOutcome, flags: UpgradeFlags): Promise<void> {
  const { credential, ...told } = outcome
  if (flags.report !== undefined) {
    await assertReplaceable(flags.report)
    await writeTextFile(flags.report, toJsonText(told))
  }
  if (flags.json) return printJsonLine(outcome)
  await writeResult(credential, flags.out)
  // Beside a credential on standard output, words would spoil it.
  const say = flags.out === undefined ? note : print
  say(...sayUpgrade(outcome, await loadSpeech()))
}

/** The documents of `--document`, by their addresses. */
async function readAddressed(values: readonly string[]): Promise<Record<string, Uint8Array>> {
  const documents: Record<string, Uint8Array> = {}
  for (const value of values) {
    const { address, file } = splitAddress(value)
    const bytes = Uint8Array.from(await readOptionBytes('--document', file))
    documents[address ?? (await idIn(bytes, file))] = bytes
  }
  return documents
}

async function idIn(bytes: Uint8Array, file: string): Promise<string> {
  const document = (await attempt(() => parseJson(bytes), exitCodes.usage)) as JsonObject | null
  const id = document?.['id'] ?? document?.['@id']
  if (typeof id === 'string') return id
  throw usageError(`--document: expected an id in ${file}; without one, give it as ADDRESS=${file}`)
}
