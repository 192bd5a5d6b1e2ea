import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { buildBadge } from '../../src/issuing/build-badge'
import { buildIdentity } from '../../src/model/build-identity'
import { credentialsV2ContextUrl } from '../../src/model/contexts/context-urls'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { codesOf } from '../support/credentials'

const created = '2026-05-18T12:00:00Z'
const now = '2026-06-01T00:00:00Z'
const salt = 'f6b1c0d9e8a7f6b5'
const holder = pretendIssuer('Ona')
const learner = pretendIssuer('Jonas')
const email = 'Ona.Onaite@example.org'

/** Signs a badge by the holder with these members in its profile and its subject. */
function badgeBy(profile: object, subject: object) {
  const badge = sampleBadge({ ...holder.profile, name: 'Ona', ...profile })
  const { id: _, ...rest } = badge.credentialSubject as unknown as JsonObject
  return holder.sign({ ...badge, credentialSubject: { ...rest, ...subject } }, { created })
}

function hashed(address: string, type?: string) {
  const identity = type
    ? buildIdentity({ identifier: address, type: type as never, salt })
    : buildIdentity({ email: address, salt })
  return { identifier: [identity] }
}

const number = 'nationalIdentityNumber'
const did = 'did:web:ona.example'
const plain = (identityHash: string, identityType = 'emailAddress') => ({
  identifier: [{ type: 'IdentityObject', hashed: false, identityHash, identityType }],
})
const otherIdentifier = (identifier: string, identifierType: string) => ({
  otherIdentifier: [{ type: 'IdentifierEntry', identifier, identifierType }],
})

