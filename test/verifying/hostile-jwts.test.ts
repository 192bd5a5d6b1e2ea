import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { encodeBase64Url } from '../../src/core/base64url'
import type { JsonObject } from '../../src/core/json'
import type { Signer } from '../../src/keys/signer'
import { signAsJwt } from '../../src/securing/sign-as-jwt'
import { pretendIssuer } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { codesOf } from '../support/credentials'
import { badgeOf, craftJwt, encodePart, jwtIssuer, now, openJwt } from '../support/jwt'
import { oneIn } from '../support/runs'

const issuer = pretendIssuer()
const stranger = pretendIssuer('Stranger')
const { signer } = issuer
const badge = badgeOf(issuer.profile)
const good = await signAsJwt(badge, signer)
const { header, payload } = openJwt(good)
const [headerPart = '', payloadPart = '', signaturePart = ''] = good.split('.')
const ownJwk = { kty: 'OKP', crv: 'Ed25519', x: encodeBase64Url(issuer.key.publicKey.bytes) }
const strangerJwk = { ...ownJwk, x: encodeBase64Url(stranger.key.publicKey.bytes) }

const make = (headerChanges: object, payloadChanges: object = {}, by: Signer = signer) =>
  craftJwt(without({ ...header, ...headerChanges }), without({ ...payload, ...payloadChanges }), by)
// What is undefined is left out.
const without = (value: object) => JSON.parse(JSON.stringify(value)) as object

/** Bits of a last character that stand for nothing: 22 bytes and a rest leave four of them. */
function withLooseBits(part: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const last = alphabet.indexOf(part.at(-1) ?? '')
  return `${part.slice(0, -1)}${alphabet[last ^ 1]}`
}

async function withSharedSecret(alg: string): Promise<string> {
  const input = `${encodePart({ ...header, alg })}.${payloadPart}`
  return `${input}.${createHmac('sha256', issuer.key.publicKey.bytes).update(input).digest('base64url')}`
}

const rsa = await jwtIssuer('RS256')
const p256 = await jwtIssuer('ES256')

