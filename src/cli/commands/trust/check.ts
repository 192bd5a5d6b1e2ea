import type { Command } from 'commander'
import { cleanShort } from '../../../describing/clean-text'
import { QualityLabelError } from '../../../index'
import type { TrustBundleFacts } from '../../../verify'
import { exitCodes } from '../../exit-codes'
import { addLang, currentInstant, readInstant } from '../../option-values'
import { colours, print, printJsonLine } from '../../output'
import { readBytes } from '../../read-files'
import { readAgainstRoot } from '../../trust/read-trust'
import type { Outcome } from '../../verb'
import { addExamples } from '../../verb'
import type { Speech } from '../../words/speech'
import { loadSpeech } from '../../words/speech'

interface CheckFlags {
  trustRoot?: string
  trustState?: string
  now?: string
  json?: true
  lang?: string
}

/** What `trust check` prints with `--json`. */
type CheckResult =
  | { verdict: 'valid' | 'indeterminate'; bundle: TrustBundleFacts }
  | { verdict: 'invalid'; code: string; message: string }

/** `trust check`: reads a bundle as a verifier does. */
export function addTrustCheck(parent: Command, outcome: Outcome): void {
  const command = parent
    .command('check')
    .summary('read a bundle as a verifier does, against a pinned root')
    .description(
      'Reads a bundle as verify does: signed by enough keys of the pinned root or of one that follows from it, current, and no older than the last one seen. Ends with 0 where it is, 1 where it is rejected, and 2 where no root is pinned, so that this is not known.',
    )
    .argument('<bundle>', 'the bundle; - for standard input')
    .option('--trust-root <file>', 'the root that you pinned, as it came by a way you trust')
    .option('--trust-state <file>', 'remember the version here, and refuse to go back behind it')
    .option('--now <instant>', 'check as of this instant (default: now)', readInstant)
    .option('--json', 'as one line of JSON')
    .action(async (file: string, flags: CheckFlags) => {
      outcome.exitCode = await check(file, flags)
    })
  addLang(command)
  addExamples(
    command,
    ['before you hand it out', 'trust check bundle.json --trust-root root.json'],
    ['each time a new one arrives', 'trust check bundle.json --trust-root root.json --trust-state seen.json'],
  )
}

async function check(file: string, flags: CheckFlags): Promise<number> {
  const { trustRoot, trustState, now = currentInstant() } = flags
  const speech = await loadSpeech(flags.lang)
  const result = await judge(await readBytes(file), { trustRoot, trustState }, now)
  if (flags.json) printJsonLine(result)
  else printResult(speech.nameFile(file), result, speech)
  if (result.verdict === 'invalid') return exitCodes.invalid
  return result.verdict === 'valid' ? exitCodes.ok : exitCodes.undecided
}

async function judge(
  bytes: Uint8Array,
  options: { trustRoot: string | undefined; trustState: string | undefined },
  now: string,
): Promise<CheckResult> {
  try {
    const { bundle } = await readAgainstRoot(bytes, options, now)
    return { verdict: bundle.rootPinned ? 'valid' : 'indeterminate', bundle }
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    return { verdict: 'invalid', code: error.code, message: error.message }
  }
}

function printResult(file: string, result: CheckResult, { say }: Speech): void {
  const name = cleanShort(file)
  if (result.verdict === 'invalid') {
    print(`${colours.red('✘')} ${colours.bold(colours.red(say('bundleRefused')))}  ${name}`)
    print(`  ${cleanShort(result.message)} (${result.code})`)
    return
  }
  const { id, version, issuedAt, expiresAt, rootVersion, digest } = result.bundle
  const headline =
    result.verdict === 'valid'
      ? `${colours.green('✔')} ${colours.bold(colours.green(say('bundleGood')))}`
      : `${colours.yellow('?')} ${colours.bold(colours.yellow(say('bundleNotPinned')))}`
  print(`${headline}  ${name}`)
  print(`  ${say('bundleVersion', { id: cleanShort(id), version, root: rootVersion })}`)
  print(
    `  ${say('bundleDates', { from: issuedAt, until: expiresAt })}`,
    `  ${say('bundleDigest', { digest })}`,
  )
  if (result.verdict === 'valid') return
  print(`  ${say('bundlePinAdvice')}`)
}
