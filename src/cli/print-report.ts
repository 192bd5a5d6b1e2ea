import { clean, cleanShort } from '../describing/clean-text'
import { describeReport, sayChecked } from '../describing/report/describe-report'
import type { Line, Part, ReportVoice } from '../describing/report/line'
import type { VerificationReport } from '../index'
import { commandFor, flagFor } from './flag-for-problem'
import { colours, print, printWrapped } from './output'
import { showHeadline, showMark } from './verify/show-mark'
import type { Speech } from './words/speech'

/**
 * Prints a report for people: the verdict, why, who signed, what to do, of what to beware, and who endorses.
 *
 * @param file - As the user named it.
 * @param isNameQuoted - Whether names of the trust material are shown in quotation marks, as where no root vouches for them.
 */
export function printReport(
  file: string,
  report: VerificationReport,
  speech: Speech,
  isNameQuoted = false,
): void {
  printVerdict(file, report, speech)
  const sayName = (name: string) => (isNameQuoted ? speech.quote(name) : cleanShort(name))
  for (const part of describeReport(report, toReportVoice(speech, file, sayName))) printPart(part)
  printChecked(report, speech)
}

/** Speaks of reports as the command does: its hints name options, and the file of the user. */
export function toReportVoice(speech: Speech, file: string, sayName: (name: string) => string): ReportVoice {
  const sayHint: ReportVoice['sayHint'] = ({ code, hint }) =>
    `${clean(hint)}${flagFor(code, speech)}${commandFor(hint, file, speech)}`
  return { ...speech, sayName, sayHint }
}

/** Prints the verdict, the file and the summary. */
export function printVerdict(
  file: string,
  { verdict, summary }: Pick<VerificationReport, 'verdict' | 'summary'>,
  speech: Speech,
): void {
  const headline = colours.bold(showHeadline(verdict, speech))
  printWrapped(`${showMark(verdict)} ${headline}  ${clean(speech.nameFile(file))}`, `  ${clean(summary)}`)
}

/** Says as of when it was checked, and what was fetched for it. */
export function printChecked(
  report: Pick<VerificationReport, 'checkedAt' | 'network'>,
  speech: Speech,
): void {
  printWrapped('', colours.dim(`  ${sayChecked(report, speech)}`))
}

/** Prints a report as one line: its mark, the file, the summary, which begins with the verdict, and what else there is to say. */
export function printBrief(
  file: string,
  { verdict, summary }: Pick<VerificationReport, 'verdict' | 'summary'>,
  { nameFile }: Speech,
  more: readonly string[],
): void {
  const said = [clean(summary), ...more].join('  ')
  print(`${showMark(verdict)} ${colours.bold(clean(nameFile(file)))}  ${said}`)
}

/** Prints the lines of a part below its title; names of lines are a column. */
export function printPart({ title, lines }: Part): void {
  if (lines.length === 0) return
  const width = 1 + Math.max(...lines.map(({ name = '' }) => name.length))
  printWrapped('', `  ${colours.bold(title)}`, ...lines.map((line) => `    ${showLine(line, width)}`))
}

/** Writes a line of a report; `width` is that of the column of names. */
export function showLine({ mark, name, text, isBelow }: Line, width = 0): string {
  const said = name === undefined ? text : `${name.padEnd(width)} ${text}`
  const marked = mark === undefined ? said : `${showMark(mark)} ${said}`
  return isBelow ? `  ${marked}` : marked
}
