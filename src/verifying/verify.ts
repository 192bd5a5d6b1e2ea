import { digestNode } from '../canonical/digest-node'
import { QualityLabelError } from '../core/errors'
import type { JsonObject } from '../core/json'
import { isJsonObject } from '../core/json'
import type { GatedDocument } from '../gate/gate-document'
import { gateDocument } from '../gate/gate-document'
import { describeProblem, sectionOf } from '../model/problems/describe-problem'
import type { Finding } from '../model/problems/problem'
import { sectionNames } from '../model/problems/problem'
import { checkShape } from '../schema/check-shape'
import { detectShape } from '../schema/detect-shape'
import { checkCredentialSchema } from './check-credential-schema'
import { subjectId } from './check-endorsement-target'
import { checkEndorsements } from './check-endorsements'
import { checkEvidence } from './check-evidence'
import type { IntegrityOutcome } from './check-integrity'
import { checkIntegrity, issuerId } from './check-integrity'
import type { PolicyOutcome } from './check-policy'
import { checkPolicy } from './check-policy'
import { checkStatus } from './check-status'
import { checkTime } from './check-time'
import { checkTrust } from './check-trust'
import { say } from './phrases/say'
import type { ReadInput } from './read-input'
import { readInput } from './read-input'
import type { EndorsementReport, ReportSections, Verdict, VerificationReport } from './report'
import type { SectionOutcome } from './section'
import { notRun, toSection, worstVerdict } from './section'
import { summarise } from './summarise'
import type { VerifyOptions, VerifySettings } from './verify-options'
import { readVerifyOptions } from './verify-options'
import type { VerifyScope } from './verify-scope'

/**
 * Verifies a credential offline: is it authentic and current, and signed by enough of the right people?
 *
 * Never throws because a document is bad, and fetches nothing. Without `trust` a label can be valid as a badge; the summary then
 * says that nobody judged its quorum.
 *
 * @param input - The credential: text or bytes as received, or a parsed value.
 * @throws {TypeError | RangeError} If an option is unknown or not what it should be; it is named.
 * @see Open Badges 3.0, section 8.2 (verification); VCDM 2.0, section 7.1
 */
export async function verify(
  input: string | Uint8Array | object,
  options: VerifyOptions,
): Promise<VerificationReport> {
  return verifyWithSettings(input, readVerifyOptions(options), { depth: 0 })
}

async function verifyWithSettings(
  input: string | Uint8Array | object,
  settings: VerifySettings,
  scope: VerifyScope,
): Promise<VerificationReport> {
  const read = readInput(input, settings.limits)
  if (!read.document) return unreadReport(read, settings)
  const gate = gateDocument(read.document)
  if (!gate.gated)
    return unreadReport({ ...read, findings: refusedFindings(read.document, gate.findings) }, settings)
  const { document } = gate.gated
  const integrity = await checkIntegrity(read.document, settings)
  const policy = checkPolicy(document, integrity.good, settings)
  const outcomes = {
    shape: checkDocumentShape(read.document, gate.findings),
    integrity,
    time: checkTime(document, settings),
    status: checkStatus(gate.gated),
    schema: checkCredentialSchema(read.document),
    policy,
    trust: checkTrust(document, settings),
    evidence: checkEvidence(gate.gated, settings),
  }
  const endorsements = await checkEndorsements(read.document, gate.gated, settings, scope, verifyWithSettings)
  return writeReport(read, gate.gated, settings, scope, outcomes, endorsements)
}

type Outcomes = Record<keyof ReportSections, SectionOutcome> & {
  integrity: IntegrityOutcome
  policy: PolicyOutcome
}

/** Why the gate refused a document, and what else is wrong with its shape: each mistake once. */
function refusedFindings(document: JsonObject, refused: Finding[]): Finding[] {
  const shape = detectShape(document)
  if (!shape || !isReadable(refused)) return refused
  const isKnown = (pointer: string) => refused.some((finding) => isAtOrWithin(finding.pointer, pointer))
  return [...refused, ...checkShape(document, shape).filter((finding) => !isKnown(finding.pointer))]
}

// Under contexts that are not pinned no word of the document means anything certain.
function isReadable(refused: readonly Finding[]): boolean {
  return !refused.some(
    ({ code }) => code === 'CONTEXT_NOT_PINNED' || code === 'CONTEXT_ORDER' || code === 'DATA_MODEL_1_1',
  )
}

function isAtOrWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`) || outer.startsWith(`${inner}/`)
}

/** The document as it was given must have its shape; what the gate noted stands beside. */
function checkDocumentShape(document: JsonObject, notes: readonly Finding[]): SectionOutcome {
  const shape = detectShape(document)
  if (shape !== 'badge' && shape !== 'endorsement') {
    const params = { found: JSON.stringify(document['type'] ?? null).slice(0, 120) }
    return { findings: [...notes, { code: 'SHAPE_UNKNOWN', pointer: '/type', params }], whenValid: '' }
  }
  const findings = checkShape(document, shape).map(tolerateUnidentified)
  return { findings: [...notes, ...findings], whenValid: say('shapeValid', { shape }) }
}

// Real issuers leave it out: such a badge is authentic and current, and about nobody in particular.
function tolerateUnidentified(finding: Finding): Finding {
  return finding.code === 'SUBJECT_UNIDENTIFIED' ? { ...finding, severity: 'warning' } : finding
}

async function writeReport(
  read: ReadInput,
  gated: GatedDocument,
  settings: VerifySettings,
  scope: VerifyScope,
  outcomes: Outcomes,
  endorsements: EndorsementReport[],
): Promise<VerificationReport> {
  const { document } = gated
  const sections = toSections(outcomes)
  const findings = sortFindings([
    ...Object.entries(outcomes).flatMap(([section, outcome]) =>
      outcome.findings.map((finding) => ({ ...finding, section: section as keyof ReportSections })),
    ),
    ...endorsements.flatMap(noteOnEndorsement),
  ])
  const verdict = worstVerdict(
    requiredSections(document, settings, scope).map((name) => sections[name].verdict),
  )
  const deciding = findings.filter((finding) =>
    requiredSections(document, settings, scope).some((name) => name === sectionOf(finding)),
  )
  const report: VerificationReport = {
    verdict,
    summary: summarise(verdict, document, deciding, sections.policy),
    checkedAt: settings.checkedAt,
    network: [],
    credential: {
      ...identify(document),
      digest: await tryDigest(read.document as JsonObject),
      format: read.format,
      version: '2.0',
    },
    sections,
    endorsements,
    problems: findings.map(describeProblem),
  }
  if (sections.shape.verdict === 'valid' && sections.integrity.verdict === 'valid') report.verified = document
  return report
}

function toSections(outcomes: Outcomes): ReportSections {
  const { integrity, policy } = outcomes
  return {
    shape: toSection(outcomes.shape),
    integrity: { ...toSection(integrity), proofs: integrity.proofs },
    time: toSection(outcomes.time),
    status: toSection(outcomes.status),
    schema: toSection(outcomes.schema),
    policy: { ...toSection(policy), ...policy.details },
    trust: toSection(outcomes.trust),
    evidence: toSection(outcomes.evidence),
  }
}

const always = ['shape', 'integrity', 'time', 'status', 'schema'] as const

/**
 * Sections that must be valid. An endorsement is judged as authentic and current; whether its endorser is trusted stands apart,
 * except for what a network says, which counts only with its committee's quorum.
 */
function requiredSections(
  document: JsonObject,
  settings: VerifySettings,
  scope: VerifyScope,
): readonly (keyof ReportSections)[] {
  if (scope.depth === 0) return settings.trustGiven ? [...always, 'policy', 'trust'] : always
  const isNetwork = settings.committees.some(({ network }) => network === issuerId(document))
  return isNetwork ? [...always, 'policy'] : always
}

function noteOnEndorsement(endorsement: EndorsementReport): Finding[] {
  if (endorsement.verdict === 'valid') return []
  const params = {
    endorser: endorsement.endorser.name ?? endorsement.endorser.id,
    verdict: endorsement.verdict,
  }
  return [{ code: 'ENDORSEMENT_INVALID', pointer: endorsement.pointer, params }]
}

function sortFindings(findings: Finding[]): Finding[] {
  const key = (finding: Finding) => sectionNames.indexOf(sectionOf(finding))
  return [...findings].sort(
    (a, b) => key(a) - key(b) || compareText(a.pointer, b.pointer) || compareText(a.code, b.code),
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

// Of the document as it was given: the gate leaves out the context that its words need.
async function tryDigest(document: JsonObject): Promise<string> {
  try {
    return await digestNode(document, document['@context'] ?? [])
  } catch (error) {
    if (error instanceof QualityLabelError) return ''
    throw error
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

/** The report of something that could not be read as a credential: every other section says that it did not run. */
function unreadReport(read: ReadInput, settings: VerifySettings): VerificationReport {
  const shape = toSection({ findings: read.findings, whenValid: '' })
  const skipped = notRun(say('notRunUnreadable'))
  const verdict: Verdict = shape.verdict === 'valid' ? 'indeterminate' : shape.verdict
  const policy = { ...skipped }
  return {
    verdict,
    summary: summarise(verdict, {}, sortFindings(read.findings), policy),
    checkedAt: settings.checkedAt,
    network: [],
    credential: { issuer: '', digest: '', format: read.format, version: versionOf(read.document) },
    sections: {
      shape,
      integrity: { ...skipped, proofs: [] },
      time: skipped,
      status: skipped,
      schema: skipped,
      policy,
      trust: skipped,
      evidence: skipped,
    },
    endorsements: [],
    problems: sortFindings(read.findings).map(describeProblem),
  }
}

function versionOf(document: JsonObject | undefined): string {
  if (!isJsonObject(document)) return ''
  return String(document['@context']).includes('/2018/credentials/v1') ? '1.1' : ''
}
