import { describe, expect, it } from 'vitest'
import { nameShape } from '../../src/schema/name-shape'
import { recogniseDocument } from '../../src/schema/recognise-document'
import { goodDocuments } from './good-documents'

describe('recogniseDocument()', () => {
  it.each([
    ['a JWK of a pair', { kty: 'OKP', crv: 'Ed25519', x: 'AA', d: 'AA' }],
    ['a JWK of a shared secret', { kty: 'oct', k: 'AA' }],
    [
      'a JWK Set with a pair',
      {
        keys: [
          { kty: 'EC', x: 'AA' },
          { kty: 'EC', x: 'AA', d: 'AA' },
        ],
      },
    ],
    ['a Multikey of a pair', { publicKeyMultibase: 'z6Mk', secretKeyMultibase: 'z3u2' }],
    ['a method with the secret in its JWK', { publicKeyJwk: { kty: 'EC', x: 'AA', d: 'AA' } }],
  ])('names %s as a secret key', (_, key) => {
    expect(recogniseDocument(key)).toEqual({ kind: 'inputPrivateKey' })
  })

  it.each([
    ['a JWK', { kty: 'OKP', crv: 'Ed25519', x: 'AA' }],
    ['a Multikey', { publicKeyMultibase: 'z6Mk' }],
  ])('names %s as a public key', (_, key) => {
    expect(recogniseDocument(key)).toEqual({ kind: 'inputKey' })
  })

  it('does not take a property d of another object for a secret', () => {
    expect(recogniseDocument({ d: 'AA', more: { d: 'AA' } })).toBeUndefined()
  })

  it('reads no value as a text that cannot be one', () => {
    const odd = { toString: 'x', valueOf: 1 }
    const all = [...Object.values(goodDocuments), { id: 'did:web:a.example', verificationMethod: [] }]
    for (const document of all as object[])
      for (const member of ['id', '@context', ...Object.keys(document)])
        for (const value of [odd, [odd], [[odd]]])
          expect(() => recogniseDocument({ ...document, [member]: value })).not.toThrow()
  })

  it.each(['trustBundle', 'trustRoot'] as const)('names a %s, signed or not', (shape) => {
    const document = goodDocuments[shape]
    const { proof: _, ...unsigned } = document as { proof?: object }
    const named = { kind: 'inputOfShape', name: nameShape(shape) }
    expect(recogniseDocument(unsigned)).toEqual(named)
    expect(recogniseDocument({ ...unsigned, proof: { type: 'DataIntegrityProof' } })).toEqual(named)
  })

  it.each(['badge', 'label', 'endorsement'] as const)('takes a %s for a credential', (shape) => {
    expect(recogniseDocument(goodDocuments[shape])).toBeUndefined()
  })
})
