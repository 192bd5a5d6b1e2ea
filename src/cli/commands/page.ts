import type { Command } from 'commander'
import { decodeUtf8 } from '../../core/bytes'
import type { Page, PageCheck, PageOptions } from '../../make-page'
import { buildPage, checkPage } from '../../make-page'
import type { TrustRoot } from '../../trust/index'
import { attempt, usageError } from '../command-error'
import { addLang, instantToVerify } from '../option-values'
import { note, print, printText, printWrapped } from '../output'
import { readBytes, readOptionBytes } from '../read-files'
import { attemptOnBundle } from '../trust/read-trust'
import { readRootOption } from '../trust/read-trust-file'
import type { Outcome } from '../verb'
import { addExamples } from '../verb'
import type { Speech } from '../words/speech'
import { loadSpeech } from '../words/speech'
import { isStandardOutput, writeContent } from '../write-files'

interface PageFlags {
  check?: string
  trust?: string
  trustRoot?: string
  language?: string
  out?: string
  lang?: string
}

/** `page`: writes the page in one file, or checks one. */
export function addPage(program: Command, outcome: Outcome): void {
  const command = program
    .command('page')
    .summary('write a page that verifies, signs and endorses in a browser')
    .description(
      'Writes one HTML file with which people verify, sign and endorse: it works from a file, without a server or a network, and keeps nothing. Publish its SHA-256 beside it: --check compares a file with the page that this version writes.',
    )
    .option('--trust <file>', 'trust bundle to put into the page; its readers can drop a newer one')
    .option('--trust-root <file>', 'the root that you pinned, to put into the page beside the bundle')
    .option('--language <tag>', 'language in which the page opens (default: that of the browser)')
    .option('--check <file>', 'check a page instead of writing one; exits with 1 if it is another')
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(async (flags: PageFlags) => {
      const speech = await loadSpeech(flags.lang)
      if (flags.check === undefined) return write(flags, speech)
      const { trust, trustRoot, language, out } = flags
      if ([trust, trustRoot, language, out].some((flag) => flag !== undefined))
        throw usageError('--check: expected no --trust, --trust-root, --language or --out beside it')
      outcome.exitCode = await check(flags.check, speech)
    })
  addLang(command)
  addExamples(
    command,
    [
      'for your verifiers, with the bundle of the network in it',
      'page --trust bundle.json --trust-root root.json --out quality-label.html',
    ],
    ['is this the page that the network published', 'page --check quality-label.html'],
  )
}

async function write(flags: PageFlags, { say }: Speech): Promise<void> {
  const { trust, trustRoot, language, out } = flags
  if (trust === undefined && trustRoot !== undefined)
    throw usageError('--trust-root: expected --trust beside it')
  const root = trustRoot === undefined ? undefined : await readRootOption('--trust-root', trustRoot)
  const spoken = language === undefined ? {} : { language }
  const page: Page = await attempt(() =>
    trust === undefined ? buildPage(spoken) : buildTrusting(trust, root, spoken),
  )
  if (trust !== undefined && root === undefined) note(say('pageUnpinned'))
  if (isStandardOutput(out)) printText(page.html)
  else await writeContent(page.html, out)
  note(say('pageWritten', { digest: page.digest, program: page.programDigest }))
}

async function buildTrusting(
  file: string,
  root: TrustRoot | undefined,
  spoken: Pick<PageOptions, 'language'>,
): Promise<Page> {
  const bytes = await readOptionBytes('--trust', file)
  const pinned = root === undefined ? {} : { trustRoot: root }
  return attemptOnBundle(file, bytes, () =>
    buildPage({ ...spoken, ...pinned, trust: decodeUtf8(bytes), now: instantToVerify() }),
  )
}

async function check(file: string, { say, nameFile, show }: Speech): Promise<number> {
  const text = decodeUtf8(await readBytes(file))
  const { isSame, version, digest, trust, trustRoot }: PageCheck = await checkPage(text)
  const name = nameFile(file)
  if (version === undefined) printWrapped(say('pageNone', { name }))
  else printWrapped(say(isSame ? 'pageSame' : 'pageDiffers', { name, version: show(version) }))
  if (isSame)
    printWrapped(say(trust === undefined ? 'pageWithoutTrust' : trustRoot ? 'pageWithRoot' : 'pageWithTrust'))
  print(`SHA-256 ${digest}`)
  return isSame ? 0 : 1
}