/** What is done to a JWT, and the code that refuses it; each really signed where it can be. */
const attacks: Record<string, [jwt: string, code: string]> = {
  'alg none, unsigned': [
    `${encodePart({ ...header, alg: 'none' })}.${payloadPart}.`,
    'JWT_ALGORITHM_REFUSED',
  ],
  'alg none, with the signature left': [await make({ alg: 'none' }), 'JWT_ALGORITHM_REFUSED'],
  'alg NoNe': [await make({ alg: 'NoNe' }), 'JWT_ALGORITHM_REFUSED'],
  'HS256 with the public key as secret': [await withSharedSecret('HS256'), 'JWT_ALGORITHM_REFUSED'],
  HS512: [await withSharedSecret('HS512'), 'JWT_ALGORITHM_REFUSED'],
  'no alg': [await make({ alg: undefined }), 'JWT_HEADER_REFUSED'],
  'alg that is no text': [await make({ alg: ['EdDSA'] }), 'JWT_HEADER_REFUSED'],
  'RS256 over an Ed25519 key': [await make({ alg: 'RS256' }), 'JWT_KEY_MISMATCH'],
  'EdDSA over an RSA key': [
    await craftJwt(
      { ...header, kid: rsa.signer.id },
      { ...payload, iss: rsa.profile.id, issuer: rsa.profile },
      rsa.signer,
    ),
    'JWT_KEY_MISMATCH',
  ],
  'RS256 over a P-256 key': [
    await craftJwt(
      { ...header, alg: 'RS256', kid: p256.signer.id },
      { ...payload, iss: p256.profile.id, issuer: p256.profile },
      p256.signer,
    ),
    'JWT_KEY_MISMATCH',
  ],
  'crit and b64': [await make({ crit: ['b64'], b64: true }), 'JWT_HEADER_REFUSED'],
  'crit alone': [await make({ crit: ['exp'] }), 'JWT_HEADER_REFUSED'],
  'b64 false alone': [await make({ b64: false }), 'JWT_HEADER_REFUSED'],
  zip: [await make({ zip: 'DEF' }), 'JWT_HEADER_REFUSED'],
  jku: [await make({ jku: 'https://stranger.example/keys' }), 'JWT_HEADER_REFUSED'],
  x5u: [await make({ x5u: 'https://stranger.example/cert' }), 'JWT_HEADER_REFUSED'],
  x5c: [await make({ x5c: ['MIIB'] }), 'JWT_HEADER_REFUSED'],
  cty: [await make({ cty: 'JWT' }), 'JWT_HEADER_REFUSED'],
  'typ of an access token': [await make({ typ: 'at+jwt' }), 'JWT_HEADER_REFUSED'],
  'typ with another prefix': [await make({ typ: 'text/jwt' }), 'JWT_HEADER_REFUSED'],
  'typ with two prefixes': [await make({ typ: 'application/x/jwt' }), 'JWT_HEADER_REFUSED'],
  'typ that is no text': [await make({ typ: ['JWT'] }), 'JWT_HEADER_REFUSED'],
  'ES384 over an Ed25519 key': [await make({ alg: 'ES384' }), 'JWT_KEY_MISMATCH'],
  'Ed25519 over an RSA key': [
    await craftJwt(
      { ...header, alg: 'Ed25519', kid: rsa.signer.id },
      { ...payload, iss: rsa.profile.id, issuer: rsa.profile },
      rsa.signer,
    ),
    'JWT_KEY_MISMATCH',
  ],
  'kid that is no text': [await make({ kid: 1 }), 'JWT_HEADER_REFUSED'],
  'an empty kid': [await make({ kid: '' }), 'JWT_HEADER_REFUSED'],
  "a stranger's jwk, signed by the stranger": [
    await make({ jwk: strangerJwk, kid: undefined }, {}, stranger.signer),
    'JWT_KEY_NOT_OF_ISSUER',
  ],
  "a stranger's jwk beside the issuer's kid": [
    await make({ jwk: strangerJwk }, {}, stranger.signer),
    'JWT_KEY_NOT_OF_ISSUER',
  ],
  "a stranger's jwk, signed by the issuer": [await make({ jwk: strangerJwk }), 'JWT_KEY_NOT_OF_ISSUER'],
  "a stranger's kid, signed by the stranger": [
    await make({ kid: stranger.signer.id }, {}, stranger.signer),
    'CONTROLLER_NOT_ISSUER',
  ],
  "the issuer's kid, signed by the stranger": [
    await make({}, {}, stranger.signer),
    'PROOF_VERIFICATION_ERROR',
  ],
  "a stranger's kid without fragment": [
    await make({ kid: stranger.profile.id }, {}, stranger.signer),
    'CONTROLLER_NOT_ISSUER',
  ],
  'a kid with an empty fragment': [
    await make({ kid: `${issuer.profile.id}#` }),
    'INVALID_VERIFICATION_METHOD',
  ],
  'a kid with a fragment that the issuer has not': [
    await make({ kid: `${issuer.profile.id}#key-1` }),
    'VERIFICATION_METHOD_NOT_FOUND',
  ],
  'a jwk with its secret key': [
    await make({ jwk: { ...ownJwk, d: encodeBase64Url(new Uint8Array(32)) } }),
    'JWT_HEADER_REFUSED',
  ],
  'a jwk with an address in it': [
    await make({ jwk: { ...ownJwk, x5u: 'https://stranger.example' } }),
    'JWT_HEADER_REFUSED',
  ],
  'a jwk that is a shared secret': [await make({ jwk: { kty: 'oct', k: 'AAAA' } }), 'JWT_HEADER_REFUSED'],
  'a jwk of small order': [
    await make({ jwk: { ...ownJwk, x: encodeBase64Url(new Uint8Array(32)) } }),
    'JWT_HEADER_REFUSED',
  ],
  'a jwk off the curve': [
    await make({ jwk: { ...p256.key?.toJSON(), y: encodeBase64Url(new Uint8Array(32).fill(7)) } }),
    'JWT_HEADER_REFUSED',
  ],
  'a jwk of 1024 bits': [
    await make({ jwk: { kty: 'RSA', n: encodeBase64Url(new Uint8Array(128).fill(0xff)), e: 'AQAB' } }),
    'JWT_HEADER_REFUSED',
  ],
  'a jwk with exponent 1': [await make({ jwk: { ...rsa.key?.toJSON(), e: 'AQ' } }), 'JWT_HEADER_REFUSED'],
  'iss of a stranger': [await make({}, { iss: stranger.profile.id }), 'JWT_CLAIM_MISMATCH'],
  'no iss': [await make({}, { iss: undefined }), 'JWT_CLAIM_MISSING'],
  'jti of another credential': [await make({}, { jti: 'urn:uuid:another' }), 'JWT_CLAIM_MISMATCH'],
  'sub of somebody else': [await make({}, { sub: stranger.profile.id }), 'JWT_CLAIM_MISMATCH'],
  'sub in an array': [await make({}, { sub: [payload['sub']] }), 'JWT_CLAIM_TYPE'],
  'nbf before validFrom': [await make({}, { nbf: Number(payload['nbf']) - 1 }), 'JWT_CLAIM_MISMATCH'],
  'nbf as text': [await make({}, { nbf: String(payload['nbf']) }), 'JWT_CLAIM_TYPE'],
  'exp after validUntil': [await make({}, { exp: Number(payload['exp']) + 1 }), 'JWT_CLAIM_MISMATCH'],
  'exp that the credential does not have': [await make({}, { validUntil: undefined }), 'JWT_CLAIM_MISMATCH'],
  'a credential that has expired': [
    await make({}, { validUntil: '2026-05-31T00:00:00Z', exp: Date.parse('2026-05-31T00:00:00Z') / 1000 }),
    'EXPIRED',
  ],
  'a credential that has not begun': [
    await make({}, { validFrom: '2026-07-01T00:00:00Z', nbf: Date.parse('2026-07-01T00:00:00Z') / 1000 }),
    'NOT_YET_VALID',
  ],
  'iat of tomorrow': [
    await make({}, { iat: Date.parse('2026-06-02T00:00:00Z') / 1000 }),
    'PROOF_FROM_THE_FUTURE',
  ],
  'iat as text': [await make({}, { iat: 'now' }), 'JWT_CLAIM_TYPE'],
  'iat past every calendar': [await make({}, { iat: 9_000_000_000_000 }), 'MALFORMED_VALUE_ERROR'],
  'aud of somebody': [await make({}, { aud: 'https://other.example' }), 'MALFORMED_VALUE_ERROR'],
  'aud of the holder and somebody': [
    await make({}, { aud: [payload['sub'], 'https://other.example'] }),
    'MALFORMED_VALUE_ERROR',
  ],
  'a claim that no context knows': [await make({}, { scope: 'openid' }), 'TERM_UNDEFINED'],
  'validUntil hung elsewhere': [
    await make(
      {},
      { validUntil: undefined, exp: undefined, '@nest': { validUntil: '2020-01-01T00:00:00Z' } },
    ),
    'MEMBER_UNKNOWN',
  ],
  'a claim twice': [
    await craftJwt(header, `{"iss":"${stranger.profile.id}",${JSON.stringify(payload).slice(1)}`, signer),
    'PARSING_ERROR',
  ],
  'alg twice': [
    await craftJwt(`{"alg":"none",${JSON.stringify(header).slice(1)}`, payload, signer),
    'JWT_MALFORMED',
  ],
  'a payload that is an array': [await craftJwt(header, [payload], signer), 'JWT_MALFORMED'],
  'a header that is an array': [`${encodePart('{"a":1}').slice(0, 2)}.${payloadPart}.`, 'JWT_MALFORMED'],
  'a payload with a byte order mark': [
    await craftJwt(header, `\ufeff${JSON.stringify(payload)}`, signer),
    'PARSING_ERROR',
  ],
  'a padded header': [`${headerPart}=.${payloadPart}.${signaturePart}`, 'JWT_MALFORMED'],
  'a padded payload': [`${headerPart}.${payloadPart}=.${signaturePart}`, 'JWT_MALFORMED'],
  'a padded signature': [`${good}==`, 'JWT_MALFORMED'],
  'loose bits in the signature': [withLooseBits(good), 'JWT_MALFORMED'],
  'letters of plain base64': [`${headerPart}.${payloadPart}.+${signaturePart.slice(1)}`, 'JWT_MALFORMED'],
  'a space in the payload': [good.replace('.', '. '), 'JWT_MALFORMED'],
  'a null character after it': [`${good}\0`, 'JWT_MALFORMED'],
  'a line break in the payload': [good.replace('.', '.\n'), 'JWT_MALFORMED'],
  'two parts': [`${headerPart}.${payloadPart}`, 'JWT_MALFORMED'],
  'four parts': [`${good}.AA`, 'JWT_MALFORMED'],
  'five parts, and a header that encrypts nothing': [`${good}.AA.AA`, 'JWT_MALFORMED'],
  'a thousand parts': [`${headerPart}${'.AA'.repeat(1000)}`, 'JWT_MALFORMED'],
  'no signature': [`${headerPart}.${payloadPart}.`, 'PROOF_VERIFICATION_ERROR'],
  'half a signature': [
    `${headerPart}.${payloadPart}.${signaturePart.slice(0, 44)}`,
    'PROOF_VERIFICATION_ERROR',
  ],
  'a signature of 2 KB': [`${headerPart}.${payloadPart}.${'A'.repeat(2800)}`, 'JWT_MALFORMED'],
  'a header of 10 KB': [await make({ kid: `${issuer.profile.id}#${'a'.repeat(7_500)}` }), 'JWT_MALFORMED'],
  'a header nested deeply': [await make({ jwk: { a: { b: { c: { d: 1 } } } } }), 'JWT_MALFORMED'],
  'the payload of another JWT': [
    `${headerPart}.${(await make({}, { name: 'Another' })).split('.')[1]}.${signaturePart}`,
    'PROOF_VERIFICATION_ERROR',
  ],
  'a proof inside that does not hold': [
    await make(
      {},
      { proof: { ...(await issuer.sign(badge, { created: now })).proof, created: '2026-05-01T00:00:00Z' } },
    ),
    'PROOF_VERIFICATION_ERROR',
  ],
}

