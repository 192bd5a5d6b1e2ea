import type { JsonObject } from '../../core/json'
import { isJsonObject, toArray, toText, withoutUndefined } from '../../core/json'
import { textFor } from '../../core/language-value'
import { isWorkLimit } from '../../core/work-budget'
import { readEndorsementContent } from '../../model/endorsement-content'
import { describeForVerifier } from '../../problems/describe-problem'
import type { Finding } from '../../problems/problem'
import type { ShownParts, TargetOutcome } from '../content/check-endorsement-target'
import { checkEndorsementTarget, statedDigests } from '../content/check-endorsement-target'
import type { EndorsedSubject } from '../content/endorsed-document'
import { EndorsedDocument } from '../content/endorsed-document'
import { endOf, issuerId, onlySubject, startOf, subjectId } from '../facts/credential-facts'
import type { Disclosure } from '../facts/disclosed-in-part'
import type { FoundNode } from '../facts/find-nodes'
import { factsOf } from '../facts/report-facts'
import { peek } from '../input/peek'
import { readInput, readPart } from '../input/read-input'
import type { ProvenSubject } from '../integrity/prove-subject'
import type { VerifySettings } from '../options/verify-options'
import type { EndorsementReport, VerificationReport } from '../outcome/report'
import { verdictOf, worstVerdict } from '../outcome/section'
import type { VerifyWithSettings } from '../subject/subject'
import { maxEndorsementDepth } from '../subject/subject'
import { none, verifySupplied } from '../subject/verify-supplied'
import { endorserStanding } from '../trust/check-trust'
import { keptIndex } from '../trust/subject-index'
import { endorserKeys } from './endorser-keys'
import { findIn } from './find-endorsements'
import type { Acknowledgement, AcknowledgementOutcome } from './tell-acknowledgement'
import { tellAcknowledgement } from './tell-acknowledgement'

interface Candidate {
  input: string | Uint8Array | object
  mode: EndorsementReport['mode']
  pointer: string
  carrier?: FoundNode
}

/** An endorsement that was verified as a credential of its own. */
interface Verified extends Candidate {
  /** As it came through the gate; where it did not hold, as it was given, to say what is wrong with it. */
  credential: JsonObject
  report: VerificationReport
}

/** A document with its endorsements; of one without proofs nothing is signed. */
export type EndorsableSubject = EndorsedSubject &
  Pick<ProvenSubject, 'endorsements' | 'disclosure' | 'depth'> & {
    /** Whether its issuer signed it, and of a network enough of the right people. */
    isIssuersWord: boolean
  }

/**
 * Verifies every endorsement, embedded, supplied or published, as a credential of its own and matches it with what it is about.
 *
 * A supplied or published endorsement of one of the others is its acknowledgement, and is reported with it.
 *
 * @see Open Badges 3.0, Verification, step 6
 */
export async function checkEndorsements(
  subject: EndorsableSubject,
  settings: VerifySettings,
  verifyNested: VerifyWithSettings,
): Promise<EndorsementReport[]> {
  if (subject.depth >= maxEndorsementDepth) return []
  const endorsed = new EndorsedDocument(subject, settings)
  const verified: Verified[] = []
  for (const candidate of candidatesOf(subject, endorsed, settings))
    verified.push(await verifyCandidate(candidate, subject.depth, settings, verifyNested))
  const { endorsements, acknowledgements } = separateAcknowledgements(verified, endorsed)
  const signer = subject.isIssuersWord ? issuerId(subject.given) : undefined
  const reports: EndorsementReport[] = []
  for (const each of endorsements) {
    const outcome = await matchTarget(each, endorsed, subject.disclosure)
    const acknowledged = acknowledgementOf(each, outcome, acknowledgements, signer)
    reports.push(writeEndorsementReport(each, outcome, acknowledged, settings))
  }
  return reports
}

function candidatesOf(
  { endorsements, depth }: EndorsableSubject,
  endorsed: EndorsedDocument,
  settings: VerifySettings,
): Candidate[] {
  const embedded = endorsements.map(
    ({ endorsement, pointer, carrier, carrierPointer }): Candidate => ({
      input: endorsement,
      mode: 'embedded',
      pointer,
      carrier: { node: carrier, pointer: carrierPointer },
    }),
  )
  // Of a collection of many, only those about something in this document are verified; the others are not a mistake.
  const supplied = settings.endorsements.map(({ input }) => toText(peek(input)?.['id']))
  const found =
    depth > 0 ? [] : findIn(keptIndex(settings.trust?.endorsements), [...endorsed.ids(), ...supplied])
  const published = found.map(
    ({ credential, index }): Candidate => ({ input: credential, mode: 'published', pointer: `/${index}` }),
  )
  return [...embedded, ...settings.endorsements, ...published]
}

async function verifyCandidate(
  candidate: Candidate,
  depth: number,
  settings: VerifySettings,
  verifyNested: VerifyWithSettings,
): Promise<Verified> {
  // What is embedded is a part of the document, and takes of its work.
  const isPart = candidate.mode === 'embedded'
  const own = { ...settings, endorsements: none, recipient: undefined }
  const report = isPart
    ? await verifyNested(candidate.input, own, { depth: depth + 1, isPart })
    : await verifySupplied(candidate.input, settings, verifyNested)
  const read = isPart ? readPart : readInput
  const credential = report.verified ?? read(candidate.input, settings.limits).document ?? {}
  return { ...candidate, credential, report }
}

