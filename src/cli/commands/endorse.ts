import type { Command } from 'commander'
import type { CredentialStatus, EndorsementRequest, EndorsementTarget, JsonObject } from '../../index'
import { buildEndorsement, validate } from '../../index'
import { detectShape } from '../../schema/detect-shape'
import { attempt, CommandError, usageError } from '../command-error'
import type { ContentFlags } from '../endorsing/content-flags'
import { addContentFlags, contentOf } from '../endorsing/content-flags'
import type { EndorsingFlags } from '../endorsing/endorsing-flags'
import { addEndorsementFlags, addSigningFlags, readComment, readParty } from '../endorsing/endorsing-flags'
import { exitCodes } from '../exit-codes'
import { currentInstant } from '../option-values'
import { note } from '../output'
import { randomId } from '../random-id'
import { readDocument } from '../read-documents'
import { nameOf, readJsonFile } from '../read-files'
import { readSigner } from '../read-signer'
import { giveStatusPlaces } from '../status/status-place'
import { addExamples } from '../verb'
import { loadSpeech } from '../words/speech'
import { writeSigned } from './sign'

interface EndorseFlags extends EndorsingFlags, ContentFlags {
  endorser: string
  request?: string
  name?: string
}

/** `endorse`: builds and signs a third party's endorsement. */
export function addEndorse(program: Command): void {
  const command = program
    .command('endorse')
    .summary('endorse a label, a badge, an achievement or an organiser')
    .description(
      'Builds and signs an endorsement of a label or another badge, an achievement or a profile. It is bound to what that says now: later proofs and endorsements leave it standing, any other change does not.',
    )
    .argument('[file]', 'what is endorsed; - for standard input; left out with --request')
    .requiredOption('--endorser <file|id=name>', "the endorser's profile, or its id and name")
    .requiredOption('--key <file>', "the endorser's key file, as keygen writes it")
    .option('--request <file>', 'endorsement request that this answers: it has what is endorsed')
    .option('--name <text>', 'name of the endorsement (default: both names)')
  addContentFlags(addEndorsementFlags(command))
  addSigningFlags(command).action(endorse)
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
    [
      'with a standard that it meets, and what it counts for',
      'endorse achievement.json --endorser municipality.json --key municipality.key.json --comment "We rely on it" --alignment "http://data.europa.eu/esco/skill/1=Guide visitors" --use "Counts as entry to our course" --out endorsement.json',
    ],
  )
}

async function endorse(file: string | undefined, flags: EndorseFlags): Promise<void> {
  const { id = randomId(), validFrom = currentInstant(), validUntil, name, language, request } = flags
  if ((file === undefined) === (request === undefined))
    throw usageError('Cannot endorse: expected either a file or --request <file>')
  const comment = await readComment(flags)
  if (comment === undefined)
    throw usageError('Cannot endorse: expected either --comment <text> or --comment-file <file>')
  const endorser = await readParty('--endorser', flags.endorser)
  const signer = await readSigner('--key', flags.key, { ...flags, jwt: flags.jwt ?? false })
  const about =
    request === undefined
      ? { target: await readTarget(file as string) }
      : { request: await readDocument<EndorsementRequest>('--request', request, 'endorsementRequest') }
  const speech = await loadSpeech(flags.lang)
  if (isWithoutCreator('target' in about ? about.target : about.request.target))
    note(speech.say('achievementWithoutCreator'))
  const build = (credentialStatus: CredentialStatus[] | undefined) =>
    attempt(() =>
      buildEndorsement({
        ...about,
        ...{ id, endorser, comment, content: contentOf(flags), name, language, validFrom, validUntil },
        credentialStatus,
      }),
    )
  const unsigned = await build(await giveStatusPlaces(flags, id, endorser.id, build))
  await writeSigned(unsigned as JsonObject, signer, flags, speech)
}

/** Whether it is an achievement that does not say who made it. */
function isWithoutCreator(target: object): boolean {
  return detectShape(target) === 'achievement' && !('creator' in target)
}

async function readTarget(file: string): Promise<EndorsementTarget> {
  const target = await readJsonFile(file)
  const { valid, shape, problems } = validate(target)
  const isTarget = shape === 'badge' || shape === 'achievement' || shape === 'profile'
  if (valid && isTarget) return target as EndorsementTarget
  const found = problems[0] ? `${problems[0].title}. ${problems[0].detail}` : `It is of the shape ${shape}`
  const message = `Cannot endorse ${nameOf(file)}: expected a badge, an achievement or a profile. ${found}`
  throw new CommandError(message, exitCodes.data)
}
