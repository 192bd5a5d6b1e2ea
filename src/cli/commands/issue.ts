import type { Command } from 'commander'
import type {
  BuiltEvidence,
  Committee,
  CredentialStatus,
  CryptosuiteName,
  Decision,
  EndorsementCredential,
  Evidence,
  LabelScheme,
  OpenBadgeCredential,
  Profile,
} from '../../index'
import { buildLabel, buildTrustMark } from '../../index'
import type { BatchFlags } from '../batch/issue-batch-file'
import { issueBatchFile } from '../batch/issue-batch-file'
import { attemptWith, usageError } from '../command-error'
import { exitCodes } from '../exit-codes'
import { addLang, collect, collectChoices, readInstant, readKeyId, readWorkers } from '../option-values'
import { randomId } from '../random-id'
import { readDocument, readEvidence } from '../read-documents'
import { cryptosuites } from '../signing/proof-flags'
import type { StatusFlags } from '../status/status-place'
import { addStatusFlags, giveStatusPlace } from '../status/status-place'
import type { Outcome } from '../verb'
import { addExamples } from '../verb'
import { loadSpeech } from '../words/speech'
import { writeResult } from '../write-files'

// As `issueBatch` takes them.
const batchSuites: readonly CryptosuiteName[] = cryptosuites.filter((suite) => suite !== 'eddsa-jcs-2022')

interface IssueFlags extends StatusFlags {
  renew?: string
  awardedDate?: string
  decision?: string
  scheme?: string
  committee?: string
  holder?: string
  evidence?: string[]
  trustMark?: string
  id?: string
  validFrom?: string
  language?: string
  includeScores?: true
  comment?: string
  out?: string
  batch?: string
  key?: string[]
  verificationMethod?: string
  cryptosuite?: CryptosuiteName[]
  created?: string
  jwt?: true
  force?: true
  workers?: number
  json?: true
  lang?: string
}

const labelFlags = [
  'decision',
  'scheme',
  'committee',
  'holder',
  'evidence',
  'trustMark',
  'id',
  'validFrom',
  'awardedDate',
  'renew',
  'statusList',
  'index',
  'purpose',
  'language',
  'includeScores',
  'comment',
] as const satisfies readonly (keyof IssueFlags)[]

const batchFlags = [
  'key',
  'verificationMethod',
  'cryptosuite',
  'created',
  'jwt',
  'force',
  'workers',
  'json',
] as const satisfies readonly (keyof IssueFlags)[]

/** `issue`: builds the label of a decision, or the trust mark of a label; or signs the credentials of an NDJSON file. */
export function addIssue(program: Command, outcome: Outcome): void {
  const command = program
    .command('issue')
    .summary("build the label of a decision, or a label's trust mark; or sign many credentials")
    .description(
      "Builds the Quality Label of a decision to issue, or with --trust-mark the trust mark of a label: an endorsement that the holder shows in the badges it issues. The result is unsigned; the committee's members sign copies of it. With --batch it signs each line of a file of unsigned credentials instead; started again with the same --out, it goes on where it stopped.",
    )
    .option('--decision <file>', 'the decision')
    .option('--scheme <file>', 'the label scheme')
    .option('--committee <file>', 'the committee that decided')
    .option('--holder <file>', "the holder's profile")
    .option('--evidence <file>', 'evidence to show, one item or an array of them (repeatable)', collect)
    .option('--include-scores', 'show levels and shares too: personal data, so only where the holder agreed')
    .option('--trust-mark <label>', 'build the trust mark of this label instead')
    .option('--comment <text>', "what the trust mark says of the holder (default: the label's description)")
    .option('--id <uri>', 'id of what is built (default: a random urn:uuid)')
    .option('--valid-from <instant>', 'begin of validity (default: the decision)', readInstant)
    .option('--awarded-date <instant>', 'date of the first award (default: the decision)', readInstant)
    .option(
      '--renew <file>',
      'the label, or with --trust-mark the mark, that this renews: it keeps id and date of award',
    )
    .option('--language <tag>', "one of the scheme's languages (default: its first)")
    .option(
      '--batch <file>',
      'sign the credentials in this file, one as JSON on each line; - for standard input',
    )
    .option('--key <file>', 'with --batch: key file; repeatable, and each key signs', collect)
    .option('--verification-method <did-url>', 'with --batch: as for sign', readKeyId)
    .option(
      '--cryptosuite <name>',
      `with --batch: ${batchSuites.join(' or ')}, for a proof of each (repeatable; default: ${cryptosuites[0]})`,
      collectChoices(cryptosuites),
    )
    .option('--created <instant>', 'with --batch: when the proofs are made (default: now)', readInstant)
    .option('--jwt', 'with --batch: write JWTs (EdDSA, ES256 or RS256, as the one key is)')
    .option('--force', "with --batch: sign with a key that is not the issuer's")
    .option(
      '--workers <n>',
      'with --batch: threads that do all but the signatures (default: none)',
      readWorkers,
    )
    .option('--json', 'with --batch and --out: what came of each line, as lines of JSON')
  addStatusFlags(command)
    .option('--out <file>', 'where to write it (default: standard output); --batch adds to it')
    .action(async (flags: IssueFlags) => {
      if (flags.batch === undefined) await issue(flags)
      else outcome.exitCode = await issueBatchFile(readBatchFlags(flags, flags.batch))
    })
  addLang(command)
  addExamples(
    command,
    [
      'the label of a decision',
      'issue --decision decision.json --scheme scheme.json --committee committee.json --holder organiser.json --out label.json',
    ],
    [
      'a label that can be withdrawn by a status list',
      'issue --decision decision.json --scheme scheme.json --committee committee.json --holder organiser.json --status-list revocation.json --index random --out label.json',
    ],
    [
      'its renewal, after a new decision',
      'issue --renew label.json --decision decision-2029.json --scheme scheme.json --committee committee.json --holder organiser.json --out label-2029.json',
    ],
    ['its trust mark', 'issue --trust-mark label.json --holder organiser.json --out trust-mark.json'],
    [
      'sign many badges; the same again goes on after an interruption',
      'issue --batch badges.ndjson --key organiser.key.json --workers 2 --out badges.signed.ndjson',
    ],
    [
      'many badges as JWTs, one a line',
      'issue --batch badges.ndjson --key organiser.key.json --jwt --out badges.jwts',
    ],
  )
}

