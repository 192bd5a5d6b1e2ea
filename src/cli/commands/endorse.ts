import type { Command } from 'commander'
import type { CryptosuiteName, EndorsementTarget, JsonObject, Profile } from '../../index'
import { buildEndorsement, buildProfile, validate } from '../../index'
import { attempt, CommandError, usageError } from '../command-error'
import { exitCodes } from '../exit-codes'
import {
  addLang,
  collectChoices,
  currentInstant,
  readIdAndName,
  readInstant,
  readKeyId,
} from '../option-values'
import { randomId } from '../random-id'
import { readDocument } from '../read-documents'
import { nameOf, readJsonFile, readOptionBytes } from '../read-files'
import { readSigner } from '../read-signer'
import type { StatusFlags } from '../status/status-place'
import { addStatusFlags, giveStatusPlace } from '../status/status-place'
import { addExamples } from '../verb'
import { loadSpeech } from '../words/speech'
import { cryptosuites, writeSigned } from './sign'

interface EndorseFlags extends StatusFlags {
  force?: true
  lang?: string
  yes?: true
  endorser: string
  key: string
  comment?: string
  commentFile?: string
  id?: string
  name?: string
  language?: string
  validFrom?: string
  validUntil?: string
  created?: string
  verificationMethod?: string
  cryptosuite?: CryptosuiteName[]
  jwt?: true
  out?: string
}

/** `endorse`: builds and signs a third party's endorsement. */
export function addEndorse(program: Command): void {
  const command = program
    .command('endorse')
    .summary('endorse a label, a badge, an achievement or an organiser')
    .description(
      'Builds and signs an endorsement of a label or another badge, an achievement or a profile. It is bound to what that says now: later proofs and endorsements leave it standing, any other change does not.',
    )
    .argument('<file>', 'what is endorsed; - for standard input')
    .requiredOption('--endorser <file|id=name>', "the endorser's profile, or its id and name")
    .requiredOption('--key <file>', "the endorser's key file, as keygen writes it")
    .option('--comment <text>', 'what the endorser says, in Markdown')
    .option('--comment-file <file>', 'file that holds the comment')
    .option('--name <text>', 'name of the endorsement (default: both names)')
    .option('--language <tag>', 'language of comment and name, BCP 47')
    .option('--id <uri>', 'id of the endorsement (default: a random urn:uuid)')
    .option('--valid-from <instant>', 'begin of validity (default: now)', readInstant)
    .option('--valid-until <instant>', 'end of validity (default: none)', readInstant)
    .option('--created <instant>', 'when the proof is made (default: now)', readInstant)
    .option(
      '--verification-method <did-url>',
      'DID URL that verifiers find the key under (default: the id in the key file, else its did:key)',
      readKeyId,
    )
    .option(
      '--cryptosuite <name>',
      `${cryptosuites.join(' or ')}, for a proof of each (repeatable; default: ${cryptosuites[0]})`,
      collectChoices(cryptosuites),
    )
    .option('--jwt', 'write a JWT, as a badge carries it in endorsementJwt')
    .option('--force', "sign with a key that is not the endorser's, which no verifier counts")
    .option('--yes', 'do not ask; without a terminal it never asks')
  addStatusFlags(command)
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(endorse)
  addLang(command)
  addExamples(
    command,
    [
      'a municipality endorses a label',
      'endorse label.json --endorser municipality.json --key municipality.key.json --comment "We rely on it" --out endorsement.json',
    ],
    [
      'so that it can be withdrawn later, and without a profile file',
      'endorse label.json --endorser "did:web:town.example=Our Town" --key town.key.json --comment "We rely on it" --status-list status.json --index random --out endorsement.json',
    ],
  )
}

async function endorse(file: string, flags: EndorseFlags): Promise<void> {
  const { id = randomId(), validFrom = currentInstant(), validUntil, name, language } = flags
  const comment = await readComment(flags)
  const endorser = await readEndorser(flags.endorser)
  const signer = await readSigner('--key', flags.key, { ...flags, jwt: flags.jwt ?? false })
  const target = await readTarget(file)
  const credentialStatus = await giveStatusPlace(flags, id)
  const unsigned = await attempt(() =>
    buildEndorsement({
      id,
      endorser,
      target,
      comment,
      name,
      language,
      validFrom,
      validUntil,
      credentialStatus,
    }),
  )
  await writeSigned(unsigned as JsonObject, signer, flags, await loadSpeech(flags.lang))
}

/** The profile of an endorser, from a file or from its id and name. */
async function readEndorser(value: string): Promise<Profile> {
  const isIdAndName = /^(?:did|https?|urn):.*=/i.test(value)
  if (!isIdAndName) return readDocument<Profile>('--endorser', value, 'profile')
  return attempt(() => buildProfile(readIdAndName('--endorser', value)), exitCodes.usage)
}

async function readComment({ comment, commentFile }: EndorseFlags): Promise<string> {
  if (comment !== undefined && commentFile === undefined) return comment
  if (commentFile === undefined || comment !== undefined) {
    throw usageError('Cannot endorse: expected either --comment <text> or --comment-file <file>')
  }
  const bytes = await readOptionBytes('--comment-file', commentFile)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim()
  } catch {
    throw usageError(`--comment-file: expected UTF-8 text in ${commentFile}`)
  }
}

async function readTarget(file: string): Promise<EndorsementTarget> {
  const target = await readJsonFile(file)
  const { valid, shape, problems } = validate(target)
  const isTarget = shape === 'badge' || shape === 'achievement' || shape === 'profile'
  if (valid && isTarget) return target as EndorsementTarget
  const found = problems[0] ? `${problems[0].title}. ${problems[0].detail}` : `it is of the shape ${shape}`
  const message = `Cannot endorse ${nameOf(file)}: expected a badge, an achievement or a profile. ${found}`
  throw new CommandError(message, exitCodes.data)
}
