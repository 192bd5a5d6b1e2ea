import type { JsonObject } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { loadPart } from '../../core/load-part'
import type { GatedDocument } from '../../gate/gate-document'
import { credentialsV1ContextUrl } from '../../model/contexts/context-urls'
import { describeForVerifier, sectionOf, severityOf } from '../../problems/describe-problem'
import { limitFindings } from '../../problems/limit-findings'
import { plain, say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import type { Words } from '../../problems/words'
import { quoteList } from '../../schema/quote-found'
import type { PolicyOutcome } from '../committee/check-policy'
import { endorsedOnce } from '../endorsements/endorsed-once'
import type { ReadInput } from '../input/read-input'
import type { IntegrityOutcome } from '../integrity/check-integrity'
import { checkLabel } from '../label/check-label'
import { reportLabel } from '../label/report-label'
import { profileOf } from '../options/profile-of'
import type { ExpectedRecipient } from '../options/read-recipient'
import type { VerifySettings } from '../options/verify-options'
import type { VerifyScope } from '../options/verify-scope'
import { maxEndorsementDepth } from '../options/verify-scope'
import type { EndorsementReport, LabelReport, ReportSections, VerificationReport } from '../outcome/report'
import type { SectionOutcome } from '../outcome/section'
import { notRun, toSection, verdictOf, worstVerdict } from '../outcome/section'
import { sortFindings } from '../outcome/sort-findings'
import type { StatusOutcome } from '../status/check-status'
import { issuerId, subjectId } from '../subject/credential-facts'
import type { ShownDocument } from '../subject/disclosed-in-part'
import { keepFacts, unreadFacts } from '../subject/report-facts'
import type { RegisterOutcome } from '../trust/check-register'
import { nameParty } from '../trust/name-party'
import { requiredSections } from './required-sections'
import { summarise } from './summarise'
import { withoutLooseLinks } from './without-loose-links'
import { withoutSaidBetter } from './without-said-better'

// Nobody reads more; an endorsement is one of up to a hundred.
const mostProblems = 300
const mostOfEndorsement = 10

/** What each section found. */
export type Outcomes = Record<keyof ReportSections, SectionOutcome> & {
  integrity: IntegrityOutcome
  policy: PolicyOutcome
  status: StatusOutcome
}

/** All that was found of a document. */
export interface Judgement {
  outcomes: Outcomes
  endorsements: EndorsementReport[]
  /** As `digestOf` takes it. */
  digest: string
  /** What the register says of it, where it is a label of a known network. */
  register: RegisterOutcome | undefined
}

/** Puts together the report of a document that came through the gate. */
export async function writeReport(
  read: ReadInput,
  gated: ShownDocument,
  judgement: Judgement,
  settings: VerifySettings,
  scope: VerifyScope,
): Promise<VerificationReport> {
  const { outcomes, digest } = judgement
  const { document, disclosure } = gated
  const { words, policy } = settings
  const { endorsements, findings: repeated } = endorsedOnce(judgement.endorsements, words)
  const sections = toSections(outcomes, words)
  const recipient = settings.recipient && (await judgeRecipient(gated, settings.recipient, settings))
  const required = requiredSections(document, sections, settings, scope)
  const all = sortFindings(
    withoutSaidBetter([
      ...eachOnce(sectionFindings(outcomes)),
      ...(recipient?.findings ?? []),
      ...endorsements.flatMap((report) => noteOn(report, settings)),
      ...repeated,
      ...noteOnDepth(gated, scope),
    ]),
  )
  const strict = policy?.strict1EdTech ? endorsements.filter(isEmbedded).map((report) => report.verdict) : []
  const verdict = worstVerdict([
    ...required.map((name) => sections[name].verdict),
    ...(recipient ? [verdictOf(recipient.findings)] : []),
    ...strict,
  ])
  const findings = limitFindings(all, mostOf(scope))
  const deciding = all.filter((finding) => isDeciding(finding, required))
  const profile = profileOf(read.document, settings)
  const isUnderGiven = settings.contexts.areGivenIn(read.document ?? null)
  const label = scope.depth === 0 ? labelOf(gated, judgement, settings) : undefined
  const report: VerificationReport = {
    verdict,
    summary: summarise(verdict, document, deciding, sections.policy, settings, isUnderGiven),
    checkedAt: settings.checkedAt,
    profile,
    network: [...settings.network],
    credential: {
      ...identify(document),
      digest,
      format: read.format,
      version: gated.dataModel,
    },
    sections,
    endorsements,
    ...(recipient ? { recipient: toSection(recipient, words) } : {}),
    ...(label ? { label } : {}),
    problems: findings.map((finding) => describeForVerifier(finding, words)),
    // Only what was signed and came through the gate is handed on.
    ...(sections.shape.verdict === 'valid' && sections.integrity.verdict === 'valid'
      ? { verified: withoutLooseLinks(document) }
      : {}),
  }
  return keepFacts(report, { disclosure, time: outcomes.time.findings, status: outcomes.status.findings })
}

function labelOf(
  { document, disclosure }: ShownDocument,
  { outcomes, endorsements, register }: Judgement,
  settings: VerifySettings,
): LabelReport | undefined {
  return register
    ? reportLabel(document, register, outcomes.status, disclosure, settings)
    : checkLabel(document, endorsements, disclosure, settings)
}

async function judgeRecipient(
  gated: ShownDocument,
  expected: ExpectedRecipient,
  { work }: VerifySettings,
): Promise<SectionOutcome> {
  const { checkRecipient } = await loadPart('recipients', () => import('../content/check-recipient'))
  return checkRecipient(gated, expected, work)
}

/** The report of something that could not be read as a credential: every other section says that it did not run. */
export function writeUnreadReport(
  read: ReadInput,
  settings: VerifySettings,
  scope: VerifyScope,
): VerificationReport {
  const { words } = settings
  const findings = limitFindings(sortFindings(withReason(read)), mostOf(scope))
  const shape = toSection({ findings }, words)
  const skipped = () => notRun(say('notRunUnreadable'), words)
  const { verdict } = shape
  const policy = skipped()
  const profile = profileOf(read.document, settings)
  const isUnderGiven = settings.contexts.areGivenIn(read.document ?? null)
  const report: VerificationReport = {
    verdict,
    summary: summarise(verdict, {}, findings, policy, settings, isUnderGiven),
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

function mostOf({ depth }: VerifyScope): number {
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

function sectionFindings(outcomes: Outcomes): Finding[] {
  return Object.entries(outcomes).flatMap(([section, outcome]) =>
    outcome.findings.map((finding) => ({ ...finding, section: section as keyof ReportSections })),
  )
}

// One mistake can decide two sections, such as a date that cannot be read; it is reported for the first of them.
function eachOnce(findings: readonly Finding[]): Finding[] {
  const sectionBy = new Map<string, string>()
  return findings.filter((finding) => {
    const key = `${finding.code} ${severityOf(finding)} ${finding.pointer}`
    const section = sectionOf(finding)
    const first = sectionBy.get(key) ?? section
    sectionBy.set(key, first)
    return first === section
  })
}

// A lapsed endorsement says nothing against the credential, unless the caller holds to the letter of OB 3.0.
function noteOn(endorsement: EndorsementReport, { trust, policy }: VerifySettings): Finding[] {
  if (endorsement.verdict === 'valid') return []
  const params = { endorser: nameParty(endorsement.endorser.id, endorsement.endorser.name, trust) }
  const isInvalid = endorsement.verdict === 'invalid'
  const code = isInvalid ? 'ENDORSEMENT_INVALID' : 'ENDORSEMENT_UNDECIDED'
  const finding: Finding = { code, pointer: endorsement.pointer, params }
  if (!policy?.strict1EdTech || !isEmbedded(endorsement)) return [finding]
  return [{ ...finding, severity: isInvalid ? 'error' : 'indeterminate' }]
}

function noteOnDepth({ endorsements }: GatedDocument, { depth }: VerifyScope): Finding[] {
  const [first] = endorsements
  if (!first || depth < maxEndorsementDepth) return []
  return [{ code: 'ENDORSEMENTS_TOO_DEEP', pointer: first.pointer, params: { depth: maxEndorsementDepth } }]
}

function isEmbedded({ mode }: EndorsementReport): boolean {
  return mode === 'embedded'
}

function isDeciding(finding: Finding, required: readonly (keyof ReportSections)[]): boolean {
  const section = sectionOf(finding)
  return section === 'endorsements' || section === 'recipient' || required.some((name) => name === section)
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
