import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { encodeMultibase } from '../../src/core/multibase'
import { combineHashes, hashDocument, hashProofOptions } from '../../src/securing/hash-data'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import type { VerificationReport } from '../../src/verifying/report'
import { verify } from '../../src/verifying/verify'
import type { VerifyOptions } from '../../src/verifying/verify-options'
import { describeWithVectors, readVector, readVectorJson } from '../support/vectors'

const now = '2026-11-28T00:00:00Z'
const v2 = 'https://www.w3.org/ns/credentials/v2'
const v1 = 'https://www.w3.org/2018/credentials/v1'
const ob = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'
const integrity = (version: number) => `https://w3id.org/security/data-integrity/v${version}`
const statusList = 'https://www.w3.org/ns/credentials/status/v1'
const suite = 'https://w3id.org/security/suites/ed25519-2020/v1'

const readCase = (name: string) => readVectorJson<JsonObject>(`../cases/${name}`)

async function judge(
  input: string | object,
  options: Partial<VerifyOptions> = {},
): Promise<VerificationReport> {
  return verify(typeof input === 'string' ? input : JSON.stringify(input), { now, ...options })
}

/** Verdict, and the codes that say more than that no trust material was given. */
async function outcome(input: string | object, options: Partial<VerifyOptions> = {}): Promise<unknown[]> {
  const { verdict, problems } = await judge(input, options)
  const codes = problems.map(({ code }) => code).filter((code) => !code.endsWith('_NOT_GIVEN'))
  return [verdict, ...new Set(codes)]
}

const issuer = pretendIssuer()

/** A proof over a document with options that are read under any contexts. */
async function seal(document: JsonObject, options: JsonObject, context: JsonValue): Promise<JsonObject> {
  const proof: JsonObject = {
    created: '2026-05-01T00:00:00Z',
    verificationMethod: issuer.signer.id,
    proofPurpose: 'assertionMethod',
    ...options,
  }
  const { '@context': _, ...read } = proof
  const data = combineHashes(await hashProofOptions(read, context), await hashDocument(document))
  return { ...document, proof: { ...proof, proofValue: encodeMultibase(await issuer.signer.sign(data)) } }
}

describeWithVectors('verify() and contexts that say one thing in two orders', () => {
  it('accepts a definition whose members stand in another order', async () => {
    expect(await outcome(readVector('../cases/w2-data-integrity-v2.json'))).toEqual(['valid'])
  })

  it('accepts it beside another context that says the same again', async () => {
    const credential = readCase('w2-data-integrity-v2.json')
    expect(await outcome({ ...credential, '@context': [v2, ob, statusList, integrity(2)] })).toEqual([
      'valid',
    ])
  })

  it('refuses a definition that differs in more', async () => {
    const credential = readCase('w2-data-integrity-v2.json')
    const [verdict, ...codes] = await outcome({ ...credential, '@context': [v2, ob, integrity(1)] })
    expect([verdict, codes]).toEqual(['invalid', ['CONTEXT_CONFLICT']])
  })
})

describeWithVectors('verify() and a proof that repeats the context of its suite', () => {
  const learnCard = () => readCase('t-proof-context-learncard.json')
  const withContext = (context: JsonValue) => {
    const credential = learnCard()
    return { ...credential, proof: { ...(credential['proof'] as JsonObject), '@context': context } }
  }

  it('accepts it with a note', async () => {
    expect(await outcome(learnCard())).toEqual(['valid', 'PROOF_CONTEXT'])
    const { problems } = await judge(learnCard())
    expect(problems.find(({ code }) => code === 'PROOF_CONTEXT')).toMatchObject({
      severity: 'note',
      pointer: '/proof/@context',
      detail: expect.stringContaining(suite),
    })
  })

  it.each<[string, JsonValue]>([
    ['as text', suite],
    ['behind those of the document', [v1, suite]],
  ])('accepts it %s', async (_, context) => {
    expect(await outcome(withContext(context))).toEqual(['valid', 'PROOF_CONTEXT'])
  })

  it.each<[string, JsonValue]>([
    ['that of another suite', [integrity(2)]],
    ['one that is not of a suite', [suite, 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json']],
    ['an unknown one', [suite, 'https://attacker.example/v1']],
    ['one of its own', [suite, { expires: 'https://attacker.example/x' }]],
    ['one twice', [suite, suite]],
    ['none', []],
    ['null', null],
  ])('refuses %s', async (_, context) => {
    expect(await outcome(withContext(context))).toEqual(['invalid', 'MALFORMED_VALUE_ERROR'])
  })

  it('refuses it without the context that defines its terms', async () => {
    expect(await outcome(withContext([v1]))).toEqual(['invalid', expect.any(String), 'PROOF_CONTEXT'])
  })
})

describe('verify() and the contexts of a Data Integrity proof', () => {
  const suiteMembers = { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022' }

  it('accepts those of its suite and of the document', async () => {
    const badge = sampleBadge(issuer.profile) as JsonObject
    const sealed = await seal(badge, { ...suiteMembers, '@context': [v2, integrity(2)] }, [v2, ob])
    expect(await outcome(sealed)).toEqual(['valid', 'PROOF_CONTEXT'])
  })

  it('refuses those of another suite', async () => {
    const badge = sampleBadge(issuer.profile) as JsonObject
    const sealed = await seal(badge, { ...suiteMembers, '@context': [v2, suite] }, [v2, ob, suite])
    expect(await outcome(sealed)).toEqual(['invalid', 'MALFORMED_VALUE_ERROR'])
  })

  it('finds what expires under contexts of the proof too', async () => {
    const badge = sampleBadge(issuer.profile) as JsonObject
    const options = { ...suiteMembers, expires: '2026-06-01T00:00:00Z', '@context': [integrity(2)] }
    expect(await outcome(await seal(badge, options, [v2, ob]))).toContain('PROOF_EXPIRED')
  })
})
