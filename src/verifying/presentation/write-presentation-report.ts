import type { JsonObject } from '../../core/json'
import { toArray } from '../../core/json'
import { describeProblem } from '../../problems/describe-problem'
import { limitFindings } from '../../problems/limit-findings'
import type { PhraseKey } from '../../problems/phrases/en'
import type { Phrase } from '../../problems/phrases/phrase'
import { plain, said, say } from '../../problems/phrases/phrase'
import type { Finding, Problem } from '../../problems/problem'
import { hintIsForAuthor } from '../../problems/registry'
import { severityOf } from '../../problems/severity'
import { putIntoWords } from '../../problems/words'
import { writeProofReport } from '../integrity/write-proof-report'
import type { VerifySettings } from '../options/verify-options'
import type { HolderProofReport, PresentationReport, PresentedReport } from '../outcome/presentation-report'
import type { Verdict } from '../outcome/report'
import { sortFindings, verdictOf, worstVerdict } from '../outcome/section'
import type { HolderOutcome } from './check-holder'

const mostProblems = 300

/** What was found of a presentation and its credentials. */
export interface CheckedPresentation extends HolderOutcome {
  credentials: PresentedReport[]
}

/** Writes the report of a presentation. */
export function writePresentationReport(
  { holder, checked, findings: found, credentials }: CheckedPresentation,
  presentation: JsonObject | undefined,
  settings: VerifySettings,
): PresentationReport {
  const findings = limitFindings(sortFindings(found), mostProblems)
  const own = verdictOf(findings)
  const verdict = worstVerdict([own, ...credentials.map(({ report }) => report.verdict)])
  const reason = verdict === own ? reasonOf(findings, verdict, settings) : reasonOfOne(credentials, verdict)
  return {
    verdict,
    summary: putIntoWords(summarise(verdict, reason, holder ?? '', credentials.length), settings.words),
    checkedAt: settings.checkedAt,
    ...(holder === undefined ? {} : { holder }),
    ...(presentation ? namesOf(presentation) : {}),
    ...(checked ? { proof: { ...writeProofReport(checked, settings), ...saidIn(checked.proof) } } : {}),
    problems: findings.map((finding) => describe(finding, checked?.findings ?? [], settings)),
    credentials,
  }
}

function namesOf({ id, type }: JsonObject): Pick<PresentationReport, 'id' | 'types'> {
  const types = toArray<unknown>(type).filter((each) => typeof each === 'string')
  const others = types.filter((each) => each !== 'VerifiablePresentation')
  return { ...(typeof id === 'string' ? { id } : {}), ...(others.length > 0 ? { types: others } : {}) }
}

const signedTexts = ['challenge', 'domain', 'nonce', 'expires'] as const

function saidIn(proof: JsonObject): Partial<HolderProofReport> {
  return Object.fromEntries(
    signedTexts.map((name) => [name, proof[name]]).filter(([, value]) => typeof value === 'string'),
  )
}

function summarise(verdict: Verdict, reason: Phrase, holder: string, count: number): Phrase {
  if (verdict === 'valid') return say('summaryPresented', { holder, count })
  return say(verdict === 'invalid' ? 'summaryInvalid' : 'summaryIndeterminate', { reason })
}

function reasonOf(findings: readonly Finding[], verdict: Verdict, { words }: VerifySettings): Phrase {
  const severity = verdict === 'invalid' ? 'error' : 'indeterminate'
  const decisive = findings.find((finding) => severityOf(finding) === severity)
  if (!decisive) return said('')
  const { title, detail } = describeProblem(decisive, words)
  return said(`${title}. ${detail}`)
}

function reasonOfOne(credentials: readonly PresentedReport[], verdict: Verdict): Phrase {
  const first = credentials.find(({ report }) => report.verdict === verdict)
  if (!first) return said('')
  const severity = verdict === 'invalid' ? 'error' : 'indeterminate'
  const { problems, summary } = first.report
  const problem = problems.find((each) => each.severity === severity)
  // Its summary says the verdict, as the one of the presentation does already.
  const reason = problem ? `${problem.title}. ${problem.detail}` : summary
  return say('presentedCredential', { pointer: plain(first.pointer), summary: said(reason) })
}

const ofHolder = new Set(['HOLDER_NOT_SIGNER', 'CHALLENGE_MISMATCH', 'DOMAIN_MISMATCH'])

/** What the holder can do other than sign a new presentation. */
const adviceFor: Readonly<Partial<Record<Finding['code'], PhraseKey>>> = {
  INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD: 'adviceListAuthentication',
}

// The hints of proofs and shapes name the issuer, who has written nothing of a presentation.
function describe(finding: Finding, ofProof: readonly Finding[], { words }: VerifySettings): Problem {
  const problem = describeProblem(finding, words)
  const isOfProof = ofProof.some(({ code, pointer }) => code === finding.code && pointer === finding.pointer)
  if (ofHolder.has(finding.code) || !(isOfProof || hintIsForAuthor(finding.code))) return problem
  return { ...problem, hint: putIntoWords(say(adviceFor[finding.code] ?? 'adviceAskHolder'), words) }
}
