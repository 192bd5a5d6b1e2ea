import type { Command } from 'commander'
import { openProblems, sayHints } from '../../describing/report/describe-report'
import type { Holding, VerificationReport } from '../../index'
import { holdingsOf } from '../../index'
import { noteError } from '../command-error'
import { exitCodes, worstExit } from '../exit-codes'
import { collect } from '../option-values'
import { note } from '../output'
import { toReportVoice } from '../print-report'
import { readOptionBytes } from '../read-files'
import type { MaterialFlags } from '../verify/material-flags'
import { addMaterialFlags, readMaterial } from '../verify/material-flags'
import { listFiles } from '../verify/read-credentials'
import { readEach } from '../verify/read-each'
import type { RecipientFlags } from '../verify/recipient-flags'
import { addRecipientFlags, readRecipient } from '../verify/recipient-flags'
import type { FileReport, SharedOptions } from '../verify/verify-each'
import { verifyEach } from '../verify/verify-each'
import type { Speech } from '../words/speech'

export interface HeldFlags extends MaterialFlags, RecipientFlags {
  endorsement?: string[]
  authority?: string[]
  challenge?: string
  domain?: string
}

/** A badge or a file that does not count. */
export interface LeftOut {
  file: string
  summary: string
}

/** Badges that were verified, and whether all files could be. */
export interface ReadHoldings {
  holdings: Holding[]
  /** What was left out, for the output as JSON. */
  leftOut: LeftOut[]
  /** Instant of the verification. */
  at: string | Date
  /** 66 if a file could not be read, 2 if something in one could not be decided; else 0. What is not valid is left out. */
  exitCode: number
}

/** Adds the options with which badges are verified before they count. */
export function addHeldFlags(command: Command): Command {
  addHolderFlags(addRecipientFlags(addCompanionFlags(command)))
  return addMaterialFlags(command)
}

/** Adds the options with what came beside the badges. */
export function addCompanionFlags(command: Command): Command {
  return command
    .option('--endorsement <file>', 'endorsement that came apart from the badges (repeatable)', collect)
    .option(
      '--authority <file>',
      'authority by which the creator of an achievement lets the issuer issue it (repeatable)',
      collect,
    )
}

/** Adds the options with which a presentation is held to what it was asked for. */
export function addHolderFlags(command: Command): Command {
  return command
    .option('--challenge <text>', 'what you asked the holder to sign in the presentation')
    .option('--domain <name>', 'your own domain, for which the presentation was made')
}

/** Reads what badges are verified with. */
export async function readHeldOptions(flags: HeldFlags, language: string): Promise<SharedOptions> {
  const { challenge, domain } = flags
  return {
    ...(await readMaterial(flags)),
    ...readRecipient(flags),
    endorsements: await readEach(flags.endorsement, (file) => readOptionBytes('--endorsement', file)),
    authorities: await readEach(flags.authority, (file) => readOptionBytes('--authority', file)),
    language,
    ...(challenge === undefined ? {} : { challenge }),
    ...(domain === undefined ? {} : { domain }),
  }
}

/** Verifies files and lists the badges that count; each file with something that does not is noted with the reason, by the verb. */
export async function readHeld(
  verb: string,
  names: readonly string[],
  flags: HeldFlags,
  speech: Speech,
): Promise<ReadHoldings> {
  const { challenge, domain } = flags
  const isAsked = challenge !== undefined || domain !== undefined
  const options = await readHeldOptions(flags, speech.words.language)
  const { files } = await listFiles(names)
  const single: VerificationReport[] = []
  const holdings: Holding[] = []
  const leftOut: LeftOut[] = []
  const say = (text: string, { problems }: Pick<VerificationReport, 'problems'>, file: string) => {
    const voice = toReportVoice(speech, file, (name) => speech.quote(name))
    note(
      text,
      ...sayHints(openProblems({ problems }).deciding, voice).map(
        (hint) => `  - ${nameOwnOptions(verb, hint.text)}`,
      ),
    )
  }
  if (domain !== undefined && challenge === undefined) note(speech.say('heldNoChallenge'))
  const codes: number[] = []
  for await (const result of verifyEach(files, options, 0)) {
    if ('error' in result) {
      noteError(verb, result.error)
      leftOut.push({ file: result.file, summary: result.error.message })
      codes.push(result.error.exitCode)
      continue
    }
    // Badges can be copied: a verifier that asks for a challenge takes them only from the holder who signed it.
    const isRefused = isAsked && !('holder' in result.report)
    for (const report of isRefused ? [result.report] : reportsOf(result.report)) {
      const { verdict, summary } = report
      if (verdict === 'valid') continue
      if (verdict === 'indeterminate') codes.push(exitCodes.undecided)
      leftOut.push({ file: result.file, summary })
      say(speech.say('heldLeftOut', { file: speech.nameFile(result.file), summary }), report, result.file)
    }
    if (isRefused) continue
    if (isOnlyHolderWrong(result.report))
      say(`${speech.nameFile(result.file)}: ${result.report.summary}`, result.report, result.file)
    if ('credentials' in result.report) holdings.push(...holdingsOf(result.report))
    else single.push(result.report)
  }
  return {
    holdings: [...holdings, ...holdingsOf(single)],
    leftOut,
    at: options.now,
    exitCode: worstExit(codes),
  }
}

/** Advice names options of `verify`; those that mean the new badge in `award` have another name there. */
function nameOwnOptions(verb: string, hint: string): string {
  if (verb !== 'award') return hint
  return hint.replaceAll('--status-list', '--held-status-list').replaceAll('--recipient', '--held-by')
}

/** Whether badges are in order and their presentation is not: they count as badges without a holder, and the reason is in no report of a badge. */
function isOnlyHolderWrong(report: FileReport): boolean {
  return (
    'credentials' in report &&
    report.verdict === 'invalid' &&
    report.credentials.every(({ report: each }) => each.verdict === 'valid')
  )
}

function reportsOf(
  report: FileReport,
): readonly Pick<VerificationReport, 'verdict' | 'summary' | 'problems'>[] {
  return 'credentials' in report ? report.credentials.map((each) => each.report) : [report]
}
