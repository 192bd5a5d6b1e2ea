import createProcessor from 'jsonld'
import { describe, expect, it } from 'vitest'
import { encodeHex } from '../../src/core/bytes'
import type { JsonObject } from '../../src/core/json'
import { toArray } from '../../src/core/json'
import { decodeMultibase } from '../../src/core/multibase'
import { sha256 } from '../../src/core/sha256'
import { ed25519Verify } from '../../src/keys/ed25519'
import { readKeyDid } from '../../src/keys/key-did'
import { findContext } from '../../src/model/contexts/find-context'
import { combineHashes, hashDocument, hashProofOptions } from '../../src/securing/hash-data'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { craftProof, proofsOf } from '../support/credentials'
import { describeWithVectors, readVector, readVectorJson } from '../support/vectors'

// All of W3C's examples context, as the published canonical form shows.
const examplesContext = { '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' } }

/** Returns the SHA-256 of the canonical form by a JSON-LD processor, without our code. */
async function hashByProcessor(document: JsonObject): Promise<Uint8Array> {
  const canonical = await createProcessor().canonize(document, {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    base: null,
    safe: true,
    documentLoader: async (url) => ({
      contextUrl: null,
      documentUrl: url,
      document: url.endsWith('/credentials/examples/v2') ? examplesContext : findContext(url),
    }),
  })
  return sha256(canonical)
}

describe('hashDocument() with the proofs that a proof follows', () => {
  const issuer = pretendIssuer()
  const badge = sampleBadge(issuer.profile) as unknown as JsonObject
  const created = '2026-05-18T12:00:00Z'

  it('hashes the document together with them as a JSON-LD processor does', async () => {
    const first = await craftProof(badge, issuer.signer, created, { id: 'urn:uuid:1' })
    const second = await craftProof(badge, issuer.signer, created, { id: 'urn:uuid:2' }, [first])
    for (const previous of [[first], [second], [first, second], [second, first]]) {
      const expected = await hashByProcessor({ ...badge, proof: previous })
      expect(encodeHex(await hashDocument(badge, previous))).toBe(encodeHex(expected))
    }
    expect(encodeHex(await hashDocument(badge, [first]))).not.toBe(encodeHex(await hashDocument(badge)))
  })

  it('ignores the proofs in the document', async () => {
    const proof = await craftProof(badge, issuer.signer, created, { id: 'urn:uuid:1' })
    expect(encodeHex(await hashDocument({ ...badge, proof }))).toBe(encodeHex(await hashDocument(badge)))
  })
})

describeWithVectors('the W3C vectors of proof chains', () => {
  it('have the canonical document that they publish', async () => {
    const { proof: _, ...document } = readVectorJson<JsonObject>(
      'eddsa/proof-set-chain/signedProofChain2.json',
    )
    expect(encodeHex(await hashByProcessor(document))).toBe(
      readVector('eddsa/eddsa-rdfc-2022/docHashDataInt.txt'),
    )
  })

  it('have proofs over the document together with those they follow, and not over only the document', async () => {
    const signed = readVectorJson<JsonObject>('eddsa/proof-set-chain/signedProofChain2.json')
    const { proof: _, ...document } = signed
    const proofs = proofsOf(signed)
    expect(proofs).toHaveLength(4)
    for (const proof of proofs) {
      const names = toArray(proof['previousProof'] as string | string[] | undefined)
      const previous = proofs.filter(({ id }) => names.includes(String(id)))
      expect(previous).toHaveLength(names.length)
      const together = await hashByProcessor({ ...document, proof: previous })
      expect(await isOver(proof, together)).toBe(true)
      expect(await isOver(proof, await hashByProcessor(document))).toBe(names.length === 0)
    }
  })
})

// The examples context defines no term of a proof.
async function isOver(proof: JsonObject, documentHash: Uint8Array): Promise<boolean> {
  const optionsHash = await hashProofOptions(proof, ['https://www.w3.org/ns/credentials/v2'])
  const key = readKeyDid(String(proof['verificationMethod']).split('#')[0] ?? '')
  const bytes = key?.kind === 'Ed25519' ? key.bytes : new Uint8Array()
  const signature = decodeMultibase(String(proof['proofValue']))
  return ed25519Verify(signature, combineHashes(optionsHash, documentHash), bytes)
}
