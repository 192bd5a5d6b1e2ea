import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { addProof } from '../../src/securing/add-proof'
import { mergeProofs } from '../../src/securing/merge-proofs'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { verify } from '../../src/verifying/verify'

const created = '2026-05-18T12:00:00Z'
const now = '2026-07-01T00:00:00Z'
const issuer = pretendIssuer()
const signed = await issuer.sign(sampleBadge(issuer.profile), { created })
const { validFrom } = signed
const proof = signed.proof as JsonObject

const { cryptosuite: _, ...withoutSuite } = proof
const odd: [string, JsonObject | JsonObject[], string][] = [
  ['is empty', {}, 'MALFORMED_VALUE_ERROR'],
  ['has two types', { ...proof, type: ['DataIntegrityProof'] }, 'MALFORMED_VALUE_ERROR'],
  ['has a signature of one byte', { ...proof, proofValue: 'z1' }, 'MALFORMED_VALUE_ERROR'],
  ['is for another purpose', { ...proof, proofPurpose: 'authentication' }, 'PROOF_PURPOSE_MISMATCH'],
  ['follows itself', { ...proof, id: 'urn:a', previousProof: 'urn:a' }, 'PREVIOUS_PROOF_INVALID'],
  [
    'follows one that follows it',
    [
      { ...proof, id: 'urn:a', previousProof: 'urn:b' },
      { ...proof, id: 'urn:b', previousProof: 'urn:a' },
    ],
    'PREVIOUS_PROOF_INVALID',
  ],
  [
    'ends before the badge begins',
    { ...proof, created: '2019-01-01T00:00:00Z', expires: '2020-01-01T00:00:00Z' },
    'MALFORMED_VALUE_ERROR',
  ],
  [
    'ends when the badge begins',
    { ...proof, created: '2019-01-01T00:00:00Z', expires: validFrom },
    'MALFORMED_VALUE_ERROR',
  ],
  [
    'names a context of its own that is not of its suite',
    { ...proof, '@context': ['https://attacker.example/v1'] },
    'MALFORMED_VALUE_ERROR',
  ],
  [
    'is by a suite whose context is missing',
    { ...withoutSuite, type: 'Ed25519Signature2020' },
    'PROOF_TRANSFORMATION_ERROR',
  ],
] as [string, JsonObject | JsonObject[], string][]

describe.each(odd)('a proof that %s', (name, given, code) => {
  const document = { ...signed, proof: given }
  const refusal = {
    code: 'SHAPE_INVALID',
    details: expect.objectContaining({
      problems: expect.arrayContaining([expect.objectContaining({ code })]),
    }),
  }

  it('is never valid', async () => {
    expect((await verify(JSON.stringify(document), { now })).verdict).toBe('invalid')
  })

  it('receives no further proof', async () => {
    // The shape check reports first what the shape forbids.
    const refused =
      name.startsWith('is empty') || name.startsWith('has two') ? { code: refusal.code } : refusal
    await expect(addProof(document, issuer.signer, { created })).rejects.toMatchObject(refused)
  })

  it('is not merged', () => {
    expect(() => mergeProofs([document, signed])).toThrow(expect.objectContaining(refusal))
  })
})

describe('a proof that a verifier may accept', () => {
  it.each<[string, JsonObject | JsonObject[]]>([
    ['is by an unknown suite', { ...proof, cryptosuite: 'another-2030', proofPurpose: 'authentication' }],
    ['has ended since', { ...proof, expires: '2027-01-01T00:00:00Z' }],
    [
      'follows another, in any order',
      [
        { ...proof, id: 'urn:a', previousProof: 'urn:b' },
        { ...proof, id: 'urn:b' },
      ],
    ],
  ])('%s', async (_name, given) => {
    const document = { ...signed, proof: given }
    await expect(addProof(document, issuer.signer, { created })).resolves.toBeDefined()
    expect(mergeProofs([document, signed]).proof).toBeDefined()
  })
})
