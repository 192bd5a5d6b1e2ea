import type { Finding } from '../../problems/problem'
import type { VerificationReport } from '../outcome/report'
import type { Disclosure } from './disclosed-in-part'
import { wholeDisclosure } from './disclosed-in-part'

/** What was found of a document, as other checks need it: whole, where the problems of its report are as many as somebody may read. */
export interface ReportFacts {
  /** What its holder may have left out. */
  disclosure: Disclosure
  time: readonly Finding[]
  status: readonly Finding[]
  trust: readonly Finding[]
}

/** Of something that could not be read as a credential. */
export const unreadFacts: ReportFacts = { disclosure: wholeDisclosure, time: [], status: [], trust: [] }

// Beside the report, which is plain JSON for the caller.
const factsByReport = new WeakMap<VerificationReport, ReportFacts>()

/** Returns a report, and keeps the facts behind it for as long as it is there. */
export function keepFacts(report: VerificationReport, facts: ReportFacts): VerificationReport {
  factsByReport.set(report, facts)
  return report
}

/** Returns the facts behind a report that this verification wrote. */
export function factsOf(report: VerificationReport): ReportFacts {
  return factsByReport.get(report) as ReportFacts
}
