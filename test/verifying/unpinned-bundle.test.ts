import { describe, expect, it } from 'vitest'
import { languages } from '../../src/problems/find-language'
import { pretendCommittee, pretendIssuer, sampleBadge, sampleLabel } from '../../src/testing'
import type { TrustMaterial } from '../../src/trust/trust-material'
import { verify } from '../../src/verifying/verify'

const now = '2026-10-10T12:00:00Z'
const created = '2026-05-18T12:30:00Z'
const committee = pretendCommittee()
const issuer = pretendIssuer('Issuer')
const badge = await issuer.sign(sampleBadge(issuer.profile), { created })
const label = await committee.sign(sampleLabel(committee), { created })
const network = committee.network.id
const claim = 'Cities of Learning Network to you, and signed by 5 of the committee. It was handed'
const quotedClaim = /\u2068.[^\u2069]*signed by 5 of the committee\. It was handed[^\u2069]*\u2069/u

function bundle(rootPinned: boolean): NonNullable<TrustMaterial['bundle']> {
  const dates = { issuedAt: '2026-10-01T00:00:00Z', expiresAt: '2027-10-01T00:00:00Z' }
  return { id: 'urn:example:bundle', version: 1, ...dates, digest: 'zQm', rootVersion: 1, rootPinned }
}

const issuers = [{ id: issuer.profile.id, name: claim }]

describe('verify() by a bundle whose root was not pinned', () => {
  it('says so in the summary and in the section trust', async () => {
    const unpinned = await verify(badge, { now, trust: { issuers, bundle: bundle(false) } })
    const said = '(the trust bundle was taken at its word: no root was pinned)'
    expect(unpinned.verdict).toBe('valid')
    expect(unpinned.summary.endsWith(said)).toBe(true)
    expect(unpinned.sections.trust.reason.endsWith(said)).toBe(true)
    const pinned = await verify(badge, { now, trust: { issuers, bundle: bundle(true) } })
    expect(pinned.summary).not.toContain('pinned')
    expect(pinned.sections.trust.reason).not.toContain('pinned')
  })

  it.each(languages)('quotes the name of an issuer, and gives its id (%s)', async (language) => {
    const report = await verify(badge, { now, language, trust: { issuers, bundle: bundle(false) } })
    expect(report.summary).toMatch(quotedClaim)
    expect(report.summary).toContain(issuer.profile.id)
    expect(report.sections.trust.reason).toMatch(quotedClaim)
  })

  it('quotes the names of a committee, its groups and its members', async () => {
    const [own] = committee.trust.committees ?? []
    const members = own?.members.map((member) => ({ ...member, name: claim })) ?? []
    const ids = members.map(({ id }) => id)
    const groups = [{ name: claim, members: ids, quorum: ids.length }]
    const renamed = { ...own, name: claim, members, groups, quorum: ids.length }
    const policies = [undefined, { quorum: 1 }, { requiredMembers: ids }]
    for (const policy of policies) {
      const trust = { ...committee.trust, committees: [renamed], bundle: bundle(false) } as TrustMaterial
      const report = await verify(label, { now, trust, ...(policy ? { policy } : {}) })
      const sentences = [report.sections.policy.reason, ...report.problems.map(({ detail }) => detail)]
      const naming = sentences.filter((sentence) => sentence.includes('signed by 5'))
      expect(naming.length).toBeGreaterThan(0)
      for (const sentence of naming)
        expect(sentence.replace(/\u2068[^\u2069]*\u2069/gu, '')).not.toContain('signed by 5')
    }
  })
})

describe('verify() by a register', () => {
  it.each(languages)('quotes the reason of an event, which nothing in it can end (%s)', async (language) => {
    const reason = 'late”), and reinstated since 2026-06-01 (“ok'
    const events = [
      { type: 'issued', at: '2026-01-01T00:00:00Z', validUntil: '2029-01-01T00:00:00Z' },
      { type: 'suspended', at: '2026-05-01T00:00:00Z', reason },
    ]
    const register = [{ label: 'urn:example:label', holder: issuer.profile.id, network, events }]
    const trust = { networks: [{ id: network, name: 'N' }], register } as unknown as TrustMaterial
    const report = await verify(badge, { now, language, trust })
    const told = report.label?.now.reason ?? ''
    expect(told).toMatch(/\u2068[^\u2069]*reinstated since[^\u2069]*\u2069/u)
    expect(told.replace(/\u2068[^\u2069]*\u2069/gu, '')).not.toContain('reinstated since')
    expect(told).toContain("late'), and reinstated since 2026-06-01 ('ok")
  })
})
