import type { JsonObject } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { textFor } from '../../core/language-value'
import { isWorkLimit } from '../../core/work-budget'
import { describeForVerifier } from '../../problems/describe-problem'
import type { Finding } from '../../problems/problem'
import type { ShownParts, TargetOutcome } from '../content/check-endorsement-target'
import { checkEndorsementTarget } from '../content/check-endorsement-target'
import { EndorsedDocument } from '../content/endorsed-document'
import { issuerId, onlySubject, subjectId } from '../facts/credential-facts'
import type { Disclosure } from '../facts/disclosed-in-part'
import type { FoundNode } from '../facts/find-nodes'
import { factsOf } from '../facts/report-facts'
import { readInput, readPart } from '../input/read-input'
import type { ProvenSubject } from '../integrity/prove-subject'
import type { VerifySettings } from '../options/verify-options'
import type { EndorsementReport, VerificationReport } from '../outcome/report'
import { verdictOf, worstVerdict } from '../outcome/section'
import type { VerifyWithSettings } from '../subject/subject'
import { maxEndorsementDepth } from '../subject/subject'
import { endorserStanding } from '../trust/check-trust'
import { checkTrustMark } from '../trust/check-trust-mark'
import { endorserKeys } from './endorsed-once'

interface Candidate {
  input: string | Uint8Array | object
  mode: EndorsementReport['mode']
  pointer: string
  carrier?: FoundNode
}

/**
 * Verifies every endorsement, embedded or supplied, as a credential of its own and matches it with what it is about.
 *
 * @see Open Badges 3.0, Verification, step 6
 */
export async function checkEndorsements(
  subject: ProvenSubject,
  settings: VerifySettings,
  verifyNested: VerifyWithSettings,
): Promise<EndorsementReport[]> {
  if (subject.depth >= maxEndorsementDepth) return []
  const embedded = subject.endorsements.map(
    ({ endorsement, pointer, carrier, carrierPointer }): Candidate => ({
      input: endorsement,
      mode: 'embedded',
      pointer,
      carrier: { node: carrier, pointer: carrierPointer },
    }),
  )
  const separate = settings.endorsements.map(
    (input, index): Candidate => ({ input, mode: 'separate', pointer: `/${index}` }),
  )
  const endorsed = new EndorsedDocument(subject, settings)
  const reports: EndorsementReport[] = []
  for (const candidate of [...embedded, ...separate]) {
    const inner = { depth: subject.depth + 1, isPart: candidate.mode === 'embedded' }
    reports.push(
      await checkEndorsement(candidate, endorsed, subject.disclosure, settings, (input, own) =>
        verifyNested(input, own, inner),
      ),
    )
  }
  return reports
}

async function checkEndorsement(
  candidate: Candidate,
  endorsed: EndorsedDocument,
  disclosure: Disclosure,
  settings: VerifySettings,
  verifyAlone: (input: Candidate['input'], settings: VerifySettings) => Promise<VerificationReport>,
): Promise<EndorsementReport> {
  const report = await verifyAlone(candidate.input, { ...settings, endorsements: [], recipient: undefined })
  // As it came through the gate; where it did not hold, as it was given, to say what is wrong with it.
  const read = candidate.mode === 'embedded' ? readPart : readInput
  const credential = report.verified ?? read(candidate.input, settings.limits).document ?? {}
  const shown = { document: disclosure, endorsement: factsOf(report).disclosure }
  const signedWith = endorserKeys({ report })
  const outcome = await tryTarget(credential, signedWith, endorsed, candidate.carrier, shown, settings)
  return writeEndorsementReport(candidate, credential, report, outcome, settings)
}

// What would take too long of one endorsement says nothing against the others.
async function tryTarget(
  credential: JsonObject,
  signedWith: readonly string[],
  endorsed: EndorsedDocument,
  carrier: FoundNode | undefined,
  shown: ShownParts,
  settings: VerifySettings,
): Promise<TargetOutcome> {
  try {
    const outcome = await checkEndorsementTarget(credential, signedWith, endorsed, carrier, shown)
    const mark = checkTrustMark(credential, endorsed, settings)
    return { ...outcome, findings: [...outcome.findings, ...mark] }
  } catch (error) {
    if (!isWorkLimit(error)) throw error
    const findings: Finding[] = [{ code: 'WORK_LIMIT_EXCEEDED', pointer: '' }]
    return { target: { id: subjectId(credential) }, binding: 'none', findings }
  }
}

function writeEndorsementReport(
  candidate: Candidate,
  credential: JsonObject,
  report: VerificationReport,
  outcome: TargetOutcome,
  settings: VerifySettings,
): EndorsementReport {
  const endorser = issuerId(credential)
  const { id, issuer } = credential
  const name = isJsonObject(issuer) ? textFor(issuer['name'], settings.words.language) : undefined
  // A comment is reported only where its signature is right.
  const comment = commentOf(report.verified)
  return {
    ...(typeof id === 'string' ? { id } : {}),
    verdict: worstVerdict([report.verdict, verdictOf(outcome.findings)]),
    endorser: { id: endorser, ...(name === undefined ? {} : { name }) },
    mode: candidate.mode,
    pointer: candidate.pointer,
    target: outcome.target,
    binding: outcome.binding,
    ...(comment === undefined ? {} : { comment }),
    standing: endorserStanding(credential, factsOf(report).disclosure, settings),
    problems: outcome.findings.map((finding) => describeForVerifier(finding, settings.words)),
    report,
  }
}

function commentOf(credential: JsonObject | undefined): string | undefined {
  const comment = credential && onlySubject(credential)?.['endorsementComment']
  return typeof comment === 'string' ? comment : undefined
}
