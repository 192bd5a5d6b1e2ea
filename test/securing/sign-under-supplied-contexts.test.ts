import { describe, expect, it } from 'vitest'
import type { SuppliedContext } from '../../src/canonical/read-supplied-contexts'
import { hashInlineContext } from '../../src/canonical/terms/context-key'
import { toArray } from '../../src/core/json'
import { addProof, signCredential } from '../../src/securing/add-proof'
import { cryptosuiteNames } from '../../src/securing/cryptosuites'
import { verify } from '../../src/verifying/verify'
import { created, examples, examplesUrl, issuer, now, v2 } from '../support/generic'

const { signer } = issuer
const contexts = [examples]
const credential = {
  '@context': [v2, examplesUrl],
  type: ['VerifiableCredential', 'AlumniCredential'],
  issuer: issuer.profile.id,
  validFrom: created,
  credentialSubject: { id: 'did:example:abcdefgh', alumniOf: 'The School of Examples' },
}

describe('signCredential() under supplied contexts', () => {
  it.each(cryptosuiteNames)(
    'signs any credential by %s, and verify() accepts it only under them',
    async (cryptosuite) => {
      const signed = await signCredential(credential, signer, { created, cryptosuite, contexts })
      expect(await verify(signed, { now, contexts })).toMatchObject({ verdict: 'valid', profile: 'generic' })
      expect((await verify(signed, { now })).verdict).toBe('indeterminate')
      const changed = { ...signed, validFrom: '2026-05-17T12:00:00Z' }
      expect((await verify(changed, { now, contexts })).verdict).toBe('invalid')
    },
  )

  it.each(cryptosuiteNames)(
    'signs by %s under an inline context, which a proof may repeat',
    async (cryptosuite) => {
      const inline = { alumniOf: 'https://x.example/alumniOf' }
      const known: readonly SuppliedContext[] = [{ sha256: hashInlineContext(inline) }]
      const plain = { ...credential, '@context': [v2, inline], type: ['VerifiableCredential'] }
      const signed = await signCredential(plain, signer, { created, cryptosuite, contexts: known })
      expect((await verify(signed, { now, contexts: known })).verdict).toBe('valid')
      const other = { alumniOf: 'https://x.example/other' }
      const repeated = (context: object) => ({
        ...signed,
        proof: { ...signed.proof, '@context': [v2, context, ...toArray(signed['@context']).slice(2)] },
      })
      expect((await verify(repeated(inline), { now, contexts: known })).verdict).toBe('valid')
      expect((await verify(repeated(other), { now, contexts: known })).verdict).toBe('invalid')
    },
  )

  it('adds a proof of another suite', async () => {
    const first = await signCredential(credential, signer, { created, contexts })
    const both = await addProof(first, signer, { created, cryptosuite: 'eddsa-jcs-2022', contexts })
    expect((await verify(both, { now, contexts })).verdict).toBe('valid')
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
    await expect(signCredential(bad, signer, { created, contexts })).rejects.toMatchObject({
      name: 'QualityLabelError',
    })
  })

  it('refuses a context with another hash', async () => {
    const wrong = [{ ...examples, sha256: '0'.repeat(64) }]
    await expect(signCredential(credential, signer, { created, contexts: wrong })).rejects.toThrow(TypeError)
  })
})
