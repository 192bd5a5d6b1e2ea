import { sectionOf } from '../../problems/describe-problem'
import { said } from '../../problems/phrases/phrase'
import type { Finding, SectionName } from '../../problems/problem'
import { alwaysNeeded } from '../../problems/section-names'
import { isDeciding, severityOf } from '../../problems/severity'
import type { AuthorityOutcome } from '../authority/check-authority'
import type { PolicyOutcome } from '../committee/policy-outcome'
import { issuerId, subjectId } from '../facts/credential-facts'
import { maySubjectBeHidden } from '../facts/disclosed-in-part'
import type { IntegrityOutcome } from '../integrity/check-integrity'
import { asksOfSigners } from '../options/read-policy'
import type { VerifySettings } from '../options/verify-options'
import type { EndorsementReport, LabelReport, ReportSections, Verdict } from '../outcome/report'
import type { SectionOutcome } from '../outcome/section'
import { sortFindings, verdictOf, worstVerdict } from '../outcome/section'
import type { StatusOutcome } from '../status/check-status'
import { maxEndorsementDepth } from '../subject/subject'
import type { RegisteredSubject } from '../trust/check-register'
import { nameParty } from '../trust/check-trust'
import { claimsLabel } from '../trust/claims-label'
import { isNetwork } from '../trust/trust-index'
import { withoutSaidBetter } from './without-said-better'

/*
 * How does a finding become the verdict? An expired badge, step by step:
 *
 * 1. A check finds a code: `checkTime` (content/check-time.ts) finds `EXPIRED` where `validUntil` is not later than `now`.
 * 2. The code, or the circumstance that the finding names, has a severity (problems/registry.ts): `EXPIRED` is an error.
 * 3. An error makes its section invalid, `indeterminate` leaves it undecided; warnings and notes change nothing (`verdictOf`).
 *    Of a section that does not apply (`applies: false`) or is not required (step 4), an open question is reported as a note.
 * 4. The verdict is the worst of the sections that the credential needs (`requiredSections`, here); it always needs `time`.
 *
 * What cannot be read, does not come through the gate or takes too much work has no other section than `shape`, and its verdict
 * (`writeUnreadReport`). Where register and status list disagree, trust/weigh-status-lists.ts puts one finding in place of the other.
 */

/** What each section found. */
export type Outcomes = Record<keyof ReportSections, SectionOutcome> & {
  integrity: IntegrityOutcome
  policy: PolicyOutcome
  status: StatusOutcome
}

/** What every check found of a credential. */
export interface CheckedSubject {
  outcomes: Outcomes
  /** Whether it is about whom the caller expects; absent where the caller expects no one. */
  recipient: SectionOutcome | undefined
  endorsements: readonly EndorsementReport[]
  /** Endorsements that were left out because they are there already. */
  repeated: readonly Finding[]
  label: LabelReport | undefined
  authority: AuthorityOutcome | undefined
}

/** What the checks come to together. */
export interface ReachedVerdict extends CheckedSubject {
  verdict: Verdict
  /** Everything found, each mistake once, in the order of a report. */
  findings: readonly Finding[]
  /** Findings of required sections, of the recipient, of endorsements and of the authority: the summary names the first that decides. */
  deciding: readonly Finding[]
}

/**
 * Reaches the verdict on a credential: the worst of the sections it needs, of the recipient, and, where the caller asks for it, of the
 * embedded endorsements and of the authority to issue.
 */
export function reachVerdict(
  checked: CheckedSubject,
  subject: RegisteredSubject,
  settings: VerifySettings,
): ReachedVerdict {
  const { outcomes, recipient, authority, endorsements, repeated } = checked
  const required = requiredSections(outcomes, subject, settings)
  const findings = sortFindings(
    withoutSaidBetter([
      ...eachOnce(sectionFindings(outcomes, required)),
      ...(recipient?.findings ?? []),
      ...endorsements.flatMap((report) => noteOn(report, settings)),
      ...repeated,
      ...noteOnDepth(subject),
      ...(authority?.findings ?? []),
    ]),
  )
  const strict = settings.policy?.failOnInvalidEndorsement ? endorsements.filter(isEmbedded) : []
  const verdict = worstVerdict([
    ...required.map((name) => verdictOf(outcomes[name].findings)),
    ...(recipient ? [verdictOf(recipient.findings)] : []),
    ...strict.map((report) => report.verdict),
    verdictOf(authority?.findings ?? []),
  ])
  const deciding = findings.filter((finding) => isOfRequiredPart(finding, required))
  return { ...checked, verdict, findings, deciding }
}

