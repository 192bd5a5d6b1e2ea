/** What callers write down: it only has to compile (`npm run typecheck`). */
import type {
  AchievementSubject,
  AchievementType,
  Alignment,
  CommitteeGroup,
  DidDocument,
  ErrorCode,
  FromJson,
  IdentityObject,
  ProblemCode,
  Proof,
  Result,
  ResultDescription,
  TrustMaterial,
  VerificationReport,
  VerifiedCredential,
  VerifyPolicy,
} from 'quality-label'
import {
  assertValid,
  buildAchievement,
  buildEndorsement,
  buildLabel,
  decide,
  evaluateAwardRule,
  QualityLabelError,
  verify,
} from 'quality-label'
import { sampleLabel } from 'quality-label/testing'
import { buildTrustBundle } from 'quality-label/trust'
import application from '../../examples/lagoon-lab/application.json'
import jovana from '../../examples/lagoon-lab/assessment-jovana.json'
import rasa from '../../examples/lagoon-lab/assessment-rasa.json'
import committee from '../../examples/lagoon-lab/committee.json'
import networkDocument from '../../examples/lagoon-lab/network.did.json'
import organiser from '../../examples/lagoon-lab/organiser.json'
import scheme from '../../examples/lagoon-lab/scheme.json'

const now = '2026-10-10T00:00:00Z'

export const alignment: Alignment = {
  type: 'Alignment',
  targetName: 'Guiding',
  targetUrl: 'https://framework.example/guiding',
}
export const achievementType: AchievementType = 'Badge'
export const ownType: AchievementType = 'ext:Walk'
export const resultDescription: ResultDescription = {
  id: 'urn:example:points',
  type: 'ResultDescription',
  name: 'Points',
  resultType: 'RawScore',
}
export const result: Result = { type: 'Result', resultDescription: 'urn:example:points', value: '9' }
export const identity: IdentityObject = {
  type: 'IdentityObject',
  hashed: false,
  identityHash: 'ona@example.org',
  identityType: 'emailAddress',
}
export const proof: Proof = { type: 'DataIntegrityProof', proofValue: 'z' }
export const group: CommitteeGroup = { name: 'assessors', members: ['urn:example:member'], quorum: 1 }
export const policy: VerifyPolicy = { groups: [group], requiredMembers: ['urn:example:member'], quorum: 1 }
export const didDocument: DidDocument = { id: 'did:web:issuer.example', assertionMethod: [] }
export function nameOf(subject: AchievementSubject): unknown {
  return subject.achievement.name
}

// @ts-expect-error: kinds of achievement beside those of Open Badges begin with ext:.
export const wrongType: AchievementType = 'Walk'

/** Documents that come from JSON files, as the compiler types them. */
export async function withImportedJson(): Promise<VerificationReport> {
  const assessments = [rasa, jovana] as const
  evaluateAwardRule(scheme, application, assessments)
  const decision = decide({
    id: 'urn:example:decision',
    scheme,
    application,
    assessments,
    committee,
    decidedAt: now,
    outcome: 'issue',
  })
  buildAchievement(scheme, { language: 'en' })
  const label = buildLabel({ id: 'urn:example:label', decision, scheme, committee, holder: organiser })
  await buildEndorsement({
    id: 'urn:example:endorsement',
    endorser: organiser,
    target: label,
    comment: 'Good.',
    validFrom: now,
  })
  buildTrustBundle({
    id: 'urn:example:bundle',
    version: 1,
    issuedAt: now,
    expiresAt: '2027-10-10T00:00:00Z',
    roots: [],
    committees: [committee],
    didDocuments: [networkDocument],
    schemes: [scheme],
  })
  const readOnly = { groups: [{ name: 'all', members: ['urn:example:member'], quorum: 1 }] } as const
  return verify(label, {
    now,
    trust: { committees: [committee], didDocuments: [networkDocument], schemes: [scheme] },
    policy: readOnly,
  })
}

/** Trust material from a file, as docs/guide/trust.md has it. */
export const material: FromJson<TrustMaterial> = { committees: [committee] }
// @ts-expect-error: the compiler types the texts of a file as any text.
export const narrowMaterial: TrustMaterial = { committees: [committee] }

export async function refusesWrongJson(): Promise<void> {
  const numbered = { ...committee, quorum: '3' }
  // @ts-expect-error: a quorum is a number.
  await verify({}, { now, trust: { committees: [numbered] } })
  const { members: _, ...nobody } = committee
  // @ts-expect-error: a committee has members.
  await verify({}, { now, trust: { committees: [nobody] } })
}

/** The verdict says whether the content that was signed is there. */
export function contentOf(report: VerificationReport): VerifiedCredential | undefined {
  if (report.verdict === 'valid') {
    const types: string[] = report.verified.type
    return types.length > 0 ? report.verified : undefined
  }
  // @ts-expect-error: undecided reports need not have it.
  report.verified.type
  return report.verified
}

export function afterAssertion(report: VerificationReport): VerifiedCredential {
  assertValid(report)
  return report.verified
}

export async function codes(report: VerificationReport, configured: string): Promise<string[]> {
  const [first] = report.problems
  const known: ProblemCode = 'QUORUM_NOT_REACHED'
  if (first?.code === known || first?.code === configured) return [first.code]
  // @ts-expect-error: not a code.
  if (first?.code === 'QUORUM_MISSED') return []
  try {
    await verify(sampleLabel({} as never), { now })
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    const code: ErrorCode = error.code
    return error.code === 'NOT_VALID' || error.code === configured ? [code] : []
  }
  return []
}
