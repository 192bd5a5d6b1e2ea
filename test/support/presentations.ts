import type { JsonObject } from '../../src/core/json'
import { addProof, buildBadge, signPresentation } from '../../src/index'
import { createProof } from '../../src/securing/create-proof'
import { hashJcsDocument } from '../../src/securing/jcs-hash-data'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import type { PresentationReport, VerifyPresentationOptions } from '../../src/verify'
import { verifyPresentation } from '../../src/verify'

export const created = '2026-06-01T10:00:00Z'
export const now = '2026-06-01T10:05:00Z'
export const challenge = 'n-5f2c81'
export const domain = 'employer.example'

export const school = pretendIssuer('Harbour School')
/** `sampleBadge` is about this learner unless another holder is named. */
export const learner = pretendIssuer('Pretend learner')
export const stranger = pretendIssuer('Stranger')
export const holder = learner.profile.id

/** A signed badge, about the learner unless another holder is named. */
export async function badge(id: string, about = holder, members: object = {}): Promise<JsonObject> {
  const unsigned = sampleBadge(school.profile, { id, holder: about })
  const secured = await school.sign({ ...unsigned, ...members }, { created: '2026-05-20T09:00:00Z' })
  return secured as unknown as JsonObject
}

export const first = await badge('urn:example:badge:1')
export const second = await badge('urn:example:badge:2')
export const ofAnother = await badge('urn:example:badge:3', stranger.profile.id)

/** A presentation by the learner, with the default suite. */
export function present(
  credentials: readonly (object | string)[] = [first, second],
  options: object = {},
): Promise<JsonObject> {
  return signPresentation({ holder, credentials }, learner.signer, {
    created,
    ...options,
  }) as unknown as Promise<JsonObject>
}

/** What a report says, in short. */
export function brief({ verdict, holder: shown, problems, credentials }: PresentationReport) {
  return {
    verdict,
    holder: shown,
    codes: problems.map(({ code, pointer }) => `${code} ${pointer}`.trim()),
    about: credentials.map(({ about }) => about),
    verdicts: credentials.map(({ report }) => report.verdict),
  }
}

export async function judge(
  input: string | Uint8Array | object,
  options: Partial<VerifyPresentationOptions> = {},
) {
  return brief(await verifyPresentation(input, { now, ...options }))
}

/** A statement that the learner signs about themselves. */
export function ownStatement(members: object = {}) {
  const unsigned = buildBadge({
    id: 'urn:example:page:1',
    issuer: learner.profile,
    achievement: sampleBadge(learner.profile).credentialSubject.achievement,
    recipient: { id: holder },
    validFrom: '2026-05-30T09:00:00Z',
    selfIssued: true,
    ...members,
  })
  return addProof(unsigned, learner.signer, { created: '2026-05-30T09:00:00Z' })
}

/** A presentation that the library would not make, with a right proof of the learner. */
export async function createJcsProofOver(document: JsonObject): Promise<JsonObject> {
  const statement = { created, purpose: 'authentication' } as const
  const hash = hashJcsDocument(document)
  return {
    ...document,
    proof: await createProof(hash, document['@context'], 'eddsa-jcs-2022', learner.signer, statement),
  }
}
