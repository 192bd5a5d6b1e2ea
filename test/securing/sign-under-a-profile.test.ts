import { describe, expect, it } from 'vitest'
import type { VerifyProfile } from '../../src/canonical/read-profile'
import { hashInlineContext } from '../../src/canonical/terms/context-key'
import { toArray } from '../../src/core/json'
import { addProof, signCredential } from '../../src/securing/add-proof'
import { cryptosuiteNames } from '../../src/securing/cryptosuites'
import { verify } from '../../src/verifying/verify'
import { created, examples, examplesUrl, issuer, now, profileOf, v2 } from '../support/generic'

const { signer } = issuer
const profile = profileOf(examples)
const credential = {
  '@context': [v2, examplesUrl],
  type: ['VerifiableCredential', 'AlumniCredential'],
  issuer: issuer.profile.id,
  validFrom: created,
  credentialSubject: { id: 'did:example:abcdefgh', alumniOf: 'The School of Examples' },
}

describe('signCredential() under contexts that are handed in', () => {
  it.each(cryptosuiteNames)(
    'signs any credential by %s, and verify() accepts it under them alone',
    async (cryptosuite) => {
      const signed = await signCredential(credential, signer, { created, cryptosuite, profile })
      expect(await verify(signed, { now, profile })).toMatchObject({ verdict: 'valid', profile: 'generic' })
      expect((await verify(signed, { now })).verdict).toBe('indeterminate')
      const changed = { ...signed, validFrom: '2026-05-17T12:00:00Z' }
      expect((await verify(changed, { now, profile })).verdict).toBe('invalid')
    },
  )

  it.each(cryptosuiteNames)(
    'signs by %s under an inline context, which a proof may repeat',
    async (cryptosuite) => {
      const inline = { alumniOf: 'https://x.example/alumniOf' }
      const known: VerifyProfile = { name: 'generic', contexts: [{ sha256: hashInlineContext(inline) }] }
      const plain = { ...credential, '@context': [v2, inline], type: ['VerifiableCredential'] }
      const signed = await signCredential(plain, signer, { created, cryptosuite, profile: known })
      expect((await verify(signed, { now, profile: known })).verdict).toBe('valid')
      const other = { alumniOf: 'https://x.example/other' }
      const repeated = (context: object) => ({
        ...signed,
        proof: { ...signed.proof, '@context': [v2, context, ...toArray(signed['@context']).slice(2)] },
      })
      expect((await verify(repeated(inline), { now, profile: known })).verdict).toBe('valid')
      expect((await verify(repeated(other), { now, profile: known })).verdict).toBe('invalid')
    },
  )

  it('adds a proof of another suite beside', async () => {
    const first = await signCredential(credential, signer, { created, profile })
    const both = await addProof(first, signer, { created, cryptosuite: 'eddsa-jcs-2022', profile })
    expect((await verify(both, { now, profile })).verdict).toBe('valid')
  })

  it('refuses the same without the profile', async () => {
    await expect(signCredential(credential, signer, { created })).rejects.toMatchObject({
      code: 'SHAPE_INVALID',
    })
  })

  it.each<[string, object]>([
    ['is not by the data model', { ...credential, validFrom: 'yesterday' }],
    ['has no subject', { ...credential, credentialSubject: {} }],
    ['hides something under a keyword', { ...credential, '@included': [{ id: 'urn:x' }] }],
    [
      'is under a context that nobody handed in',
      { ...credential, '@context': [v2, examplesUrl, 'https://x.example/'] },
    ],
  ])('refuses what %s', async (_, bad) => {
    await expect(signCredential(bad, signer, { created, profile })).rejects.toMatchObject({
      name: 'QualityLabelError',
    })
  })

  it('refuses a context whose hash is another', async () => {
    const wrong = profileOf({ ...examples, sha256: '0'.repeat(64) })
    await expect(signCredential(credential, signer, { created, profile: wrong })).rejects.toThrow(TypeError)
  })
})
