import { compareText } from '../../core/compare-text'
import { describeProblem, sectionOf } from '../../problems/describe-problem'
import type { Phrase } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { sectionNames } from '../../problems/problem'
import { severityOf } from '../../problems/severity'
import type { Words } from '../../problems/words'
import { putIntoWords } from '../../problems/words'
import type { Section, Verdict } from './report'

/** A section before it is put into words: what was found, and what to say where it is valid. */
export interface SectionOutcome {
  findings: Finding[]
  /** Said where the findings leave the section valid. */
  whenValid?: Phrase
  /** `false` where the section says nothing of this document. */
  applies?: false
}

/** The verdict that findings leave: an error is final, an open question leaves it undecided. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const severities = findings.map(severityOf)
  if (severities.includes('error')) return 'invalid'
  return severities.includes('indeterminate') ? 'indeterminate' : 'valid'
}

/** A section in words: the first finding that decides its verdict, or what it says where it is valid. */
export function toSection(outcome: SectionOutcome, words: Words): Section {
  const verdict = verdictOf(outcome.findings)
  const reason = reasonOf(outcome, verdict, words)
  return outcome.applies === false ? { verdict, reason, applies: false } : { verdict, reason }
}

function reasonOf({ findings, whenValid }: SectionOutcome, verdict: Verdict, words: Words): string {
  if (verdict === 'valid') return whenValid ? putIntoWords(whenValid, words) : ''
  const severity = verdict === 'invalid' ? 'error' : 'indeterminate'
  const decisive = findings.find((finding) => severityOf(finding) === severity) as Finding
  return describeProblem(decisive, words).detail
}

/** A section that did not run. */
export function notRun(reason: Phrase, words: Words): Section {
  return { verdict: 'indeterminate', reason: putIntoWords(reason, words) }
}

/** The worst of several verdicts. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('invalid')) return 'invalid'
  return verdicts.includes('indeterminate') ? 'indeterminate' : 'valid'
}

// The register has the date and the reason, and a status list has neither, so the register is heard first.
const byRegister: ReadonlySet<string> = new Set(['LABEL_SUSPENDED', 'LABEL_WITHDRAWN'])

/** Findings in the order of a report: by section, with the register first, then by place and code. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding) => sectionNames.indexOf(sectionOf(finding))
  const isLater = ({ code }: Finding) => (byRegister.has(code) ? 0 : 1)
  return [...findings].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      isLater(a) - isLater(b) ||
      compareText(a.pointer, b.pointer) ||
      compareText(a.code, b.code),
  )
}
