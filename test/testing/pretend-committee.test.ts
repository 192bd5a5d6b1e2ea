import { describe, expect, it } from 'vitest'
import { pretendCommittee, pretendIssuer, sampleBadge, sampleLabel } from '../../src/testing'
import { validate, verify } from '../../src/verify'

const created = '2026-05-18T12:00:00Z'
const now = '2026-06-01T00:00:00Z'

describe('pretendCommittee()', () => {
  it('gives the same bytes for the same options, and other keys to another network', () => {
    expect(JSON.stringify(pretendCommittee())).toBe(JSON.stringify(pretendCommittee()))
    const keys = (network: string) =>
      pretendCommittee({ network }).members.map(({ key }) => key.publicKeyMultibase)
    const all = [...keys('did:web:one.example'), ...keys('did:web:two.example')]
    expect(new Set(all).size).toBe(10)
  })

  it('is a committee by its schema, of the size and quorum asked for', () => {
    const { committee, members, didDocument } = pretendCommittee({ size: 7, quorum: 2 })
    expect(validate(committee, 'committee')).toMatchObject({ valid: true, problems: [] })
    expect(committee).toMatchObject({ quorum: 2, network: 'did:web:network.example' })
    expect(members).toHaveLength(7)
    expect(didDocument['assertionMethod']).toHaveLength(7)
  })

  it.each([
    [5, 3],
    [4, 3],
    [3, 2],
    [1, 1],
  ])('asks for more than half of %i unless told', (size, quorum) => {
    expect(pretendCommittee({ size }).committee.quorum).toBe(quorum)
  })

  it.each([
    [{ size: 0 }, 'size'],
    [{ size: 101 }, 'size'],
    [{ size: 2.5 }, 'size'],
    [{ quorum: 0 }, 'quorum'],
    [{ size: 3, quorum: 4 }, 'quorum'],
  ])('refuses %j', (options, field) => {
    expect(() => pretendCommittee(options)).toThrow(RangeError)
    expect(() => pretendCommittee(options)).toThrow(field)
  })

  it('signs so that a label is valid with its quorum, and not with one member fewer', async () => {
    const pretend = pretendCommittee()
    const label = sampleLabel(pretend)
    const signed = await pretend.sign(label, { created })
    const enough = await verify(signed, { now, trust: pretend.trust })
    expect(enough.verdict).toBe('valid')
    expect(enough.sections.policy.counted).toHaveLength(3)
    const few = await verify(await pretend.sign(label, { created, by: [0, 4] }), {
      now,
      trust: pretend.trust,
    })
    expect(few.verdict).toBe('invalid')
    expect(few.problems.map(({ code }) => code)).toContain('QUORUM_NOT_REACHED')
  })

  it('signs with both suites', async () => {
    const pretend = pretendCommittee({ size: 3 })
    const cryptosuite = ['eddsa-rdfc-2022', 'Ed25519Signature2020'] as const
    const signed = await pretend.sign(sampleLabel(pretend), { created, cryptosuite })
    expect(signed.proof).toHaveLength(4)
    expect(await verify(signed, { now, trust: pretend.trust })).toMatchObject({ verdict: 'valid' })
  })

  it('is not verified by the keys of another pretend network', async () => {
    const pretend = pretendCommittee()
    const signed = await pretend.sign(sampleLabel(pretend), { created })
    const stranger = pretendCommittee({ network: 'did:web:other.example' })
    expect((await verify(signed, { now, trust: stranger.trust })).verdict).toBe('indeterminate')
  })

  it('refuses a signer that it does not have', async () => {
    const pretend = pretendCommittee({ size: 3 })
    await expect(pretend.sign(sampleLabel(pretend), { created, by: [3] })).rejects.toThrow(RangeError)
  })

  it('names its members in any script and shows no secret', () => {
    const { members } = pretendCommittee({ size: 6 })
    expect(new Set(members.map(({ name }) => name)).size).toBe(6)
    expect(JSON.stringify(members)).not.toContain('secret')
  })
})

describe('pretendIssuer()', () => {
  it('signs badges that verify without any supplied material', async () => {
    const issuer = pretendIssuer()
    expect(pretendIssuer().profile.id).toBe(issuer.profile.id)
    expect(pretendIssuer('Another').profile.id).not.toBe(issuer.profile.id)
    const signed = await issuer.sign(sampleBadge(issuer.profile), { created })
    expect(await verify(signed, { now })).toMatchObject({ verdict: 'valid' })
    const later = { ...signed, name: 'Neighbourhood king' }
    expect(await verify(later, { now })).toMatchObject({ verdict: 'invalid' })
  })
})
