import { describe, expect, it } from 'vitest'
import { QualityLabelError } from '../../src/core/errors'
import type { Committee } from '../../src/model/generated/documents'
import { buildTrustBundle } from '../../src/trust/build-trust-bundle'
import { buildTrustRoot } from '../../src/trust/build-trust-root'
import { signTrustBundle, signTrustRoot } from '../../src/trust/sign-trust-document'
import { deepFreeze } from '../support/credentials'
import { rootKey, rootSigner, sampleBundle, sampleRoot } from './trust-samples'

const created = '2026-10-01T09:30:00Z'
const keys = sampleRoot().keys

describe('buildTrustRoot()', () => {
  it('begins with version 1', () => {
    expect(buildTrustRoot({ id: 'urn:example:root', threshold: 1, keys })).toEqual({
      type: 'TrustRoot',
      id: 'urn:example:root',
      version: 1,
      threshold: 1,
      keys,
    })
  })

  it.each<[string, Partial<Parameters<typeof buildTrustRoot>[0]>, string]>([
    ['a threshold of 0', { threshold: 0 }, '/threshold'],
    ['a threshold above its keys', { threshold: 4 }, '/threshold'],
    ['a threshold that is no whole number', { threshold: 1.5 }, '/threshold'],
    ['no key', { keys: [] }, '/keys'],
    ['a key twice', { keys: [...keys, ...keys] }, '/keys'],
    [
      'a key of another kind',
      { keys: [{ publicKeyMultibase: 'zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme' }] },
      '/keys/0',
    ],
    ['no id', { id: '' }, '/id'],
    ['version 0', { version: 0 }, '/version'],
  ])('refuses %s', (_, changes, place) => {
    const build = () => buildTrustRoot({ id: 'urn:example:root', threshold: 2, keys, ...changes })
    expect(build).toThrow(QualityLabelError)
    expect(build).toThrow(place)
  })
})

describe('buildTrustBundle()', () => {
  it('refuses what does not hold together, naming the place', () => {
    const { type: _, ...input } = sampleBundle()
    const committees = (input.committees ?? []).map((committee) => ({ ...committee, quorum: 9 }))
    const build = () => buildTrustBundle({ ...input, committees })
    expect(build).toThrow('/committees/0/quorum')
  })

  describe.each([
    ['as one ends where the next begins', '2025-01-01T00:00:00Z', true],
    ['as one ends before the next begins', '2024-12-31T00:00:00Z', true],
    ['as one ends a second after the next begins', '2025-01-01T00:00:01Z', false],
    ['as one has no end', undefined, false],
  ])('and two committees of one network, %s', (_, validUntil, isInTurn) => {
    const { type: __, ...input } = sampleBundle()
    const [committee] = input.committees as [Committee]
    const earlier = { ...committee, id: 'urn:example:earlier', ...(validUntil ? { validUntil } : {}) }
    const later = { ...committee, id: 'urn:example:later', validFrom: '2025-01-01T00:00:00Z' }

    it.each([
      [[earlier, later], '/committees/1/validFrom'],
      [[later, earlier], '/committees/0/validFrom'],
    ])('builds or refuses the bundle, in either order', (committees, place) => {
      const build = () => buildTrustBundle({ ...input, committees })
      if (isInTurn) expect(build().committees).toEqual(committees)
      else expect(build).toThrow(place)
    })

    it('does not ask that of committees of two networks', () => {
      const other = { ...later, network: 'did:web:other.example' }
      expect(buildTrustBundle({ ...input, committees: [earlier, other] }).committees).toHaveLength(2)
    })
  })

  it('leaves out what is not there', () => {
    const { id, version, issuedAt, expiresAt, roots } = sampleBundle()
    expect(Object.keys(buildTrustBundle({ id, version, issuedAt, expiresAt, roots }))).toEqual([
      'type',
      'id',
      'version',
      'issuedAt',
      'expiresAt',
      'roots',
    ])
  })
})

describe('signTrustBundle() and signTrustRoot()', () => {
  it('add one proof each time, and change nothing else', async () => {
    const bundle = deepFreeze(sampleBundle())
    const once = await signTrustBundle(bundle, rootSigner('aino'), { created })
    const twice = await signTrustBundle(deepFreeze(once), rootSigner('bela'), { created })
    expect(twice.proof).toHaveLength(2)
    expect({ ...twice, proof: undefined }).toEqual({ ...bundle, proof: undefined })
    expect(twice.proof?.[0]).toEqual(once.proof?.[0])
    const root = await signTrustRoot(deepFreeze(sampleRoot()), rootSigner('aino'), { created })
    expect(root.proof).toHaveLength(1)
  })

  it('give the same bytes each time', async () => {
    const sign = () => signTrustBundle(sampleBundle(), rootSigner('aino'), { created })
    expect(JSON.stringify(await sign())).toBe(JSON.stringify(await sign()))
  })

  it('refuse what is not a bundle or root, and a signer that fails', async () => {
    const broken = { ...sampleBundle(), version: 0 }
    await expect(signTrustBundle(broken, rootSigner('aino'), { created })).rejects.toMatchObject({
      code: 'SHAPE_INVALID',
    })
    await expect(
      signTrustRoot({ ...sampleRoot(), keys: [] }, rootSigner('aino'), { created }),
    ).rejects.toMatchObject({ code: 'SHAPE_INVALID' })
    const failing = { ...rootSigner('aino'), sign: () => Promise.reject(new Error('no token')) }
    await expect(signTrustBundle(sampleBundle(), failing, { created })).rejects.toMatchObject({
      code: 'SIGNING_FAILED',
    })
  })

  it('show no secret', async () => {
    const signed = await signTrustBundle(sampleBundle(), rootSigner('aino'), { created })
    expect(JSON.stringify(signed)).not.toMatch(/secret/i)
    expect(JSON.stringify(rootKey('aino'))).not.toMatch(/z3u2/)
  })
})