describe('verify() and hostile JWTs', () => {
  it('leaves an encrypted JWT undecided, and names it', async () => {
    const header = Buffer.from('{"alg":"dir","enc":"A256GCM"}').toString('base64url')
    const report = await verify(`${header}..AAAA.AAAA.AAAA`, { now })
    expect(report.verdict).toBe('indeterminate')
    expect(codesOf(report)).toEqual(['FORMAT_UNSUPPORTED'])
    expect(report.problems[0]?.detail).toContain('JWE')
    for (const other of [`${header}..AAAA.AAAA`, `${header}..AAAA.AAAA.AAAA.AAAA`])
      expect(codesOf(await verify(other, { now }), 'error')).toEqual(['JWT_MALFORMED'])
  })

  it('finds the JWT valid that all of these were made from', async () => {
    expect((await verify(good, { now })).verdict).toBe('valid')
    expect((await verify(await make({}), { now })).verdict).toBe('valid')
  })

  it.each(Object.entries(attacks))('refuses %s', async (_what, [jwt, code]) => {
    for (const input of [jwt, new TextEncoder().encode(jwt)]) {
      const report = await verify(input, { now })
      expect(report.verdict).toBe('invalid')
      expect(codesOf(report, 'error')).toContain(code)
      expect(report).not.toHaveProperty(
        code === 'EXPIRED' || code === 'NOT_YET_VALID' ? 'nothing' : 'verified',
      )
      expect(report.network).toEqual([])
    }
  })

  it.each([
    ['the jwk of the key that kid names', { jwk: ownJwk }],
    ['the jwk alone', { jwk: ownJwk, kid: undefined }],
    ['neither, where the issuer has one key', { kid: undefined }],
    ['no typ', { typ: undefined }],
    ['typ in lower case', { typ: 'jwt' }],
    ['the whole media type as typ', { typ: 'application/JWT' }],
    ['Ed25519 as alg', { alg: 'Ed25519' }],
    ['the did:key alone as kid', { kid: issuer.profile.id }],
    ['the fragment alone as kid', { kid: signer.id.slice(signer.id.indexOf('#')) }],
  ])('accepts a header with %s', async (_what, changes) => {
    const report = await verify(await make(changes), { now })
    expect(report.verdict).toBe('valid')
    expect(report.sections.integrity.proofs[0]?.verificationMethod).toBe(signer.id)
  })

  it.each([
    ['jti', { jti: undefined }],
    ['sub', { sub: undefined }],
    ['nbf', { nbf: undefined }],
    ['exp', { exp: undefined }],
  ])('warns of a missing %s', async (_claim, changes) => {
    const report = await verify(await make({}, changes), { now })
    expect(report.verdict).toBe('valid')
    expect(codesOf(report, 'warning')).toEqual(['JWT_CLAIM_MISSING'])
  })

  it.each(['vc+ld+jwt', 'vc+ld+json+jwt', 'vc-ld+jwt', 'vc+sd-jwt', 'application/dc+sd-jwt'])(
    'leaves the type %s undecided, whose rules are not read',
    async (typ) => {
      const report = await verify(await make({ typ }), { now })
      expect(report.verdict).toBe('indeterminate')
      expect(codesOf(report, 'indeterminate')).toContain('JWT_HEADER_REFUSED')
    },
  )

  it.each(['ES512', 'PS256', 'ES256K', 'Ed448', 'RS512'])(
    'leaves the algorithm %s undecided',
    async (alg) => {
      const report = await verify(await make({ alg }), { now })
      expect(report.verdict).toBe('indeterminate')
      expect(codesOf(report, 'indeterminate')).toContain('JWT_ALGORITHM_UNSUPPORTED')
    },
  )

  it('leaves the key of an issuer without a supplied document undecided, and says that the signature is right', async () => {
    const profile = { ...issuer.profile, id: 'https://issuer.example' }
    const claims = { iss: profile.id, issuer: profile }
    const report = await verify(await make({ kid: undefined, jwk: ownJwk }, claims), { now })
    expect(report.verdict).toBe('indeterminate')
    expect(report.sections.integrity.proofs[0]).toMatchObject({ signature: 'valid', keyBinding: 'notBound' })
    const addressed = await verify(await make({ kid: 'https://issuer.example/key.jwk' }, claims), { now })
    expect(codesOf(addressed, 'indeterminate')).toContain('VERIFICATION_METHOD_UNRESOLVED')
  })

  it('accepts the holder as audience', async () => {
    expect((await verify(await make({}, { aud: payload['sub'] }), { now })).verdict).toBe('valid')
  })

  it('accepts one line break at the end of a file', async () => {
    for (const end of ['\n', '\r\n']) expect((await verify(`${good}${end}`, { now })).verdict).toBe('valid')
  })

  it('reports the embedded proofs of a credential beside the JWT that it came in', async () => {
    const secured = await issuer.sign(badge, { created: '2026-05-18T12:00:00Z' })
    const report = await verify(await make({}, { proof: secured.proof }), { now })
    expect(report.verdict).toBe('valid')
    expect(report.sections.integrity.proofs.map(({ pointer, type }) => [pointer, type])).toEqual([
      ['', 'JWT'],
      ['/proof', 'DataIntegrityProof'],
    ])
  })
})

