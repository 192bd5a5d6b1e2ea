import type { Verdict } from '../../index'
import type { Report } from '../worker/actions'

/** A badge that was given to the page. Only what a line shows is kept: of a thousand badges no report stays in memory. */
export interface Result {
  file: File
  verdict?: Verdict
  summary?: string
  /** Whether no badge was found in it, nor anything else that can be verified: it may be the evidence of another. */
  isOther?: boolean
  /** Why there is no report. */
  failed?: string
}

export function isWaiting({ verdict, failed }: Result): boolean {
  return verdict === undefined && failed === undefined
}

/** Counts the verdicts. */
export function countVerdicts(results: readonly Result[]): Record<Verdict, number> {
  const counts = { valid: 0, invalid: 0, indeterminate: 0 }
  for (const { verdict } of results) if (verdict) counts[verdict] += 1
  return counts
}

/** Remembers of a report what a line shows. */
export function remember(result: Result, report: Report): void {
  result.verdict = report.verdict
  result.summary = report.summary
  result.isOther = isEmpty(report)
}

/** Whether nothing was found in a file that could be verified. */
export function isEmpty(report: Report): boolean {
  return !('credentials' in report) && report.verified === undefined
}
