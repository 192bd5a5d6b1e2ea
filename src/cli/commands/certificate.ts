import type { Command } from 'commander'
import { decodeUtf8 } from '../../core/bytes'
import { openProblems, sayHints } from '../../describing/report/describe-report'
import type { VerificationReport } from '../../index'
import { attempt, CommandError } from '../command-error'
import { exitCodes } from '../exit-codes'
import type { HeldFlags } from '../matching/read-held'
import { addHeldFlags } from '../matching/read-held'
import { addLang } from '../option-values'
import { note } from '../output'
import { loadPages } from '../pages/load-pages'
import { verifyFile } from '../pages/verify-file'
import { toReportVoice } from '../print-report'
import { addExamples } from '../verb'
import { loadSpeech } from '../words/speech'
import { writePageResult } from '../write-files'

interface CertificateFlags extends HeldFlags {
  address?: string
  lang?: string
  out?: string
}

/** `certificate`: verifies a label or badge, and writes a page to print where it is valid. */
export function addCertificate(program: Command): void {
  const command = program
    .command('certificate')
    .summary('write the certificate of a valid label or badge, to print')
    .description(
      'Verifies a label or badge and, where it is valid, writes one HTML page without scripts and requests: whose it is, who issued and signed it, until when it is valid, what was checked and when. Its QR code is the credential, if that is a short JWT, else where it is and its digest. Of what is not valid there is no certificate: the command says why, and ends with 1 or 2.',
    )
    .argument(
      '<file>',
      'the credential, JSON or JWT, or a PNG or SVG image that holds one; - for standard input',
    )
  addHeldFlags(command)
    .option('--address <url>', 'where the credential can be had, for the QR code (default: its id)')
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(certificate)
  addLang(command)
  addExamples(
    command,
    [
      'a label, with those you rely on',
      'certificate label.json --trust bundle.json --trust-root root.json --out certificate.html',
    ],
    ['in French', 'certificate badge.png --lang fr --out certificat.html'],
  )
}

async function certificate(file: string, flags: CertificateFlags): Promise<void> {
  const speech = await loadSpeech(flags.lang)
  const { language } = speech.words
  const { bytes, report } = await verifyFile(file, flags, speech)
  if ('credentials' in report)
    throw new CommandError(
      'Cannot write a certificate: the file is a presentation; use portfolio',
      exitCodes.data,
    )
  if (report.verdict !== 'valid') {
    const voice = toReportVoice(speech, file, (name) => speech.quote(name))
    note(report.summary, ...sayHints(openProblems(report).deciding, voice).map(({ text }) => `  - ${text}`))
    throw refusalOf(report)
  }
  const { certificateHtml } = await loadPages()
  const options = {
    language,
    ...(report.credential.format === 'jwt' && { jwt: decodeUtf8(bytes).trim() }),
    ...(flags.address !== undefined && { address: flags.address }),
  }
  await writePageResult(await attempt(() => certificateHtml(report, options), exitCodes.usage), flags.out)
}

/** Why no certificate is written: what is not a credential is a FILE that the verb does not take. */
function refusalOf({ verdict, sections }: VerificationReport): CommandError {
  const refused = (why: string, exitCode: number) =>
    new CommandError(`Cannot write a certificate: ${why}`, exitCode)
  if (verdict === 'invalid')
    return refused('the credential is not valid; verify says more', exitCodes.invalid)
  return sections.shape.verdict === 'indeterminate'
    ? refused('the file is not a credential', exitCodes.data)
    : refused('whether the credential is valid is not decided; verify says more', exitCodes.undecided)
}