describe('verify() of a credential about its own issuer', () => {
  it('says so in report, note and summary, and changes no verdict', async () => {
    const own = buildBadge({
      id: 'urn:example:statement',
      issuer: holder.profile,
      achievement: sampleBadge(holder.profile).credentialSubject.achievement,
      recipient: { id: holder.profile.id },
      validFrom: created,
      selfIssued: true,
    })
    const signed = await holder.sign(own, { created })
    const report = await verify(signed, { now })
    expect(report).toMatchObject({ verdict: 'valid', credential: { selfIssued: true } })
    expect(report.summary).toMatch(/; said by the holder of themselves\.?$/)
    expect(report.problems.find(({ code }) => code === 'SELF_ISSUED')).toMatchObject({
      section: 'trust',
      severity: 'note',
      pointer: '/issuer',
    })
    const trust = { issuers: [{ id: holder.profile.id, name: 'Ona' }] }
    expect(await verify(signed, { now, trust })).toMatchObject({
      verdict: 'valid',
      sections: { trust: { verdict: 'valid' } },
      credential: { selfIssued: true },
    })
    const stranger = { issuers: [{ id: learner.profile.id, name: 'Jonas' }] }
    const unknown = await verify(signed, { now, trust: stranger })
    expect(unknown).toMatchObject({ verdict: 'indeterminate', credential: { selfIssued: true } })
    expect(codesOf(unknown)).toEqual(['ISSUER_NOT_KNOWN', 'SELF_ISSUED'])
    expect(unknown.summary).not.toContain('themselves')
  })

  it.each([
    ['de', 'der Inhaber sagt dies über sich selbst'],
    ['es', 'el titular lo afirma de sí mismo'],
    ['fi', 'haltija sanoo tämän itsestään'],
    ['fr', 'affirmé par le titulaire à son propre sujet'],
    ['it', 'affermato dal titolare di sé stesso'],
    ['lt', 'tai turėtojas sako pats apie save'],
    ['nl', 'de houder zegt dit over zichzelf'],
  ])('says so in %s', async (language, words) => {
    const report = await verify(await badgeBy({}, { id: holder.profile.id }), { now, language })
    expect(report.summary).toContain(words)
  })

  it.each<[string, object, object]>([
    ['its id', {}, { id: holder.profile.id }],
    ['its id with a space', {}, { id: `${holder.profile.id}%20` }],
    ['its id with an escape', {}, { id: holder.profile.id.replace('key:z', 'key:%7A') }],
    ['its key after its DID', {}, { id: holder.signer.id }],
    ['its address, hashed', { email }, hashed(email)],
    ['its address, hashed in lower case', { email }, hashed(email.toLowerCase())],
    ['its address in lower case, hashed with capitals', { email: email.toLowerCase() }, hashed(email)],
    ['its address, plain and in capitals', { email }, plain(email.toUpperCase())],
    ['its address, called a user name', { email }, hashed(email, 'userName')],
    ['its address, called a kind of its own', { email }, plain(email, 'ext:mail')],
    ['its address as a mailto: id', { email }, { id: `mailto:${email}` }],
    ['its address beside the id of another', { email }, { id: learner.profile.id, ...hashed(email) }],
    ['an address among its other identifiers', otherIdentifier(email, 'emailAddress'), hashed(email)],
    ['its address in a mailto: id with a subject', { email }, { id: `mailto:${email}?subject=Badge` }],
    ['its national number', otherIdentifier('48001010000', number), plain('48001010000', number)],
    ['its national number, hashed', otherIdentifier('48001010000', number), hashed('48001010000', number)],
    ['a DID among its other identifiers', otherIdentifier(did, 'identifier'), { id: `${did}#me` }],
    ['its DID as an identifier', {}, plain(holder.profile.id, 'systemId')],
    ['its DID as an identifier, hashed', {}, hashed(holder.profile.id, 'systemId')],
    ['the address of its site as id', { url: 'https://ona.example' }, { id: 'https://ONA.example/' }],
    [
      'the address of its site as identifier',
      { url: 'https://ona.example' },
      plain('http://ona.example', 'ext:site'),
    ],
  ])('knows it by %s', async (_, profile, subject) => {
    const report = await verify(await badgeBy(profile, subject), { now })
    expect(report).toMatchObject({ verdict: 'valid', credential: { selfIssued: true } })
    expect(codesOf(report, 'note')).toContain('SELF_ISSUED')
  })

  it.each<[string, object, object]>([
    ['another id', { email }, { id: learner.profile.id }],
    ['another address, hashed', { email }, hashed('jonas@example.org')],
    ['another address, plain', { email }, plain('jonas@example.org')],
    [
      'a malformed hash',
      { email },
      { identifier: [{ ...hashed(email).identifier[0], identityHash: 'sha256$0' }] },
    ],
    ['the same short number', otherIdentifier('1', 'systemId'), plain('1', 'systemId')],
    ['the same short number, hashed', otherIdentifier('1', 'systemId'), hashed('1', 'systemId')],
    ['the same user name', otherIdentifier('ona', 'userName'), plain('ona', 'userName')],
    ['the same number of a kind of its own', otherIdentifier('1', 'ext:b'), plain('1', 'ext:b')],
    [
      'a national number of another kind',
      otherIdentifier('48001010000', number),
      plain('48001010000', 'systemId'),
    ],
    [
      'a hash of a national number of another kind',
      otherIdentifier('48001010000', number),
      hashed('48001010000', 'systemId'),
    ],
    ['empty values', otherIdentifier(' ', number), plain(' ', number)],
    ['another place of its site', { url: 'https://a.example/ona' }, { id: 'https://a.example/Ona' }],
    ['the same number of another kind', otherIdentifier('42', 'systemId'), plain('42', 'accountId')],
    ['the same name', otherIdentifier('Ona', 'name'), plain('Ona', 'name')],
    ['an address that the profile does not have', {}, hashed(email)],
  ])('does not say so of %s', async (_, profile, subject) => {
    const report = await verify(await badgeBy(profile, subject), { now })
    expect(report.verdict).toBe('valid')
    expect(report.credential).not.toHaveProperty('selfIssued')
    expect(codesOf(report)).not.toContain('SELF_ISSUED')
    expect(report.summary).not.toContain('themselves')
  })

  it('says so where the issuer is one of several subjects', async () => {
    const credential = {
      '@context': [credentialsV2ContextUrl],
      id: 'urn:example:several',
      type: ['VerifiableCredential'],
      issuer: holder.profile.id,
      validFrom: created,
      credentialSubject: [{ id: learner.profile.id }, { id: holder.profile.id }],
    }
    const signed = await holder.sign(credential as never, { created, contexts: [] } as never)
    const report = await verify(signed, { now, contexts: [] })
    expect(report.credential).toMatchObject({ selfIssued: true })
    const of = { ...credential, credentialSubject: [{ id: learner.profile.id }, { id: 'urn:example:x' }] }
    const other = await holder.sign(of as never, { created, contexts: [] } as never)
    expect((await verify(other, { now, contexts: [] })).credential).not.toHaveProperty('selfIssued')
  })

  it('does not say so of endorsements, which have a rule of their own', async () => {
    const endorsement = {
      '@context': sampleBadge(holder.profile)['@context'],
      id: 'urn:example:endorsement',
      type: ['VerifiableCredential', 'EndorsementCredential'],
      issuer: holder.profile,
      name: 'Praise',
      validFrom: created,
      credentialSubject: { id: holder.profile.id, type: ['EndorsementSubject'], endorsementComment: 'Good' },
    }
    const report = await verify(await holder.sign(endorsement as never, { created }), { now })
    expect(report.credential).not.toHaveProperty('selfIssued')
  })

  it('keeps the verdict on a badge that is not valid', async () => {
    const signed = await badgeBy({}, { id: holder.profile.id })
    const report = await verify({ ...signed, name: 'Another' }, { now })
    expect(report).toMatchObject({ verdict: 'invalid', credential: { selfIssued: true } })
    expect(codesOf(report, 'error')).toEqual(['PROOF_VERIFICATION_ERROR'])
  })

  it('stays decided where there are more identities than anyone compares', async () => {
    const many = Array.from({ length: 1500 }, (_, index) => hashed(`a${index}@example.org`).identifier[0])
    const report = await verify(await badgeBy({ email }, { identifier: many }), { now })
    expect(report.verdict).toBe('valid')
  })
})
