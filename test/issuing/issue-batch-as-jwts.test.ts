import { describe, expect, it } from 'vitest'
import type { BatchItem, BatchResult } from '../../src/issuing/batch/batch-result'
import { issueBatch } from '../../src/issuing/batch/issue-batch'
import type { Signer } from '../../src/keys/signer'
import { signAsJwt } from '../../src/securing/sign-as-jwt'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { jwtIssuer } from '../support/jwt'

const { profile, signer } = pretendIssuer()
const badge = (index: number, by = profile) => sampleBadge(by, { id: `urn:example:badge:${index}` })

async function collect(results: AsyncIterable<BatchResult<string>>): Promise<BatchResult<string>[]> {
  const all: BatchResult<string>[] = []
  for await (const result of results) all.push(result)
  return all
}

describe('issueBatch() as JWTs', () => {
  it('makes of objects, text and bytes the text that signAsJwt makes', async () => {
    const items: BatchItem[] = [
      badge(0),
      JSON.stringify(badge(1)),
      new TextEncoder().encode(`  ${JSON.stringify(badge(2), null, 2)}\r\n`),
    ]
    const results = await collect(issueBatch(items, signer, { as: 'jwt' }))
    for (const [index, result] of results.entries()) {
      const credential = await signAsJwt(badge(index), signer)
      expect(result).toEqual({ index, id: badge(index).id, status: 'issued', credential })
    }
    expect(results).toHaveLength(3)
  })

  it.each(['EdDSA', 'ES256', 'RS256'] as const)('issues what verify() finds valid by %s', async (alg) => {
    const issuer = await jwtIssuer(alg)
    const [result] = await collect(issueBatch([badge(0, issuer.profile)], issuer.signer, { as: 'jwt' }))
    if (result?.status !== 'issued') throw new Error('expected it to be issued')
    expect((await verify(result.credential, { now: '2026-06-01T00:00:00Z' })).verdict).toBe('valid')
  })

  it('tells of one item what signAsJwt would refuse, and goes on', async () => {
    const items = [
      { ...badge(0), validFrom: 'soon' },
      badge(1),
      badge(1),
      { ...badge(1), name: 'Another' },
      { ...badge(2), iss: 'did:web:x.example' },
      { ...badge(3), proof: {} },
      '{',
      badge(4),
    ]
    const results = await collect(issueBatch(items, signer, { as: 'jwt' }))
    const codes = results.map((result) => (result.status === 'failed' ? result.error.code : result.status))
    expect(codes).toEqual([
      ...['SHAPE_INVALID', 'issued', 'skipped', 'ID_REPEATED', 'ITEM_UNUSABLE'],
      ...['ALREADY_SIGNED', 'JSON_INVALID', 'issued'],
    ])
  })

  it('skips what is issued, and shows the key where it is asked to', async () => {
    const issuer = await jwtIssuer('ES256')
    const { kty, crv, x, y } = JSON.parse(
      Buffer.from(issuer.profile.id.slice('did:jwk:'.length), 'base64url').toString(),
    )
    const options = { issued: new Set(['urn:example:badge:0']), jwk: { kty, crv, x, y } }
    const items = [badge(0, issuer.profile), badge(1, issuer.profile)]
    const [skipped, issued] = await collect(issueBatch(items, issuer.signer, { as: 'jwt', ...options }))
    expect(skipped).toMatchObject({ status: 'skipped', reason: 'issued' })
    if (issued?.status !== 'issued') throw new Error('expected it to be issued')
    const [header = ''] = issued.credential.split('.')
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toMatchObject({
      alg: 'ES256',
      jwk: { x, y },
    })
  })

  it('ends with the signer, after the results before it, and asks for nothing past it', async () => {
    let calls = 0
    const failing: Signer = {
      ...signer,
      async sign(bytes) {
        calls += 1
        if (calls === 3) throw new Error('the service is away')
        return signer.sign(bytes)
      },
    }
    const results: BatchResult<string>[] = []
    const items = Array.from({ length: 40 }, (_, index) => badge(index))
    const run = async () => {
      for await (const result of issueBatch(items, failing, { as: 'jwt', lookAhead: 1 })) results.push(result)
    }
    await expect(run()).rejects.toMatchObject({
      code: 'SIGNING_FAILED',
      details: { index: 2, id: 'urn:example:badge:2' },
    })
    expect(results.map(({ status }) => status)).toEqual(['issued', 'issued'])
    expect(calls).toBe(3)
  })

  it('refuses at once what cannot be used', () => {
    expect(() => issueBatch([], [signer] as never, { as: 'jwt' })).toThrow(/expected one signer/)
    expect(() => issueBatch([], {} as never, { as: 'jwt' })).toThrow(TypeError)
    expect(() => issueBatch([], signer, { as: 'jwt', jwk: { kty: 'oct' } })).toThrow(/expected jwk/)
    expect(() => issueBatch([], { ...signer, algorithm: 'HS256' } as never, { as: 'jwt' })).toThrow(
      RangeError,
    )
    expect(() => issueBatch([], signer, { as: 'jwt', lookAhead: 0 })).toThrow(RangeError)
    expect(() => issueBatch([], signer, { as: 'jwts' } as never)).toThrow(/expected as to be jwt, got "jwts"/)
    const ofProofs = { as: 'jwt', created: '2026-05-18T14:00:00Z' } as never
    expect(() => issueBatch([], signer, ofProofs)).toThrow(/unknown option created/)
  })
})
