import { generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { encodeBase64Url } from '../../src/core/base64url'
import type { JsonObject } from '../../src/core/json'
import { didJwk } from '../../src/keys/key-did'
import { readPublicJwk } from '../../src/keys/public-jwk'
import type { Signer } from '../../src/keys/signer'
import { parseJwt } from '../../src/securing/parse-jwt'
import { validateJwt } from '../../src/securing/validate-jwt'
import { pretendIssuer } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { casesNow, describeWithCases, readCase } from '../support/cases'
import { codesOf } from '../support/credentials'
import { badgeOf, craftJwt, jwtIssuer, now, openJwt } from '../support/jwt'

const didDocument = (name: string) => JSON.parse(readCase(name)) as JsonObject
const judge = (jwt: string, didDocuments: JsonObject[] = [], at = now) =>
  verify(jwt, { now: at, didDocuments })
const verdictOf = async (...given: Parameters<typeof judge>) => (await judge(...given)).verdict
const clean = (value: object) => JSON.parse(JSON.stringify(value)) as JsonObject

const issuer = pretendIssuer()
const badge = badgeOf(issuer.profile)
const seconds = (instant: string) => Date.parse(instant) / 1000
const claims = {
  iss: issuer.profile.id,
  jti: badge['id'],
  sub: (badge['credentialSubject'] as JsonObject)['id'],
  nbf: seconds(String(badge['validFrom'])),
  exp: seconds(String(badge['validUntil'])),
}
const header = { alg: 'EdDSA', kid: issuer.signer.id, typ: 'JWT' }
const make = (headerChanges: object, payloadChanges: object = {}, by: Signer = issuer.signer) =>
  craftJwt(clean({ ...header, ...headerChanges }), clean({ ...badge, ...claims, ...payloadChanges }), by)

describeWithCases('verify() of JWTs as platforms write them', () => {
  it.each([
    ['t-jwt-kid-bare-did.jwt', [], 'valid', []],
    ['t-jwt-no-jti.jwt', [], 'valid', ['warning JWT_CLAIM_MISSING']],
    ['54-ok.jwt', ['54-did-rsa.json'], 'valid', []],
    ['54-ok.jwt', ['54-did-ec.json'], 'invalid', ['error JWT_KEY_MISMATCH']],
    ['54-vc+jwt.jwt', ['54-did-rsa.json'], 'valid', []],
    ['54-vc+jwt.jwt', ['54-did-ec.json'], 'invalid', ['error JWT_KEY_MISMATCH']],
    ['54-nbf-text.jwt', ['54-did-rsa.json'], 'invalid', ['error JWT_CLAIM_TYPE']],
    ['48-sd-jwt.txt', [], 'indeterminate', ['indeterminate FORMAT_UNSUPPORTED']],
  ])('decides %s with %j', async (file, documents, verdict, codes) => {
    const report = await judge(readCase(file), documents.map(didDocument), casesNow)
    expect(report.verdict).toBe(verdict)
    const found = report.problems.filter(({ section }) => section !== 'trust')
    expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual(codes)
  })

  it('says of a date as text what it is, and of an SD-JWT that it is one', async () => {
    const text = await judge(readCase('54-nbf-text.jwt'), [didDocument('54-did-rsa.json')], casesNow)
    expect(text.problems[0]?.detail).toBe('nbf is text, expected a number.')
    const [selective] = (await judge(readCase('48-sd-jwt.txt'))).problems
    expect(selective?.detail).toContain('an SD-JWT')
  })

  it('validateJwt() requires jti, and finds nothing in the JWT that has it', () => {
    const problems = (file: string) =>
      validateJwt(parseJwt(readCase(file))).problems.map(({ severity, code }) => `${severity} ${code}`)
    expect(problems('t-jwt-no-jti.jwt')).toEqual(['error JWT_CLAIM_MISSING'])
    expect(problems('54-nbf-text.jwt')).toEqual(['error JWT_CLAIM_TYPE'])
    expect(problems('54-ok.jwt')).toEqual([])
  })
})

describeWithCases('verify() of what is next to 48-sd-jwt.txt', () => {
  it('is undecided of any JWT with a tilde, valid of it without, and refuses one that is changed', async () => {
    const jwt = readCase('54-ok.jwt').trim()
    const keys = [didDocument('54-did-rsa.json')]
    expect(await verdictOf(jwt, keys, casesNow)).toBe('valid')
    const disclosures = readCase('48-sd-jwt.txt')
      .trim()
      .replace(/^[^~]*/, '')
    for (const tail of ['~', disclosures]) {
      const report = await judge(`${jwt}${tail}`, keys, casesNow)
      expect([report.verdict, ...codesOf(report, 'indeterminate')]).toContain('FORMAT_UNSUPPORTED')
      expect(report.verdict).toBe('indeterminate')
    }
    const changed = jwt.replace(/\.[^.]*\./, (payload) =>
      payload.replace(/[a-z]/, (letter) => letter.toUpperCase()),
    )
    expect(await verdictOf(changed, keys, casesNow)).toBe('invalid')
    expect(await verdictOf(readCase('48-sd-jwt.txt').trim().replace(/~.*$/, ''))).toBe('invalid')
  })
})

describeWithCases('verify() and a kid without fragment', () => {
  it('takes the one key of a did:jwk, and no DID that could list several', async () => {
    const { profile, signer } = await jwtIssuer('ES256')
    const own = { iss: profile.id, issuer: profile }
    expect(await verdictOf(await make({ alg: 'ES256', kid: profile.id }, own, signer))).toBe('valid')
    const listed = didDocument('54-did-rsa.json')
    const kid = String(listed['id'])
    const { payload } = openJwt(readCase('54-ok.jwt'))
    const report = await judge(await craftJwt({ alg: 'RS256', kid }, payload, signer), [listed], casesNow)
    expect(codesOf(report, 'error')).toEqual(['INVALID_VERIFICATION_METHOD'])
  })

  it("refuses a stranger's did:key without fragment, and one that is not a key", async () => {
    const stranger = pretendIssuer('Stranger')
    const foreign = await judge(await make({ kid: stranger.profile.id }, {}, stranger.signer))
    expect(codesOf(foreign, 'error')).toContain('CONTROLLER_NOT_ISSUER')
    const broken = await judge(await make({ kid: `${issuer.profile.id}x` }))
    expect(broken.verdict).toBe('invalid')
  })
})

describe('verify() and a claim vc', () => {
  const wrap = (vc: unknown, changes: object = {}) =>
    craftJwt(header, clean({ ...claims, vc, ...changes }), issuer.signer)

  it('reads a credential of data model 2.0 in it, whole or completed by claims', async () => {
    const { id: _, ...nameless } = badge
    const whole = await judge(await wrap(badge))
    expect([whole.verdict, whole.credential.version]).toEqual(['valid', '2.0'])
    const completed = await judge(await wrap(nameless))
    expect(completed.verdict).toBe('valid')
    expect(completed.verified).toEqual(whole.verified)
  })

  it('refuses claims that contradict it, and members beside it', async () => {
    expect(codesOf(await judge(await wrap(badge, { jti: 'urn:uuid:other' })), 'error')).toEqual([
      'JWT_CLAIM_MISMATCH',
    ])
    expect(codesOf(await judge(await wrap(badge, { name: 'Another' })), 'error')).toEqual(['JWT_MALFORMED'])
    expect(codesOf(await judge(await wrap('text')), 'error')).toEqual(['JWT_MALFORMED'])
  })

  it('leaves it to the context whether a credential is read whose context is plain text', async () => {
    const report = await judge(await wrap({ ...badge, '@context': 'https://www.w3.org/ns/credentials/v2' }))
    expect(report.problems.map(({ code }) => code)).not.toContain('JWT_MALFORMED')
    expect(report.verdict).not.toBe('valid')
  })
})

describe('verify() of vc+jwt', () => {
  const enveloped = (changes: object = {}, more: object = {}) => make({ typ: 'vc+jwt', ...more }, changes)
  const none = { iss: undefined, jti: undefined, sub: undefined, nbf: undefined, exp: undefined }

  it.each<[string, object, object]>([
    ['without any claim', none, {}],
    ['with the claims that repeat it', {}, {}],
    ['with a signature made later than it is valid from', { nbf: seconds('2026-05-30T00:00:00Z') }, {}],
    ['with a signature that ends before it does', { exp: seconds('2026-06-02T00:00:00Z') }, {}],
    ['with cty', {}, { cty: 'vc' }],
    ['with its whole media types', {}, { typ: 'application/vc+jwt', cty: 'Application/VC' }],
    ['with typ in capitals', {}, { typ: 'VC+JWT' }],
    ['with the issuer in the header', none, { iss: issuer.profile.id }],
  ])('accepts one %s', async (_, changes, more) => {
    const report = await judge(await enveloped(changes, more))
    expect(report.verdict).toBe('valid')
    expect(codesOf(report, 'warning')).toEqual([])
  })

  it.each<[string, object, object, string]>([
    ['iss of a stranger', { iss: 'did:web:stranger.example' }, {}, 'JWT_CLAIM_MISMATCH'],
    ['iss of a stranger in the header', none, { iss: 'did:web:stranger.example' }, 'JWT_CLAIM_MISMATCH'],
    ['iss in the header that is no text', none, { iss: [issuer.profile.id] }, 'JWT_CLAIM_MISMATCH'],
    ['sub of somebody else', { sub: 'did:web:other.example' }, {}, 'JWT_CLAIM_MISMATCH'],
    ['jti of another credential', { jti: 'urn:uuid:other' }, {}, 'JWT_CLAIM_MISMATCH'],
    ['nbf as text', { nbf: '1' }, {}, 'JWT_CLAIM_TYPE'],
    ['a signature of tomorrow', { nbf: seconds('2026-06-02T00:00:00Z') }, {}, 'PROOF_FROM_THE_FUTURE'],
    ['a signature that has ended', { exp: seconds(now) }, {}, 'PROOF_EXPIRED'],
    ['an end past every calendar', { exp: 9e12 }, {}, 'MALFORMED_VALUE_ERROR'],
    ['a claim vc', { vc: badge }, {}, 'JWT_MALFORMED'],
    ['another cty', {}, { cty: 'JWT' }, 'JWT_HEADER_REFUSED'],
    ['crit', {}, { crit: ['cty'], cty: 'vc' }, 'JWT_HEADER_REFUSED'],
    ['b64', {}, { b64: false }, 'JWT_HEADER_REFUSED'],
    ['a credential that has ended', { validUntil: now }, {}, 'EXPIRED'],
  ])('refuses %s', async (_, changes, more, code) => {
    const report = await judge(await enveloped(changes, more))
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toContain(code)
  })

  it('refuses a credential that is only in the claim vc', async () => {
    const jwt = await craftJwt({ ...header, typ: 'vc+jwt' }, clean({ ...claims, vc: badge }), issuer.signer)
    expect(codesOf(await judge(jwt), 'error')).toEqual(['JWT_MALFORMED'])
  })

  it('refuses cty and iss in the header of a JWT of Open Badges', async () => {
    for (const member of [{ cty: 'vc' }, { iss: issuer.profile.id }]) {
      expect(codesOf(await judge(await make(member)), 'error')).toContain('JWT_HEADER_REFUSED')
    }
  })
})

function p384Issuer() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' })
  const key = readPublicJwk(publicKey.export({ format: 'jwk' }) as JsonObject)
  if (!key) throw new Error('no P-384 key')
  const id = didJwk({ publicKey: key })
  const signWith = (dsaEncoding: 'ieee-p1363' | 'der') => ({
    id: `${id}#0`,
    algorithm: 'ES256' as const,
    sign: async (bytes: Uint8Array) =>
      new Uint8Array(sign('sha384', bytes, { key: privateKey, dsaEncoding })),
  })
  return { id, key, raw: signWith('ieee-p1363'), der: signWith('der'), publicKey }
}

