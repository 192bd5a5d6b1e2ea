import { describeProblem } from '../../problems/describe-problem'
import { limitFindings } from '../../problems/limit-findings'
import { certificationTexts } from '../../problems/parts/certification'
import type { Phrase } from '../../problems/phrases/phrase'
import { plain, said, say, sayOf } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { severityOf } from '../../problems/severity'
import type { Words } from '../../problems/words'
import { putIntoWords } from '../../problems/words'
import type {
  CertificationReport,
  CertificationSection,
  CertificationSectionId,
  CertificationVerdict,
} from './certification-report'
import { certificationSectionIds } from './certification-report'
import { sectionSources } from './section-sources'

/** Findings of a section, before they are put into words. */
export interface SectionFindings {
  findings: readonly Finding[]
  /** What was checked; empty if the credential has nothing of the kind; absent if the section did not run. */
  found?: string
}

// A person reads no more, and a hostile document can be wrong in every value.
const mostProblems = 100

/** Writes the report in one language. */
export function writeCertification(
  checked: Readonly<Record<CertificationSectionId, SectionFindings>>,
  { format, checkedAt, words }: { format: string; checkedAt: string; words: Words },
): CertificationReport {
  const sections = certificationSectionIds.map((id) => writeSection(id, checked[id], words))
  const verdict = verdictOfAll(sections)
  const decisive = sections.find((section) => section.verdict === verdict)
  return {
    profile: 'ob3-certification',
    verdict,
    summary: putIntoWords(sayVerdict(verdict, said(decisive?.found ?? '')), words),
    disclaimer: putIntoWords(sayOf(certificationTexts, 'certifyNobody'), words),
    checkedAt,
    format,
    sections,
  }
}

function writeSection(
  id: CertificationSectionId,
  { findings, found }: SectionFindings,
  words: Words,
): CertificationSection {
  const { checks, source, pointer } = sectionSources[id]
  const verdict = verdictOf(findings, found)
  const decisive = findings.find((finding) => verdictsOf[severityOf(finding)] === verdict)
  const problem = decisive && describeProblem(decisive, words)
  const section = { id, verdict, checks: putIntoWords(sayOf(certificationTexts, checks), words) }
  const problems = limitFindings(findings, mostProblems).map((finding) => describeProblem(finding, words))
  if (problem)
    return {
      ...section,
      found: problem.detail,
      pointer: problem.pointer,
      hint: problem.hint,
      problems,
      source,
    }
  return { ...section, found: putIntoWords(sayFound(verdict, found), words), pointer, problems, source }
}

const verdictsOf = {
  error: 'failed',
  indeterminate: 'undecided',
  warning: undefined,
  note: undefined,
} as const

function verdictOf(findings: readonly Finding[], found: string | undefined): CertificationVerdict {
  const verdicts = findings.map((finding) => verdictsOf[severityOf(finding)])
  if (verdicts.includes('failed')) return 'failed'
  if (found === undefined || verdicts.includes('undecided')) return 'undecided'
  return found === '' ? 'notApplicable' : 'passed'
}

function verdictOfAll(sections: readonly CertificationSection[]): CertificationReport['verdict'] {
  const verdicts = sections.map(({ verdict }) => verdict)
  if (verdicts.includes('failed')) return 'failed'
  return verdicts.includes('undecided') ? 'undecided' : 'passed'
}

function sayVerdict(verdict: CertificationReport['verdict'], reason: Phrase): Phrase {
  if (verdict === 'passed') return sayOf(certificationTexts, 'certifyReady')
  return verdict === 'failed'
    ? sayOf(certificationTexts, 'certifyNotReady', { reason })
    : say('summaryIndeterminate', { reason })
}

function sayFound(verdict: CertificationVerdict, found = ''): Phrase {
  if (verdict === 'undecided') return sayOf(certificationTexts, 'certifyNotRun')
  return verdict === 'passed'
    ? sayOf(certificationTexts, 'certifyPassed', { found: plain(found) })
    : sayOf(certificationTexts, 'certifyNone')
}
