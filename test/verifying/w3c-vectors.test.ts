import { expect, it } from 'vitest'
import { ContextSet } from '../../src/canonical/terms/context-set'
import { readSuppliedTable } from '../../src/canonical/terms/read-supplied-table'
import { encodeHex } from '../../src/core/bytes'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { toArray } from '../../src/core/json'
import { hashDocument } from '../../src/securing/hash-data'
import { verify } from '../../src/verifying/verify'
import { codesOf, proofsOf } from '../support/credentials'
import { contexts, examples, examplesUrl, now } from '../support/generic'
import { describeWithVectors, readVector, readVectorJson } from '../support/vectors'

/*
 * Every signature of W3C's vectors is right. None of their keys is the issuer's, an address without a published document, so
 * none can be valid; each proof that follows others says so too, since those do not hold.
 */
interface Row {
  file: string
  /** How many proofs each proof follows, in their order. */
  follows: number[]
  codes: string[]
}

const notBound = 'CONTROLLER_NOT_ISSUER'
const rows: Row[] = [
  { file: 'eddsa-rdfc-2022/signedDataInt', follows: [0], codes: [notBound] },
  { file: 'eddsa-jcs-2022/signedJCS', follows: [0], codes: [notBound] },
  { file: 'Ed25519Signature2020/signedEdSig', follows: [0], codes: [notBound] },
  { file: 'proof-set-chain/signedProofSet1', follows: [0], codes: [notBound] },
  { file: 'proof-set-chain/signedProofSet2', follows: [0, 0], codes: [notBound] },
  {
    file: 'proof-set-chain/signedProofChain1',
    follows: [0, 0, 2],
    codes: [notBound, 'PREVIOUS_PROOF_INVALID'],
  },
  {
    file: 'proof-set-chain/signedProofChain2',
    follows: [0, 0, 2, 1],
    codes: [notBound, 'PREVIOUS_PROOF_INVALID'],
  },
]

const read = (file: string) => readVectorJson<JsonObject>(`eddsa/${file}.json`)
const judge = (document: object) => verify(JSON.stringify(document), { now, contexts })
const signatures = async (document: object) =>
  (await judge(document)).sections.integrity.proofs.map(({ signature }) => signature)

describeWithVectors('verify() in the generic profile and the W3C vectors of VC-DI-EdDSA', () => {
  it('reads their documents as they publish them', async () => {
    const contexts = new ContextSet([readSuppliedTable(examplesUrl, JSON.parse(String(examples.body)))])
    const hash = await hashDocument(read('eddsa-rdfc-2022/signedDataInt'), [], contexts)
    expect(encodeHex(hash)).toBe(readVector('eddsa/eddsa-rdfc-2022/docHashDataInt.txt'))
  })

  it.each(rows)('finds each signature of $file right, and no key bound', async ({ file, follows, codes }) => {
    const document = read(file)
    const previous = proofsOf(document).map(({ previousProof }) => toArray(previousProof as JsonValue).length)
    expect(previous).toEqual(follows)
    const report = await judge(document)
    expect([report.verdict, report.profile, report.network]).toEqual(['invalid', 'generic', []])
    expect(new Set(codesOf(report, 'error'))).toEqual(new Set(codes))
    for (const proof of report.sections.integrity.proofs)
      expect(proof).toMatchObject({ signature: 'valid', keyBinding: 'notBound' })
    expect(report.sections.integrity.proofs).toHaveLength(follows.length)
  })

  it.each(rows)('finds each signature of $file wrong, once a word is changed', async ({ file, follows }) => {
    const found = await signatures({ ...read(file), name: 'Another' })
    expect(found).toEqual(follows.map(() => 'invalid'))
  })

  it('finds the signature wrong of each proof whose predecessors are not all there, and of no other', async () => {
    const chain = read('proof-set-chain/signedProofChain2')
    const [first, second, third, fourth] = proofsOf(chain) as [JsonObject, JsonObject, JsonObject, JsonObject]
    const without = (...proof: JsonObject[]) => signatures({ ...chain, proof })
    expect(await without(second, third, fourth)).toEqual(['valid', 'invalid', 'valid'])
    expect(await without(first, second, fourth)).toEqual(['valid', 'valid', 'invalid'])
    expect(await without(fourth, third, second, first)).toEqual(['valid', 'valid', 'valid', 'valid'])
    const renamed = { ...second, id: 'urn:uuid:00000000-0000-4000-8000-000000000000' }
    expect(await without(first, renamed, third)).toEqual(['valid', 'invalid', 'invalid'])
  })
})
