import { describe, expect, it } from 'vitest'
import { QualityLabelError } from '../../src/core/errors'
import type { BadgeOptions } from '../../src/issuing/build-badge'
import { buildBadge } from '../../src/issuing/build-badge'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import { reissueBadge } from '../../src/issuing/reissue-badge'
import type { RenewBadgeOptions } from '../../src/issuing/renew-badge'
import { renewBadge } from '../../src/issuing/renew-badge'
import { buildAchievement } from '../../src/model/build-achievement'
import { buildIdentity } from '../../src/model/build-identity'
import type { CredentialStatus } from '../../src/model/generated/documents'
import { signCredential } from '../../src/securing/add-proof'
import { pretendIssuer } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { stubFetch } from '../keys/published'
import { expectShape } from '../support/check-document'
import { deepFreeze } from '../support/credentials'
import { expectOfficiallyValid } from '../support/official-schemas'
import { toOlder } from '../support/older'
import { describeWithVectors } from '../support/vectors'

const created = '2026-05-18T12:00:00Z'
const later = '2027-05-18T12:00:00Z'
const now = '2027-06-01T00:00:00Z'
const service = 'https://issuer.example/newest/1'
const issuer = pretendIssuer('Havenlab')
const learner = pretendIssuer('Ona')
const identity = buildIdentity({ email: 'ona@example.org', salt: 'f6b1c0d9e8a7f6b5' })
const status: CredentialStatus = {
  id: 'https://issuer.example/status/1#7',
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: '7',
  statusListCredential: 'https://issuer.example/status/1',
}

function badgeWith(options: Partial<BadgeOptions> = {}) {
  return buildBadge({
    id: 'urn:example:badge:1',
    issuer: issuer.profile,
    achievement: buildAchievement({
      id: 'https://havenlab.example/badges/guide',
      name: 'Guide',
      description: 'Shows visitors around.',
      criteria: 'Led three walks.',
    }),
    recipient: { identifier: [identity] },
    validFrom: created,
    ...options,
  })
}

const badge = badgeWith()
const sign = <T extends object>(credential: T) => signCredential(credential, issuer.signer, { created })

