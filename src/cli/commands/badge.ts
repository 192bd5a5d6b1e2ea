import type { Command } from 'commander'
import { toArray } from '../../core/json'
import type {
  Achievement,
  BuiltEvidence,
  CredentialStatus,
  CryptosuiteName,
  EndorsementCredential,
  Evidence,
  JsonObject,
  OpenBadgeCredential,
  Profile,
  RenewBadgeOptions,
  Result,
} from '../../index'
import { buildBadge, reissueBadge, renewBadge } from '../../index'
import type { RecipientFlags } from '../award/recipient-flags'
import { addRecipientFlags, readNewRecipient, readRecipient } from '../award/recipient-flags'
import { sayPersonalData } from '../award/say-personal-data'
import { attempt, usageError } from '../command-error'
import { addLang, collect, collectChoices, currentInstant, readInstant, readKeyId } from '../option-values'
import { note } from '../output'
import { randomId } from '../random-id'
import { readDocument, readDocumentFile, readEvidence } from '../read-documents'
import { readJsonOption } from '../read-files'
import { readSigner } from '../read-signer'
import { lineToSign } from '../signing/line-to-sign'
import { cryptosuites } from '../signing/proof-flags'
import type { StatusListsFlags } from '../status/status-place'
import { addStatusListsFlags, giveStatusPlaces } from '../status/status-place'
import { addExamples } from '../verb'
import { loadSpeech } from '../words/speech'
import { writeResult } from '../write-files'
import { writeSigned } from './sign'

interface BadgeFlags extends StatusListsFlags, RecipientFlags {
  lang?: string
  issuer?: string
  trustMark?: string[]
  selfIssued?: true
  id?: string
  name?: string
  language?: string
  narrative?: string
  result?: string[]
  evidence?: string[]
  image?: string
  validFrom?: string
  validUntil?: string
  awardedDate?: string
  renew?: string
  reissue?: string
  key?: string
  verificationMethod?: string
  cryptosuite?: CryptosuiteName[]
  created?: string
  jwt?: true
  out?: string
}

const contentFlags = ['name', 'language', 'narrative', 'result', 'evidence', 'image'] as const
const recipientFlags = ['recipient', 'email', 'salt', 'saltFile', 'selfIssued'] as const
const signingFlags = ['verificationMethod', 'cryptosuite', 'created', 'jwt'] as const

/** `badge`: builds a badge for one recipient, or a renewal of one. */
export function addBadge(program: Command): void {
  const command = program
    .command('badge')
    .summary('build a badge for one recipient, or renew one')
    .description(
      'Builds a badge from an achievement and a recipient, and lists what it says of the recipient. With --renew it builds the renewal of a badge, with --reissue the same award under another id. The result is unsigned unless --key is given.',
    )
    .argument('[achievement]', 'the achievement; - for standard input')
    .option('--issuer <file>', "the issuer's profile; of a renewal, its present one")
    .option(
      '--trust-mark <file>',
      "the issuer's signed trust mark, which shows that it holds a label (repeatable)",
      collect,
    )
  addRecipientFlags(command)
    .option('--self-issued', 'the issuer is the recipient: a statement about oneself')
    .option('--id <uri>', 'id of the badge (default: a random urn:uuid)')
    .option('--name <text>', "name of the badge (default: the achievement's)")
    .option('--language <tag>', 'language of the texts, BCP 47')
    .option('--narrative <text>', 'what the recipient did, in Markdown')
    .option('--result <file>', 'a result of the achievement (repeatable)', collect)
    .option('--evidence <file>', 'evidence, one item or an array of them (repeatable)', collect)
    .option('--image <uri>', 'image of this badge')
    .option('--valid-from <instant>', 'begin of validity (default: now)', readInstant)
    .option(
      '--valid-until <instant>',
      'end of validity (default: none; of a renewal, the former end)',
      readInstant,
    )
    .option('--awarded-date <instant>', 'date of the award, if it was before', readInstant)
    .option('--renew <badge>', 'build the renewal of this badge: same id and recipient, newer begin')
    .option('--reissue <badge>', 'build this badge anew under another id, such as for another identity')
  addStatusListsFlags(command)
    .option('--key <file>', "sign with the issuer's key file, as keygen writes it")
    .option('--verification-method <did-url>', 'with --key: as for sign', readKeyId)
    .option('--cryptosuite <name>', 'with --key: as for sign (repeatable)', collectChoices(cryptosuites))
    .option('--created <instant>', 'with --key: when the proof is made (default: now)', readInstant)
    .option('--jwt', 'with --key: write a JWT')
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(badge)
  addLang(command)
  addExamples(
    command,
    [
      'a badge for an e-mail address, signed',
      'badge achievement.json --issuer school.json --email ona@example.org --key school.key.json --out badge.json',
    ],
    [
      'a badge that shows the label of its issuer',
      'badge achievement.json --issuer organiser.json --trust-mark mark.signed.json --recipient did:example:ona --key organiser.key.json --out badge.json',
    ],
    ['its renewal', 'badge --renew badge.json --valid-until 2030-01-01T00:00:00Z --out renewed.json'],
    [
      'the same award for a DID, after which the former badge is to be revoked',
      'badge --reissue badge.json --recipient did:example:ona --out moved.json',
    ],
  )
}

async function badge(file: string | undefined, flags: BadgeFlags): Promise<void> {
  if (flags.key === undefined) refuseFlags(flags, signingFlags, 'without --key')
  const speech = await loadSpeech(flags.lang)
  const built = await build(file, flags)
  sayPersonalData(built, speech)
  const { key, out } = flags
  if (key === undefined) {
    await writeResult(built, out)
    return note(speech.say('badgeUnsigned', { line: lineToSign(out) }))
  }
  const signer = await readSigner('--key', key, { ...flags, jwt: flags.jwt ?? false })
  await writeSigned(built as unknown as JsonObject, signer, { ...flags, key }, speech)
}

