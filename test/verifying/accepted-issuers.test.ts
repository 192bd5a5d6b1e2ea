import { describe, expect, it } from 'vitest'
import type { EndorsementTarget } from '../../src/issuing/build-endorsement'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import type { AcceptedIssuer } from '../../src/model/generated/documents'
import { languages } from '../../src/problems/find-language'
import { pretendCommittee, pretendIssuer, sampleBadge, sampleLabel } from '../../src/testing'
import type { TrustMaterial } from '../../src/trust/trust-material'
import { verify } from '../../src/verifying/verify'
import { codesOf } from '../support/credentials'

const created = '2026-05-18T12:00:00Z'
const now = '2026-06-01T00:00:00Z'
const school = pretendIssuer('Harbour School, it says')
const badge = await school.sign(sampleBadge(school.profile), { created })
const issuers: AcceptedIssuer[] = [{ id: school.profile.id, name: 'Harbour School' }]
const pretend = pretendCommittee()
const label = await pretend.sign(sampleLabel(pretend), { created })

describe('verify() and accepted issuers', () => {
  it('takes a badge of an accepted issuer, asks for no committee, and names the issuer as the caller does', async () => {
    const report = await verify(badge, { now, trust: { issuers } })
    expect(report.verdict).toBe('valid')
    expect(codesOf(report)).toEqual([])
    expect(report.sections.policy).toEqual({
      verdict: 'valid',
      reason: 'Committees decide on labels, and this is not a label',
      applies: false,
    })
    expect(report.sections.trust.reason).toBe('The issuer is Harbour School, which the trust material knows')
    expect(report.summary).toContain(', issued by Harbour School to ')
  })

  it.each<[string, AcceptedIssuer[]]>([
    ['nobody', []],
    ['somebody else of that name', [{ id: 'did:web:other.example', name: String(school.profile.name) }]],
    ['an id that only begins so', [{ id: `${school.profile.id}a`, name: 'Harbour School' }]],
  ])(
    'leaves it undecided where the caller accepts %s, and asks for no committee all the same',
    async (_, accepted) => {
      const report = await verify(badge, { now, trust: { issuers: accepted } })
      expect(report.verdict).toBe('indeterminate')
      expect(codesOf(report)).toEqual(['ISSUER_NOT_KNOWN'])
      expect(report.sections.policy.verdict).toBe('valid')
    },
  )

  it('does not depend on committees of others', async () => {
    const trust = { ...pretend.trust, issuers }
    expect((await verify(badge, { now, trust })).verdict).toBe('valid')
    expect(codesOf(await verify(badge, { now, trust: pretend.trust }))).toEqual(['ISSUER_NOT_KNOWN'])
  })

  it('asks for no committee without trust material either', async () => {
    const report = await verify(badge, { now })
    expect([report.verdict, ...codesOf(report)]).toEqual(['valid', 'TRUST_NOT_GIVEN'])
    expect(JSON.stringify(report)).not.toMatch(/quorum|committee\b(?!s decide)/)
  })

  it.each(languages)('says so in %s', async (language) => {
    const { sections, summary } = await verify(badge, { now, language })
    expect(sections.policy.reason).toMatch(/^\p{Lu}[^{}]*\p{L}$/u)
    expect(summary).not.toMatch(/[{}]/)
  })

  it('accepts no label of an accepted issuer that is not a network', async () => {
    const id = pretend.committee.network
    const documents = { didDocuments: [pretend.didDocument] }
    const report = await verify(label, { now, ...documents, trust: { issuers: [{ id, name: 'Network' }] } })
    expect(report.verdict).toBe('indeterminate')
    expect(report.sections.policy.verdict).toBe('indeterminate')
  })

  it('asks a network for its quorum, accepted as an issuer or not', async () => {
    const id = pretend.committee.network
    const two = await pretend.sign(sampleLabel(pretend), { created, by: [0, 1] })
    const trust = { ...pretend.trust, issuers: [{ id, name: 'Network' }] }
    expect(codesOf(await verify(two, { now, trust }), 'error')).toEqual(['QUORUM_NOT_REACHED'])
    expect((await verify(label, { now, trust })).verdict).toBe('valid')
  })

  it('asks for signers where the caller does, by a policy', async () => {
    const report = await verify(badge, { now, trust: { issuers }, policy: { quorum: 1 } })
    expect([report.verdict, ...codesOf(report)]).toEqual(['indeterminate', 'POLICY_NOT_GIVEN'])
  })
})