const document = (method: object, rest: object = {}): JsonObject => ({
  id: 'did:web:issuer.example',
  verificationMethod: [
    { id: 'did:web:issuer.example#k', type: 'JsonWebKey', controller: 'did:web:issuer.example', ...method },
  ] as JsonObject[],
  assertionMethod: ['did:web:issuer.example#k'],
  ...rest,
})

describe("verify() and the keys in an issuer's document", () => {
  const profile = { ...issuer.profile, id: 'did:web:issuer.example' }
  const kid = 'did:web:issuer.example#k'
  const sign = async (alg: 'ES256' | 'RS256') =>
    craftJwt(
      { alg, kid, typ: 'JWT' },
      { ...payload, iss: profile.id, issuer: profile },
      (await jwtIssuer(alg)).signer,
    )
  const jwkOf = async (alg: 'ES256' | 'RS256') => (await jwtIssuer(alg)).key?.toJSON() ?? {}

  it.each([
    ['JsonWebKey with P-256', 'ES256', async () => ({ publicKeyJwk: await jwkOf('ES256') })],
    [
      'JsonWebKey2020 with RSA',
      'RS256',
      async () => ({ type: 'JsonWebKey2020', publicKeyJwk: await jwkOf('RS256') }),
    ],
    [
      'a JWK that says what it is for',
      'ES256',
      async () => ({ publicKeyJwk: { ...(await jwkOf('ES256')), alg: 'ES256', use: 'sig', kid: 'k' } }),
    ],
  ] as const)('accepts %s', async (_what, alg, method) => {
    const report = await verify(await sign(alg), { now, didDocuments: [document(await method())] })
    expect(report.verdict).toBe('valid')
  })

  it('accepts a P-256 key as Multikey', async () => {
    const first = await verify(await sign('ES256'), {
      now,
      didDocuments: [document({ publicKeyJwk: await jwkOf('ES256') })],
    })
    const { publicKeyMultibase } = first.sections.integrity.proofs[0] ?? {}
    expect(publicKeyMultibase).toMatch(/^zDn/)
    const multikey = document({ type: 'Multikey', publicKeyMultibase })
    expect((await verify(await sign('ES256'), { now, didDocuments: [multikey] })).verdict).toBe('valid')
  })

  it.each([
    ['a key off the curve', 'ES256', { y: encodeBase64Url(new Uint8Array(32).fill(9)) }, {}],
    [
      'a key of an RSA modulus of 1024 bits',
      'RS256',
      { n: encodeBase64Url(new Uint8Array(128).fill(0xff)) },
      {},
    ],
    [
      'a key of an RSA modulus of 16,384 bits',
      'RS256',
      { n: encodeBase64Url(new Uint8Array(2048).fill(0xff)) },
      {},
    ],
    ['an even RSA modulus', 'RS256', { n: encodeBase64Url(new Uint8Array(256).fill(0xfe)) }, {}],
    ['an RSA exponent of 1', 'RS256', { e: 'AQ' }, {}],
    ['a key for encryption', 'ES256', { use: 'enc' }, {}],
    ['a key for another algorithm', 'RS256', { alg: 'PS256' }, {}],
    ['an RSA key whose secret key stands there', 'RS256', { p: 'AQAB' }, {}],
  ] as const)('refuses %s', async (_what, alg, jwk, rest) => {
    const publicKeyJwk = { ...(await jwkOf(alg)), ...jwk }
    const report = await verify(await sign(alg), { now, didDocuments: [document({ publicKeyJwk }, rest)] })
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toContain('INVALID_VERIFICATION_METHOD')
  })

  it.each([
    [
      'not meant for credentials',
      {},
      { assertionMethod: [] },
      'INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD',
    ],
    ['revoked', { revoked: '2026-01-01T00:00:00Z' }, {}, 'VERIFICATION_METHOD_REVOKED'],
    ["of somebody else's", { controller: 'did:web:other.example' }, {}, 'INVALID_VERIFICATION_METHOD'],
    ['not listed', { id: 'did:web:issuer.example#other' }, {}, 'VERIFICATION_METHOD_NOT_FOUND'],
  ])('refuses a key that is %s', async (_what, method, rest, code) => {
    const publicKeyJwk = await jwkOf('ES256')
    const didDocuments = [document({ publicKeyJwk, ...method }, rest)]
    const report = await verify(await sign('ES256'), { now, didDocuments })
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toContain(code)
  })

  it('takes no key by elimination where the issuer lists two that fit', async () => {
    const publicKeyJwk = await jwkOf('ES256')
    const one = document({ publicKeyJwk })
    const jwt = await craftJwt(
      { alg: 'ES256' },
      { ...payload, iss: profile.id, issuer: profile },
      (await jwtIssuer('ES256')).signer,
    )
    expect((await verify(jwt, { now, didDocuments: [one] })).verdict).toBe('valid')
    const other = { ...(one['verificationMethod'] as JsonObject[])[0], id: `${profile.id}#other` }
    const two = {
      ...one,
      verificationMethod: [...(one['verificationMethod'] as JsonObject[]), other],
      assertionMethod: [kid, `${profile.id}#other`],
    }
    const report = await verify(jwt, { now, didDocuments: [two] })
    expect(codesOf(report, 'error')).toContain('INVALID_VERIFICATION_METHOD')
  })
})

describe.each(['EdDSA', 'ES256', 'RS256'] as const)('verify() and a JWT by %s that was changed', (alg) => {
  it('finds it valid in no byte changed', async () => {
    const { profile, signer: own } = await jwtIssuer(alg)
    const jwt = await signAsJwt(badgeOf(profile), own)
    const alphabet = 'Aa0_-b.='
    // Every place of the header and the signature, and every seventh between; of these one in so many.
    const [first = 0, second = 0] = [jwt.indexOf('.'), jwt.lastIndexOf('.')]
    const step = oneIn(5, 1)
    for (let at = 0; at < jwt.length; at += at > first && at < second ? 7 * step : step) {
      const other = alphabet[(at + (jwt[at] === alphabet[at % 8] ? 1 : 0)) % 8]
      const changed = `${jwt.slice(0, at)}${other}${jwt.slice(at + 1)}`
      if (changed === jwt) continue
      expect((await verify(changed, { now })).verdict, `position ${at}`).not.toBe('valid')
    }
  })
})
