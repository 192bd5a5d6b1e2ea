import type { Committee, Key, OpenBadgeCredential, Secured, Signer } from 'quality-label'
import { buildLabel, createSigner, decide, generateKey, mergeProofs, signCredential } from 'quality-label'
import { issueBatch } from 'quality-label/batch'
import { checkCertification } from 'quality-label/certification'
import type { DocumentLoader, HostSigner } from 'quality-label/digitalbazaar'
import {
  createDocumentLoader,
  Ed25519Signature2020,
  eddsaRdfc2022Cryptosuite,
  toDigitalBazaarSigner,
} from 'quality-label/digitalbazaar'
import type { PretendCommittee, QualityLabelMatchers } from 'quality-label/testing'
import { matchers, pretendCommittee, sampleLabel } from 'quality-label/testing'
import { buildTrustRoot, signTrustBundle } from 'quality-label/trust'
import { upgradeFromOpenBadges2 } from 'quality-label/upgrade'
import type { Verdict, VerificationReport } from 'quality-label/verify'
import { validate, verify } from 'quality-label/verify'

export async function use(): Promise<Verdict> {
  const pretend: PretendCommittee = pretendCommittee({ size: 3 })
  const committee: Committee = pretend.committee
  const label: OpenBadgeCredential = sampleLabel(pretend)
  const signer: Signer = createSigner(await generateKey())
  const signed: Secured<OpenBadgeCredential> = await signCredential(label, signer, {
    created: '2026-05-18T12:00:00Z',
  })
  const merged = mergeProofs([signed])
  const report: VerificationReport = await verify(merged, {
    now: new Date(0),
    trust: { committees: [committee] },
  })
  if (!validate(label, 'label').valid) return 'invalid'
  return report.verdict
}

export const names: (keyof QualityLabelMatchers)[] = ['toBeValidLabel', 'toMatchShape']
export const all = { matchers, decide, buildLabel }

export const documentLoader: DocumentLoader = createDocumentLoader({ documents: [] })
export function suitesOf(key: Key<'Ed25519'>): string[] {
  const signer: HostSigner = toDigitalBazaarSigner(createSigner(key))
  return [new Ed25519Signature2020({ signer }).type, eddsaRdfc2022Cryptosuite.name]
}
export const ofAnyKey = (key: Key): string | undefined => key.publicKeyMultibase
export const ofEd25519Key = async (): Promise<string> => (await generateKey()).publicKeyMultibase

export const rare = {
  issueBatch,
  checkCertification,
  buildTrustRoot,
  signTrustBundle,
  upgradeFromOpenBadges2,
}
export async function firstJwt(badge: OpenBadgeCredential, signer: Signer): Promise<string | undefined> {
  for await (const result of issueBatch([badge], signer, { as: 'jwt' })) {
    if (result.status === 'issued') return result.credential
  }
  return undefined
}
export function typesOf(report: VerificationReport): string[] {
  return report.verdict === 'valid' ? report.verified.type : []
}

// @ts-expect-error: embedded proofs need an instant.
issueBatch([], createSigner(generateKey()), {})
// @ts-expect-error: documents are a list.
createDocumentLoader({ documents: {} })
// @ts-expect-error: no such algorithm.
generateKey({ algorithm: 'HS256' })
// @ts-expect-error: the instant is required.
verify({}, {})
// @ts-expect-error: no such shape.
validate({}, 'lable')
// @ts-expect-error: the committee's quorum is a number.
pretendCommittee({ quorum: '3' })
