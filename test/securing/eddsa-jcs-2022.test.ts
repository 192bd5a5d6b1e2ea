import { describe, expect, it } from 'vitest'
import type { Instant } from '../../src/core/instant'
import { parseInstant } from '../../src/core/instant'
import type { JsonObject } from '../../src/core/json'
import { importKey } from '../../src/keys/import-key'
import { didKeyVerificationMethod } from '../../src/keys/key-did'
import { createSigner } from '../../src/keys/signer'
import { checkJcsProof } from '../../src/securing/check-jcs-proof'
import { createJcsProof } from '../../src/securing/create-proof'
import { hashJcsDocument, jcsHashData } from '../../src/securing/jcs-hash-data'
import { pretendKey } from '../../src/testing'
import { describeWithVectors, readVector, readVectorJson } from '../support/vectors'

const folder = 'eddsa/eddsa-jcs-2022'
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const now = parseInstant('2026-10-01T00:00:00Z') as Instant

describeWithVectors('eddsa-jcs-2022 against the W3C vector', () => {
  it('gives its hashes and signature', async () => {
    const unsigned = readVectorJson<JsonObject>('eddsa/unsigned.json')
    const options = readVectorJson<JsonObject>(`${folder}/proofConfigJCS.json`)
    const data = jcsHashData(hashJcsDocument(unsigned), options)
    expect(hex(data.subarray(0, 32))).toBe(readVector(`${folder}/proofHashJCS.txt`).trim())
    expect(hex(data.subarray(32))).toBe(readVector(`${folder}/docHashJCS.txt`).trim())
    expect(hex(data)).toBe(readVector(`${folder}/combinedHashJCS.txt`).trim())
    const { privateKeyMultibase } = readVectorJson<JsonObject>('eddsa/keyPair.json')
    const key = await importKey({
      ...readVectorJson<JsonObject>('eddsa/keyPair.json'),
      type: 'Multikey',
      secretKeyMultibase: privateKeyMultibase ?? '',
    })
    const signature = await createSigner(key).sign(data)
    expect(hex(signature)).toBe(readVector(`${folder}/sigHexJCS.txt`).trim())
  })

  it('verifies the signed document, and not a changed one', () => {
    const { proof, ...document } = readVectorJson<JsonObject & { proof: JsonObject }>(
      `${folder}/signedJCS.json`,
    )
    const { proofValue, ...options } = proof
    expect(proofValue).toBe(readVector(`${folder}/sigBTC58JCS.txt`).trim())
    expect(options).toEqual(readVectorJson(`${folder}/proofConfigJCS.json`))
    expect(hashJcsDocument({ ...document, proof })).toEqual(hashJcsDocument(document))
    expect(hashJcsDocument({ ...document, name: 'Another' })).not.toEqual(hashJcsDocument(document))
  })
})

describe('createJcsProof() and checkJcsProof()', () => {
  const key = pretendKey('jcs')
  const signer = createSigner(key, { id: didKeyVerificationMethod(key) })
  const document = { text: 'ženklelis', list: [3, 1, 2], deep: { b: true, a: null } }
  const created = '2026-09-30T12:00:00Z'
  const check = (proof: JsonObject, subject: JsonObject = document) =>
    checkJcsProof(proof, { pointer: '/proof/0', documentHash: hashJcsDocument(subject), now })

  it('verifies the document with its properties in any order', async () => {
    const proof = await createJcsProof(document, signer, { created })
    expect(check(proof)).toEqual({ publicKey: key.publicKey, findings: [] })
    const reordered = Object.fromEntries(Object.entries(document).reverse())
    expect(check(proof, reordered)).toEqual({ publicKey: key.publicKey, findings: [] })
  })

  it.each<[string, JsonObject, string]>([
    ['another value', { ...document, text: 'ženklelis ' }, 'PROOF_VERIFICATION_ERROR'],
    ['another order of a list', { ...document, list: [1, 2, 3] }, 'PROOF_VERIFICATION_ERROR'],
    ['one member more', { ...document, extra: '' }, 'PROOF_VERIFICATION_ERROR'],
  ])('does not verify %s', async (_, subject, code) => {
    const proof = await createJcsProof(document, signer, { created })
    expect(check(proof, subject).findings).toMatchObject([{ code }])
  })

  it.each<[string, JsonObject, string]>([
    ['another instant', { created: '2026-09-30T12:00:01Z' }, 'PROOF_VERIFICATION_ERROR'],
    ['another suite', { cryptosuite: 'eddsa-rdfc-2022' }, 'CRYPTOSUITE_UNSUPPORTED'],
    ['another purpose', { proofPurpose: 'authentication' }, 'PROOF_PURPOSE_MISMATCH'],
    ['a key that no did:key names', { verificationMethod: 'did:web:example.com#a' }, 'MALFORMED_VALUE_ERROR'],
    ['a previous proof', { previousProof: 'urn:example:1' }, 'MALFORMED_VALUE_ERROR'],
    ['an instant in the future', { created: '2026-10-02T00:00:00Z' }, 'PROOF_FROM_THE_FUTURE'],
    ['an end in the past', { expires: '2026-10-01T00:00:00Z' }, 'PROOF_EXPIRED'],
    ['an unknown member', { note: '' }, 'MALFORMED_VALUE_ERROR'],
    ['no signature', { proofValue: 'z' }, 'MALFORMED_VALUE_ERROR'],
  ])('does not verify with %s', async (_, changes, code) => {
    const proof = await createJcsProof(document, signer, { created })
    const result = check({ ...proof, ...changes })
    expect(result.publicKey).toBeUndefined()
    expect(result.findings).toMatchObject([{ code }])
  })
})
