import { compactVerify, importJWK, jwtVerify, SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { exportKey } from '../../src/keys/export-key'
import { writePublicJwk } from '../../src/keys/public-jwk'
import { signAsJwt } from '../../src/securing/sign-as-jwt'
import { pretendIssuer } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { badgeOf, jwtIssuer, now, openJwt } from '../support/jwt'

const algorithms = ['EdDSA', 'ES256', 'RS256'] as const

async function publicJwkOf(alg: (typeof algorithms)[number]): Promise<JsonObject> {
  const { key } = await jwtIssuer(alg)
  return writePublicJwk((key ?? pretendIssuer().key).publicKey) as JsonObject
}

describe.each(algorithms)('signAsJwt() with %s', (alg) => {
  it('signs a credential that verify() finds valid, with one proof', async () => {
    const { profile, signer } = await jwtIssuer(alg)
    const badge = badgeOf(profile)
    const report = await verify(await signAsJwt(badge, signer), { now })
    expect(report.verdict).toBe('valid')
    expect(report.credential).toMatchObject({
      id: badge['id'],
      issuer: profile.id,
      format: 'jwt',
      version: '2.0',
    })
    expect(report.sections.integrity.proofs).toEqual([
      expect.objectContaining({
        pointer: '',
        type: 'JWT',
        alg,
        verdict: 'valid',
        signature: 'valid',
        keyBinding: 'bound',
        verificationMethod: signer.id,
      }),
    ])
    expect(report.problems.filter(({ severity }) => severity === 'warning')).toEqual([])
    expect(report.network).toEqual([])
  })

  it('writes header and claims as Open Badges 3.0 requires, and the credential with them', async () => {
    const { profile, signer } = await jwtIssuer(alg)
    const badge = badgeOf(profile)
    const { header, payload } = openJwt(await signAsJwt(badge, signer))
    expect(header).toEqual({ alg, kid: signer.id, typ: 'JWT' })
    const { iss, jti, sub, nbf, exp, ...credential } = payload
    expect(credential).toEqual(badge)
    expect({ iss, jti, nbf, exp }).toEqual({
      iss: profile.id,
      jti: badge['id'],
      nbf: Date.parse(String(badge['validFrom'])) / 1000,
      exp: Date.parse('2027-01-01T00:00:00Z') / 1000,
    })
    expect(sub).toBe((badge['credentialSubject'] as JsonObject)['id'])
  })

  it('signs JWTs that jwtVerify of jose accepts, and verify() accepts those of jose', async () => {
    const { profile, signer, key } = await jwtIssuer(alg)
    const badge = badgeOf(profile)
    const publicKey = await importJWK(await publicJwkOf(alg), alg)
    const ours = await signAsJwt(badge, signer)
    const { payload, protectedHeader } = await jwtVerify(ours, publicKey, {
      issuer: profile.id,
      subject: String((badge['credentialSubject'] as JsonObject)['id']),
      typ: 'JWT',
      currentDate: new Date(now),
      requiredClaims: ['jti', 'nbf', 'exp'],
    })
    expect(payload['id']).toBe(badge['id'])
    expect(protectedHeader.kid).toBe(signer.id)
    const exported = await exportKey(key ?? pretendIssuer().key, 'jwk', { includeSecret: true })
    const secret = await importJWK({ ...exported }, alg)
    const theirs = await new SignJWT(payload)
      .setProtectedHeader({ alg, kid: signer.id, typ: 'JWT' })
      .sign(secret)
    expect((await verify(theirs, { now })).verdict).toBe('valid')
    await compactVerify(theirs, publicKey)
  })
})