describe('verify() and the algorithms of elliptic curves', () => {
  const p384 = p384Issuer()
  const profile = { ...issuer.profile, id: p384.id }
  const own = { iss: p384.id, issuer: profile }
  const bySigner = (alg: string, signer: Signer) => make({ alg, kid: p384.raw.id }, own, signer)

  it('accepts ES384, and refuses another signature, key or algorithm', async () => {
    expect(await verdictOf(await bySigner('ES384', p384.raw))).toBe('valid')
    const mixed = await judge(await bySigner('ES256', p384.raw))
    expect(codesOf(mixed, 'error')).toEqual(['JWT_KEY_MISMATCH'])
    const byAnother = await judge(await bySigner('ES384', p384Issuer().raw))
    expect(codesOf(byAnother, 'error')).toEqual(['PROOF_VERIFICATION_ERROR'])
  })

  it('names a signature in DER, for both curves', async () => {
    const larger = await judge(await bySigner('ES384', p384.der))
    expect(codesOf(larger, 'error')).toEqual(['JWT_SIGNATURE_DER'])
    expect(larger.problems[0]?.detail).toBe(
      'For ES384 a JWT carries r and s side by side, 96 bytes; found DER.',
    )
    const { profile: other } = await jwtIssuer('ES256')
    const kid = `${other.id}#0`
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const inDer = {
      ...p384.der,
      sign: async (bytes: Uint8Array) => new Uint8Array(sign('sha256', bytes, privateKey)),
    }
    const smaller = await judge(await make({ alg: 'ES256', kid }, { iss: other.id, issuer: other }, inDer))
    expect(codesOf(smaller, 'error')).toEqual(['JWT_SIGNATURE_DER'])
  })

  it('reads a P-384 key as Multikey and JWK in a DID document', async () => {
    const jwk = p384.publicKey.export({ format: 'jwk' })
    const id = 'did:web:issuer.example'
    const method = { id: `${id}#k`, type: 'JsonWebKey', controller: id, publicKeyJwk: jwk }
    const document = { id, verificationMethod: [method], assertionMethod: [`${id}#k`] } as JsonObject
    const payload = { iss: id, issuer: { ...profile, id } }
    const jwt = await make({ alg: 'ES384', kid: `${id}#k` }, payload, p384.raw)
    expect(await verdictOf(jwt, [document])).toBe('valid')
    const offCurve = { ...jwk, y: encodeBase64Url(new Uint8Array(48).fill(7)) }
    const weak = await judge(jwt, [
      { ...document, verificationMethod: [{ ...method, publicKeyJwk: offCurve }] } as JsonObject,
    ])
    expect(codesOf(weak, 'error')).toEqual(['INVALID_VERIFICATION_METHOD'])
    expect(weak.problems[0]?.detail).toContain('its point is not on its curve')
  })
})