async function issue(flags: IssueFlags): Promise<void> {
  // Before a place in a status list is given out: the language can be unknown.
  await loadSpeech(flags.lang)
  const isMark = flags.trustMark !== undefined
  refuseFlags(flags, batchFlags, 'without --batch')
  refuseFlags(
    flags,
    isMark
      ? ['decision', 'scheme', 'committee', 'evidence', 'includeScores', 'validFrom', 'awardedDate']
      : ['comment'],
    isMark ? 'with --trust-mark' : 'without --trust-mark',
  )
  await writeResult(isMark ? await readTrustMark(flags) : await readLabel(flags), flags.out)
}

async function readLabel(flags: IssueFlags): Promise<object> {
  const { language, validFrom, awardedDate, includeScores } = flags
  const decision = await readDocument<Decision>('--decision', required(flags, 'decision'), 'decision')
  const scheme = await readDocument<LabelScheme>('--scheme', required(flags, 'scheme'), 'scheme')
  const committee = await readDocument<Committee>('--committee', required(flags, 'committee'), 'committee')
  const holder = await readDocument<Profile>('--holder', required(flags, 'holder'), 'profile')
  const evidence: (BuiltEvidence | Evidence)[] = []
  for (const file of flags.evidence ?? []) evidence.push(...(await readEvidence('--evidence', file)).evidence)
  const given = {
    decision,
    scheme,
    committee,
    holder,
    evidence,
    language,
    validFrom,
    awardedDate,
    includeScores,
  }
  return buildNamed<OpenBadgeCredential>(flags, 'label', committee.network, (naming) =>
    buildLabel({ ...naming, ...given }),
  )
}

async function readTrustMark(flags: IssueFlags): Promise<object> {
  const { language, comment } = flags
  const label = await readDocument<OpenBadgeCredential>('--trust-mark', required(flags, 'trustMark'), 'label')
  const holder = await readDocument<Profile>('--holder', required(flags, 'holder'), 'profile')
  const network =
    typeof label.issuer === 'object' ? label.issuer : { id: label.issuer, type: 'Profile' as const }
  return buildNamed<EndorsementCredential>(flags, 'trustMark', network.id, (naming) =>
    buildTrustMark({ ...naming, label, holder, network, comment, language }),
  )
}

/** Id, former credential and status entry of what is built. */
interface Naming<T> {
  id?: string
  renews?: T
  credentialStatus?: CredentialStatus | undefined
}

// What the library calls what the flags give.
const fields = {
  ...{ decision: '--decision', scheme: '--scheme', committee: '--committee', holder: '--holder' },
  ...{ label: '--trust-mark', renews: '--renew', comment: '--comment', id: '--id', language: '--language' },
  ...{ validFrom: '--valid-from', awardedDate: '--awarded-date' },
}

/**
 * Builds what has an id and perhaps a place in a status list, which is taken once it is known that the rest can be built. What is renewed
 * keeps its id, and its entry unless another is asked for.
 */
async function buildNamed<T extends { id?: string; credentialStatus?: unknown }>(
  flags: IssueFlags,
  shape: 'label' | 'trustMark',
  issuer: string,
  build: (naming: Naming<T>) => object,
): Promise<object> {
  const { id, renew, statusList } = flags
  const renews = renew === undefined ? undefined : await readDocument<T>('--renew', renew, shape)
  const own = renews?.id ?? id ?? randomId()
  const naming = renews ? { renews, ...(id === undefined ? {} : { id }) } : { id: own }
  const named = { ...fields, credentialStatus: statusList ? `--status-list ${statusList}` : '--renew' }
  const run = (credentialStatus: CredentialStatus | undefined) =>
    attemptWith(named, () => build({ ...naming, credentialStatus } as Naming<T>), exitCodes.data)
  const entry = await giveStatusPlace(flags, own, issuer, run)
  return run(entry ?? (renews?.credentialStatus as CredentialStatus | undefined))
}

function required(
  flags: IssueFlags,
  name: 'decision' | 'scheme' | 'committee' | 'holder' | 'trustMark',
): string {
  return flags[name] ?? fail(`expected ${flagOf(name)} <file>`)
}

function readBatchFlags(flags: IssueFlags, batch: string): BatchFlags {
  refuseFlags(flags, labelFlags, 'with --batch')
  const odd = flags.cryptosuite?.find((suite) => !batchSuites.includes(suite))
  if (odd !== undefined) fail(`expected --cryptosuite ${batchSuites.join(' or ')} with --batch, got ${odd}`)
  return { ...flags, batch }
}

function refuseFlags(flags: IssueFlags, names: readonly (keyof IssueFlags)[], where: string): void {
  const given = names.find((name) => flags[name] !== undefined)
  if (given !== undefined) fail(`${flagOf(given)} means nothing ${where}`)
}

function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

function fail(message: string): never {
  throw usageError(`Cannot issue: ${message}`)
}
