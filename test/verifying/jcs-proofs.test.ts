import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { encodeMultibase } from '../../src/core/multibase'
import { issueBatch } from '../../src/issuing/batch/issue-batch'
import {
  ed25519Signature2020ContextUrl,
  openBadgesExtensionsContextUrl,
} from '../../src/model/contexts/context-urls'
import { addProof, signCredential } from '../../src/securing/add-proof'
import { hashJcsDocument, jcsHashData } from '../../src/securing/jcs-hash-data'
import { mergeProofs } from '../../src/securing/merge-proofs'
import { pretendCommittee, pretendIssuer, sampleBadge, sampleLabel } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { codesOf, leavesOf, proofsOf, replaceAt } from '../support/credentials'
import { examples } from '../support/generic'
import { describeWithVectors, readVectorJson } from '../support/vectors'

const created = '2026-05-18T12:00:00Z'
const now = '2026-06-01T00:00:00Z'
const cryptosuite = 'eddsa-jcs-2022'
const issuer = pretendIssuer()
const { signer } = issuer
const badge = sampleBadge(issuer.profile)
const contexts = badge['@context'] as string[]
const signed = await signCredential(badge, signer, { created, cryptosuite })
const proof = proofsOf(signed)[0] as JsonObject

const judge = (document: object) => verify(document, { now })

/** A right signature over options that are not as they should be. */
async function craft(document: object, changes: JsonObject, previous: readonly JsonObject[] = []) {
  const { proofValue: _, ...honest } = proof
  const options = { ...honest, ...changes }
  const data = jcsHashData(hashJcsDocument(document as JsonObject, previous), options)
  return { ...options, proofValue: encodeMultibase(await signer.sign(data)) }
}

