import { describe, expect, it } from 'vitest'
import type { Signer, SignOptions } from '../../src/index'
import { addProof, buildEndorsement, createSigner, signAsJwt, signCredential } from '../../src/index'
import { issueBatch } from '../../src/issuing/batch/index'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { signTrustBundle } from '../../src/trust/index'

const issuer = pretendIssuer()
const badge = sampleBadge(issuer.profile)
const created = '2026-05-18T12:00:00Z'
const { signer } = issuer

const calls: [string, string, (options: object) => unknown][] = [
  ['signCredential()', 'expries', (options) => signCredential(badge, signer, options as SignOptions)],
  ['addProof()', 'cryptoSuite', (options) => addProof(badge, signer, options as SignOptions)],
  ['signAsJwt()', 'created', (options) => signAsJwt(badge, signer, options)],
  ['issueBatch()', 'contexts', (options) => issueBatch([badge], signer, options as SignOptions)],
  ['createSigner()', 'Id', (options) => createSigner(issuer.key, options)],
  ['buildEndorsement()', 'validuntil', (options) => buildEndorsement(options as never)],
  ['signTrustBundle()', 'expires', (options) => signTrustBundle({} as never, signer, options as never)],
]

describe.each(calls)('%s', (_, misspelt, call) => {
  it('refuses an option that it does not have, by name', async () => {
    await expect(async () => call({ [misspelt]: created })).rejects.toThrow(
      new RegExp(`^Cannot [a-z ]+: unknown option ${misspelt}; (?:expected one of |did you mean )`),
    )
  })

  it.each([
    ['a text', 'did:web:issuer.example#key'],
    ['null', null],
    ['a list', [created]],
    ['an object that inherits them', Object.create(Object.assign(Object.create(null), { created }))],
  ])('refuses %s instead of its options', async (__, options) => {
    await expect(async () => call(options as unknown as object)).rejects.toThrow(TypeError)
    await expect(async () => call(options as unknown as object)).rejects.toThrow(
      'expected options to be an object',
    )
  })
})

describe('issueBatch() as JWTs', () => {
  it('refuses an option of embedded proofs, by name', () => {
    const options = { as: 'jwt', expires: created } as const
    expect(() => issueBatch([badge], signer, options as never)).toThrow(/unknown option expires/)
  })
})

describe('signCredential()', () => {
  it('requires its options', async () => {
    const sign = signCredential as (badge: object, signer: Signer, options?: object) => Promise<unknown>
    await expect(sign(badge, signer)).rejects.toThrow('expected options to be an object with created')
  })
})

const secret = 'z3u2eeC9hFdCNdLMPq8f2TGwWgXjLnV4iHhWmLzGkCmG1Nhp'

describe.each([
  ['signCredential()', (given: unknown) => signCredential(badge, given as Signer, { created })],
  ['addProof()', (given: unknown) => addProof(badge, given as Signer, { created })],
  ['signAsJwt()', (given: unknown) => signAsJwt(badge, given as Signer)],
] as const)('%s', (_, call) => {
  it.each([
    ['a key as text', secret],
    ['a list with one', [secret]],
    ['a key as JSON', { kty: 'OKP', d: secret }],
    ['a signer with a key for its algorithm', { ...signer, algorithm: secret, sign: signer.sign }],
  ])('shows no secret of %s in place of a signer', async (__, given) => {
    const message = await Promise.resolve()
      .then((): Promise<unknown> => call(given))
      .catch(String)
    expect(message).toContain('Cannot sign: expected')
    expect(message).not.toContain(secret.slice(0, 6))
  })
})
