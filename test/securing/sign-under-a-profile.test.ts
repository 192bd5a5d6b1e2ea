import { describe, expect, it } from 'vitest'
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
