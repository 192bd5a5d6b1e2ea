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

  it('judges the period at both of its ends', async () => {
    const verdictAt = async (instant: string) =>
      (await verify(signed, { now: instant })).sections.time.verdict
    expect(await verdictAt('2026-05-18T11:59:59Z')).toBe('invalid')
    expect(await verdictAt('2026-05-18T12:00:00Z')).toBe('valid')
    expect(await verdictAt('2026-12-31T23:59:59Z')).toBe('valid')
    expect(await verdictAt('2027-01-01T00:00:00Z')).toBe('invalid')
  })

  it('says of a misprint in the name of the suite what was meant', async () => {
    const report = await verify(await signOlder(older, signer, 'eddsa-rdf-2022'), { now })
    expect(report.verdict).toBe('invalid')
    const [problem] = report.problems.filter(({ code }) => code === 'CRYPTOSUITE_MISSPELLED')
    expect(problem?.detail).toContain('eddsa-rdfc-2022')
    expect(problem?.pointer).toBe('/proof/cryptosuite')
    expect(report.sections.integrity.proofs[0]?.signature).toBe('notChecked')
  })

  it('sets a misprint aside where a good proof stands beside it, as every suite that it does not know', async () => {
    const { proof } = await signOlder(older, signer, 'eddsa-rdf-2022')
    const report = await verify({ ...signed, proof: [proof, signed['proof']] }, { now })
    expect(report.verdict).toBe('valid')
    expect(codesOf(report, 'warning')).toContain('CRYPTOSUITE_MISSPELLED')
  })

  it('looks at references also in a badge whose subject is nobody in particular', async () => {
    const { id: _, ...nobody } = credentialSubject
    const result = [{ type: ['Result'], resultDescription: 'urn:example:nowhere', value: '1' }]
    const make = (members: object) =>
      signOlder({ ...older, credentialSubject: { ...nobody, ...members } }, signer)
    expect((await verify(await make({}), { now })).verdict).toBe('valid')
    const report = await verify(await make({ result }), { now })
    expect(codesOf(report, 'error')).toContain('REFERENCE_DANGLING')
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
    [
      'an end that the badge leaves to it',
      { vc: { ...vc, expirationDate: undefined } },
      'JWT_CLAIM_MISMATCH',
    ],
    ['an issuer that the badge leaves to it', { vc: { ...vc, issuer: undefined } }, 'MEMBER_REQUIRED'],
    ['a member beside vc', { name: 'Another badge' }, 'JWT_MALFORMED'],
    ['a whole badge beside vc', vc, 'JWT_MALFORMED'],
    ['text in vc', { vc: JSON.stringify(vc) }, 'JWT_MALFORMED'],
    ['null in vc', { vc: null }, 'JWT_MALFORMED'],
    ['a badge of data model 2.0 in vc', { vc: sampleBadge(issuer.profile) }, 'JWT_MALFORMED'],
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

  it('warns of a claim that is missing, by the name of data model 1.1', async () => {
    const report = await verify(await make({ nbf: undefined }), { now })
    expect(report.verdict).toBe('valid')
    const [problem] = report.problems.filter(({ code }) => code === 'JWT_CLAIM_MISSING')
    expect(problem?.detail).toContain('issuanceDate')
  })
})