function build(file: string | undefined, flags: BadgeFlags): Promise<OpenBadgeCredential> {
  const { renew, reissue } = flags
  const given = [file, renew, reissue].filter((each) => each !== undefined)
  if (given.length !== 1)
    throw usageError(
      'Cannot build badge: expected one of an achievement, --renew <badge> and --reissue <badge>',
    )
  if (renew !== undefined) return readRenewal(renew, flags)
  return reissue !== undefined ? readReissue(reissue, flags) : readNew(file as string, flags)
}

async function readNew(file: string, flags: BadgeFlags): Promise<OpenBadgeCredential> {
  const { id = randomId(), validFrom = currentInstant(), validUntil, awardedDate, image, selfIssued } = flags
  const { name, language, narrative } = flags
  if (flags.issuer === undefined) throw usageError('Cannot build badge: expected --issuer <file>')
  const recipient = await readNewRecipient(flags)
  const issuer = await readMarkedIssuer(flags.issuer, flags.trustMark)
  const achievement = await readDocumentFile<Achievement>(file, 'achievement')
  const results = await readResults(flags.result ?? [])
  const evidence: (BuiltEvidence | Evidence)[] = []
  for (const each of flags.evidence ?? []) evidence.push(...(await readEvidence('--evidence', each)).evidence)
  const build = (credentialStatus: CredentialStatus[] | undefined) =>
    attempt(() =>
      buildBadge({
        ...{ id, issuer, achievement, recipient, validFrom, validUntil, awardedDate, image, selfIssued },
        ...{ name, language, narrative, results, evidence, credentialStatus },
      }),
    )
  return build(await giveStatusPlaces(flags, id, issuer.id, build))
}

async function readRenewal(file: string, flags: BadgeFlags): Promise<OpenBadgeCredential> {
  refuseFlags(flags, [...contentFlags, ...recipientFlags, 'id'], 'with --renew')
  const former = await readDocument<OpenBadgeCredential>('--renew', file, 'badge')
  const renewed = await buildShared(flags, former.id ?? '', former, (options) =>
    renewBadge({ badge: former, ...options }),
  )
  const { say, show } = await loadSpeech(flags.lang)
  note(say('badgeRenewalStaysRevoked', { id: show(String(former.id)) }))
  return renewed
}

async function readReissue(file: string, flags: BadgeFlags): Promise<OpenBadgeCredential> {
  refuseFlags(flags, contentFlags, 'with --reissue')
  const { id = randomId(), selfIssued } = flags
  const former = await readDocument<OpenBadgeCredential>('--reissue', file, 'badge')
  const recipient = await readRecipient(flags)
  const { say, show } = await loadSpeech(flags.lang)
  if (!recipient) note(say('badgeSameRecipient'))
  const moved = await buildShared(flags, id, former, (options) =>
    reissueBadge({ badge: former, id, recipient, selfIssued, ...options }),
  )
  if (flags.statusList === undefined && former.credentialStatus !== undefined)
    note(say('badgeNoStatus', { id: show(String(former.id)) }))
  note(say('badgeRevokeFormer', { id: show(String(former.id)) }))
  return moved
}

type SharedOptions = Pick<
  RenewBadgeOptions,
  'validFrom' | 'validUntil' | 'awardedDate' | 'issuer' | 'credentialStatus'
>

/** Builds a renewal, or a badge that is issued anew, from what both have of the options. */
async function buildShared(
  flags: BadgeFlags,
  id: string,
  former: OpenBadgeCredential,
  build: (options: SharedOptions) => OpenBadgeCredential,
): Promise<OpenBadgeCredential> {
  const { validFrom = currentInstant(), validUntil, awardedDate } = flags
  if (flags.issuer === undefined) refuseFlags(flags, ['trustMark'], 'without --issuer')
  const issuer =
    flags.issuer === undefined ? undefined : await readMarkedIssuer(flags.issuer, flags.trustMark)
  const { id: issuerId } =
    issuer ?? (typeof former.issuer === 'string' ? { id: former.issuer } : former.issuer)
  const run = (credentialStatus: CredentialStatus[] | undefined) =>
    attempt(() => build({ validFrom, validUntil, awardedDate, issuer, credentialStatus }))
  return run(await giveStatusPlaces(flags, id, issuerId, run))
}

/** The issuer's profile with its trust marks in it, where verifiers look for them. */
async function readMarkedIssuer(file: string, marks: readonly string[] = []): Promise<Profile> {
  const issuer = await readDocument<Profile>('--issuer', file, 'profile')
  const endorsement = toArray(issuer.endorsement)
  for (const mark of marks) {
    const read = await readDocument<EndorsementCredential>('--trust-mark', mark, 'trustMark')
    if ((read as { proof?: unknown }).proof === undefined)
      throw usageError(`--trust-mark: expected a trust mark that its committee signed in ${mark}`)
    if (read.credentialSubject.id !== issuer.id)
      throw usageError(`--trust-mark: expected a trust mark of ${issuer.id}, the issuer, in ${mark}`)
    endorsement.push(read)
  }
  return endorsement.length === 0 ? issuer : { ...issuer, endorsement }
}

async function readResults(files: readonly string[]): Promise<Result[]> {
  const results: Result[] = []
  for (const file of files) results.push((await readJsonOption('--result', file)) as unknown as Result)
  return results
}

function refuseFlags(flags: BadgeFlags, names: readonly (keyof BadgeFlags)[], where: string): void {
  const found = names.find((name) => flags[name] !== undefined)
  if (found === undefined) return
  const option = found.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  throw usageError(`Cannot build badge: --${option} means nothing ${where}`)
}
