import type { PresentationReport, Problem } from '../../index'
import type { PresentedReport } from '../../verify'
import { clean } from '../clean-text'
import type { DescribingKey } from '../words/catalogue'
import { openProblems, sayHints, sayWarnings } from './describe-report'
import type { Line, Part, ReportVoice } from './line'
import { someParts } from './line'

const abouts = {
  holder: 'aboutHolder',
  another: 'aboutAnother',
  unproven: 'aboutUnproven',
} as const satisfies Readonly<Record<PresentedReport['about'], DescribingKey>>

/** Tells the report of a presentation for people: who presents, what of each credential was found, and what to do. */
export function describePresentationReport(report: PresentationReport, voice: ReportVoice): Part[] {
  const { say } = voice
  const problems = allProblems(report)
  return someParts([
    { title: say('partHolder'), lines: [sayHolder(report, voice)] },
    {
      title: say('partCredentials'),
      lines: report.credentials.map((presented) => sayPresented(presented, voice)),
    },
    { title: say('partToDo'), lines: sayHints(openProblems({ problems }).deciding, voice) },
    { title: say('partBeware'), lines: sayWarnings({ problems }, voice) },
  ])
}

function sayHolder({ holder, proof, problems }: PresentationReport, { say, show }: ReportVoice): Line {
  if (holder !== undefined) return { mark: 'valid', text: show(holder) }
  if (!proof) {
    const isThere = !problems.some(({ code }) => code === 'HOLDER_NOT_SHOWN')
    return { mark: 'indeterminate', text: say(isThere ? 'holderNotChecked' : 'holderUnproven') }
  }
  const { verdict, verificationMethod: method, reason } = proof
  const signer = method === undefined ? say('unnamedKey') : show(method)
  return {
    // A proof that holds, and not for what was asked, shows no one here.
    mark: verdict === 'valid' ? 'invalid' : verdict,
    text: reason === undefined ? signer : `${signer}: ${clean(reason)}`,
  }
}

function sayPresented({ about, report, pointer }: PresentedReport, { say, show }: ReportVoice): Line {
  const place = pointer === '' ? '' : ` (${show(pointer)})`
  const summary = clean(report.summary).replace(/\.$/, '')
  return { mark: report.verdict, text: `${summary}; ${say(abouts[about])}${place}` }
}

/** The problems of the presentation and of its credentials, each with its place in the file. */
function allProblems({ problems, credentials }: PresentationReport): Problem[] {
  const inside = credentials.flatMap(({ pointer, report }) =>
    report.problems.map((problem) => ({ ...problem, pointer: pointer + problem.pointer })),
  )
  return [...problems, ...inside]
}
