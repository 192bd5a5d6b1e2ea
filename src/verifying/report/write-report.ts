import { thaw } from '../../core/frozen-json'
import type { JsonObject } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { credentialsV1ContextUrl } from '../../model/contexts/context-urls'
import { describeForVerifier } from '../../problems/describe-problem'
import { limitFindings } from '../../problems/limit-findings'
import { plain, say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import type { Words } from '../../problems/words'
import { quoteList } from '../../schema/quote-found'
import { issuerId, subjectId } from '../facts/credential-facts'
import { keepFacts, unreadFacts } from '../facts/report-facts'
import type { ReadInput } from '../input/read-input'
import type { VerifySettings } from '../options/verify-options'
import type { RejectedReport, ReportSections, VerificationReport } from '../outcome/report'
import { notRun, sortFindings, toSection, verdictOf } from '../outcome/section'
import { profileOf } from '../subject/subject'
import type { RegisteredSubject } from '../trust/check-register'
import type { Outcomes, ReachedVerdict } from './reach-verdict'
import { summarise } from './summarise'
import { withoutLooseLinks } from './without-loose-links'

// More than anyone reads; an endorsement is one of up to a hundred.
const mostProblems = 300
const mostOfEndorsement = 10

/** Writes the report of a credential that came through the gate. */
export function writeReport(
  reached: ReachedVerdict,
  subject: RegisteredSubject,
  settings: VerifySettings,
): VerificationReport {
  const { outcomes, recipient, endorsements, label, authority, verdict, deciding } = reached
  const { document, given, digest, disclosure, depth, isSelfIssued } = subject
  const { words } = settings
  const findings = limitFindings(reached.findings, mostOf(depth))
  const sections = toSections(outcomes, words)
  const isUnderSuppliedContexts = settings.contexts.areSuppliedIn(given)
  const summaryNotes = { isUnderSuppliedContexts, isSelfIssued, authority: authority?.report }
  const report = {
    verdict,
    summary: summarise(verdict, document, deciding, sections.policy, settings, summaryNotes),
    checkedAt: settings.checkedAt,
    profile: profileOf(given, settings),
    network: [...settings.network],
    credential: {
      ...identify(document),
      ...(isSelfIssued ? { selfIssued: true as const } : {}),
      digest,
      format: subject.format,
      version: subject.dataModel,
    },
    sections,
    endorsements: [...endorsements],
    ...(recipient ? { recipient: toSection(recipient, words) } : {}),
    ...(label ? { label } : {}),
    ...(authority?.report ? { authority: authority.report } : {}),
    problems: findings.map((finding) => describeForVerifier(finding, words)),
    // Only what was signed and came through the gate is returned.
    ...(sections.shape.verdict === 'valid' && sections.integrity.verdict === 'valid'
      ? { verified: withoutLooseLinks(settings.recurring ? (thaw(document) as JsonObject) : document) }
      : {}),
  }
  // A verdict is valid only where shape and integrity are, and then `verified` is there.
  return keepFacts(report as VerificationReport, {
    disclosure,
    time: outcomes.time.findings,
    status: outcomes.status.findings,
    trust: outcomes.trust.findings,
  })
}

/** The report of something that could not be read as a credential: every other section says that it did not run. */
export function writeUnreadReport(
  read: ReadInput,
  settings: VerifySettings,
  depth: number,
): VerificationReport {
  const { words } = settings
  const findings = limitFindings(sortFindings(withReason(read)), mostOf(depth))
  const shape = toSection({ findings }, words)
  const skipped = () => notRun(say('notRunUnreadable'), words)
  // Something was found that made it unreadable.
  const verdict = shape.verdict as RejectedReport['verdict']
  const policy = skipped()
  const profile = profileOf(read.document, settings)
  const isUnderSuppliedContexts = settings.contexts.areSuppliedIn(read.document ?? null)
  const summaryNotes = { isUnderSuppliedContexts, isSelfIssued: false, authority: undefined }
  const report: RejectedReport = {
    verdict,
    summary: summarise(verdict, {}, findings, policy, settings, summaryNotes),
    checkedAt: settings.checkedAt,
    profile,
    network: [...settings.network],
    credential: { issuer: '', digest: '', format: read.format, version: versionOf(read.document) },
    sections: {
      shape,
      integrity: { ...skipped(), proofs: [] },
      time: skipped(),
      status: { ...skipped(), entries: [] },
      schema: skipped(),
      policy,
      trust: skipped(),
      evidence: skipped(),
    },
    endorsements: [],
    ...(settings.recipient ? { recipient: skipped() } : {}),
    problems: findings.map((finding) => describeForVerifier(finding, words)),
  }
  return keepFacts(report, unreadFacts)
}

// A report never refuses without a problem that decides.
function withReason({ document, findings }: ReadInput): Finding[] {
  if (verdictOf(findings) !== 'valid') return findings
  const params = { found: plain(quoteList(toArray(document?.['type']))) }
  return [...findings, { code: 'SHAPE_UNKNOWN', pointer: '/type', params }]
}

function mostOf(depth: number): number {
  return depth === 0 ? mostProblems : mostOfEndorsement
}

function toSections(outcomes: Outcomes, words: Words): ReportSections {
  const { integrity, policy } = outcomes
  return {
    shape: toSection(outcomes.shape, words),
    integrity: { ...toSection(integrity, words), proofs: integrity.proofs },
    time: toSection(outcomes.time, words),
    status: { ...toSection(outcomes.status, words), entries: outcomes.status.entries },
    schema: toSection(outcomes.schema, words),
    policy: { ...toSection(policy, words), ...policy.details },
    trust: toSection(outcomes.trust, words),
    evidence: toSection(outcomes.evidence, words),
  }
}

function identify(document: JsonObject) {
  const { id, name } = document
  const subject = subjectId(document)
  return {
    ...(typeof id === 'string' ? { id } : {}),
    issuer: issuerId(document),
    ...(subject === '' ? {} : { subject }),
    ...(typeof name === 'string' ? { name } : {}),
  }
}

function versionOf(document: JsonObject | undefined): string {
  if (!isJsonObject(document)) return ''
  return toArray(document['@context']).includes(credentialsV1ContextUrl) ? '1.1' : ''
}