describe('verify() and a network without a committee', () => {
  const networks = [{ id: pretend.committee.network, name: 'Network' }]
  const trust = { networks, didDocuments: [pretend.didDocument] }

  it('lends no quorum to its label', async () => {
    const report = await verify(label, { now, trust })
    expect(report.verdict).toBe('indeterminate')
    expect(codesOf(report, 'indeterminate')).toEqual(['POLICY_NOT_GIVEN'])
  })

  it('nor where another network has a committee', async () => {
    const others = [{ ...pretend.committee, network: 'did:web:other.example' }]
    const report = await verify(label, { now, trust: { ...trust, committees: others } })
    expect(codesOf(report, 'indeterminate')).toEqual(['POLICY_NOT_FOR_ISSUER'])
  })
})

describe('verify() and the endorsement of a network', () => {
  const network = pretendIssuer('Pretend network')
  const verdictWith = async (trust: TrustMaterial) => {
    const endorsement = await buildEndorsement({
      id: 'urn:example:endorsement',
      endorser: network.profile,
      target: badge as unknown as EndorsementTarget,
      comment: 'Good',
      validFrom: created,
    })
    const signed = await network.sign(endorsement, { created })
    return (await verify(badge, { now, trust, endorsements: [signed] })).endorsements[0]?.verdict
  }

  it('holds without a quorum only if the endorser is not a network', async () => {
    const { id } = network.profile
    expect(await verdictWith({ endorsers: [{ id, name: 'Network', kind: 'network' }] })).toBe('valid')
    expect(await verdictWith({ networks: [{ id: 'did:web:other.example', name: 'Other' }] })).toBe('valid')
    expect(await verdictWith({ networks: [{ id, name: 'Network' }] })).toBe('indeterminate')
  })
})

describe('verify() and the age of a bundle', () => {
  const facts = {
    id: 'https://network.example/bundle',
    version: 3,
    issuedAt: '2026-05-20T00:00:00Z',
    expiresAt: '2026-07-01T00:00:00Z',
    digest: 'zQm',
    rootVersion: 1,
    rootPinned: true,
  }
  const judge = (instant: string, clockSkewSeconds = 0) =>
    verify(badge, { now: instant, clockSkewSeconds, trust: { issuers, bundle: facts } })

  it.each([
    ['2026-05-20T00:00:00Z', 0],
    ['2026-06-30T23:59:59.999Z', 0],
    ['2026-05-19T23:59:00Z', 60],
    ['2026-07-01T00:00:59Z', 60],
  ])('relies on it at %s with a skew of %i seconds', async (instant, skew) => {
    expect((await judge(instant, skew)).verdict).toBe('valid')
  })

  it.each([
    ['2026-05-19T23:59:59.999Z', 0, 'TRUST_BUNDLE_NOT_YET_ISSUED'],
    ['2026-05-19T23:58:59Z', 60, 'TRUST_BUNDLE_NOT_YET_ISSUED'],
    ['2026-07-01T00:00:00Z', 0, 'TRUST_BUNDLE_EXPIRED'],
    ['2026-07-01T00:01:00Z', 60, 'TRUST_BUNDLE_EXPIRED'],
  ])('leaves trust undecided at %s with a skew of %i seconds', async (instant, skew, code) => {
    const report = await judge(instant, skew)
    expect([report.verdict, ...codesOf(report)]).toEqual(['indeterminate', code])
    expect(report.sections.trust.verdict).toBe('indeterminate')
    expect(report.sections.integrity.verdict).toBe('valid')
  })

  it('says of an unknown issuer both', async () => {
    const report = await verify(badge, { now: '2027-01-01T00:00:00Z', trust: { bundle: facts } })
    expect(codesOf(report)).toEqual(['TRUST_BUNDLE_EXPIRED', 'ISSUER_NOT_KNOWN'])
  })
})
