import { describe, expect, it } from 'vitest'
import type { EndorsementTarget } from '../../src/index'
import { buildEndorsement } from '../../src/index'
import { pretendCommittee, pretendIssuer, sampleBadge, sampleLabel } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { codesOf } from '../support/credentials'

const created = '2026-05-18T12:00:00Z'
const now = '2026-06-01T00:00:00Z'
const pretend = pretendCommittee()
const { trust, didDocument } = pretend
const label = await pretend.sign(sampleLabel(pretend), { created })
const issuer = pretendIssuer()
const badge = await issuer.sign(sampleBadge(issuer.profile), { created })

describe('verify() and trust', () => {
  it('knows the network whose committee was supplied', async () => {
    const report = await verify(label, { now, trust })
    expect(report.sections.trust.verdict).toBe('valid')
    expect(report.verdict).toBe('valid')
    expect(report.summary).toMatch(/^Valid: \u2068“Pretend Quality Label”/)
    expect(report.summary).toContain('3 of the committee')
    expect(codesOf(report)).toEqual([])
  })

  it('finds a label valid as a badge without trust material, and says that its quorum was not checked', async () => {
    const report = await verify(label, { now, didDocuments: [didDocument] })
    expect(report.verdict).toBe('valid')
    expect(report.summary).toMatch(/^Valid as a badge: /)
    expect(report.summary).toContain('its quorum and its issuer were not checked')
    expect(report.sections.trust.verdict).toBe('indeterminate')
    expect(report.sections.policy.verdict).toBe('indeterminate')
    expect(codesOf(report, 'indeterminate')).toEqual([])
    expect(codesOf(report, 'note')).toEqual(['POLICY_NOT_GIVEN', 'TRUST_NOT_GIVEN'])
    expect(report.sections.trust).toMatchObject({ applies: false, reason: 'No trust material was given.' })
  })

  it('is undecided about the committee, and not by a note, where the caller asks something of the signers', async () => {
    const report = await verify(label, { now, didDocuments: [didDocument], policy: { quorum: 2 } })
    expect(report.verdict).toBe('indeterminate')
    expect(codesOf(report, 'indeterminate')).toEqual(['POLICY_NOT_GIVEN'])
    expect(codesOf(report, 'note')).toEqual(['TRUST_NOT_GIVEN'])
  })

  it('names no open question in the report of a valid badge without trust material', async () => {
    const report = await verify(badge, { now })
    expect(report.verdict).toBe('valid')
    expect(report.problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['TRUST_NOT_GIVEN', 'note'],
    ])
    expect(report.sections.trust).toMatchObject({ verdict: 'indeterminate', applies: false })
  })

  it('makes a note of an endorser that is not known, as an endorsement is decided without', async () => {
    const endorser = pretendIssuer('Zed')
    const endorsement = await buildEndorsement({
      id: 'urn:example:endorsement',
      endorser: endorser.profile,
      target: badge as unknown as EndorsementTarget,
      comment: 'Good',
      validFrom: created,
    })
    const endorsements = [await endorser.sign(endorsement, { created })]
    const issuers = [{ id: issuer.profile.id, name: 'School' }]
    const report = await verify(badge, { now, endorsements, trust: { issuers } })
    const [found] = report.endorsements
    expect([report.verdict, found?.verdict]).toEqual(['valid', 'valid'])
    expect(found?.standing.state).toBe('unknown')
    expect(found?.report.sections.trust.verdict).toBe('indeterminate')
    expect(found?.report.sections.trust.reason).toContain(endorser.profile.id)
    const problem = found?.report.problems.find(({ code }) => code === 'ISSUER_NOT_KNOWN')
    expect(problem).toMatchObject({
      severity: 'note',
      section: 'trust',
      hint: expect.stringMatching(/trust/),
    })
    expect(codesOf(report, 'indeterminate')).toEqual([])
    // Of the badge itself the same decides.
    const unknown = await verify(badge, {
      now,
      trust: { issuers: [{ id: endorser.profile.id, name: 'Zed' }] },
    })
    expect(codesOf(unknown, 'indeterminate')).toEqual(['ISSUER_NOT_KNOWN'])
  })

  it('does not take an unknown issuer for a forged one', async () => {
    const unknown = await verify(badge, { now, trust })
    expect(unknown.verdict).toBe('indeterminate')
    expect(unknown.sections.integrity.verdict).toBe('valid')
    expect(unknown.sections.trust.verdict).toBe('indeterminate')
    expect(codesOf(unknown, 'indeterminate')).toContain('ISSUER_NOT_KNOWN')
    expect(codesOf(unknown, 'error')).toEqual([])
    const forged = await verify({ ...badge, name: 'Another' }, { now, trust })
    expect(forged.verdict).toBe('invalid')
    expect(forged.summary).not.toBe(unknown.summary)
  })

  it('is not valid by documents without more: they show whose a key is, not whom to trust', async () => {
    const report = await verify(label, { now, trust: { didDocuments: [didDocument] } })
    expect(report.sections.integrity.verdict).toBe('valid')
    expect(report.verdict).toBe('indeterminate')
    expect(codesOf(report, 'indeterminate')).toContain('ISSUER_NOT_KNOWN')
  })

  it('is not valid with trust material that is empty', async () => {
    const report = await verify(badge, { now, trust: {} })
    expect(report.verdict).toBe('indeterminate')
    expect(await verify(badge, { now })).toMatchObject({ verdict: 'valid' })
  })

  it('knows an issuer by its id and not by its name', async () => {
    const posing = { ...issuer.profile, name: pretend.network.name }
    const signed = await issuer.sign(sampleBadge(posing), { created })
    const report = await verify(signed, { now, trust })
    expect(report.verdict).toBe('indeterminate')
    expect(report.sections.trust.verdict).toBe('indeterminate')
  })

  it.each([
    ['in upper case', 'DID:WEB:NETWORK.EXAMPLE'],
    ['with a dot after', 'did:web:network.example.'],
    ['with a path', 'did:web:network.example:label'],
    ['with a letter of another script', 'did:web:nеtwork.example'],
  ])('does not know a network whose DID is spelled %s', async (_, network) => {
    const committee = { ...pretend.committee, network }
    const attempt = verify(label, { now, trust: { ...trust, committees: [committee] } }).then(
      ({ verdict }) => verdict,
      (error: unknown) => (error instanceof TypeError ? 'refused' : 'thrown'),
    )
    expect(['indeterminate', 'refused']).toContain(await attempt)
  })
})
