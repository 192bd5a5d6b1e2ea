import { describe, expect, it } from 'vitest'
import { holdingsOf, verify, verifyPresentation } from '../../src/index'
import { pretendCommittee, pretendIssuer, sampleBadge, sampleLabel } from '../../src/testing'
import {
  badge,
  challenge,
  created,
  first,
  holder,
  now,
  ofAnother,
  ownStatement,
  present,
  school,
  second,
  stranger,
} from '../support/presentations'

const trust = { issuers: [{ id: school.profile.id, name: 'Harbour School' }] }
const ids = (holdings: readonly { credential: { id?: unknown } }[]) =>
  holdings.map(({ credential }) => credential.id)

describe('holdingsOf()', () => {
  it('lists the valid badges of a presentation, with what is known of each', async () => {
    const presentation = await present([first, await ownStatement(), ofAnother])
    const [own, page, other] = holdingsOf(await verifyPresentation(presentation, { now, trust }))
    expect(own).toMatchObject({
      credential: { id: 'urn:example:badge:1', credentialSubject: { id: holder } },
      awardedAt: '2026-05-18T12:00:00Z',
      issuer: school.profile.id,
      about: 'proven',
      selfIssued: false,
      issuerKnown: true,
      label: 'unknown',
      authority: 'creator',
      endorsers: [],
    })
    expect(page).toMatchObject({ selfIssued: true, about: 'proven', issuerKnown: false })
    expect(other).toMatchObject({ selfIssued: false, about: 'unproven', issuerKnown: true })
    const all = holdingsOf(await verifyPresentation(presentation, { now }))
    expect(all.map(({ about, selfIssued, issuerKnown }) => [about, selfIssued, issuerKnown])).toEqual([
      ['proven', false, false],
      ['proven', true, false],
      ['unproven', false, false],
    ])
  })

  it('proves nothing by a presentation that was made for another occasion, or by an export', async () => {
    const presentation = await present([first], { challenge })
    const proven = (source: Parameters<typeof holdingsOf>[0]) => holdingsOf(source).map(({ about }) => about)
    expect(proven(await verifyPresentation(presentation, { now, challenge }))).toEqual(['proven'])
    expect(proven(await verifyPresentation(presentation, { now, challenge: 'n-2' }))).toEqual(['unproven'])
    expect(proven(await verifyPresentation([first], { now }))).toEqual(['unproven'])
    expect(proven([await verify(first, { now })])).toEqual(['unproven'])
    expect(proven([await verify(first, { now, recipient: { id: holder } })])).toEqual(['proven'])
  })

  it('leaves out what is not valid, and what is not a badge', async () => {
    const expired = await badge('urn:example:old', holder, { validUntil: '2026-05-25T00:00:00Z' })
    const report = await verifyPresentation([first, expired, { ...second, name: 'Professor' }], { now })
    expect(ids(holdingsOf(report))).toEqual(['urn:example:badge:1'])
    expect(holdingsOf([])).toEqual([])
  })

  it('takes the newest copy of a badge, in any order', async () => {
    const newer = await badge('urn:example:badge:1', holder, { validFrom: '2026-05-25T12:00:00Z' })
    for (const list of [
      [first, newer],
      [newer, first],
      [first, newer, first],
    ]) {
      const holdings = holdingsOf(await verifyPresentation(list, { now }))
      expect(holdings.map(({ credential }) => credential.validFrom)).toEqual(['2026-05-25T12:00:00Z'])
    }
    const sameIdOfAnother = await stranger.sign(
      sampleBadge(stranger.profile, { id: 'urn:example:badge:1' }),
      { created },
    )
    expect(holdingsOf(await verifyPresentation([first, sameIdOfAnother], { now }))).toHaveLength(2)
  })

  it('says where the creator of the achievement is not the issuer', async () => {
    const { credentialSubject, ...others } = sampleBadge(school.profile, { id: 'urn:example:shared' })
    const by = async (id: string) => {
      const creator = { ...pretendIssuer('Creator').profile, id }
      const achievement = { ...credentialSubject.achievement, creator }
      const shared = { ...others, credentialSubject: { ...credentialSubject, achievement } }
      const signed = await school.sign(shared, { created })
      return holdingsOf([await verify(signed, { now })]).map(({ authority }) => authority)
    }
    expect(await by(stranger.profile.id)).toEqual(['notShown'])
  })

  it('counts a label that is valid as a badge of its holder', async () => {
    const pretend = pretendCommittee()
    const label = await pretend.sign(sampleLabel(pretend), { created: '2026-05-18T12:00:00Z' })
    const report = await verify(label, { now, trust: pretend.trust })
    expect(report.verdict).toBe('valid')
    expect(holdingsOf([report])).toMatchObject([{ issuer: pretend.network.id, issuerKnown: true }])
  })

  it.each([[undefined], [null], ['text'], [7], [{}], [[{}]], [{ credentials: [{}] }]])(
    'refuses %j',
    (source) => {
      expect(() => holdingsOf(source as never)).toThrow(TypeError)
    },
  )
})