/**
 * Separates the acknowledgements, by the id of the endorsement. What the document itself contains is not an endorsement, and what is
 * embedded acknowledges nothing. Each supplied one is reported: one of an acknowledgement, or of several in a circle, is about nothing here.
 */
function separateAcknowledgements(
  verified: readonly Verified[],
  endorsed: EndorsedDocument,
): { endorsements: Verified[]; acknowledgements: ReadonlyMap<string, readonly Acknowledgement[]> } {
  const ids = new Set(verified.map(idOf))
  const isOfAnother = (each: Verified) => {
    const about = subjectId(each.credential)
    const isOther = about !== '' && about !== idOf(each) && ids.has(about)
    const isEndorsement = toArray<unknown>(each.credential['type']).includes('EndorsementCredential')
    return each.mode !== 'embedded' && isEndorsement && isOther && !endorsed.has(about)
  }
  const first = verified.filter((each) => !isOfAnother(each))
  const acknowledged = new Set(first.map(idOf))
  const acknowledgements = new Map<string, Acknowledgement[]>()
  const aboutNothing: Verified[] = []
  for (const each of verified.filter(isOfAnother)) {
    const about = subjectId(each.credential)
    if (acknowledged.has(about)) {
      const known = acknowledgements.get(about) ?? []
      known.push({ ...each, digests: statedDigests(each.credential, about) })
      acknowledgements.set(about, known)
    } else if (each.mode !== 'published') aboutNothing.push(each)
  }
  for (const known of acknowledgements.values()) known.sort(byParty)
  return { endorsements: [...first, ...aboutNothing], acknowledgements }
}

// The order in which they came must change nothing.
function byParty(a: Acknowledgement, b: Acknowledgement): number {
  const [first, second] = [a, b].map(({ credential, report }) =>
    JSON.stringify([issuerId(credential), credential['id'] ?? '', report.credential.digest]),
  ) as [string, string]
  return first < second ? -1 : first > second ? 1 : 0
}

function idOf({ credential }: Verified): string {
  return toText(credential['id'])
}

function acknowledgementOf(
  { mode, credential, report }: Verified,
  { target }: TargetOutcome,
  acknowledgements: ReadonlyMap<string, readonly Acknowledgement[]>,
  signer: string | undefined,
): AcknowledgementOutcome {
  const owners = target.owners ?? []
  // Only who answers for a thing agrees with what is said of it; anyone can embed an endorsement of the achievement of another.
  if (mode === 'embedded' && signer !== undefined && owners.includes(signer))
    return { acknowledgement: { state: 'embedded' }, findings: [] }
  const id = toText(credential['id'])
  const { digest } = report.credential
  return tellAcknowledgement({ id, digest }, owners, acknowledgements.get(id) ?? [])
}

async function matchTarget(
  { credential, report, carrier }: Verified,
  endorsed: EndorsedDocument,
  disclosure: Disclosure,
): Promise<TargetOutcome> {
  const shown = { document: disclosure, endorsement: factsOf(report).disclosure }
  return tryTarget(credential, endorserKeys({ report }), endorsed, carrier, shown)
}

// What would take too long of one endorsement says nothing against the others.
async function tryTarget(
  credential: JsonObject,
  signedWith: readonly string[],
  endorsed: EndorsedDocument,
  carrier: FoundNode | undefined,
  shown: ShownParts,
): Promise<TargetOutcome> {
  try {
    return await checkEndorsementTarget(credential, signedWith, endorsed, carrier, shown)
  } catch (error) {
    if (!isWorkLimit(error)) throw error
    const findings: Finding[] = [{ code: 'WORK_LIMIT_EXCEEDED', pointer: '' }]
    return { target: { id: subjectId(credential) }, binding: 'none', findings }
  }
}

function writeEndorsementReport(
  { mode, pointer, credential, report }: Verified,
  outcome: TargetOutcome,
  { acknowledgement, findings }: AcknowledgementOutcome,
  settings: VerifySettings,
): EndorsementReport {
  const endorser = issuerId(credential)
  const { id, issuer } = credential
  const name = isJsonObject(issuer) ? textFor(issuer['name'], settings.words.language) : undefined
  return withoutUndefined({
    id: textOf(id),
    verdict: worstVerdict([report.verdict, verdictOf(outcome.findings)]),
    endorser: withoutUndefined({ id: endorser, name }),
    mode,
    pointer,
    target: outcome.target,
    binding: outcome.binding,
    acknowledgement,
    ...saidBy(report.verified),
    standing: endorserStanding(credential, factsOf(report).disclosure, settings),
    problems: [...outcome.findings, ...findings].map((finding) =>
      describeForVerifier(finding, settings.words),
    ),
    report,
  }) as EndorsementReport
}

/** What an endorser says, which is reported only where the signature is right. */
function saidBy(credential: JsonObject | undefined): Partial<EndorsementReport> {
  if (!credential) return {}
  const content = readEndorsementContent(credential)
  return withoutUndefined({
    comment: textOf(onlySubject(credential)?.['endorsementComment']),
    content: Object.keys(content).length > 0 ? content : undefined,
    language: textOf(credential['inLanguage']),
    validFrom: textOf(startOf(credential)),
    validUntil: textOf(endOf(credential)),
  }) as Partial<EndorsementReport>
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