describe('renewBadge()', () => {
  it('keeps id, recipient and award, begins later, and carries no proof', async () => {
    const signed = deepFreeze(await sign(badge))
    const renewed = renewBadge({ badge: signed, validFrom: later, validUntil: '2028-05-18T12:00:00Z' })
    expect(renewed).toEqual({
      ...badge,
      awardedDate: created,
      validFrom: later,
      validUntil: '2028-05-18T12:00:00Z',
    })
    expectShape(renewed, 'badge')
    expect(renewBadge({ badge, validFrom: later, validUntil: '2028-05-18T12:00:00Z' })).toEqual(renewed)
  })

  it('keeps the first award date through several renewals', () => {
    const first = renewBadge({ badge: badgeWith({ awardedDate: '2026-05-01T00:00:00Z' }), validFrom: later })
    const second = renewBadge({ badge: first, validFrom: '2028-05-18T12:00:00Z' })
    expect(second).toMatchObject({ awardedDate: '2026-05-01T00:00:00Z', validFrom: '2028-05-18T12:00:00Z' })
  })

  it.each(['renewBadge', 'reissueBadge'] as const)(
    'asks for an end where that of the badge is before the start, as %s does',
    (name) => {
      const ended = badgeWith({ validUntil: '2026-12-01T00:00:00Z' })
      const build = (validUntil?: string) => {
        const options = { badge: ended, validFrom: later, validUntil }
        return name === 'renewBadge' ? renewBadge(options) : reissueBadge({ ...options, id: 'urn:example:2' })
      }
      expect(() => build()).toThrow(
        `expected validUntil to be given, since the badge ended at 2026-12-01T00:00:00Z and begins anew at ${later}`,
      )
      expect(() => build('2026-12-01T00:00:00Z')).toThrow(
        'expected validUntil to be no earlier than validFrom',
      )
      expect(build('2028-05-18T12:00:00Z').validUntil).toBe('2028-05-18T12:00:00Z')
    },
  )

  it('takes the date of the first award for a badge that has none', () => {
    const awardedDate = '2026-05-01T00:00:00Z'
    expect(renewBadge({ badge, validFrom: later, awardedDate }).awardedDate).toBe(awardedDate)
    expect(reissueBadge({ badge, id: 'urn:example:2', validFrom: later, awardedDate }).awardedDate).toBe(
      awardedDate,
    )
    const awarded = badgeWith({ awardedDate })
    expect(renewBadge({ badge: awarded, validFrom: later, awardedDate }).awardedDate).toBe(awardedDate)
  })

  it('keeps end and status, or takes others', () => {
    const former = badgeWith({ validUntil: '2028-01-01T00:00:00Z', credentialStatus: status })
    expect(renewBadge({ badge: former, validFrom: later })).toMatchObject({
      validUntil: '2028-01-01T00:00:00Z',
      credentialStatus: status,
    })
    const other = { ...status, id: 'https://issuer.example/status/1#8', statusListIndex: '8' }
    expect(renewBadge({ badge: former, validFrom: later, credentialStatus: other })).toMatchObject({
      credentialStatus: other,
    })
    const profile = { ...issuer.profile, name: 'Havenlab Zuid' }
    expect(renewBadge({ badge: former, validFrom: later, issuer: profile }).issuer).toEqual(profile)
  })

  it('leaves out endorsements of the former copy, and keeps those of its issuer', async () => {
    const endorser = pretendIssuer('Endorser')
    const endorse = async (target: object) =>
      endorser.sign(
        await buildEndorsement({
          id: 'urn:example:endorsement',
          endorser: endorser.profile,
          target: target as never,
          comment: 'Good',
          validFrom: created,
        }),
        { created },
      )
    const endorsed = { ...badge, endorsement: [await endorse(badge)] }
    expect(renewBadge({ badge: endorsed, validFrom: later })).not.toHaveProperty('endorsement')
    const withMark = { ...issuer.profile, endorsement: [await endorse(issuer.profile)] }
    const renewed = renewBadge({ badge: { ...badge, issuer: withMark }, validFrom: later })
    expect(renewed.issuer).toEqual(withMark)
  })

  it('is taken by verify for the newer copy of what it renews, and not the other way round', async () => {
    const former = badgeWith({ refreshService: { id: service } })
    const renewed = await sign(renewBadge({ badge: former, validFrom: later }))
    const signed = await sign(former)
    const { fetch } = stubFetch({ [service]: renewed as never })
    const report = await verify(signed, { now, fetch })
    expect(report).toMatchObject({ verdict: 'valid', refresh: { state: 'replaced' } })
    expect(report.refresh?.report?.verified).toMatchObject({ validFrom: later, awardedDate: created })
    const back = stubFetch({ [service]: signed as never })
    expect((await verify(renewed, { now, fetch: back.fetch })).refresh?.state).toBe('refused')
  })

  it.each<[string, Partial<RenewBadgeOptions>, string]>([
    ['no badge', { badge: undefined as never }, 'expected badge to be given'],
    ['a text', { badge: '{}' as never }, 'expected badge to be an object'],
    ['another document', { badge: { '@context': badge['@context'] } as never }, 'expected badge to be valid'],
    ['a document without context', { badge: {} as never }, 'an Open Badge of data model 2.0'],
    ['the same start', { validFrom: created }, 'expected validFrom to be later than'],
    ['the same start in another zone', { validFrom: '2026-05-18T14:00:00+02:00' }, 'expected validFrom'],
    ['an earlier start', { validFrom: '2026-01-01T00:00:00Z' }, 'expected validFrom to be later'],
    ['an end before its start', { validUntil: created }, 'expected validUntil to be no earlier'],
    ['an old end', { badge: badgeWith({ validUntil: '2027-01-01T00:00:00Z' }) }, 'expected validUntil'],
    [
      'another award',
      { badge: badgeWith({ awardedDate: created }), awardedDate: later },
      'expected awardedDate',
    ],
    [
      'an award after the start of the badge',
      { awardedDate: '2026-06-01T00:00:00Z' },
      'expected badge.validFrom to be no earlier than awardedDate',
    ],
    ['another issuer', { issuer: learner.profile }, 'expected issuer.id to be the issuer of the badge'],
    ['an id', { id: 'urn:example:2' } as never, 'unknown option id'],
    ['a recipient', { recipient: {} } as never, 'unknown option recipient'],
    ['a status that is none', { credentialStatus: { type: 'X' } }, 'credentialStatus.id'],
  ])('refuses %s', (_, options, message) => {
    expect(() => renewBadge({ badge, validFrom: later, ...options })).toThrow(message)
  })

  it('refuses a badge of data model 1.1', () => {
    expect(() => renewBadge({ badge: toOlder(badge) as never, validFrom: later })).toThrow(
      'expected badge to be an Open Badge of data model 2.0',
    )
  })

  it('refuses what could not be signed, with its problems', () => {
    const odd = { ...badge, colour: 'red' }
    expect(() => renewBadge({ badge: odd, validFrom: later })).toThrow(QualityLabelError)
    expect(() => renewBadge({ badge: odd, validFrom: later })).toThrow(/^Cannot renew badge: .*\/colour/)
  })
})