describe('signCredential() and verify() by eddsa-jcs-2022', () => {
  it('make and accept a proof that carries the contexts of the document', async () => {
    expect(proof).toMatchObject({ type: 'DataIntegrityProof', cryptosuite, '@context': badge['@context'] })
    const report = await judge(signed)
    expect(report).toMatchObject({ verdict: 'valid', verified: { name: 'Neighbourhood guide' } })
    expect(report.sections.integrity.proofs).toMatchObject([{ cryptosuite, keyBinding: 'bound' }])
  })

  it('accept it beside a proof of each other suite, made in any order', async () => {
    const all = ['Ed25519Signature2020', cryptosuite, 'eddsa-rdfc-2022'] as const
    const together = await signCredential(badge, signer, { created, cryptosuite: all })
    expect((await judge(together)).sections.integrity.proofs).toHaveLength(3)
    expect((await judge(together)).verdict).toBe('valid')
    const later = await addProof(signed, signer, { created })
    expect((await judge(later)).verdict).toBe('valid')
  })

  it('accept it with any order of the properties, and refuse any changed value', async () => {
    expect((await judge(Object.fromEntries(Object.entries(signed).reverse()))).verdict).toBe('valid')
    const leaves = leavesOf(badge as unknown as JsonObject).filter(({ pointer }) => !pointer.startsWith('/@'))
    expect(leaves.length).toBeGreaterThan(10)
    for (const { pointer, value } of leaves) {
      const changed = replaceAt(signed, pointer, typeof value === 'string' ? `${value}x` : false)
      expect((await judge(changed)).verdict, pointer).toBe('invalid')
    }
  })

  it('refuse another form of the same graph, which the linked-data suites accept', async () => {
    const reshape = (document: object) => replaceAt(document, '/issuer/type', 'Profile')
    const { achievement } = signed.credentialSubject as unknown as { achievement: JsonObject }
    expect(achievement['type']).toEqual(['Achievement'])
    const byRdfc = await signCredential(badge, signer, { created })
    expect((await judge(reshape(byRdfc))).verdict).toBe('valid')
    const report = await judge(reshape(signed))
    expect(codesOf(report, 'error')).toEqual(['PROOF_VERIFICATION_ERROR'])
  })

  it('hold a signed form to the gate all the same', async () => {
    const bad = { ...badge, '@included': [] }
    const report = await judge({ ...bad, proof: await craft(bad, {}) })
    expect(report.verdict).toBe('invalid')
    await expect(signCredential(bad, signer, { created, cryptosuite })).rejects.toMatchObject({
      name: 'QualityLabelError',
    })
  })

  it.each<[string, JsonObject, string]>([
    ['another purpose', { proofPurpose: 'authentication' }, 'PROOF_PURPOSE_MISMATCH'],
    ['an end in the past', { expires: created }, 'PROOF_EXPIRED'],
    ['an instant in the future', { created: '2027-01-01T00:00:00Z' }, 'PROOF_FROM_THE_FUTURE'],
    ['contexts in another order', { '@context': [...contexts].reverse() }, 'MALFORMED_VALUE_ERROR'],
    ['a stranger among its contexts', { '@context': ['https://x.example/v1'] }, 'MALFORMED_VALUE_ERROR'],
    [
      'a context that defines terms',
      { '@context': [{ name: 'https://x.example/name' }] },
      'MALFORMED_VALUE_ERROR',
    ],
    ['no contexts', { '@context': [] }, 'MALFORMED_VALUE_ERROR'],
    ['fewer contexts than the words need', { '@context': contexts.slice(0, 1) }, 'MALFORMED_VALUE_ERROR'],
    ['an unknown member', { note: 'x' }, 'MALFORMED_VALUE_ERROR'],
  ])('refuse a proof with %s, rightly signed', async (_, changes, code) => {
    const context = changes['@context']
    const document = context === undefined ? badge : { ...badge, '@context': context }
    const crafted = await craft(document, changes)
    const report = await judge({ ...badge, proof: crafted })
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toContain(code)
    expect(report.verified).toBeUndefined()
  })

  it('say of too few contexts that the proof lacks one, not that the document says too much', async () => {
    const few = { '@context': contexts.slice(0, 1) }
    const crafted = await craft({ ...badge, ...few }, few)
    const problems = (await judge({ ...badge, proof: crafted })).problems.filter(
      ({ severity }) => severity === 'error',
    )
    expect(problems).toMatchObject([{ code: 'MALFORMED_VALUE_ERROR', pointer: '/proof', found: 'fewer' }])
  })

  it('accept a proof without contexts: those of the document are signed with it', async () => {
    const { proofValue: _, '@context': __, ...options } = proof
    const data = jcsHashData(hashJcsDocument(badge as unknown as JsonObject), options)
    const bare = { ...options, proofValue: encodeMultibase(await signer.sign(data)) }
    expect((await judge({ ...badge, proof: bare })).verdict).toBe('valid')
    const more = [...badge['@context'], openBadgesExtensionsContextUrl]
    expect((await judge({ ...badge, '@context': more, proof: bare })).verdict).toBe('invalid')
  })

  it('accept contexts that were added behind where they change nothing, as for a proof of another suite', async () => {
    const wider = { ...signed, '@context': [...badge['@context'], ed25519Signature2020ContextUrl] }
    const both = await addProof(wider, signer, { created, cryptosuite: 'Ed25519Signature2020' })
    expect((await judge(both)).verdict).toBe('valid')
    const before = [badge['@context'][0], ed25519Signature2020ContextUrl, badge['@context'][1]]
    const moved = await judge({ ...signed, '@context': before })
    expect(codesOf(moved, 'error')).toContain('MALFORMED_VALUE_ERROR')
  })

  it('refuse contexts in a proof of another suite, but for those of the document', async () => {
    const byRdfc = await signCredential(badge, signer, { created })
    const withContext = (context: JsonValue) => ({
      ...badge,
      proof: { ...proofsOf(byRdfc)[0], '@context': context },
    })
    expect((await judge(withContext(badge['@context'] as JsonValue))).verdict).toBe('valid')
    const other = await judge(withContext(['https://other.example/context']))
    expect(codesOf(other, 'error')).toEqual(['MALFORMED_VALUE_ERROR'])
  })

  it('follow chains, within the suite and across', async () => {
    const id = 'urn:uuid:26329423-bec9-4b2e-88cb-a7c7d9dc4544'
    const first = await craft(badge, { id })
    const second = await craft(badge, { previousProof: [id] }, [first])
    expect((await judge({ ...badge, proof: [first, second] })).verdict).toBe('valid')
    const swapped = await craft(badge, { id, created: '2026-05-19T12:00:00Z' })
    expect((await judge({ ...badge, proof: [swapped, second] })).verdict).toBe('invalid')
    expect((await judge({ ...badge, proof: [second] })).verdict).toBe('invalid')
  })

  it('count for a committee, and merge with other copies', async () => {
    const committee = pretendCommittee()
    const label = sampleLabel(committee)
    const copies = await Promise.all(
      committee.members.map((member, index) =>
        signCredential(label, member.signer, {
          created,
          cryptosuite: index === 0 ? 'eddsa-rdfc-2022' : cryptosuite,
        }),
      ),
    )
    const { trust } = committee
    expect((await verify(mergeProofs(copies), { now, trust })).verdict).toBe('valid')
    expect((await verify(copies[1] as object, { now, trust })).sections.policy.verdict).toBe('invalid')
  })

  it('are refused together in a batch, whose proofs share their options', () => {
    expect(() => issueBatch([badge], signer, { created, cryptosuite })).toThrow(RangeError)
  })
})

describeWithVectors('verify() and the W3C vectors of VC-DI-EdDSA', () => {
  const judgeVector = (document: object) => verify(document, { now, contexts: [examples] })

  it('finds the eddsa-jcs-2022 signature right, and its key not bound to the https issuer', async () => {
    const document = readVectorJson<JsonObject>('eddsa/eddsa-jcs-2022/signedJCS.json')
    const report = await judgeVector(document)
    expect(report.sections.integrity.proofs).toMatchObject([{ signature: 'valid', keyBinding: 'notBound' }])
    expect(codesOf(report, 'error')).toEqual(['CONTROLLER_NOT_ISSUER'])
    const changed = await judgeVector({ ...document, name: 'Another' })
    expect(changed.sections.integrity.proofs).toMatchObject([{ signature: 'invalid' }])
  })

  it.each(['signedProofSet1', 'signedProofSet2', 'signedProofChain1', 'signedProofChain2'])(
    'finds every signature of %s right, and no key bound to the https issuer',
    async (name) => {
      const document = readVectorJson<JsonObject>(`eddsa/proof-set-chain/${name}.json`)
      const { proofs } = (await judgeVector(document)).sections.integrity
      expect(proofs).toHaveLength(proofsOf(document).length)
      for (const found of proofs) expect(found).toMatchObject({ signature: 'valid', keyBinding: 'notBound' })
    },
  )
})
