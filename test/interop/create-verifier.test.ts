import { from as multikeyFrom } from '@digitalbazaar/ed25519-multikey'
import { base58 } from '@scure/base'
import { describe, expect, it } from 'vitest'
import { encodeBase64Url } from '../../src/core/base64url'
import { eddsaRdfc2022Cryptosuite, toDigitalBazaarSigner } from '../../src/digitalbazaar'
import { pretendIssuer } from '../../src/testing'

const { signer, key } = pretendIssuer()
const { createVerifier } = eddsaRdfc2022Cryptosuite
const data = new TextEncoder().encode('hello')
const id = signer.id
const { publicKeyMultibase } = key
const publicKeyJwk = { kty: 'OKP', crv: 'Ed25519', x: encodeBase64Url(key.publicKey.bytes) }
const forms = {
  Multikey: { id, type: 'Multikey', publicKeyMultibase },
  Ed25519VerificationKey2020: { id, type: 'Ed25519VerificationKey2020', publicKeyMultibase },
  JsonWebKey: { id, type: 'JsonWebKey', publicKeyJwk },
  JsonWebKey2020: { id, type: 'JsonWebKey2020', publicKeyJwk },
  Ed25519VerificationKey2018: {
    id,
    type: 'Ed25519VerificationKey2018',
    publicKeyBase58: base58.encode(key.publicKey.bytes),
  },
}

describe('createVerifier() of the cryptosuite', () => {
  it.each(Object.entries(forms))(
    'checks signatures by a key in the form %s, as the host does',
    async (_, method) => {
      const signature = await toDigitalBazaarSigner(signer).sign({ data })
      const ours = await createVerifier({ verificationMethod: method })
      expect(ours).toMatchObject({ id, algorithm: eddsaRdfc2022Cryptosuite.requiredAlgorithm })
      expect(await ours.verify({ data, signature })).toBe(true)
      expect(await ours.verify({ data: data.slice(1), signature })).toBe(false)
      const theirs = (await multikeyFrom(method)) as unknown as { verifier(): typeof ours }
      expect(await theirs.verifier().verify({ data, signature })).toBe(true)
    },
  )

  it.each([
    [
      'a key of another kind',
      { id, type: 'Multikey', publicKeyMultibase: 'zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv' },
    ],
    ['a JWK of another curve', { id, type: 'JsonWebKey', publicKeyJwk: { ...publicKeyJwk, crv: 'X25519' } }],
    ['a short key', { id, type: 'Ed25519VerificationKey2018', publicKeyBase58: '1111' }],
    ['a long text', { id, type: 'Ed25519VerificationKey2018', publicKeyBase58: '1'.repeat(10_000) }],
    ['an unknown type', { id, type: 'Key', publicKeyMultibase }],
    ['a key beside its secret key', { ...forms.Ed25519VerificationKey2018, privateKeyBase58: '1111' }],
    [
      'a key of small order',
      { ...forms.Multikey, publicKeyMultibase: 'z6MkeTG3bFFSLYVU7VqhgZxqr6YzpaGrQtFMh1uvqGy1vDnP' },
    ],
    ['a JWK for encryption', { ...forms.JsonWebKey, publicKeyJwk: { ...publicKeyJwk, use: 'enc' } }],
    ['no key', { id, type: 'Multikey' }],
  ])('refuses %s', async (_, verificationMethod) => {
    await expect(createVerifier({ verificationMethod })).rejects.toMatchObject({ code: 'KEY_INVALID' })
  })

  it('refuses a key that its document says is revoked', async () => {
    const verificationMethod = { ...forms.Multikey, revoked: '2026-01-01T00:00:00Z' }
    await expect(createVerifier({ verificationMethod })).rejects.toMatchObject({
      code: 'VERIFICATION_METHOD_REVOKED',
    })
  })
})