describe('reissueBadge()', () => {
  const id = 'urn:example:badge:2'
  const recipient = { id: learner.profile.id }

  it('moves a badge to another identity, keeps the award, and drops what belongs to the former', async () => {
    const former = badgeWith({
      narrative: 'Led a walk',
      credentialStatus: status,
      refreshService: { id: service },
    })
    const moved = reissueBadge({ badge: await sign(former), id, recipient, validFrom: later })
    expect(moved).toMatchObject({ id, awardedDate: created, validFrom: later })
    expect(moved.credentialSubject).toEqual({
      id: learner.profile.id,
      type: ['AchievementSubject'],
      narrative: 'Led a walk',
      achievement: former.credentialSubject.achievement,
    })
    for (const member of ['proof', 'credentialStatus', 'refreshService'])
      expect(moved).not.toHaveProperty(member)
    expectShape(moved, 'badge')
    const report = await verify(await sign(moved), { now, recipient: { id: learner.profile.id } })
    expect(report).toMatchObject({ verdict: 'valid', recipient: { verdict: 'valid' } })
  })

  it('keeps the recipient unless another is given, and takes a status entry of its own', () => {
    const former = badgeWith({ credentialStatus: status })
    const other = { ...status, id: 'https://issuer.example/status/1#8', statusListIndex: '8' }
    const anew = reissueBadge({ badge: former, id, validFrom: later, credentialStatus: other })
    expect(anew.credentialSubject).toEqual(former.credentialSubject)
    expect(anew.credentialStatus).toEqual(other)
  })

  it('does not replace the former badge for verify', async () => {
    const former = badgeWith({ refreshService: { id: service } })
    const moved = await sign(reissueBadge({ badge: former, id, recipient, validFrom: later }))
    const { fetch } = stubFetch({ [service]: moved as never })
    const report = await verify(await sign(former), { now, fetch })
    expect(report.refresh?.state).toBe('refused')
  })

  it.each<[string, object, string]>([
    [
      'the same id',
      { id: badge.id },
      'expected id to be another than that of the badge; renewBadge keeps it',
    ],
    ['the same id by an escape', { id: 'urn:example:badge:%31' }, 'expected id to be another'],
    ['no id', { id: undefined }, 'expected id to be an absolute URI'],
    ['a recipient without identity', { recipient: {} }, 'expected recipient to have an id'],
    ['the issuer as recipient', { recipient: { id: issuer.profile.id } }, 'another than the issuer'],
    ['selfIssued about another', { selfIssued: true }, 'expected recipient to be the issuer'],
    ['an award after its start', { validFrom: '2026-01-01T00:00:00Z' }, 'Cannot reissue badge'],
    [
      'the status entry of the badge',
      { badge: badgeWith({ credentialStatus: status }), credentialStatus: { ...status, id: 'urn:a:b' } },
      'expected credentialStatus.statusListIndex to be another',
    ],
    [
      'the status entry of the badge among others',
      {
        badge: badgeWith({ credentialStatus: [status] }),
        credentialStatus: [{ ...status, statusListIndex: '8', statusPurpose: 'suspension' }, status],
      },
      'expected credentialStatus.statusListIndex to be another',
    ],
    [
      'the status entry of the badge by an escape',
      {
        badge: badgeWith({ credentialStatus: status }),
        credentialStatus: { ...status, statusListCredential: 'https://issuer.example/%73tatus/1' },
      },
      'expected credentialStatus.statusListIndex to be another',
    ],
    [
      'the status entry of the badge by another spelling of its list',
      {
        badge: badgeWith({ credentialStatus: status }),
        credentialStatus: { ...status, statusListCredential: 'http://ISSUER.example/status/1/' },
      },
      'expected credentialStatus.statusListIndex to be another',
    ],
  ])('refuses %s', (_, options, message) => {
    expect(() => reissueBadge({ badge, id, validFrom: later, ...options })).toThrow(message)
  })
})

describeWithVectors('renewBadge() and reissueBadge() beside the official schemas', () => {
  it('are valid', () => {
    expectOfficiallyValid(renewBadge({ badge, validFrom: later }), 'badge')
    const recipient = { id: learner.profile.id }
    expectOfficiallyValid(reissueBadge({ badge, id: 'urn:example:2', recipient, validFrom: later }), 'badge')
  })
})
