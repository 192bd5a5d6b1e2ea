import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Profile } from '../../../src/index'
import { QualityLabelError, signCredential, validate, verify } from '../../../src/index'
import type { UpgradeOptions } from '../../../src/interop/open-badges-2/index'
import { upgradeFromOpenBadges2 } from '../../../src/interop/open-badges-2/index'
import { expectOfficiallyValid } from '../../support/official-schemas'
import { describeWithVectors, readVectorJson } from '../../support/vectors'
import type { Loose } from './badges'
import {
  assertion,
  assertionId,
  badgeClass,
  badgeId,
  context,
  issuerId,
  issuerProfile,
  options,
  pretend,
} from './badges'

const upgrade = (input: Loose | string | Uint8Array, changes?: Partial<UpgradeOptions>) =>
  upgradeFromOpenBadges2(input, options(changes))

async function refused(input: Loose | string | Uint8Array, changes?: Partial<UpgradeOptions>) {
  try {
    await upgrade(input, changes)
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    const { code, details, message } = error
    return { code, document: details['document'], pointer: details['pointer'], message, details }
  }
  throw new Error('It was upgraded')
}

async function achievementOf(badge: Loose) {
  const { credential } = await upgrade(assertion({}, badge))
  return credential.credentialSubject.achievement
}

/** What became of the member of the input at a pointer. */
async function fateOf(pointer: string, input: Loose, changes?: Partial<UpgradeOptions>) {
  const { report } = await upgrade(input, changes)
  const all = [...report.kept, ...report.changed, ...report.lost]
  return all.find((entry) => entry.document === 'input' && entry.pointer === pointer)
}

