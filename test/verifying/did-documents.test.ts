import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { createSigner } from '../../src/keys/signer'
import type { NamedProfile } from '../../src/model/generated/documents'
import { signCredential } from '../../src/securing/add-proof'
import { pretendIssuer, pretendKey, sampleBadge } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { codesOf, craftProof } from '../support/credentials'

const created = '2026-05-18T12:00:00Z'
const now = '2026-06-01T00:00:00Z'
const did = 'did:web:organiser.example'
const id = `${did}#key-1`
const key = pretendKey('organiser')
const profile: NamedProfile = { id: did, type: ['Profile'], name: 'Organiser' }
const signed = await signCredential(sampleBadge(profile), createSigner(key, { id }), { created })

const method: JsonObject = {
  id,
  type: 'Multikey',
  controller: did,
  publicKeyMultibase: key.publicKeyMultibase,
}
const document: JsonObject = { id: did, verificationMethod: [method], assertionMethod: [id] }

function judge(didDocument: JsonObject) {
  return verify(signed, { now, didDocuments: [didDocument] })
}

describe("verify() and the issuer's document", () => {
  it.each<[string, JsonObject]>([
    ['as a Multikey', document],
    [
      'as an Ed25519VerificationKey2020',
      { ...document, verificationMethod: [{ ...method, type: 'Ed25519VerificationKey2020' }] },
    ],
    [
      'as a JsonWebKey',
      {
        ...document,
        verificationMethod: [{ id, type: 'JsonWebKey', controller: did, publicKeyJwk: key.toJSON() }],
      },
    ],
    ['within assertionMethod', { id: did, assertionMethod: [method] }],
    [
      'by its fragment alone',
      { ...document, verificationMethod: [{ ...method, id: '#key-1' }], assertionMethod: ['#key-1'] },
    ],
    [
      'with an end after the check',
      { ...document, verificationMethod: [{ ...method, revoked: '2026-06-01T00:00:01Z' }] },
    ],
    ['beside other keys', { ...document, verificationMethod: [other('key-2'), method, other('key-3')] }],
  ])('accepts a key that is in it %s', async (_, didDocument) => {
    const report = await judge(didDocument)
    expect(report.verdict).toBe('valid')
    expect(report.sections.integrity.proofs).toMatchObject([{ signature: 'valid', keyBinding: 'bound' }])
  })

  it.each<[string, JsonObject, string]>([
    [
      'under no relationship',
      { ...document, assertionMethod: [] },
      'INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD',
    ],
    [
      'for authentication alone',
      { id: did, verificationMethod: [method], authentication: [id] },
      'INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD',
    ],
    [
      'under another name',
      { id: did, verificationMethod: [{ ...method, id: `${did}#key-2` }], assertionMethod: [`${did}#key-2`] },
      'VERIFICATION_METHOD_NOT_FOUND',
    ],
    ['nowhere', { id: did }, 'VERIFICATION_METHOD_NOT_FOUND'],
    [
      'within authentication and nothing else',
      { id: did, authentication: [method] },
      'INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD',
    ],
    [
      'with another controller',
      { ...document, verificationMethod: [{ ...method, controller: 'did:web:other.example' }] },
      'INVALID_VERIFICATION_METHOD',
    ],
    [
      'without a controller',
      { ...document, verificationMethod: [without('controller')] },
      'INVALID_VERIFICATION_METHOD',
    ],
    [
      'without the key itself',
      { ...document, verificationMethod: [without('publicKeyMultibase')] },
      'INVALID_VERIFICATION_METHOD',
    ],
    [
      'twice, with two keys',
      { ...document, verificationMethod: [method, { ...other('key-2'), id }] },
      'INVALID_VERIFICATION_METHOD',
    ],
    [
      'revoked at the check',
      { ...document, verificationMethod: [{ ...method, revoked: now }] },
      'VERIFICATION_METHOD_REVOKED',
    ],
    [
      'revoked after the signature',
      { ...document, verificationMethod: [{ ...method, revoked: '2026-05-19T00:00:00Z' }] },
      'VERIFICATION_METHOD_REVOKED',
    ],
    [
      'expired',
      { ...document, verificationMethod: [{ ...method, expires: '2026-05-31T00:00:00Z' }] },
      'VERIFICATION_METHOD_REVOKED',
    ],
    [
      'with a revocation that cannot be read',
      { ...document, verificationMethod: [{ ...method, revoked: 'yes' }] },
      'INVALID_VERIFICATION_METHOD',
    ],
  ])('refuses a key that is in it %s', async (_, didDocument, code) => {
    const report = await judge(didDocument)
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toContain(code)
    expect(report.sections.integrity.proofs).toMatchObject([{ verdict: 'invalid', keyBinding: 'notBound' }])
  })

  it.each([
    ['revoked', { revoked: '2026-05-19T00:00:00Z' }, 'was revoked at 2026-05-19T00:00:00Z'],
    ['expired', { expires: '2026-05-31T00:00:00Z' }, 'expired at 2026-05-31T00:00:00Z'],
    [
      'expired, then revoked',
      { expires: '2026-05-19T00:00:00Z', revoked: '2026-05-31T00:00:00Z' },
      'was revoked at 2026-05-31T00:00:00Z',
    ],
    [
      'expired, and revoked only later than the check',
      { expires: '2026-05-19T00:00:00Z', revoked: '2099-01-01T00:00:00Z' },
      'expired at 2026-05-19T00:00:00Z',
    ],
  ])('says of a key that is %s which of both it is, and when', async (_, end, said) => {
    const report = await judge({ ...document, verificationMethod: [{ ...method, ...end }] })
    const problem = report.problems.find(({ code }) => code === 'VERIFICATION_METHOD_REVOKED')
    expect(problem?.detail).toBe(`The key ${id} ${said}.`)
    expect(problem?.title).toBe('The key is no longer valid')
  })

  it('refuses a key that the document lists with other bytes', async () => {
    const report = await judge({ ...document, verificationMethod: [{ ...other('key-1') }] })
    expect(codesOf(report, 'error')).toEqual(['PROOF_VERIFICATION_ERROR'])
  })

  it('is undecided without it, and with only that of someone else', async () => {
    for (const didDocuments of [[], [{ ...document, id: 'did:web:other.example' }]]) {
      const report = await verify(signed, { now, didDocuments })
      expect(report.verdict).toBe('indeterminate')
      expect(codesOf(report, 'indeterminate')).toContain('VERIFICATION_METHOD_UNRESOLVED')
    }
  })

  it("reads it from the trust material as well as from the caller's documents", async () => {
    const report = await verify(signed, { now, trust: { didDocuments: [document] } })
    expect(report.sections.integrity.verdict).toBe('valid')
  })
})

