import { labelStates } from '../../describing/label-states'
import { isLabel } from '../../describing/report/standing'
import type { Verdict } from '../../index'
import type { ProblemCode } from '../../problems/registry'
import type { App } from '../app'
import { showInstant } from '../dom/dates'
import type { Report } from '../worker/actions'
import { namesOfDropped } from './material'
import { sayWithoutVerdict } from './say-summary'

/** A badge that was given to the page. Only what a line shows is kept: of a thousand badges no report stays in memory. */
export interface Result {
  file: File
  verdict?: Verdict
  summary?: string
  /** Whether no badge was found in it, nor anything else that can be verified: it may be the evidence of another. */
  isOther?: boolean
  /** What a reader of the verdict should know beside it. */
  note?: string | undefined
  /** Why there is no report. */
  failed?: string
}

export function isWaiting({ verdict, failed }: Result): boolean {
  return verdict === undefined && failed === undefined
}

/** Counts the verdicts, and apart from them the files without a badge. */
export function countVerdicts(results: readonly Result[]): Record<Verdict | 'none', number> {
  const counts = { valid: 0, invalid: 0, indeterminate: 0, none: 0 }
  for (const { verdict, isOther } of results) if (verdict) counts[isOther ? 'none' : verdict] += 1
  return counts
}

/** Remembers of a report what a line shows. */
export function remember(result: Result, report: Report, app: App): void {
  result.verdict = report.verdict
  result.summary = sayWithoutVerdict(report, app)
  result.isOther = isEmpty(report)
  result.note = [labelNote(report, app), droppedNote(report, app)]
    .filter((note) => note !== undefined)
    .join(' ')
}

/** Codes of files in which there is nothing to verify. */
const withoutBadge: readonly string[] = [
  'FORMAT_UNSUPPORTED',
  'IMAGE_WITHOUT_CREDENTIAL',
  'NOT_A_CREDENTIAL',
] satisfies ProblemCode[]

/** Whether nothing was found in a file that could be verified. */
export function isEmpty(report: Report): boolean {
  return !('credentials' in report) && withoutBadge.includes(report.problems[0]?.code ?? '')
}

/** A badge can be valid although its issuer no longer holds its label: a reader of the verdict should know. */
function labelNote(report: Report, { speech, language }: App): string | undefined {
  if ('credentials' in report || report.verdict !== 'valid') return undefined
  const { label } = report
  if (!label || isLabel(report) || label.now.held !== 'no') return undefined
  const state = speech.say(labelStates[label.now.state])
  const since = label.now.since
  return since === undefined
    ? speech.say('noteLabel', { state })
    : speech.say('noteLabelSince', { state, since: showInstant(since, language) })
}

/** A verdict that rests on what somebody dropped is worth what that file is worth. */
function droppedNote({ verdict }: Report, { relied, speech }: App): string | undefined {
  const names = namesOfDropped(relied)
  return verdict !== 'valid' || names === '' ? undefined : speech.say('noteDropped', { names })
}
