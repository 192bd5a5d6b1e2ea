import type { Command } from 'commander'
import { toArray } from '../../core/json'
import type {
  Achievement,
  CryptosuiteName,
  JsonObject,
  OpenBadgeCredential,
  Profile,
  Result,
  ResultDescription,
} from '../../index'
import { buildBadge } from '../../index'
import { attempt, usageError } from '../command-error'
import { addLang, collect, collectChoices, currentInstant, readInstant, readKeyId } from '../option-values'
import { note } from '../output'
import { randomId } from '../random-id'
import { readDocument, readDocumentFile } from '../read-documents'
import { readSigner } from '../read-signer'
import { lineToSign } from '../signing/line-to-sign'
import { cryptosuites } from '../signing/proof-flags'
import { addExamples } from '../verb'
import { loadSpeech } from '../words/speech'
import { writeResult } from '../write-files'
import { writeSigned } from './sign'

interface PledgeFlags {
  by: string
  number: string[]
  id?: string
  narrative?: string
  language?: string
  validFrom?: string
  validUntil?: string
  key?: string
  verificationMethod?: string
  cryptosuite?: CryptosuiteName[]
  created?: string
  yes?: true
  jwt?: true
  out?: string
  lang?: string
}

/** `pledge`: builds a badge by which an initiative says what it commits to. */
export function addPledge(program: Command): void {
  const command = program
    .command('pledge')
    .summary('say what your initiative commits to in a campaign')
    .description(
      "Builds a badge of a campaign's achievement that an initiative issues to itself, with what it commits to as numbers. A newer pledge takes the place of the one before. The result is unsigned unless --key is given.",
    )
    .argument('<achievement>', "the campaign's achievement; - for standard input")
    .requiredOption('--by <file>', 'profile of the initiative; its address says the country')
    .requiredOption(
      '--number <[id=]number>',
      'a whole number, with the id of its result description if the achievement has several (repeatable)',
      collect,
    )
    .option('--id <uri>', 'id of the badge (default: a random urn:uuid)')
    .option('--narrative <text>', 'what the initiative will do, in Markdown')
    .option('--language <tag>', 'language of the texts, BCP 47')
    .option('--valid-from <instant>', 'begin of validity (default: now)', readInstant)
    .option('--valid-until <instant>', 'end of validity (default: none)', readInstant)
    .option('--key <file>', "sign with the initiative's key file, as keygen writes it")
    .option('--verification-method <did-url>', 'with --key: as for sign', readKeyId)
    .option('--cryptosuite <name>', 'with --key: as for sign (repeatable)', collectChoices(cryptosuites))
    .option('--created <instant>', 'with --key: when the proof is made (default: now)', readInstant)
    .option('--jwt', 'with --key: write a JWT')
    .option('--yes', 'with --key: do not ask; without a terminal it never asks')
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(pledge)
  addLang(command)
  addExamples(command, [
    'thirty badges with a label, until the end of 2027',
    'pledge campaign.json --by lab.json --number 30 --valid-until 2028-01-01T00:00:00Z --key lab.key.json --out pledge.json',
  ])
}

async function pledge(file: string, flags: PledgeFlags): Promise<void> {
  const speech = await loadSpeech(flags.lang)
  const achievement = await readDocumentFile<Achievement>(file, 'achievement')
  const issuer = await readDocument<Profile>('--by', flags.by, 'profile')
  const results = flags.number.map((value) => readNumber(value, achievement))
  if (results.every(({ value }) => value === '0'))
    throw usageError('--number: expected at least one number from 1 on; a pledge of 0 is not counted')
  const { id = randomId(), validFrom = currentInstant(), validUntil, narrative, language, key, out } = flags
  const built: OpenBadgeCredential = await attempt(() =>
    buildBadge({
      ...{ id, issuer, achievement, recipient: { id: issuer.id }, selfIssued: true },
      ...{ validFrom, validUntil, narrative, language, results },
    }),
  )
  if (key === undefined) {
    note(speech.say('badgeUnsigned', { line: lineToSign(out) }))
    return writeResult(built, out)
  }
  const signer = await readSigner('--key', key, { ...flags, jwt: flags.jwt ?? false })
  await writeSigned(built as unknown as JsonObject, signer, { ...flags, key }, speech)
}

/** A number, which belongs to the result description that it names, or to the only one. */
function readNumber(value: string, { resultDescription }: Achievement): Result {
  const known = toArray<ResultDescription>(resultDescription)
  const [, named, number = ''] = /^(?:(.+)=)?(\d{1,16})$/s.exec(value) ?? []
  if (number === '' || !Number.isSafeInteger(Number(number)))
    throw usageError(`--number: expected a whole number, or an id and a whole number, got ${value}`)
  const own = named === undefined ? known : known.filter(({ id }) => id === named)
  const [description, ...others] = own
  if (!description || others.length > 0)
    throw usageError(
      `--number: expected the id of one result description of the achievement before the number: ${known.map(({ id }) => id).join(', ') || 'it has none'}`,
    )
  return { type: ['Result'], resultDescription: description.id, value: String(Number(number)) }
}
