import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QualityLabelError } from '../../src/core/errors'
import type { BadgeOptions } from '../../src/issuing/build-badge'
import { buildBadge } from '../../src/issuing/build-badge'
import { buildTrustMark } from '../../src/issuing/build-trust-mark'
import { buildAchievement } from '../../src/model/build-achievement'
import { buildEvidence } from '../../src/model/build-evidence'
import { buildIdentity } from '../../src/model/build-identity'
import { buildProfile } from '../../src/model/build-profile'
import type { CredentialStatus } from '../../src/model/generated/documents'
import { signCredential } from '../../src/securing/add-proof'
import { signAsJwt } from '../../src/securing/sign-as-jwt'
import { createStatusList } from '../../src/status/create-status-list'
import { setStatus } from '../../src/status/set-status'
import { pretendCommittee, pretendIssuer, sampleLabel } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { stockVerify } from '../securing/stock'
import { anyText, anyUri, maybe } from '../support/arbitraries'
import { expectNothingEmpty, expectShape } from '../support/check-document'
import { expectOfficiallyValid } from '../support/official-schemas'
import { describeWithVectors } from '../support/vectors'

const created = '2026-05-18T12:00:00Z'
const now = '2026-06-01T00:00:00Z'
const issuer = pretendIssuer('Havenlab')
const learner = pretendIssuer('Ona')
const salt = 'f6b1c0d9e8a7f6b5'
const email = 'ona@example.org'
const points = 'urn:example:guide#points'

const achievement = buildAchievement({
  id: 'https://havenlab.example/badges/guide',
  name: 'Neighbourhood guide',
  description: 'Shows visitors around.',
  criteria: 'Led three walks.',
  resultDescription: [{ id: points, name: 'Points', resultType: 'RawScore', valueMax: '10' }],
})

function badgeOptions(options: Partial<BadgeOptions> = {}): BadgeOptions {
  return {
    id: 'urn:uuid:3b1e9e52-6d7f-4f0d-9f0e-0a4a7a1c2b3d',
    issuer: issuer.profile,
    achievement,
    recipient: { id: learner.profile.id },
    validFrom: created,
    ...options,
  }
}

/** Every option that a badge can have. */
function everyOption(): BadgeOptions {
  return badgeOptions({
    recipient: {
      id: learner.profile.id,
      identifier: [buildIdentity({ email, salt }), buildIdentity({ name: 'Ona Onaitė' })],
    },
    awardedDate: '2026-05-17T09:00:00Z',
    validUntil: new Date('2028-05-18T12:00:00Z'),
    name: 'Guide of Havenlab',
    language: 'en',
    narrative: 'Led a walk for **40** visitors.',
    role: 'guide',
    source: { id: 'https://assessor.example', name: 'Assessors' },
    results: [{ resultDescription: points, value: '9' }],
    evidence: [
      buildEvidence({ kind: 'text', id: 'urn:example:text', text: 'How it went' }),
      buildEvidence({
        kind: 'photo',
        url: 'https://havenlab.example/walk.png',
        mediaType: 'image/png',
        bytes: new Uint8Array([1, 2]),
      }),
    ],
    activityStartDate: '2026-04-01T00:00:00Z',
    activityEndDate: '2026-05-17T00:00:00Z',
    image: { id: 'https://havenlab.example/guide.svg', caption: 'A person who points' },
    credentialStatus: {
      id: 'https://havenlab.example/status/1#7',
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '7',
      statusListCredential: 'https://havenlab.example/status/1',
    },
    refreshService: { id: 'https://havenlab.example/newest/1' },
  })
}

const entry = (changes: object = {}) =>
  ({ ...everyOption().credentialStatus, ...changes }) as CredentialStatus

