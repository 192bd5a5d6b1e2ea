import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { addProof, signCredential } from '../../src/securing/add-proof'
import { signAsJwt } from '../../src/securing/sign-as-jwt'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { codesOf } from '../support/credentials'
import { craftJwt, now } from '../support/jwt'
import { olderContexts, signOlder, toOlder } from '../support/older'

const issuer = pretendIssuer()
const { signer } = issuer
const created = '2026-05-18T12:00:00Z'
const older = toOlder(sampleBadge(issuer.profile, { validUntil: '2027-01-01T00:00:00Z' }))
const { credentialSubject } = older as { credentialSubject: JsonObject }
const signed = await signOlder(older, signer)

describe('verify() and data model 1.1', () => {
  it('hands on the members of the badge as they were signed, and says its version', async () => {
    const report = await verify(signed, { now })
    expect(report.verdict).toBe('valid')
    expect(report.credential.version).toBe('1.1')
    const { '@context': _, proof: __, ...members } = signed
    expect(report.verified).toEqual({ ...members, type: ['OpenBadgeCredential', 'VerifiableCredential'] })
  })

  it('checks the period at both of its ends', async () => {
    const verdictAt = async (instant: string) =>
      (await verify(signed, { now: instant })).sections.time.verdict
    expect(await verdictAt('2026-05-18T11:59:59Z')).toBe('invalid')
    expect(await verdictAt('2026-05-18T12:00:00Z')).toBe('valid')
    expect(await verdictAt('2026-12-31T23:59:59Z')).toBe('valid')
    expect(await verdictAt('2027-01-01T00:00:00Z')).toBe('invalid')
  })

  it('reads terms whose own contexts have the words of the data model, beside those of Open Badges', async () => {
    const services = {
      credentialSchema: { id: 'https://issuer.example/schema', type: 'JsonSchemaValidator2018' },
      refreshService: { id: 'https://issuer.example/refresh', type: 'ManualRefreshService2018' },
    }
    for (const [member, value] of Object.entries(services)) {
      const given = await signOlder({ ...older, [member]: value }, signer)
      const { verified, sections } = await verify(given, { now })
      expect([member, sections.integrity.verdict]).toEqual([member, 'valid'])
      if (verified) expect(verified).toMatchObject({ [member]: {} })
    }
  })

  it('says of a misprint in the name of the suite what was meant', async () => {
    const report = await verify(await signOlder(older, signer, 'eddsa-rdf-2022'), { now })
    expect(report.verdict).toBe('invalid')
    const [problem] = report.problems.filter(({ code }) => code === 'CRYPTOSUITE_MISSPELLED')
    expect(problem?.detail).toContain('eddsa-rdfc-2022')
    expect(problem?.pointer).toBe('/proof/cryptosuite')
    expect(report.sections.integrity.proofs[0]?.signature).toBe('notChecked')
  })

  it('ignores a misprint beside a good proof, like every suite that it does not know', async () => {
    const { proof } = await signOlder(older, signer, 'eddsa-rdf-2022')
    const report = await verify({ ...signed, proof: [proof, signed['proof']] }, { now })
    expect(report.verdict).toBe('valid')
    expect(codesOf(report, 'warning')).toContain('CRYPTOSUITE_MISSPELLED')
  })

  it('checks references also in a badge whose subject is not identified', async () => {
    const { id: _, ...nobody } = credentialSubject
    const result = [{ type: ['Result'], resultDescription: 'urn:example:nowhere', value: '1' }]
    const make = (members: object) =>
      signOlder({ ...older, credentialSubject: { ...nobody, ...members } }, signer)
    expect((await verify(await make({}), { now })).verdict).toBe('valid')
    const report = await verify(await make({ result }), { now })
    expect(codesOf(report, 'warning')).toContain('REFERENCE_DANGLING')
  })
})

describe('signing and data model 1.1', () => {
  it.each([
    ['signCredential', (document: object) => signCredential(document, signer, { created })],
    ['addProof', (document: object) => addProof(document, signer, { created })],
    ['signAsJwt', (document: object) => signAsJwt(document, signer)],
  ])('%s() refuses a badge of data model 1.1', async (_, sign) => {
    await expect(sign(older)).rejects.toMatchObject({ code: 'DATA_MODEL_1_1' })
  })
})

