import type { Command } from 'commander'
import type { Achievement, CredentialStatus, CryptosuiteName, JsonObject } from '../../index'
import { buildAuthority } from '../../index'
import { attempt } from '../command-error'
import { readParty } from '../endorsing/endorsing-flags'
import { addLang, currentInstant, readInstant } from '../option-values'
import { randomId } from '../random-id'
import { readAchievements } from '../read-achievements'
import { readSigner } from '../read-signer'
import { addProofFlags } from '../signing/proof-flags'
import type { StatusFlags } from '../status/status-place'
import { addStatusFlags, giveStatusPlace } from '../status/status-place'
import { addExamples } from '../verb'
import { loadSpeech } from '../words/speech'
import { writeSigned } from './sign'

interface AuthoriseFlags extends StatusFlags {
  creator: string
  issuer: string
  lang?: string
  key: string
  validUntil: string
  validFrom?: string
  conditions?: string
  name?: string
  language?: string
  id?: string
  created?: string
  verificationMethod?: string
  cryptosuite?: CryptosuiteName[]
  jwt?: true
  force?: true
  yes?: true
  out?: string
}

/** `authorise`: builds and signs the authority by which the creator of achievements lets somebody issue them. */
export function addAuthorise(program: Command): void {
  const command = program
    .command('authorise')
    .summary('let somebody else issue the achievements that you made')
    .description(
      'Builds and signs an authority to issue: a badge by the creator of achievements about an issuer who may issue them. It is bound to what each achievement says now, and has an end. Give it to the issuer: verifiers ask for it beside the badges.',
    )
    .argument('<achievements...>', 'the achievements, each of which names the creator; - for standard input')
    .requiredOption('--creator <file|id=name>', "the creator's profile, or its id and name")
    .requiredOption('--issuer <id>', 'DID or other URI of who may issue them')
    .requiredOption('--key <file>', "the creator's key file, as keygen writes it")
    .requiredOption('--valid-until <instant>', 'end: badges awarded later are not covered', readInstant)
    .option(
      '--valid-from <instant>',
      'begin: badges awarded before are not covered (default: now)',
      readInstant,
    )
    .option('--conditions <text>', 'what the creator asks of the issuer, in Markdown')
    .option('--name <text>', 'name of the authority (default: from the names of the achievements)')
    .option('--language <tag>', 'language of the texts, BCP 47')
    .option('--id <uri>', 'id of the authority (default: a random urn:uuid)')
  addProofFlags(command)
    .option('--jwt', 'write a JWT')
    .option('--force', "sign with a key that is not the creator's, which no verifier counts")
    .option('--yes', 'do not ask; without a terminal it never asks')
  addStatusFlags(command)
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(authorise)
  addLang(command)
  addExamples(command, [
    'a guild lets a school issue its badge for a year, and can withdraw that',
    'authorise guide.json --creator guild.json --issuer did:web:school.example --key guild.key.json --valid-until 2027-01-01T00:00:00Z --status-list status.json --index random --out authority.json',
  ])
}

async function authorise(files: readonly string[], flags: AuthoriseFlags): Promise<void> {
  const { id = randomId(), validFrom = currentInstant(), validUntil, issuer } = flags
  const { conditions, name, language } = flags
  const creator = await readParty('--creator', flags.creator)
  const signer = await readSigner('--key', flags.key, { ...flags, jwt: flags.jwt ?? false })
  const achievements: Achievement[] = []
  for (const file of files) achievements.push(...(await readAchievements(undefined, file)))
  const build = (credentialStatus: CredentialStatus | undefined) =>
    attempt(() =>
      buildAuthority({
        ...{ id, creator, issuer: { id: issuer }, achievements, validFrom, validUntil },
        ...{ conditions, name, language, credentialStatus },
      }),
    )
  const unsigned = await build(await giveStatusPlace(flags, id, creator.id, build))
  await writeSigned(unsigned as unknown as JsonObject, signer, flags, await loadSpeech(flags.lang))
}
