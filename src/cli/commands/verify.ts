import type { Command } from 'commander'
import { clean } from '../../describing/clean-text'
import { imageFormatOf } from '../../formats/image-format'
import type { Verdict, VerifyOptions } from '../../index'
import { assertOptionInput } from '../assert-option-input'
import type { CommandError } from '../command-error'
import { noteError, usageError } from '../command-error'
import { readEndorsementOption } from '../endorsing/read-collection'
import { exitCodes, worstExit } from '../exit-codes'
import { addLang, addMaxBytes, collect, limitsOf, readWorkers } from '../option-values'
import { note, print, printJsonLine, printWrapped } from '../output'
import { printBrief, printReport } from '../print-report'
import { ProgressLine } from '../progress-line'
import { readContexts } from '../read-contexts'
import { readJsonOption, readOptionBytes } from '../read-files'
import type { Outcome } from '../verb'
import { addExamples } from '../verb'
import type { Place, Renewal } from '../verify/find-renewals'
import { renewalFinder } from '../verify/find-renewals'
import type { MaterialFlags } from '../verify/material-flags'
import { addMaterialFlags, readMaterial } from '../verify/material-flags'
import { printPresentation } from '../verify/print-presentation'
import { isOfLines, listFiles } from '../verify/read-credentials'
import { readEach } from '../verify/read-each'
import type { RecipientFlags } from '../verify/recipient-flags'
import { addRecipientFlags, readRecipient } from '../verify/recipient-flags'
import type { VerdictCounts } from '../verify/verdict-counts'
import { sayEndorsements, sayFilesDone, sayTotal } from '../verify/verdict-counts'
import type { SharedOptions, VerifiedFile } from '../verify/verify-each'
import { verifyEach } from '../verify/verify-each'
import type { Speech } from '../words/speech'
import { loadSpeech } from '../words/speech'

interface VerifyFlags extends MaterialFlags, RecipientFlags {
  endorsement?: string[]
  authority?: string[]
  requireAuthority?: true
  evidence?: string[]
  policy?: string
  challenge?: string
  domain?: string
  contexts?: string
  inlineContext?: string[]
  allowUndisclosed?: true
  maxBytes?: number
  lang?: string
  workers?: number
  brief?: true
  json?: true
}