/**
 * Returns the sections that must be valid for a credential to be.
 *
 * `policy`, the quorum, is one of them with trust material, or where the caller asks something of the signers; `trust` with trust material,
 * but for what holders say of themselves. An endorsement needs to be authentic and current; whether its endorser is trusted is reported
 * separately, except for what is said in the name of a network: that counts only with its committee's quorum, and where its register or the
 * trust material shows it. A supplied file that is not the one that was signed fails the whole credential; a
 * file that was not supplied does not.
 */
function requiredSections(
  { evidence, trust: known }: Outcomes,
  subject: RegisteredSubject,
  settings: VerifySettings,
): readonly (keyof ReportSections)[] {
  const { document, depth } = subject
  const { trust, policy } = settings
  if (depth > 0)
    return isNetwork(issuerId(document), trust) ? [...alwaysNeeded, 'policy', 'trust'] : alwaysNeeded
  return [
    ...alwaysNeeded,
    ...(trust || asksOfSigners(policy) ? (['policy'] as const) : []),
    ...(trust && !isOwnStatement(known, subject, settings) ? (['trust'] as const) : []),
    ...(verdictOf(evidence.findings) === 'invalid' ? (['evidence'] as const) : []),
  ]
}

/**
 * Whether a credential is what its presenter says of themselves, and nothing of trust is open but that its issuer is not known.
 *
 * A presentation shows who says it, and the report that it is said by them. All else is asked of it as of any other; what claims to be a label is
 * never one's own word.
 */
function isOwnStatement(
  known: SectionOutcome,
  { document, disclosure, isSelfIssued }: RegisteredSubject,
  { presentedBy, trust }: VerifySettings,
): boolean {
  const isOwn = isSelfIssued && issuerId(document) === presentedBy && subjectId(document) === presentedBy
  if (!isOwn || maySubjectBeHidden(disclosure) || claimsLabel(document, trust)) return false
  return known.findings.filter(isDeciding).every(({ code }) => code === 'ISSUER_NOT_KNOWN')
}

function sectionFindings(outcomes: Outcomes, required: readonly (keyof ReportSections)[]): Finding[] {
  return Object.entries(outcomes).flatMap(([name, outcome]) => {
    const section = name as keyof ReportSections
    const isAsked = outcome.applies !== false && required.includes(section)
    return outcome.findings.map((finding) => ({ ...(isAsked ? finding : asNotAsked(finding)), section }))
  })
}

// Where the verdict needs no answer, an open question is a note in the report, such as trust material or a file that was not given. The
// section itself stays undecided.
function asNotAsked(finding: Finding): Finding {
  return severityOf(finding) === 'indeterminate' ? { ...finding, because: 'notAsked' } : finding
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
  const isInvalid = endorsement.verdict === 'invalid'
  const params = {
    endorser: nameParty(endorsement.endorser.id, endorsement.endorser.name, trust),
    reason: said(reasonOf(endorsement)),
  }
  const code = isInvalid ? 'ENDORSEMENT_INVALID' : 'ENDORSEMENT_UNDECIDED'
  const finding: Finding = { code, pointer: endorsement.pointer, params }
  if (!policy?.failOnInvalidEndorsement || !isEmbedded(endorsement)) return [finding]
  return [{ ...finding, because: isInvalid ? 'requiredEndorsementInvalid' : 'requiredEndorsementUndecided' }]
}

/** What decided on an endorsement: first what it was found with, then the register, which knows since when and why. */
function reasonOf({ verdict, problems, report }: EndorsementReport): string {
  const severity = verdict === 'invalid' ? 'error' : verdict
  const byRegister = report.problems.filter(({ section }) => section === 'trust')
  const decisive = [...problems, ...byRegister, ...report.problems].find((each) => each.severity === severity)
  return decisive ? `${decisive.title}. ${decisive.detail}` : report.summary
}

function noteOnDepth({ endorsements, depth }: RegisteredSubject): Finding[] {
  const [first] = endorsements
  if (!first || depth < maxEndorsementDepth) return []
  return [{ code: 'ENDORSEMENTS_TOO_DEEP', pointer: first.pointer, params: { depth: maxEndorsementDepth } }]
}

function isEmbedded({ mode }: EndorsementReport): boolean {
  return mode === 'embedded'
}

// What is asked beside the sections of every report: where it is not asked, its findings do not decide.
const beside: readonly SectionName[] = ['endorsements', 'recipient', 'authority']

function isOfRequiredPart(finding: Finding, required: readonly (keyof ReportSections)[]): boolean {
  const section = sectionOf(finding)
  return beside.includes(section) || required.some((name) => name === section)
}
