import type { Command } from 'commander'
import { attempt, CommandError } from '../command-error'
import { exitCodes } from '../exit-codes'
import type { HeldFlags } from '../matching/read-held'
import { addHeldFlags } from '../matching/read-held'
import { addLang } from '../option-values'
import { note } from '../output'
import { loadPages } from '../pages/load-pages'
import { verifyFile } from '../pages/verify-file'
import type { Outcome } from '../verb'
import { addExamples } from '../verb'
import { loadSpeech } from '../words/speech'
import { writePageResult } from '../write-files'

interface PortfolioFlags extends HeldFlags {
  title?: string
  lang?: string
  out?: string
}

const exitOf = {
  valid: exitCodes.ok,
  invalid: exitCodes.invalid,
  indeterminate: exitCodes.undecided,
} as const

/** `portfolio`: verifies a presentation, and writes it as a page. */
export function addPortfolio(program: Command, outcome: Outcome): void {
  const command = program
    .command('portfolio')
    .summary('write a presentation as a page, to read and to print')
    .description(
      'Verifies a presentation and writes one HTML page without scripts and requests: who shows it, and each badge with what it says, what was checked and how it came out. What is not valid is on the page as not valid, and the command ends as verify does.',
    )
    .argument('<file>', 'the presentation; - for standard input')
  addHeldFlags(command)
    .option('--title <text>', 'title of the page (default: the word for a portfolio)')
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(async (file: string, flags: PortfolioFlags) => {
      outcome.exitCode = await portfolio(file, flags)
    })
  addLang(command)
  addExamples(
    command,
    [
      'a portfolio, with those you rely on',
      'portfolio portfolio.json --trust bundle.json --trust-root root.json --out portfolio.html',
    ],
    [
      'one that its holder signed for you',
      'portfolio presentation.json --challenge n-5f2c81 --domain employer.example --out ona.html',
    ],
  )
}

async function portfolio(file: string, flags: PortfolioFlags): Promise<number> {
  const speech = await loadSpeech(flags.lang)
  const { language } = speech.words
  const { report } = await verifyFile(file, flags, speech)
  if (!('credentials' in report)) {
    const isOther = report.sections.shape.verdict === 'indeterminate'
    const found = isOther ? 'is not a presentation' : 'is one credential; use certificate'
    throw new CommandError(`Cannot write a portfolio: the file ${found}`, exitCodes.data)
  }
  const { portfolioHtml } = await loadPages()
  const title = flags.title === undefined ? {} : { title: flags.title }
  const html = await attempt(() => portfolioHtml(report, { language, ...title }), exitCodes.usage)
  await writePageResult(html, flags.out)
  note(report.summary)
  return exitOf[report.verdict]
}