/** `verify`: verifies credentials, offline unless `--online` is given, and says why. */
export function addVerify(program: Command, outcome: Outcome): void {
  const command = program
    .command('verify')
    .summary('verify credentials offline, and say why')
    .description(
      'Verifies credentials: are they authentic and current, and, with a committee, signed by enough of its members? Nothing is fetched unless --online is given.',
    )
    .argument(
      '<files...>',
      'credentials, JSON or JWT, or PNG or SVG images that hold one; a folder for each file in it; .ndjson or .jsonl for each line in it; - for standard input',
    )
    .option(
      '--endorsement <file>',
      'an endorsement that came separately, or an acknowledgement of one, JSON or JWT; or a collection, a JSON array or .ndjson, of which those about the credential are taken (repeatable)',
      collect,
    )
    .option(
      '--authority <file>',
      'authority by which the creator of an achievement lets the issuer issue it (repeatable)',
      collect,
    )
    .option(
      '--require-authority',
      'where an achievement names another creator than the issuer, ask for that authority at the time of the award',
    )
    .option(
      '--evidence <uri=file>',
      'file to compare with the digest that the credential gives its URI (repeatable)',
      collect,
    )
  addRecipientFlags(command)
  command
    .option(
      '--policy <file>',
      'what you ask of the signers: quorum, groups, requiredMembers, failOnInvalidEndorsement, authority',
    )
    .option(
      '--challenge <text>',
      'what you asked the holder to sign: a presentation for another challenge, or for none, is not valid',
    )
    .option(
      '--domain <name>',
      'your own domain: a presentation for another domain is not valid, and one for a domain is not valid without this',
    )
    .option(
      '--contexts <file>',
      'JSON-LD contexts that you accept beside those of W3C and Open Badges: {"contexts": [{"url", "file", "sha256"}]}; each file is held against its hash (as sha256sum prints it), and none is fetched',
    )
    .option(
      '--inline-context <sha256>',
      'accept the context that a credential brings in its @context, if it has this SHA-256 over its RFC 8785 form; the report says which it has (repeatable)',
      collect,
    )
    .option(
      '--allow-undisclosed',
      'accept selective disclosures that may hide their end or their status: they may have expired or been revoked',
    )
    .option('--workers <n>', 'threads that verify several files at a time (default: none)', readWorkers)
    .option('--brief', 'one line for each file')
    .option(
      '--json',
      'one report per line, with its file and its line there, in the order of the files; docs/errors.md of the package explains each code',
    )
    .action(async (files: string[], flags: VerifyFlags) => {
      outcome.exitCode = await verifyFiles(files, flags)
    })
  addMaterialFlags(command)
  addMaxBytes(command)
  addLang(command)
  addExamples(
    command,
    [
      'a label, with the committee that you rely on',
      'verify label.json --committee committee.json --did-document network.did.json',
    ],
    [
      'a badge of an issuer that you accept',
      'verify badge.json --accept-issuer "did:web:school.example=Harbour School" --did-document school.did.json',
    ],
    [
      'a badge and the label behind it, with one file to rely on',
      'verify badge.json --trust bundle.json --trust-root root.json',
    ],
    [
      'a badge of an achievement that somebody else made',
      'verify badge.json --authority authority.json --require-authority',
    ],
    [
      'many badges, a line each',
      'verify badges --trust bundle.json --trust-root root.json --brief --workers 2',
    ],
    [
      'what a holder shows, for the challenge that you sent',
      'verify presentation.json --challenge n-5f2c81 --domain employer.example --accept-issuer "did:web:school.example=Harbour School" --did-document school.did.json',
    ],
    [
      'the verdicts of many credentials, for a program',
      'verify badges.ndjson --json | jq -r \'"\\(.file):\\(.line): \\(.verdict)"\'',
    ],
  )
}

async function verifyFiles(names: readonly string[], flags: VerifyFlags): Promise<number> {
  if (flags.json && flags.brief) throw usageError('--brief: cannot be given with --json')
  const speech = await loadSpeech(flags.lang)
  const options = { ...(await readOptions(flags)), language: speech.words.language }
  const printResult = printerOf(flags, options, speech)
  const { files, foldersNotRead } = await listFiles(names)
  if (foldersNotRead.length > 0)
    note(speech.say('foldersNotRead', { folders: foldersNotRead.map(clean).join(', ') }))
  const hasLines = files.some(isOfLines)
  const isMany = hasLines || files.length > 1
  const line = new ProgressLine()
  const counts: VerdictCounts = { valid: 0, invalid: 0, indeterminate: 0, unread: 0, superseded: 0 }
  const findRenewal = renewalFinder(speech.nameFile)
  const codes = new Set<number>()
  try {
    for await (const result of verifyEach(files, options, flags.workers ?? 0)) {
      line.clear()
      const renewal = findRenewal(result)
      if (renewal.supersedes ?? renewal.supersededBy) counts.superseded += 1
      printResult(result, renewal)
      counts['report' in result ? result.report.verdict : 'unread'] += 1
      codes.add('report' in result ? exitCodeOf[result.report.verdict] : result.error.exitCode)
      if (isMany) line.update(() => sayFilesDone(counts, hasLines ? undefined : files.length, speech))
    }
  } finally {
    line.clear()
  }
  if (isMany && !flags.json) print(...(flags.brief ? [] : ['']), sayTotal(counts, hasLines, speech))
  return worstExit([...codes])
}