describe('buildBadge()', () => {
  it('takes several status entries of distinct purposes, of which verify reads each', async () => {
    const second = entry({
      id: 'https://havenlab.example/status/2#7',
      statusPurpose: 'suspension',
      statusListCredential: 'https://havenlab.example/status/2',
    })
    expect(buildBadge(badgeOptions({ credentialStatus: [entry()] })).credentialStatus).toEqual(entry())
    const badge = buildBadge(badgeOptions({ credentialStatus: [entry(), second] }))
    expect(badge.credentialStatus).toEqual([entry(), second])
    const signed = await issuer.sign(badge, { created })
    const lists = await Promise.all(
      [entry(), second].map(async ({ statusListCredential = '', statusPurpose = '' }, index) => {
        const list = createStatusList({
          id: statusListCredential,
          issuer: issuer.profile.id,
          statusPurpose,
          validFrom: created,
        })
        return { credential: await issuer.sign(setStatus(list, 7, index), { created }) }
      }),
    )
    const { sections, problems } = await verify(signed, { now: created, statusLists: lists })
    expect(sections.status.entries).toMatchObject([{ verdict: 'valid' }, { verdict: 'invalid', value: 1 }])
    expect(problems.map(({ code }) => code)).toContain('SUSPENDED')
  })

  it('builds a badge of any issuer about an id', () => {
    const badge = buildBadge(badgeOptions())
    expect(badge).toEqual({
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      id: 'urn:uuid:3b1e9e52-6d7f-4f0d-9f0e-0a4a7a1c2b3d',
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: issuer.profile,
      name: 'Neighbourhood guide',
      validFrom: created,
      credentialSubject: { id: learner.profile.id, type: ['AchievementSubject'], achievement },
    })
    expectShape(badge, 'badge')
    expect(JSON.stringify(buildBadge(badgeOptions()))).toBe(JSON.stringify(badge))
  })

  it('carries everything that is given, and binds the files of its evidence', () => {
    const badge = buildBadge(everyOption())
    expectShape(badge, 'badge')
    expectNothingEmpty(badge)
    expect(badge).toMatchObject({
      name: 'Guide of Havenlab',
      inLanguage: 'en',
      awardedDate: '2026-05-17T09:00:00Z',
      validUntil: '2028-05-18T12:00:00Z',
      image: { id: 'https://havenlab.example/guide.svg', type: 'Image', caption: 'A person who points' },
      credentialSubject: {
        identifier: [
          { type: 'IdentityObject', hashed: true, salt },
          { hashed: false, identityType: 'name' },
        ],
        source: { id: 'https://assessor.example', type: ['Profile'] },
        role: 'guide',
        narrative: 'Led a walk for **40** visitors.',
        result: [{ type: ['Result'], resultDescription: points, value: '9' }],
      },
      relatedResource: [{ id: 'https://havenlab.example/walk.png', mediaType: 'image/png' }],
      refreshService: { id: 'https://havenlab.example/newest/1', type: '1EdTechCredentialRefresh' },
    })
    expect(badge['@context']).toContain('https://purl.imsglobal.org/spec/ob/v3p0/extensions.json')
    expect(JSON.stringify(badge)).not.toContain(email)
  })

  it.each<[string, BadgeOptions]>([
    ['an id', badgeOptions()],
    ['a hashed address', badgeOptions({ recipient: { identifier: [buildIdentity({ email, salt })] } })],
    ['everything', { ...everyOption(), credentialStatus: undefined }],
    ['itself', badgeOptions({ recipient: { id: issuer.profile.id }, selfIssued: true })],
  ])('signs, and verifies here and by the unmodified packages: about %s', async (_, options) => {
    const signed = await signCredential(buildBadge(options), issuer.signer, { created })
    expect(await verify(signed, { now })).toMatchObject({ verdict: 'valid' })
    expect(await stockVerify(signed, { now })).toMatchObject({ verified: true })
    const jwt = await signAsJwt(buildBadge(options), issuer.signer)
    expect(await verify(jwt, { now })).toMatchObject({ verdict: 'valid' })
  })

  it.each<[string, Partial<BadgeOptions>]>([
    [
      'at a path, by one at a port of the same name',
      {
        issuer: { ...issuer.profile, id: 'did:web:host.example%3A8443' },
        recipient: { id: 'did:web:host.example:8443' },
      },
    ],
    [
      'with the same number in another system',
      {
        issuer: {
          ...issuer.profile,
          otherIdentifier: [{ type: 'IdentifierEntry', identifier: '7', identifierType: 'systemId' }],
        },
        recipient: { identifier: [buildIdentity({ identifier: '7', type: 'systemId', salt })] },
      },
    ],
  ])('builds a badge about another party %s', (_, options) => {
    expectShape(buildBadge(badgeOptions(options)), 'badge')
  })

  it('is found by the address that was hashed', async () => {
    const badge = buildBadge(badgeOptions({ recipient: { identifier: [buildIdentity({ email, salt })] } }))
    const signed = await signCredential(badge, issuer.signer, { created })
    const verdictFor = async (identifier: string) =>
      (await verify(signed, { now, recipient: { identifier } })).recipient?.verdict
    expect(await verdictFor(email)).toBe('valid')
    expect(await verdictFor('Ona@example.org')).toBe('invalid')
  })

  it('keeps the trust mark of its issuer', () => {
    const committee = pretendCommittee()
    const label = sampleLabel(committee, { holder: issuer.profile })
    const mark = buildTrustMark({
      id: 'urn:example:mark',
      label,
      holder: issuer.profile,
      network: committee.network,
    })
    const labelled = buildProfile({ ...issuer.profile, endorsement: [mark] } as never)
    expect(buildBadge(badgeOptions({ issuer: labelled })).issuer).toMatchObject({ endorsement: [mark] })
  })

  it.each<[string, Partial<BadgeOptions>, string]>([
    [
      'a recipient with neither id nor identifier',
      { recipient: {} },
      'an id, an identifier or both, got neither',
    ],
    ['an empty list of identifiers', { recipient: { identifier: [] } }, 'got neither'],
    [
      'an identity as the recipient',
      { recipient: buildIdentity({ email, salt: 'a salt that is long enough' }) as never },
      "as in { id: 'did:…' } or { identifier: [buildIdentity({ email, salt })] }",
    ],
    [
      'a text as the recipient',
      { recipient: 'did:web:ona.example' as never },
      "as in { id: 'did:…' } or { identifier: [buildIdentity({ email, salt })] }, got a text",
    ],
    [
      'an address as identifier',
      { recipient: { identifier: ['ona@example.org'] } as never },
      'expected recipient.identifier to be a list of results of buildIdentity, got an array',
    ],
    ['an unknown member of the recipient', { recipient: { email } as never }, 'member of recipient email'],
    ['the issuer as recipient', { recipient: { id: issuer.profile.id } }, 'expected recipient to be another'],
    [
      'the issuer as recipient, by another spelling',
      { recipient: { id: issuer.profile.id.replace('did:key', 'did%3Akey') } },
      'expected recipient.id to be an absolute URI',
    ],
    [
      'an escape in the id of the issuer as recipient',
      { recipient: { id: `${issuer.profile.id}%20` } },
      'expected recipient to be another than the issuer',
    ],
    ['selfIssued about another', { selfIssued: true }, 'expected recipient to be the issuer'],
    [
      'the address of the issuer as recipient',
      {
        issuer: { ...issuer.profile, email: 'Ona@Example.org' },
        recipient: { id: learner.profile.id, identifier: [buildIdentity({ email, salt })] },
      },
      'expected recipient to be another than the issuer',
    ],
    [
      'a DID among the identifiers of the issuer as recipient',
      {
        issuer: {
          ...issuer.profile,
          otherIdentifier: [
            { type: 'IdentifierEntry', identifier: 'did:web:ona.example', identifierType: 'systemId' },
          ],
        },
        recipient: { id: 'did:web:ona.example#me' },
      },
      'expected recipient to be another than the issuer',
    ],
    [
      'a source without id',
      { source: { name: 'Assessor' } as never },
      'expected source to be valid by the schema',
    ],
    [
      'a source with a wrong value',
      { source: { id: 'urn:a:b', name: 7 } as never },
      'expected source to be valid by the schema',
    ],
    ['a source that is none', { source: { id: 'urn:a:b', type: ['Achievement'] } as never }, 'source.type'],
    ['an issuer without name', { issuer: { id: issuer.profile.id, type: ['Profile'] } }, 'issuer.name'],
    [
      'an issuer that is none',
      { issuer: { id: 'urn:a:b', type: ['Achievement'], name: 'x' } },
      'issuer.type',
    ],
    ['an achievement that is none', { achievement: { id: 'urn:a:b' } as never }, 'expected achievement'],
    [
      'an achievement that lacks properties',
      { achievement: { id: 'urn:a:b', type: ['Achievement'], name: 'A' } as never },
      'got MEMBER_REQUIRED at /criteria, MEMBER_REQUIRED at /description',
    ],
    [
      'an achievement whose criteria are empty',
      { achievement: { ...achievement, criteria: {} } as never },
      'MEMBER_REQUIRED at /criteria/id or /criteria/narrative',
    ],
    [
      'an award after the begin',
      { awardedDate: '2026-06-01T00:00:00Z' },
      'expected validFrom to be no earlier',
    ],
    ['an end before the begin', { validUntil: '2026-01-01T00:00:00Z' }, 'expected validUntil'],
    ['a date without a zone', { validFrom: '2026-06-01T00:00:00' }, 'expected validFrom'],
    [
      'an activity that ends before it begins',
      { activityStartDate: created, activityEndDate: '2026-01-01T00:00:00Z' },
      'expected activityEndDate',
    ],
    ['a blank narrative', { narrative: ' ' }, 'expected narrative'],
    ['a language that is none', { language: 'english' }, 'expected language'],
    ['evidence that is none', { evidence: [{ id: 'urn:a:b' } as never] }, 'expected evidence[0] to be valid'],
    ['a result that is none', { results: ['9'] as never }, 'expected results[0] to be an object'],
    ['a source of another type', { source: { id: 'urn:a:b', type: ['Achievement'] } }, 'source.type'],
    [
      'a service of another type',
      { refreshService: { id: 'https://a.example', type: 'X' } },
      'refreshService.type',
    ],
    ['a status that is none', { credentialStatus: { type: 'X' } }, 'credentialStatus.id'],
    ['a list of no status', { credentialStatus: [] }, 'credentialStatus to be at least one entry'],
    [
      'a list with a status that is none',
      { credentialStatus: [entry(), { type: 'X' }] },
      'credentialStatus[1].id',
    ],
    [
      'a list with what is no object',
      { credentialStatus: [entry(), '8'] as never },
      'credentialStatus to be an object',
    ],
    [
      'two entries of one purpose',
      { credentialStatus: [entry(), entry({ statusListIndex: '8' })] },
      'credentialStatus[1].statusPurpose',
    ],
    [
      'two entries in one place',
      { credentialStatus: [entry(), entry({ statusPurpose: 'suspension' })] },
      'credentialStatus[1].statusListIndex',
    ],
    ['a misspelt option', { recipients: [] } as never, 'unknown option recipients; did you mean recipient?'],
  ])('refuses %s', (_, options, message) => {
    expect(() => buildBadge(badgeOptions(options))).toThrow(message)
  })

  it.each<[string, Partial<BadgeOptions>]>([
    ['an achievement with a term of its own', { achievement: { ...achievement, colour: 'red' } }],
    ['a result of another achievement', { results: [{ resultDescription: 'urn:a:b', value: '1' }] }],
    [
      'an identity with further members',
      { recipient: { identifier: [{ ...buildIdentity({ name: 'x' }), a: 1 }] } } as never,
    ],
    ['the id of the achievement with another name', { id: achievement.id, name: 'Another' }],
  ])('refuses %s, with its problems', (_, options) => {
    const build = () => buildBadge(badgeOptions(options))
    expect(build).toThrow(QualityLabelError)
    expect(build).toThrow(/^Cannot build badge: /)
    expect(build).toThrow(
      expect.objectContaining({
        code: 'SHAPE_INVALID',
        details: expect.objectContaining({ problems: expect.arrayContaining([expect.anything()]) }),
      }),
    )
  })

  it('refuses a recipient that is missing, or wrongly the issuer, with a RangeError', () => {
    expect(() => buildBadge(badgeOptions({ recipient: {} }))).toThrow(RangeError)
    expect(() => buildBadge(badgeOptions({ recipient: { id: issuer.profile.id } }))).toThrow(RangeError)
    expect(() => buildBadge(badgeOptions({ selfIssued: true }))).toThrow(RangeError)
  })

  it('is valid, without empty values, for any names and texts', () => {
    const given = fc
      .record({
        id: anyUri,
        recipient: fc.record({ id: anyUri }),
        name: maybe(anyText),
        narrative: maybe(anyText),
        role: maybe(anyText),
      })
      // One id for two things contradicts itself, which is refused.
      .filter(({ id, recipient }) => id !== recipient.id)
    fc.assert(
      fc.property(given, (options) => {
        const badge = buildBadge(badgeOptions(options as Partial<BadgeOptions>))
        expectNothingEmpty(badge)
        expectShape(badge, 'badge')
      }),
      { numRuns: 40 },
    )
  })
})

describeWithVectors('buildBadge() beside the official schemas', () => {
  it('is valid by both flavours, with and without everything', () => {
    expectOfficiallyValid(buildBadge(badgeOptions()), 'badge')
    expectOfficiallyValid(buildBadge(everyOption()), 'badge')
    expectOfficiallyValid(
      buildBadge(badgeOptions({ recipient: { identifier: [buildIdentity({ email, salt })] } })),
      'badge',
    )
  })
})