describe('upgradeFromOpenBadges2()', () => {
  it('makes a credential that can be signed and verified', async () => {
    const { credential, report } = await upgrade(assertion())
    expect(validate(credential, 'badge')).toMatchObject({ valid: true })
    const signed = await signCredential(credential, pretend.signer, { created: '2026-11-22T00:00:00Z' })
    expect(await verify(signed, { now: '2026-11-22T00:00:00Z' })).toMatchObject({ verdict: 'valid' })
    expect(report).toMatchObject({ version: '2.0', expired: false })
  })

  it('maps assertion, badge class and issuer', async () => {
    const { credential } = await upgrade(
      assertion({ narrative: 'She *did* it.', expires: '2030-01-01T00:00:00Z' }),
    )
    expect(credential).toMatchObject({
      id: 'urn:example:upgraded',
      issuer: pretend.profile,
      name: 'Printmaster',
      validFrom: '2016-12-31T23:59:59Z',
      awardedDate: '2016-12-31T23:59:59Z',
      validUntil: '2030-01-01T00:00:00Z',
      credentialSubject: {
        narrative: 'She *did* it.',
        identifier: [
          {
            type: 'IdentityObject',
            hashed: false,
            identityHash: 'alice@example.org',
            identityType: 'emailAddress',
          },
        ],
        achievement: {
          name: 'Printmaster',
          criteria: { narrative: 'Pass the safety test.' },
          image: { id: 'https://badges.example/classes/5.png', type: 'Image' },
          creator: { id: issuerId, name: 'Maker Society', url: 'https://badges.example' },
          related: [{ id: badgeId, type: ['Related', 'https://w3id.org/openbadges#BadgeClass'] }],
        },
      },
      evidence: [{ id: assertionId, type: ['Evidence', 'https://w3id.org/openbadges#Assertion'] }],
    })
  })

  it('gives the same for the same, and changes nothing of what it is given', async () => {
    const input = assertion()
    const before = structuredClone(input)
    expect(await upgrade(input)).toEqual(await upgrade(JSON.stringify(input)))
    expect(input).toEqual(before)
  })

  it('takes badge class and issuer from the supplied documents', async () => {
    const documents = { [badgeId]: badgeClass(), [issuerId]: JSON.stringify(issuerProfile()) }
    const { credential, report } = await upgrade(assertion({ badge: badgeId }), { documents })
    const embedded = await upgrade(assertion())
    expect(credential).toEqual(embedded.credential)
    expect(report.kept).toContainEqual({
      document: badgeId,
      pointer: '/name',
      to: ['/credentialSubject/achievement/name'],
    })
  })

  it('names the address of a document that was not supplied', async () => {
    expect(await refused(assertion({ badge: badgeId }))).toMatchObject({
      code: 'UPGRADE_DOCUMENT_MISSING',
      pointer: '/badge',
      details: { url: badgeId },
    })
    expect(
      await refused(assertion({ badge: { id: badgeId } }), { documents: { [badgeId]: badgeClass() } }),
    ).toMatchObject({
      code: 'UPGRADE_DOCUMENT_MISSING',
      document: badgeId,
      pointer: '/issuer',
      details: { url: issuerId },
    })
  })

  it('prefers a supplied document to what an unsigned badge embeds', async () => {
    const documents = { [issuerId]: issuerProfile({ name: 'The real one' }) }
    const { credential, report } = await upgrade(assertion(), { documents })
    expect(credential.credentialSubject.achievement.creator?.name).toBe('The real one')
    expect(report.lost).toContainEqual(
      expect.objectContaining({ pointer: '/badge/issuer', why: 'documentTookItsPlace' }),
    )
  })

  it('says of a document that nothing leads to', async () => {
    const { report } = await upgrade(assertion(), { documents: { 'https://other.example/x': { a: 1 } } })
    expect(report.unused).toEqual([
      {
        document: 'https://other.example/x',
        why: 'notReferred',
        words: 'nothing in the badge refers to this document',
      },
    ])
    expect(report.lost.map(({ document }) => document)).not.toContain('https://other.example/x')
  })

  it('gives every badge of a class the same achievement, and another class another', async () => {
    const [first, second, other] = await Promise.all([
      achievementOf({}),
      achievementOf({ name: 'Renamed' }),
      achievementOf({ id: 'https://badges.example/classes/6' }),
    ])
    expect(first.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(second.id).toBe(first.id)
    expect(other.id).not.toBe(first.id)
    const named = await upgrade(assertion(), { achievementId: 'urn:example:achievement' })
    expect(named.credential.credentialSubject.achievement.id).toBe('urn:example:achievement')
  })

  it('takes the issuer for the creator where the new issuer says that it is the old one', async () => {
    const issuer: Profile = {
      ...(pretend.profile as Profile & { name: string }),
      otherIdentifier: [
        { type: 'IdentifierEntry' as const, identifier: issuerId, identifierType: 'identifier' as const },
      ],
    }
    const { credential, report } = await upgrade(assertion(), { issuer })
    expect(credential.credentialSubject.achievement.creator).toEqual({ id: issuer.id, type: ['Profile'] })
    expect(report.lost).toContainEqual(
      expect.objectContaining({ pointer: '/badge/issuer', why: 'issuerTookItsPlace' }),
    )
    expect(validate(credential, 'badge').valid).toBe(true)
  })
})

describe('upgradeFromOpenBadges2() on dates', () => {
  it.each([
    ['2016-12-31T23:59:59+00:00', '2016-12-31T23:59:59+00:00', undefined],
    ['2016-12-31', '2016-12-31T00:00:00Z', 'zoneAssumed'],
    ['2016-12-31T23:59:59', '2016-12-31T23:59:59Z', 'zoneAssumed'],
    ['2016-12-31 23:59', '2016-12-31T23:59:00Z', 'zoneAssumed'],
    ['2016-12-31T23:59:59.123456+0200', '2016-12-31T23:59:59.123456+02:00', 'instantRewritten'],
    ['2016-12-31T23:59:59+02', '2016-12-31T23:59:59+02:00', 'instantRewritten'],
    ['1483228799', '2016-12-31T23:59:59Z', 'fromUnixTime'],
    [1483228799, '2016-12-31T23:59:59Z', 'fromUnixTime'],
  ])('reads %j', async (issuedOn, expected, how) => {
    const input = assertion({ issuedOn })
    const { credential } = await upgrade(input)
    expect(credential).toMatchObject({ validFrom: expected, awardedDate: expected })
    expect(await fateOf('/issuedOn', input)).toEqual({
      document: 'input',
      pointer: '/issuedOn',
      to: ['/validFrom', '/awardedDate'],
      ...(how === undefined ? {} : { how, words: expect.any(String) }),
    })
  })

  it.each([
    '2016-02-30',
    '31.12.2016',
    '2016-12-31T25:00:00Z',
    '2016-12-31T23:59:60Z',
    '',
    1483228799000,
    -1,
    1.5,
    true,
    {},
  ])('refuses %j, as issue and as end', async (date) => {
    const expected = date === '' ? undefined : 'UPGRADE_VALUE_INVALID'
    expect(await refused(assertion({ issuedOn: date }))).toMatchObject({
      code: expected ?? 'UPGRADE_VALUE_INVALID',
      pointer: '/issuedOn',
    })
    expect(await refused(assertion({ expires: date }))).toMatchObject({
      code: 'UPGRADE_VALUE_INVALID',
      pointer: '/expires',
    })
  })

  it('refuses an expired badge, from its end on, unless it is allowed', async () => {
    const input = assertion({ expires: '2020-01-01' })
    expect(await refused(input, { now: '2020-01-01T00:00:00Z' })).toMatchObject({
      code: 'UPGRADE_EXPIRED',
      pointer: '/expires',
      details: { expires: '2020-01-01T00:00:00Z' },
    })
    expect((await upgrade(input, { now: '2019-12-31T23:59:59Z' })).report.expired).toBe(false)
    const { credential, report } = await upgrade(input, { allowExpired: true })
    expect(report.expired).toBe(true)
    expect(credential.validUntil).toBe('2020-01-01T00:00:00Z')
  })

  it('refuses an end before the beginning', async () => {
    expect(await refused(assertion({ expires: '2016-01-01' }), { allowExpired: true })).toMatchObject({
      code: 'UPGRADE_VALUE_INVALID',
      pointer: '/expires',
    })
  })
})

describe('upgradeFromOpenBadges2() on recipients', () => {
  const identifierOf = async (recipient: Loose, more: Loose = {}) =>
    (await upgrade(assertion({ recipient, ...more }))).credential.credentialSubject

  it('keeps hash and salt, which then tell whose badge it is', async () => {
    const identity = 'sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399'
    const recipient = { type: 'email', hashed: true, salt: 'Kosher', identity }
    const { credential } = await upgrade(assertion({ recipient }))
    expect(credential.credentialSubject.identifier).toEqual([
      {
        type: 'IdentityObject',
        hashed: true,
        identityHash: identity,
        identityType: 'emailAddress',
        salt: 'Kosher',
      },
    ])
    const signed = await signCredential(credential, pretend.signer, { created: '2026-11-22T00:00:00Z' })
    const ask = (identifier: string) =>
      verify(signed, { now: '2026-11-22T00:00:00Z', recipient: { identifier } })
    expect((await ask('a@example.com')).recipient?.verdict).toBe('valid')
    expect((await ask('b@example.com')).recipient?.verdict).toBe('invalid')
  })

  it.each([
    ['a space', ' ', ' '],
    ['white space of other kinds', '\t\u00a0\n', '\t\u00a0\n'],
    ['spaces around letters', ' ab ', ' ab '],
    ['a number', 5, '5'],
  ])('keeps %s as salt, and compares with it as it is', async (_, salt, hashed) => {
    const identity = `sha256$${createHash('sha256').update(`a@example.com${hashed}`).digest('hex')}`
    const input = assertion({ recipient: { type: 'email', hashed: true, salt: salt as never, identity } })
    const { credential, report } = await upgrade(input)
    expect(credential.credentialSubject.identifier).toMatchObject([{ salt: hashed }])
    expect(report.lost.filter(({ pointer }) => pointer === '/recipient/salt')).toEqual([])
    const signed = await signCredential(credential, pretend.signer, { created: '2026-11-22T00:00:00Z' })
    const ask = async (identifier: string) =>
      (await verify(signed, { now: '2026-11-22T00:00:00Z', recipient: { identifier } })).recipient?.verdict
    expect(await ask('a@example.com')).toBe('valid')
    expect(await ask('b@example.com')).toBe('invalid')
  })

  it.each([
    ['email', 'emailAddress'],
    ['schema:email', 'emailAddress'],
    ['http://schema.org/email', 'emailAddress'],
    ['url', 'ext:url'],
    ['telephone', 'ext:telephone'],
    ['badge number', 'identifier'],
  ])('names the kind %s', async (type, identityType) => {
    const { identifier } = await identifierOf({ type, hashed: false, identity: 'x' })
    expect(identifier).toMatchObject([{ identityType, identityHash: 'x' }])
  })

  it('takes a recipient that is identified by an id for the subject, and the caller knows better', async () => {
    const recipient = { type: 'id', hashed: false, identity: 'did:example:alice' }
    expect(await identifierOf(recipient)).toMatchObject({ id: 'did:example:alice' })
    const { credential } = await upgrade(assertion(), { subjectId: 'did:example:bob' })
    expect(credential.credentialSubject).toMatchObject({
      id: 'did:example:bob',
      identifier: [{ identityHash: 'alice@example.org' }],
    })
  })

  it('reads whether it is hashed off the identity where nothing says so', async () => {
    expect((await identifierOf({ type: 'email', identity: 'md5$0f' })).identifier).toMatchObject([
      { hashed: true },
    ])
    expect((await identifierOf({ type: 'email', identity: 'a@b.c' })).identifier).toMatchObject([
      { hashed: false },
    ])
  })

  it('keeps the name that an extension carries', async () => {
    const extension = { 'extensions:recipientProfile': { type: ['Extension'], name: 'Alice' } }
    const { identifier } = await identifierOf({ type: 'email', identity: 'a@b.c' }, extension)
    expect(identifier).toMatchObject([{}, { identityType: 'name', identityHash: 'Alice', hashed: false }])
  })

  it.each([
    [undefined, 'UPGRADE_MEMBER_REQUIRED', '/recipient'],
    ['alice@example.org', 'UPGRADE_VALUE_INVALID', '/recipient'],
    [{ type: 'email' }, 'UPGRADE_MEMBER_REQUIRED', '/recipient/identity'],
    [{ type: 'email', identity: ' ' }, 'UPGRADE_VALUE_INVALID', '/recipient/identity'],
    [{ identity: 'a@b.c' }, 'UPGRADE_MEMBER_REQUIRED', '/recipient/type'],
    [{ type: 'email', identity: 'a@b.c', hashed: 'maybe' }, 'UPGRADE_VALUE_INVALID', '/recipient/hashed'],
    [{ type: 'email', identity: 'a@b.c', salt: {} }, 'UPGRADE_VALUE_INVALID', '/recipient/salt'],
    [{ type: 'id', identity: 'alice' }, 'UPGRADE_VALUE_INVALID', '/recipient/identity'],
  ])('refuses %j', async (recipient, code, pointer) => {
    expect(await refused(assertion({ recipient }))).toMatchObject({ code, pointer })
  })
})

describe('upgradeFromOpenBadges2() on badge classes', () => {
  it.each([
    ['an address', 'https://badges.example/c', { id: 'https://badges.example/c' }],
    ['a text', 'Come every week', { narrative: 'Come every week' }],
    ['both', { id: 'https://b.example/c', narrative: 'N' }, { id: 'https://b.example/c', narrative: 'N' }],
    ['one in an array', ['https://badges.example/c'], { id: 'https://badges.example/c' }],
    ['the page of the badge itself', badgeId, { id: badgeId }],
    ['the page of the badge, with a text', { id: badgeId, narrative: 'N' }, { narrative: 'N' }],
  ])('takes criteria by %s', async (_, criteria, expected) => {
    expect((await achievementOf({ criteria })).criteria).toEqual(expected)
  })

  it.each([undefined, null, '', {}, { narrative: '' }, { id: 'nowhere' }, 7, []])(
    'refuses criteria %j',
    async (criteria) => {
      const { code, pointer } = await refused(assertion({}, { criteria }))
      expect([code, pointer]).toEqual([
        expect.stringMatching(/^UPGRADE_(MEMBER_REQUIRED|VALUE_INVALID)$/),
        '/badge/criteria',
      ])
    },
  )

  it.each(['name', 'description'])('cannot do without %s', async (member) => {
    expect(await refused(assertion({}, { [member]: undefined }))).toMatchObject({
      code: 'UPGRADE_MEMBER_REQUIRED',
      pointer: `/badge/${member}`,
    })
    expect(await refused(assertion({}, { [member]: { a: 1 } }))).toMatchObject({
      code: 'UPGRADE_VALUE_INVALID',
      pointer: `/badge/${member}`,
    })
  })

  it('takes alignments by the names of 2.0 and of 1.x, and says of one that lacks its address', async () => {
    const alignment = [
      { targetName: 'A', targetUrl: 'https://f.example/a', targetCode: 7, targetFramework: 'F' },
      { name: 'B', url: 'https://f.example/b', description: 'D' },
      { targetName: 'C' },
      'https://f.example/d',
    ]
    const input = assertion({}, { alignment })
    expect((await achievementOf({ alignment })).alignment).toEqual([
      {
        type: ['Alignment'],
        targetName: 'A',
        targetUrl: 'https://f.example/a',
        targetCode: '7',
        targetFramework: 'F',
      },
      { type: ['Alignment'], targetName: 'B', targetUrl: 'https://f.example/b', targetDescription: 'D' },
    ])
    expect(await fateOf('/badge/alignment/0/targetCode', input)).toMatchObject({ how: 'numberToText' })
    expect(await fateOf('/badge/alignment/2', input)).toMatchObject({ why: 'incomplete' })
    expect(await fateOf('/badge/alignment/3', input)).toMatchObject({ why: 'wrongType' })
  })

  it('takes tags, version, language and other editions', async () => {
    const related = [
      { id: 'https://badges.example/classes/5-lt', '@language': 'lt' },
      { id: 'https://badges.example/classes/4', version: 1 },
    ]
    const achievement = await achievementOf({
      tags: ['a', '', 'b'],
      version: 2,
      '@language': 'pt_br',
      related,
    })
    expect(achievement).toMatchObject({
      tag: ['a', 'b'],
      version: '2',
      inLanguage: 'pt-BR',
      related: [
        { id: badgeId, version: 'Open Badges v2p0' },
        { id: 'https://badges.example/classes/5-lt', inLanguage: 'lt' },
        { id: 'https://badges.example/classes/4', version: '1' },
      ],
    })
    expect((await achievementOf({ tags: 'one' })).tag).toEqual(['one'])
    expect((await achievementOf({ '@context': [context, { '@language': 'en-us' }] })).inLanguage).toBe(
      'en-US',
    )
  })

  it('takes images by address, data URI and object, and loses what closed classes have no place for', async () => {
    const data = 'data:image/png;base64,iVBORw0KGgo='
    expect((await achievementOf({ image: data })).image).toEqual({ id: data, type: 'Image' })
    const image = {
      id: 'https://b.example/i',
      type: 'schema:ImageObject',
      caption: 'C',
      author: 'https://b.example/a',
    }
    expect((await achievementOf({ image })).image).toEqual({
      id: 'https://b.example/i',
      type: 'Image',
      caption: 'C',
    })
    expect(await fateOf('/badge/image/author', assertion({}, { image }))).toMatchObject({ why: 'noPlace' })
    expect(await fateOf('/badge/image', assertion({}, { image: 'picture.png' }))).toMatchObject({
      why: 'notAnAddress',
    })
  })

  it('puts the image of the assertion into the subject', async () => {
    const { credential } = await upgrade(assertion({ image: 'https://b.example/baked.png' }))
    expect(credential.credentialSubject.image).toEqual({ id: 'https://b.example/baked.png', type: 'Image' })
  })
})

describe('upgradeFromOpenBadges2() on extensions', () => {
  it('keeps where the issuer is', async () => {
    const place = {
      type: ['Extension', 'extensions:GeoCoordinates'],
      geo: { latitude: 55.7, longitude: 21.1 },
      name: 'X',
    }
    const input = assertion({}, {}, { 'extensions:GeoCoordinates': place })
    const { credential } = await upgrade(input)
    expect(credential.credentialSubject.achievement.creator?.address).toEqual({
      type: ['Address'],
      geo: { type: 'GeoCoordinates', latitude: 55.7, longitude: 21.1 },
    })
    expect(validate(credential, 'badge').valid).toBe(true)
    expect(await fateOf('/badge/issuer/extensions:GeoCoordinates/name', input)).toMatchObject({
      why: 'extension',
    })
    const far = assertion(
      {},
      {},
      { 'extensions:GeoCoordinates': { geo: { latitude: 155.7, longitude: 21.1 } } },
    )
    expect(await fateOf('/badge/issuer/extensions:GeoCoordinates', far)).toMatchObject({ why: 'extension' })
  })

  it('keeps the original creator where the creator is not the old issuer', async () => {
    const creator = {
      'extensions:OriginalCreator': { type: ['Extension'], url: 'https://creator.example/profile' },
    }
    const issuer = { ...pretend.profile, id: issuerId } as Profile
    const { credential } = await upgrade(assertion({}, creator), { issuer })
    expect(credential.credentialSubject.achievement.creator).toMatchObject({
      id: 'https://creator.example/profile',
    })
    expect(await fateOf('/badge/extensions:OriginalCreator', assertion({}, creator))).toMatchObject({
      why: 'creatorTaken',
    })
  })

  it('loses others whole, and says so once', async () => {
    const extension = {
      '@context': 'x',
      type: ['Extension', 'extensions:ApplyLink'],
      url: 'https://apply.example',
    }
    const input = assertion(
      {},
      { 'extensions:ApplyLink': extension, 'schema:license': { ...extension, id: 'CC-BY' } },
    )
    expect(await fateOf('/badge/extensions:ApplyLink', input)).toMatchObject({ why: 'extension' })
    expect(await fateOf('/badge/schema:license', input)).toMatchObject({ why: 'extension' })
  })
})

describe('upgradeFromOpenBadges2() on evidence', () => {
  const evidenceOf = async (evidence: unknown) =>
    (await upgrade(assertion({ evidence }))).credential.evidence as Loose[]

  it('takes an address, many, and objects', async () => {
    const full = {
      id: 'https://w.example/b',
      name: 'N',
      description: 'D',
      narrative: 'R',
      genre: 'G',
      audience: 'A',
    }
    const [first, second, link, ...rest] = await evidenceOf(['https://w.example/a', full])
    expect(first).toEqual({ id: 'https://w.example/a', type: ['Evidence'] })
    expect(second).toEqual({ ...full, type: ['Evidence'] })
    expect([link?.['id'], rest]).toEqual([assertionId, []])
    expect((await evidenceOf('https://w.example/a'))[0]).toEqual(first)
  })

  it('takes text, photo and link as platforms write them into the metadata', async () => {
    const written = [
      { type: 'text', title: 'Reflection', text: 'I learned to listen.' },
      { type: 'photo', url: 'https://w.example/p.jpg', description: 'At the harbour' },
      { type: ['Evidence', 'Link'], id: 'https://w.example/blog', name: 'My blog' },
      'A text without anything around it',
    ]
    expect((await evidenceOf(written)).slice(0, 4)).toEqual([
      { type: ['Evidence'], name: 'Reflection', narrative: 'I learned to listen.', genre: 'Text' },
      { type: ['Evidence'], description: 'At the harbour', genre: 'Photo', id: 'https://w.example/p.jpg' },
      { type: ['Evidence'], name: 'My blog', genre: 'Link', id: 'https://w.example/blog' },
      { type: ['Evidence'], narrative: 'A text without anything around it' },
    ])
  })

  it('never lets two things have one id', async () => {
    const written = [
      'https://w.example/a',
      'https://w.example/a',
      { id: 'https://w.example/a', name: 'Other' },
      assertionId,
    ]
    const evidence = await evidenceOf(written)
    expect(evidence).toMatchObject([
      { id: 'https://w.example/a' },
      { type: ['Evidence'], name: 'Other', narrative: 'https://w.example/a' },
      { type: ['Evidence'], narrative: assertionId },
      { id: assertionId },
    ])
    const input = assertion({ evidence: written })
    expect(await fateOf('/evidence/1', input)).toMatchObject({ how: 'repeated', to: ['/evidence/0/id'] })
    expect(await fateOf('/evidence/2/id', input)).toMatchObject({ how: 'addressInUse' })
  })

  it('says of what says nothing, or is of another kind', async () => {
    const input = assertion({ evidence: [{}, 7, { type: 'Evidence' }, { id: 'nowhere' }, null] })
    expect((await upgrade(input)).credential.evidence).toHaveLength(1)
    expect(await fateOf('/evidence/0', input)).toMatchObject({ why: 'empty' })
    expect(await fateOf('/evidence/1', input)).toMatchObject({ why: 'wrongType' })
    expect(await fateOf('/evidence/2', input)).toMatchObject({ why: 'empty' })
    expect(await fateOf('/evidence/3', input)).toMatchObject({ why: 'incomplete' })
    expect(await fateOf('/evidence/4', input)).toMatchObject({ why: 'empty' })
  })
})

describe('upgradeFromOpenBadges2() on endorsements', () => {
  const endorsement = (claim: Loose, members: Loose = {}) => ({
    '@context': context,
    type: 'Endorsement',
    id: 'https://town.example/endorsements/1',
    issuer: { id: 'https://town.example/profile', type: 'Profile', name: 'Town' },
    claim,
    issuedOn: '2017-01-01T00:00:00Z',
    ...members,
  })

  it('proposes them for their endorsers to sign, and puts none into the credential', async () => {
    const comment = { id: badgeId, endorsementComment: 'A good start.' }
    const { credential, endorsementProposals, report } = await upgrade(
      assertion({}, { endorsement: [endorsement(comment)] }),
    )
    expect(JSON.stringify(credential)).not.toContain('good start')
    expect(endorsementProposals).toMatchObject([
      {
        document: 'input',
        pointer: '/badge/endorsement/0',
        credential: {
          type: ['VerifiableCredential', 'EndorsementCredential'],
          issuer: { id: 'https://town.example/profile', name: 'Town' },
          validFrom: '2017-01-01T00:00:00Z',
          credentialSubject: {
            id: credential.credentialSubject.achievement.id,
            endorsementComment: 'A good start.',
          },
        },
      },
    ])
    const [proposal] = endorsementProposals
    expect(validate(proposal?.credential, 'endorsement')).toMatchObject({ valid: true })
    expect(proposal?.credential.proof).toBeUndefined()
    expect(report.lost).toContainEqual(
      expect.objectContaining({ pointer: '/badge/endorsement/0', why: 'endorsementNotSigned' }),
    )
  })

  it('follows an address, and knows what the old badge is called now', async () => {
    const url = 'https://town.example/endorsements/1'
    const about = (id: string) =>
      endorsement({ id, endorsementComment: 'Yes.' }, { issuer: 'https://town.example/p' })
    for (const [id, target] of [
      [assertionId, 'urn:example:upgraded'],
      [issuerId, issuerId],
    ] as const) {
      const documents = { [url]: about(id) }
      const { endorsementProposals } = await upgrade(assertion({ endorsement: url }), { documents })
      expect(endorsementProposals).toMatchObject([
        { document: url, credential: { credentialSubject: { id: target } } },
      ])
    }
  })

  it.each([
    ['without a comment', endorsement({ id: badgeId })],
    ['about something else', endorsement({ id: 'https://x.example', endorsementComment: 'Yes.' })],
    ['by nobody', endorsement({ id: badgeId, endorsementComment: 'Yes.' }, { issuer: undefined })],
    ['that was not handed in', 'https://town.example/endorsements/2'],
    ['that is none', 7],
  ])('proposes nothing %s', async (_, given) => {
    const input = assertion({}, { endorsement: given })
    expect((await upgrade(input)).endorsementProposals).toEqual([])
    expect(await fateOf('/badge/endorsement', input)).toMatchObject({ why: 'endorsementUnusable' })
  })
})

describe('upgradeFromOpenBadges2() on what is not a badge of 2.0', () => {
  it.each([
    ['a badge class', badgeClass(), 'a BadgeClass of Open Badges 2.0'],
    ['an issuer', issuerProfile(), 'an Issuer of Open Badges 2.0'],
    ['a list', { '@context': context, type: 'RevocationList' }, 'a RevocationList of Open Badges 2.0'],
    ['0.5', { recipient: 'sha256$0', badge: { version: '0.5.0' } }, 'an Assertion of Open Badges 0.5'],
    ['an empty object', {}, 'something else'],
    ['an empty file', '', 'got an empty file'],
    ['an array', [], 'something else'],
    ['another image', 'GIF89a', 'got a GIF image'],
    ['a page', '<html/>', 'got a document in angle brackets that is not an SVG image'],
  ])('says of %s what it is', async (_, input, words) => {
    const { code, message } = await refused(input as Loose)
    expect(code).toBe('UPGRADE_NOT_AN_ASSERTION')
    expect(message).toContain(words)
  })

  it('says of a credential of 3.0 that it is one', async () => {
    const { credential } = await upgrade(assertion())
    expect((await refused(credential)).message).toContain('a credential of Open Badges 3.0 already')
  })

  it.each(['{not JSON', '{"@context": "https://w3id.org/openbadges/v2", "@context": 1}'])(
    'says of %j that it cannot be read',
    async (text) => {
      expect(await refused(text)).toMatchObject({ code: expect.stringMatching(/^JSON_/), document: 'input' })
    },
  )

  it('asks for the assertion at an address, and uses it if it was supplied', async () => {
    expect(await refused(assertionId)).toMatchObject({
      code: 'UPGRADE_DOCUMENT_MISSING',
      details: { url: assertionId },
    })
    const { report } = await upgrade(assertionId, { documents: { [assertionId]: assertion() } })
    expect(report.signature).toMatchObject({ state: 'none', hosted: { copy: 'same' } })
  })
})

describe('upgradeFromOpenBadges2() on Open Badges 1.x', () => {
  const first = {
    uid: 'abc-123',
    recipient: { type: 'email', hashed: true, salt: 'x', identity: 'sha256$00' },
    badge: badgeId,
    verify: { type: 'hosted', url: 'https://badges.example/a.json' },
    issuedOn: 1483228799,
    evidence: 'https://w.example/a',
  }
  const documents = {
    [badgeId]: {
      name: 'N',
      description: 'D',
      image: 'https://b.example/i.png',
      criteria: 'https://b.example/c',
      alignment: [{ name: 'B', url: 'https://f.example/b' }],
      issuer: issuerId,
    },
    [issuerId]: { name: 'Maker Society', url: 'https://badges.example' },
  }

  it('upgrades 1.0: no context, no types, ids by address', async () => {
    const { credential, report } = await upgrade(first, { documents })
    expect(report).toMatchObject({
      version: '1.0',
      signature: { state: 'none', hosted: { url: 'https://badges.example/a.json' } },
    })
    expect(credential).toMatchObject({
      validFrom: '2016-12-31T23:59:59Z',
      credentialSubject: {
        achievement: {
          creator: { id: issuerId, name: 'Maker Society' },
          related: [{ id: badgeId, version: 'Open Badges v1p0' }],
        },
      },
      evidence: [{ id: 'https://w.example/a' }, { id: 'https://badges.example/a.json' }],
    })
  })

  it('upgrades 1.1', async () => {
    const input = {
      ...first,
      '@context': 'https://w3id.org/openbadges/v1',
      type: 'Assertion',
      id: assertionId,
    }
    expect((await upgrade(input, { documents })).report.version).toBe('1.1')
  })

  it('reads its list of revocations by uid', async () => {
    const listed = {
      ...documents,
      [issuerId]: { ...documents[issuerId], revocationList: 'https://b.example/r' },
    }
    const revoked = { ...listed, 'https://b.example/r': { 'abc-123': 'Issued in error' } }
    expect(await refused(first, { documents: revoked })).toMatchObject({
      code: 'UPGRADE_REVOKED',
      details: { reason: 'Issued in error' },
    })
    const other = { ...listed, 'https://b.example/r': { 'abc-124': 'Issued in error' } }
    expect((await upgrade(first, { documents: other })).report.revocation).toMatchObject({
      state: 'notRevoked',
    })
  })
})

describe('upgradeFromOpenBadges2() on options', () => {
  it.each([
    ['id', 'nowhere'],
    ['id', undefined],
    ['id', assertionId],
    ['now', '2026-11-22'],
    ['now', undefined],
    ['issuer', undefined],
    ['issuer', { id: 'did:web:x.example' }],
    ['issuer', 'did:web:x.example'],
    ['documents', []],
    ['documents', { [badgeId]: 7 }],
    ['achievementId', badgeId],
    ['achievementId', 'urn:example:upgraded'],
    ['allowRevoked', 'yes'],
    ['limits', 5],
    ['fetch', () => undefined],
  ])('refuses %s as %j, naming it', async (name, value) => {
    const given = { ...options(), [name]: value } as UpgradeOptions
    const promise = upgradeFromOpenBadges2(assertion(), given)
    await expect(promise).rejects.toThrow(/^Cannot upgrade: (?:expected|unknown option) /)
    await expect(promise).rejects.toThrow(name)
    await expect(promise).rejects.not.toBeInstanceOf(QualityLabelError)
  })

  it('says which option makes a credential that cannot be signed', async () => {
    const issuer = { ...pretend.profile, bogus: 'x' } as Profile
    expect(await refused(assertion(), { issuer })).toMatchObject({
      code: 'UPGRADE_VALUE_INVALID',
      document: 'the credential, by an option',
    })
  })
})

describeWithVectors('upgradeFromOpenBadges2() with the official material', () => {
  it('makes credentials that both official schemas take', async () => {
    const full = assertion(
      {
        image: { id: 'https://b.example/baked.png', caption: 'C' },
        evidence: ['https://w.example/a', { type: 'text', text: 'T' }],
        narrative: 'N',
        expires: '2030-01-01',
        'extensions:recipientProfile': { name: 'Alice' },
      },
      {
        tags: ['a'],
        alignment: { targetName: 'A', targetUrl: 'https://f.example/a' },
        version: 3,
        '@language': 'lt',
      },
      { telephone: '+37060000000', description: 'D', image: 'https://b.example/logo.png' },
    )
    const { credential } = await upgrade(full, { subjectId: 'did:example:alice' })
    expectOfficiallyValid(credential, 'badge')
    expectOfficiallyValid((await upgrade(assertion())).credential, 'badge')
  })

  it.each([
    ['impl_migrating-2.json', 'a BadgeClass of Open Badges 2.0'],
    ['impl_migrating-4.json', 'an Issuer of Open Badges 2.0'],
    ['impl_migrating-5.json', 'a credential of Open Badges 3.0 already'],
  ])('tells that %s is %s', async (file, words) => {
    const { code, message } = await refused(readVectorJson(`ob3/spec-examples/${file}`))
    expect(code).toBe('UPGRADE_NOT_AN_ASSERTION')
    expect(message).toContain(words)
  })

  it('takes the profile of the migration guide for an issuer', async () => {
    const profile = readVectorJson<Loose>('ob3/spec-examples/impl_migrating-4.json')
    const id = profile['id'] as string
    const { credential } = await upgrade(assertion({}, { issuer: id }), { documents: { [id]: profile } })
    expect(credential.credentialSubject.achievement.creator).toMatchObject({
      id,
      name: 'Example Institution',
    })
  })
})
