import { describeProblem, severityOf } from '../model/problems/describe-problem'
import type { Finding } from '../model/problems/problem'
import type { Section, Verdict } from './report'

/** A section before it is put into words: what was found, and what to say where nothing stands against it. */
export interface SectionOutcome {
  findings: Finding[]
  /** Said where the findings leave the section valid. */
  whenValid: string
}

/** The verdict that findings leave: an error is final, an open question leaves it undecided. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const severities = findings.map(severityOf)
  if (severities.includes('error')) return 'invalid'
  return severities.includes('indeterminate') ? 'indeterminate' : 'valid'
}

/** A section in words: the first finding that decides its verdict, or what it says where it is valid. */
export function toSection(outcome: SectionOutcome): Section {
  const verdict = verdictOf(outcome.findings)
  if (verdict === 'valid') return { verdict, reason: outcome.whenValid }
  const severity = verdict === 'invalid' ? 'error' : 'indeterminate'
  const decisive = outcome.findings.find((finding) => severityOf(finding) === severity) as Finding
  return { verdict, reason: describeProblem(decisive).detail }
}

/** A section that did not run. */
export function notRun(reason: string): Section {
  return { verdict: 'indeterminate', reason }
}

/** The worst of several verdicts. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('invalid')) return 'invalid'
  return verdicts.includes('indeterminate') ? 'indeterminate' : 'valid'
}