/** Prints what came of one file, as the options ask for it. */
function printerOf(
  flags: VerifyFlags,
  { trust }: SharedOptions,
  speech: Speech,
): (result: VerifiedFile, renewal: Renewal) => void {
  let isFurther = false
  return (result, renewal) => {
    const { line } = result
    const file = namePlace(result)
    if ('error' in result) noteError('verify', result.error)
    const report = 'report' in result ? result.report : unread(result.error)
    const place = line === undefined ? {} : { line }
    if (flags.json) printJsonLine({ file: speech.nameFile(result.file), ...place, ...renewal, ...report })
    else if ('report' in result) {
      if (isFurther && !flags.brief) print('')
      // Names from a bundle whose root was not pinned were chosen by its maker.
      const renewed = sayRenewal(renewal, speech)
      if (flags.brief)
        printBrief(file, result.report, speech, [...sayEndorsements(result.report, speech), ...renewed])
      else if ('credentials' in result.report) printPresentation(file, result.report, speech)
      else printReport(file, result.report, speech, trust?.bundle?.rootPinned === false)
      if (!flags.brief) printWrapped(...renewed.flatMap((told) => ['', `  ${told}`]))
      isFurther = true
    }
  }
}

function namePlace({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${line}`
}

function sayRenewal({ supersedes, supersededBy }: Renewal, { say }: Speech): string[] {
  return [
    ...(supersedes ? [say('supersedes', { file: clean(namePlace(supersedes)) })] : []),
    ...(supersededBy ? [say('supersededBy', { file: clean(namePlace(supersededBy)) })] : []),
  ]
}

function unread({ message }: CommandError): { verdict: Verdict; summary: string; problems: [] } {
  return { verdict: 'indeterminate', summary: message, problems: [] }
}

const exitCodeOf: Readonly<Record<Verdict, number>> = {
  invalid: exitCodes.invalid,
  indeterminate: exitCodes.undecided,
  valid: exitCodes.ok,
}

async function readOptions(flags: VerifyFlags): Promise<SharedOptions> {
  const material = await readMaterial(flags)
  const evidence = await readEach(flags.evidence, readEvidenceFile)
  return {
    ...material,
    ...readRecipient(flags),
    endorsementFiles: await readEach(flags.endorsement, readEndorsementOption),
    authorities: await readEach(flags.authority, readAuthority),
    files: Object.fromEntries(evidence),
    ...(flags.allowUndisclosed ? { allowUndisclosed: true } : {}),
    limits: limitsOf(flags.maxBytes),
    ...(flags.challenge === undefined ? {} : { challenge: flags.challenge }),
    ...(flags.domain === undefined ? {} : { domain: flags.domain }),
    ...(await readContextFlags(flags)),
    ...(await readPolicy(flags)),
  }
}

/** The policy of the file; `--require-authority` asks for what it asks for beside it. */
async function readPolicy({ policy, requireAuthority }: VerifyFlags): Promise<Pick<SharedOptions, 'policy'>> {
  if (policy === undefined && requireAuthority === undefined) return {}
  const given: object = policy === undefined ? {} : await readJsonOption('--policy', policy)
  return { policy: requireAuthority ? { ...given, authority: 'required' } : given }
}

async function readContextFlags({
  contexts,
  inlineContext = [],
}: VerifyFlags): Promise<Partial<VerifyOptions>> {
  if (contexts === undefined && inlineContext.length === 0) return {}
  return { contexts: await readContexts(contexts, inlineContext) }
}

async function readAuthority(file: string): Promise<Uint8Array> {
  const bytes = await readOptionBytes('--authority', file)
  // As any badge, it may be baked into an image.
  if (imageFormatOf(bytes) === undefined) assertOptionInput('--authority', file, bytes)
  return bytes
}

async function readEvidenceFile(value: string): Promise<[string, Uint8Array]> {
  const split = value.lastIndexOf('=')
  if (split < 1) throw usageError(`--evidence: expected uri=file, got ${value}`)
  return [value.slice(0, split), await readOptionBytes('--evidence', value.slice(split + 1))]
}
