import { describe, expect, it } from 'vitest'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import type { Achievement, EndorsementCredential } from '../../src/model/generated/documents'
import { pretendIssuer } from '../../src/testing/pretend-issuer'
import { sampleBadge } from '../../src/testing/sample-badge'
import { verify } from '../../src/verifying/verify'

const now = '2026-11-22T02:00:00Z'
const created = '2026-05-18T12:00:00Z'
const tooMuch = 'WORK_LIMIT_EXCEEDED'

const issuer = pretendIssuer()
const badge = sampleBadge(issuer.profile)
const achievement = badge.credentialSubject.achievement as Achievement
const heavy = {
  resultDescription: [
    {
      id: 'urn:example:d',
      type: ['ResultDescription'],
      name: 'Level',
      resultType: 'RawScore',
      allowedValue: Array.from({ length: 2500 }, () => '1'),
    },
  ],
}

async function endorsement(target: object, members: object = {}): Promise<EndorsementCredential> {
  const endorser = pretendIssuer('Endorser')
  const options = {
    id: 'urn:example:e',
    endorser: endorser.profile,
    target: target as Achievement,
    comment: 'Fine.',
    validFrom: created,
  }
  return { ...(await endorser.sign(await buildEndorsement(options), { created })), ...members }
}

describe('verify() and work that one part takes', () => {
  it('leaves a credential undecided that takes too much, and says so', async () => {
    const { proof } = await issuer.sign(badge, { created })
    const credentialSubject = { ...badge.credentialSubject, achievement: { ...achievement, ...heavy } }
    const report = await verify({ ...badge, credentialSubject, proof }, { now })
    expect(report.verdict).toBe('indeterminate')
    expect(report.problems.map(({ code }) => code)).toEqual([tooMuch])
    expect(report.verified).toBeUndefined()
  })

  it('keeps the verdict of a credential beside an endorsement that takes too much', async () => {
    const signed = await issuer.sign(badge, { created })
    const evidence = [
      { type: ['Evidence', 'Achievement', 'AchievementSubject'], achievement: { ...achievement, ...heavy } },
    ]
    const hostile = await endorsement(achievement, { evidence })
    const fine = await endorsement(achievement)
    const report = await verify(signed, { now, endorsements: [hostile, fine] })
    expect(report.verdict).toBe('valid')
    expect(report.credential.digest).not.toBe('')
    const [first] = report.endorsements
    expect(first?.verdict).toBe('indeterminate')
    expect(first?.report.problems.map(({ code }) => code)).toContain(tooMuch)
  })

  it('gives the same report each time', async () => {
    const { proof } = await issuer.sign(badge, { created })
    const credentialSubject = { ...badge.credentialSubject, achievement: { ...achievement, ...heavy } }
    const text = JSON.stringify({ ...badge, credentialSubject, proof })
    expect(await verify(text, { now })).toEqual(await verify(text, { now }))
  })

  it('cuts what a document says in a message', async () => {
    const signed = await issuer.sign(badge, { created })
    const id = `urn:${'x'.repeat(100_000)}`
    const report = await verify({ ...signed, issuer: { ...issuer.profile, id } }, { now })
    const problem = report.problems.find(({ code }) => code === 'CONTROLLER_NOT_ISSUER')
    expect(problem?.detail.length).toBeLessThan(2500)
    expect(problem?.detail).toContain('x…')
  })
})

describe('verify() and many problems', () => {
  it('lists some hundred and says how many more there are', async () => {
    const signed = await issuer.sign(badge, { created })
    const { proof } = signed as unknown as { proof: object }
    const proofs = Array.from({ length: 256 }, (_, index) => ({ ...proof, nonce: String(index) }))
    const evidence = Array.from({ length: 5000 }, () => ({ id: 'relative' }))
    const credentialStatus = Array.from({ length: 600 }, (_, index) => ({
      id: `urn:s:${index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(index),
      statusListCredential: 'https://organiser.example/status/1',
    }))
    const report = await verify({ ...badge, credentialStatus, proof: proofs }, { now })
    expect(report.problems).toHaveLength(301)
    const omitted = report.problems.find(({ code }) => code === 'PROBLEMS_OMITTED')
    expect(omitted?.detail).toMatch(/^The first 300 are listed; up to \d{3} more are not\.$/)
    expect(report.sections.status.entries).toHaveLength(501)
    const refused = await verify({ ...signed, evidence }, { now })
    expect(refused.problems.length).toBeLessThan(210)
  })
})
