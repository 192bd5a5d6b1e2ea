import type { PresentationReport, Problem } from '../../index'
import type { PresentedReport } from '../../verify'
import { clean } from '../clean-text'
import { colours, printWrapped } from '../output'
import { openProblems, printChecked, printPart, sayHints, sayWarnings } from '../print-report'
import type { CommandKey } from '../words/catalogue'
import type { Speech } from '../words/speech'
import type { Voice } from './report-voice'
import { showHeadline, showMark } from './report-voice'

const abouts = {
  holder: 'aboutHolder',
  another: 'aboutAnother',
  unproven: 'aboutUnproven',
} as const satisfies Readonly<Record<PresentedReport['about'], CommandKey>>

/**
 * Prints the report of a presentation for people: who presents, what of each credential was found, and what to do.
 *
 * @param file - As the user named it.
 */
export function printPresentation(file: string, report: PresentationReport, speech: Speech): void {
  const { say, nameFile, quote } = speech
  const voice: Voice = { ...speech, sayName: (name) => quote(name) }
  const headline = showHeadline(report.verdict, voice)
  printWrapped(`${showMark(report.verdict)} ${colours.bold(headline)}  ${clean(nameFile(file))}`)
  printWrapped(`  ${clean(report.summary)}`)
  printPart(say('partHolder'), [sayHolder(report, voice)])
  printPart(
    say('partCredentials'),
    report.credentials.map((presented) => sayPresented(presented, voice)),
  )
  const problems = allProblems(report)
  printPart(say('partToDo'), sayHints(openProblems({ problems }).deciding, file, voice))
  printPart(say('partBeware'), sayWarnings({ problems }, voice))
  const network = new Set(report.credentials.flatMap((presented) => presented.report.network))
  printChecked({ checkedAt: report.checkedAt, network: [...network] }, voice)
}

function sayHolder({ holder, proof, problems }: PresentationReport, { say, show }: Voice): string {
  if (holder !== undefined) return `${showMark('valid')} ${show(holder)}`
  if (!proof) {
    const isThere = !problems.some(({ code }) => code === 'HOLDER_NOT_SHOWN')
    return `${showMark('indeterminate')} ${say(isThere ? 'holderNotChecked' : 'holderUnproven')}`
  }
  const { verdict, verificationMethod: method, reason } = proof
  const signer = method === undefined ? say('unnamedKey') : show(method)
  // A proof that holds, and not for what was asked, shows no one here.
  const mark = showMark(verdict === 'valid' ? 'invalid' : verdict)
  return reason === undefined ? `${mark} ${signer}` : `${mark} ${signer}: ${clean(reason)}`
}

function sayPresented({ about, report, pointer }: PresentedReport, { say, show }: Voice): string {
  const place = pointer === '' ? '' : ` (${show(pointer)})`
  const summary = clean(report.summary).replace(/\.$/, '')
  return `${showMark(report.verdict)} ${summary}; ${say(abouts[about])}${place}`
}

/** The problems of the presentation and of its credentials, each with its place in the file. */
function allProblems({ problems, credentials }: PresentationReport): Problem[] {
  const inside = credentials.flatMap(({ pointer, report }) =>
    report.problems.map((problem) => ({ ...problem, pointer: pointer + problem.pointer })),
  )
  return [...problems, ...inside]
}