describe('verify() and the claim vc', () => {
  const header = { alg: 'EdDSA', kid: signer.id, typ: 'JWT' }
  const { proof: _, ...vc } = older
  const claims = {
    iss: issuer.profile.id,
    jti: older['id'],
    sub: credentialSubject['id'],
    nbf: Date.parse('2026-05-18T12:00:00Z') / 1000,
    exp: Date.parse('2027-01-01T00:00:00Z') / 1000,
  }
  const make = (changes: object) =>
    craftJwt(header, JSON.parse(JSON.stringify({ ...claims, vc, ...changes })), signer)

  it('accepts a badge of data model 1.1', async () => {
    const report = await verify(await make({}), { now })
    expect(report.verdict).toBe('valid')
    expect(codesOf(report, 'warning')).toEqual([])
    expect(report.credential).toMatchObject({ version: '1.1', format: 'jwt' })
    expect(report.verified).toMatchObject({ issuanceDate: older['issuanceDate'] ?? null })
  })

  it.each([
    ['another issuer', { iss: 'did:web:stranger.example' }, 'JWT_CLAIM_MISMATCH'],
    ['another start', { nbf: claims.nbf + 1 }, 'JWT_CLAIM_MISMATCH'],
    ['another end', { exp: claims.exp + 1 }, 'JWT_CLAIM_MISMATCH'],
    ['a member beside vc', { name: 'Another badge' }, 'JWT_MALFORMED'],
    ['a whole badge beside vc', vc, 'JWT_MALFORMED'],
    ['text in vc', { vc: JSON.stringify(vc) }, 'JWT_MALFORMED'],
    ['null in vc', { vc: null }, 'JWT_MALFORMED'],
    [
      'another badge in vc',
      { vc: { ...sampleBadge(issuer.profile), id: 'urn:example:other' } },
      'JWT_CLAIM_MISMATCH',
    ],
    ['a badge of data model 1.1 without vc', { ...vc, vc: undefined }, 'JWT_MALFORMED'],
    [
      'two data models',
      { vc: { ...vc, '@context': [...olderContexts, 'https://www.w3.org/ns/credentials/v2'] } },
      'DATA_MODEL_MIXED',
    ],
  ])('refuses %s', async (_name, changes, code) => {
    const report = await verify(await make(changes), { now })
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toContain(code)
  })

  describe('in place of members', () => {
    const {
      id: _id,
      issuer: profile,
      issuanceDate: _from,
      expirationDate: _until,
      ...rest
    } = vc as JsonObject
    const { id: _issuerId, ...nameless } = profile as JsonObject
    const { id: _subjectId, ...nobody } = credentialSubject
    const sparse = { ...rest, issuer: nameless, credentialSubject: nobody }

    it('gives each member that the badge leaves out', async () => {
      const report = await verify(await make({ vc: sparse }), { now })
      expect(report.verdict).toBe('valid')
      expect(codesOf(report, 'warning')).toEqual([])
      const whole = await verify(await make({}), { now })
      expect(report.verified).toEqual(whole.verified)
      expect(report.credential.digest).toBe(whole.credential.digest)
      expect(report.credential).toMatchObject({
        id: older['id'],
        issuer: issuer.profile.id,
        subject: claims.sub,
      })
    })

    it('gives an issuer that is only an id', async () => {
      const report = await verify(await make({ vc: { ...rest, credentialSubject: nobody } }), { now })
      expect(report.verdict).toBe('valid')
      expect(report.verified).toMatchObject({ issuer: issuer.profile.id })
    })

    it('holds the badge to the end that a claim gives', async () => {
      const jwt = await make({ vc: sparse })
      const at = async (instant: string) => (await verify(jwt, { now: instant })).sections.time.verdict
      expect([await at('2026-05-18T11:59:59Z'), await at('2026-05-18T12:00:00Z')]).toEqual([
        'invalid',
        'valid',
      ])
      expect([await at('2026-12-31T23:59:59Z'), await at('2027-01-01T00:00:00Z')]).toEqual([
        'valid',
        'invalid',
      ])
    })

    it('takes a start before 1970', async () => {
      const report = await verify(await make({ vc: sparse, nbf: -1 }), { now })
      expect(report.verified).toMatchObject({ issuanceDate: '1969-12-31T23:59:59Z' })
      expect(report.verdict).toBe('valid')
    })

    it.each<[string, object, string]>([
      ['no iss', { iss: undefined }, 'JWT_CLAIM_MISSING'],
      ['an iss that is no text', { iss: [claims.iss] }, 'JWT_CLAIM_TYPE'],
      ['an iss that is no address', { iss: 'somebody' }, 'VALUE_TYPE'],
      ['an iss of somebody else', { iss: 'did:web:stranger.example' }, 'CONTROLLER_NOT_ISSUER'],
      [
        'an issuer that iss denies',
        { iss: 'did:web:stranger.example', vc: { ...sparse, issuer: profile } },
        'JWT_CLAIM_MISMATCH',
      ],
      ['an issuer of null', { vc: { ...sparse, issuer: null } }, 'MEMBER_REQUIRED'],
      ['a list of issuers', { vc: { ...sparse, issuer: [nameless, nameless] } }, 'VALUE_TYPE'],
      ['no jti', { jti: undefined }, 'MEMBER_REQUIRED'],
      ['a jti that is a number', { jti: 7 }, 'JWT_CLAIM_TYPE'],
      [
        'another id than jti',
        { vc: { ...sparse, id: 'urn:uuid:00000000-0000-4000-8000-000000000000' } },
        'JWT_CLAIM_MISMATCH',
      ],
      [
        'another subject than sub',
        { vc: { ...sparse, credentialSubject: { ...nobody, id: 'did:web:other.example' } } },
        'JWT_CLAIM_MISMATCH',
      ],
      ['a sub that is an object', { sub: { id: claims.sub } }, 'JWT_CLAIM_TYPE'],
      ['two subjects for one sub', { vc: { ...sparse, credentialSubject: [nobody, nobody] } }, 'VALUE_TYPE'],
      ['no subject at all', { vc: { ...sparse, credentialSubject: undefined } }, 'MEMBER_REQUIRED'],
      ['no nbf', { nbf: undefined }, 'MEMBER_REQUIRED'],
      ['an nbf that is text', { nbf: String(claims.nbf) }, 'JWT_CLAIM_TYPE'],
      ['an nbf with a fraction', { nbf: claims.nbf + 0.5 }, 'JWT_CLAIM_MISMATCH'],
      ['an nbf in milliseconds', { nbf: claims.nbf * 1000 }, 'JWT_CLAIM_MISMATCH'],
      ['an nbf that is huge', { nbf: 1e300 }, 'PARSING_ERROR'],
      ['an nbf in a list', { nbf: [claims.nbf] }, 'JWT_CLAIM_TYPE'],
      [
        'another start than nbf',
        { vc: { ...sparse, issuanceDate: '2026-05-18T12:00:01Z' } },
        'JWT_CLAIM_MISMATCH',
      ],
      ['an exp in milliseconds', { exp: claims.exp * 1000 }, 'JWT_CLAIM_MISMATCH'],
      ['an exp that is text', { exp: String(claims.exp) }, 'JWT_CLAIM_TYPE'],
      ['an exp of null', { exp: null }, 'JWT_CLAIM_TYPE'],
      [
        'a later end than exp',
        { vc: { ...sparse, expirationDate: '2029-01-01T00:00:00Z' } },
        'JWT_CLAIM_MISMATCH',
      ],
      [
        'the end by its other name',
        { vc: { ...sparse, validUntil: '2029-01-01T00:00:00Z' } },
        'MEMBER_RENAMED',
      ],
    ])('refuses %s', async (_name, changes, code) => {
      const report = await verify(await make({ vc: sparse, ...changes }), { now })
      expect(codesOf(report, 'error')).toContain(code)
      expect(report.verdict).toBe('invalid')
    })

    it('gives nothing in data model 2.0, where claims repeat the badge', async () => {
      const { issuer: _, ...badge } = sampleBadge(issuer.profile) as unknown as JsonObject
      const payload = { ...badge, iss: claims.iss, jti: badge['id'], nbf: claims.nbf }
      const report = await verify(await craftJwt(header, payload, signer), { now })
      expect(report.verdict).toBe('invalid')
      expect(codesOf(report, 'error')).toContain('MEMBER_REQUIRED')
    })
  })

  it('warns of a claim that is missing, by the name of data model 1.1', async () => {
    const report = await verify(await make({ nbf: undefined }), { now })
    expect(report.verdict).toBe('valid')
    const [problem] = report.problems.filter(({ code }) => code === 'JWT_CLAIM_MISSING')
    expect(problem?.detail).toContain('issuanceDate')
  })
})