describe('verify() and whose key it is', () => {
  it('refuses a badge that names another issuer than the signer', async () => {
    const victim = sampleBadge(profile)
    const forged = await signCredential(victim, pretendIssuer('Thief').signer, {
      created,
      allowOtherController: true,
    })
    const report = await verify(forged, { now, didDocuments: [document] })
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toEqual(['CONTROLLER_NOT_ISSUER'])
    expect(report.sections.integrity.proofs).toMatchObject([{ signature: 'valid', keyBinding: 'notBound' }])
  })

  it('binds nothing by a key in the fragment of a URL, though it tells that the signature is right', async () => {
    const thief = pretendKey('thief')
    const method = `https://organiser.example#${thief.publicKeyMultibase}`
    const issuer: NamedProfile = { id: 'https://organiser.example', type: ['Profile'], name: 'Organiser' }
    const forged = await signCredential(sampleBadge(issuer), createSigner(thief, { id: method }), {
      created,
      allowOtherController: true,
    })
    const report = await verify(forged, { now })
    expect(report.verdict).toBe('indeterminate')
    expect(report.sections.integrity.proofs).toMatchObject([{ signature: 'valid', keyBinding: 'notBound' }])
  })

  it('binds nothing by a key in the fragment of a did:web either', async () => {
    const thief = pretendKey('thief')
    const signer = createSigner(thief, { id: `${did}#${thief.publicKeyMultibase}` })
    const forged = await signCredential(sampleBadge(profile), signer, { created })
    expect((await verify(forged, { now })).verdict).toBe('indeterminate')
    const report = await verify(forged, { now, didDocuments: [document] })
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toEqual(['VERIFICATION_METHOD_NOT_FOUND'])
  })

  it.each<[string, (multikey: string) => string]>([
    ['another fragment', (multikey) => `did:key:${multikey}#key-1`],
    ['no fragment', (multikey) => `did:key:${multikey}`],
    ['two fragments', (multikey) => `did:key:${multikey}#${multikey}#${multikey}`],
    ['a version in its name', (multikey) => `did:key:1:${multikey}#${multikey}`],
    ['a query', (multikey) => `did:key:${multikey}?v=1#${multikey}`],
    ['another method', (multikey) => `did:kee:${multikey}#${multikey}`],
    ['a key in upper case', (multikey) => `did:key:${multikey.toUpperCase()}#${multikey.toUpperCase()}`],
  ])('accepts a did:key as it is spelled, and not with %s', async (_, spell) => {
    const issuer = pretendIssuer()
    const good = await issuer.sign(sampleBadge(issuer.profile), { created })
    expect(await verify(good, { now })).toMatchObject({ verdict: 'valid' })
    const verificationMethod = spell(issuer.key.publicKeyMultibase)
    const signer = { ...issuer.signer, id: verificationMethod }
    const badge = sampleBadge(issuer.profile)
    await expect(signCredential(badge, signer, { created })).rejects.toThrow('Cannot sign')
    const spelled = {
      ...badge,
      proof: await craftProof(badge, issuer.signer, created, { verificationMethod }),
    }
    expect((await verify(spelled, { now })).verdict).not.toBe('valid')
  })

  it('takes no document for a did:key, which needs none', async () => {
    const issuer = pretendIssuer()
    const good = await issuer.sign(sampleBadge(issuer.profile), { created })
    const thief = pretendKey('thief')
    const forged = {
      id: issuer.profile.id,
      verificationMethod: [
        {
          id: issuer.signer.id,
          type: 'Multikey',
          controller: issuer.profile.id,
          publicKeyMultibase: thief.publicKeyMultibase,
        },
      ],
      assertionMethod: [issuer.signer.id],
    }
    expect(await verify(good, { now, didDocuments: [forged] })).toMatchObject({ verdict: 'valid' })
    const stolen = await signCredential(
      sampleBadge(issuer.profile),
      { ...createSigner(thief), id: issuer.signer.id },
      {
        created,
      },
    )
    expect(await verify(stolen, { now, didDocuments: [forged] })).toMatchObject({ verdict: 'invalid' })
  })
})

function other(fragment: string): JsonObject {
  const { publicKeyMultibase } = pretendKey(`other ${fragment}`)
  return { id: `${did}#${fragment}`, type: 'Multikey', controller: did, publicKeyMultibase }
}

function without(member: string): JsonObject {
  return Object.fromEntries(Object.entries(method).filter(([name]) => name !== member))
}
