import { expect, it } from 'vitest'
import { canonize } from '../../src/canonical/canonize'
import { encodeHex } from '../../src/core/bytes'
import { parseInstant } from '../../src/core/instant'
import type { JsonObject } from '../../src/core/json'
import { encodeMultibase } from '../../src/core/multibase'
import { sha256 } from '../../src/core/sha256'
import { ed25519Verify } from '../../src/keys/ed25519'
import { importKey } from '../../src/keys/import-key'
import { readPublicMultikey } from '../../src/keys/multikey'
import { createSigner } from '../../src/keys/signer'
import { checkProof } from '../../src/securing/check-proof'
import { readProofValue } from '../../src/securing/check-proof-members'
import { createProof } from '../../src/securing/create-proof'
import type { CryptosuiteName } from '../../src/securing/cryptosuites'
import { combineHashes, hashDocument, hashProofOptions } from '../../src/securing/hash-data'
import { verify } from '../../src/verifying/verify'
import { describeWithVectors, readVector, readVectorJson } from '../support/vectors'

const now = '2026-06-01T00:00:00Z'

function fromHex(text: string): Uint8Array {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

function flipBit(bytes: Uint8Array, index: number): Uint8Array {
  return bytes.map((byte, at) => (at === index ? byte ^ 1 : byte))
}

interface OpenBadgesVector {
  verificationMethodKey: string
  documentHash: string
  proofOptionsHash: string
  hashData: string
  signature: string
  proofValue: string
}

function ed25519KeyOf(text: string): Uint8Array {
  const key = readPublicMultikey(text)
  if (key?.kind !== 'Ed25519') throw new Error('no Ed25519 key')
  return key.bytes
}

describeWithVectors('the eddsa-rdfc-2022 vector of Open Badges 3.0', () => {
  const vector = () => readVectorJson<OpenBadgesVector>('ob3/spec/vector.json')
  const signed = () => readVectorJson<JsonObject>('ob3/spec-examples/impl_linked-data-proof-ob-5.json')
  const parts = () => {
    const { proof, ...document } = signed()
    return { document, proof: proof as JsonObject, context: document['@context'] ?? [] }
  }

  it('canonize() gives the canonical document', async () => {
    expect(await canonize(parts().document)).toBe(readVector('ob3/spec/obv3p0/document-canon.txt'))
  })

  it('canonize() gives the canonical proof options', async () => {
    const { proof, context } = parts()
    const { proofValue: _, ...options } = proof
    expect(await canonize({ ...options, '@context': context })).toBe(
      readVector('ob3/spec/obv3p0/proof-canon.txt'),
    )
  })

  it('hashDocument() gives the document hash, and another for another name', async () => {
    expect(encodeHex(await hashDocument(signed()))).toBe(vector().documentHash)
    expect(encodeHex(await hashDocument({ ...signed(), name: 'Other' }))).not.toBe(vector().documentHash)
  })

  it('hashProofOptions() gives the hash of the proof options, and another for another instant', async () => {
    const { proof, context } = parts()
    expect(encodeHex(await hashProofOptions(proof, context))).toBe(vector().proofOptionsHash)
    const later = { ...proof, created: '2010-01-01T19:23:25Z' }
    expect(encodeHex(await hashProofOptions(later, context))).not.toBe(vector().proofOptionsHash)
  })

  it('combineHashes() gives the hash data: proof options first', async () => {
    const { proof, context, document } = parts()
    const data = combineHashes(await hashProofOptions(proof, context), await hashDocument(document))
    expect(encodeHex(data)).toBe(vector().hashData)
  })

  it('readProofValue() gives the signature', () => {
    expect(parts().proof['proofValue']).toBe(vector().proofValue)
    expect(encodeHex(readProofValue(parts().proof) ?? new Uint8Array())).toBe(vector().signature)
    expect(encodeMultibase(fromHex(vector().signature))).toBe(vector().proofValue)
  })

  it('ed25519Verify() verifies the signature, and not with any one bit changed', () => {
    const { signature, hashData, verificationMethodKey } = vector()
    const key = ed25519KeyOf(verificationMethodKey)
    const data = fromHex(hashData)
    expect(ed25519Verify(fromHex(signature), data, key)).toBe(true)
    for (let index = 0; index < 64; index += 1) {
      expect(ed25519Verify(flipBit(fromHex(signature), index), data, key)).toBe(false)
      expect(ed25519Verify(fromHex(signature), flipBit(data, index), key)).toBe(false)
    }
  })

  it('verify() reports a right signature by an unbound key, until the controller document is supplied', async () => {
    const alone = await verify(readVector('ob3/spec-examples/impl_linked-data-proof-ob-5.json'), { now })
    expect(alone.verdict).toBe('indeterminate')
    expect(alone.sections.integrity.proofs).toMatchObject([{ signature: 'valid', keyBinding: 'notBound' }])
    const report = await verify(signed(), { now, didDocuments: [controllerDocument(parts().proof)] })
    expect(report.verdict).toBe('valid')
    expect(report.sections.integrity.proofs).toMatchObject([{ signature: 'valid', keyBinding: 'bound' }])
    const changed = { ...signed(), name: 'Other' }
    expect(await verify(changed, { now, didDocuments: [controllerDocument(parts().proof)] })).toMatchObject({
      verdict: 'invalid',
    })
  })
})

function controllerDocument(proof: JsonObject): JsonObject {
  const id = String(proof['verificationMethod'])
  const [controller = '', publicKeyMultibase = ''] = id.split('#')
  return {
    id: controller,
    verificationMethod: [{ id, type: 'Multikey', controller, publicKeyMultibase }],
    assertionMethod: [id],
  }
}

interface W3cVector {
  folder: string
  suffix: string
  suite: CryptosuiteName
  signed: string
}

/*
 * W3C's vectors use contexts that are not pinned (credentials/examples/v2 and citizenship/v4rc1), which canonize() must refuse,
 * so their canonical document is taken as published. Those contexts define no term of a proof: its options have the same
 * canonical form under only the pinned ones.
 */
const w3cVectors: W3cVector[] = [
  { folder: 'eddsa-rdfc-2022', suffix: 'DataInt', suite: 'eddsa-rdfc-2022', signed: 'signedDataInt' },
  { folder: 'eddsa-rdfc-2022/employ', suffix: 'DataInt', suite: 'eddsa-rdfc-2022', signed: 'signedDataInt' },
  { folder: 'Ed25519Signature2020', suffix: 'EdSig', suite: 'Ed25519Signature2020', signed: 'signedEdSig' },
]
const notPinned = ['https://www.w3.org/ns/credentials/examples/v2', 'https://w3id.org/citizenship/v4rc1']

function pinnedOf(context: unknown): string[] {
  return (context as string[]).filter((url) => !notPinned.includes(url))
}

describeWithVectors('the W3C vectors of VC-DI-EdDSA', () => {
  for (const { folder, suffix, suite, signed } of w3cVectors) {
    const text = (name: string) => readVector(`eddsa/${folder}/${name}${suffix}.txt`)
    const config = () => readVectorJson<JsonObject>(`eddsa/${folder}/proofConfig${suffix}.json`)
    const document = () => readVectorJson<JsonObject>(`eddsa/${folder}/${signed}.json`)
    const context = () => pinnedOf(document()['@context'])

    it(`canonize() refuses the document of ${folder}, whose contexts are not pinned`, async () => {
      const { proof: _, ...unsecured } = document()
      await expect(canonize(unsecured)).rejects.toMatchObject({ code: 'CONTEXT_NOT_PINNED' })
    })

    it(`canonize() gives the canonical proof options of ${folder}`, async () => {
      expect(await canonize({ ...config(), '@context': context() })).toBe(text('proofCanon'))
    })

    it(`hashProofOptions() and combineHashes() give every hash of ${folder}`, async () => {
      const { '@context': _, ...options } = config()
      const proofHash = await hashProofOptions(options, context())
      expect(encodeHex(proofHash)).toBe(text('proofHash'))
      const documentHash = sha256(text('canonDoc'))
      expect(encodeHex(documentHash)).toBe(text('docHash'))
      expect(encodeHex(combineHashes(proofHash, documentHash))).toBe(text('combinedHash'))
    })

    it(`createProof() creates the signature of ${folder} with the published key`, async () => {
      const proof = document()['proof'] as JsonObject
      const key = await importKey(readVectorJson('eddsa/keyPair.json'))
      const signer = createSigner(key, { id: String(proof['verificationMethod']) })
      const created = String(proof['created'])
      const made = await createProof(fromHex(text('docHash')), context(), suite, signer, { created })
      expect(made).toEqual(proof)
      expect(made['proofValue']).toBe(text('sigBTC58'))
      expect(encodeHex(readProofValue(made) ?? new Uint8Array())).toBe(text('sigHex'))
    })

    it(`checkProof() verifies the signature of ${folder}, and not over another hash`, async () => {
      const proof = document()['proof'] as JsonObject
      const right = await checkW3cProof(proof, text('docHash'), context())
      expect(right).toMatchObject({ signatureValid: true, keyBound: true, findings: [] })
      const wrong = await checkW3cProof(proof, text('proofHash'), context())
      expect(wrong).toMatchObject({ signatureValid: false, findings: [{ code: 'PROOF_VERIFICATION_ERROR' }] })
    })
  }

  it('checkProof() verifies each proof of the published proof sets, and none with the id of another', async () => {
    const docHash = readVector('eddsa/eddsa-rdfc-2022/docHashDataInt.txt')
    const proofs = ['signedProofSet1', 'signedProofSet2'].flatMap(
      (name) => readVectorJson<{ proof: JsonObject[] }>(`eddsa/proof-set-chain/${name}.json`).proof,
    )
    expect(proofs).toHaveLength(3)
    const context = ['https://www.w3.org/ns/credentials/v2']
    for (const proof of proofs) {
      expect(await checkW3cProof(proof, docHash, context)).toMatchObject({
        signatureValid: true,
        findings: [],
      })
      const renamed = { ...proof, id: 'urn:uuid:00000000-0000-4000-8000-000000000000' }
      expect(await checkW3cProof(renamed, docHash, context)).toMatchObject({ signatureValid: false })
    }
  })
})

function checkW3cProof(proof: JsonObject, documentHash: string, context: string[]) {
  const instant = parseInstant(now)
  if (!instant) throw new Error('now is no instant')
  return checkProof(proof, {
    pointer: '/proof',
    documentHash: fromHex(documentHash),
    context,
    expectedController: String(proof['verificationMethod']).split('#')[0] ?? '',
    documents: new Map(),
    now: instant,
    clockSkewSeconds: 0,
  })
}
