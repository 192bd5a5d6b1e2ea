import { describe, expect, it } from 'vitest'
import { signCredential } from '../../src/securing/add-proof'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { verify } from '../../src/verifying/verify'

const created = '2026-05-18T12:00:00Z'
const now = '2026-07-01T00:00:00Z'
const issuer = pretendIssuer()

/** A badge of many results, each of which names one alignment with a long description. */
function badgeOf(results: number, length: number) {
  const badge = structuredClone(sampleBadge(issuer.profile))
  const alignment = (index: number) => ({
    id: 'urn:alignment',
    type: ['Alignment'],
    targetName: 'Youth work',
    targetUrl: 'https://framework.example/youth-work',
    ...(index === 0 ? { targetDescription: 'y'.repeat(length) } : {}),
  })
  const result = Array.from({ length: results }, (_, index) => ({
    type: ['Result'],
    value: String(index),
    alignment: [alignment(index)],
  }))
  Object.assign(badge.credentialSubject, { result })
  return badge
}

describe('size of what verify() hands on', () => {
  it.each([
    [150, 40_000],
    [90, 400_000],
    [50, 1_400_000],
  ])('refuses %i places of one node with %i characters when signing', async (results, length) => {
    const signing = signCredential(badgeOf(results, length), issuer.signer, { created })
    await expect(signing).rejects.toMatchObject({ code: 'WORK_LIMIT_EXCEEDED' })
  })

  it.each([
    [150, 40_000],
    [50, 1_400_000],
  ])('leaves %i places of one node with %i characters undecided', async (results, length) => {
    const signed = await signCredential(badgeOf(2, 10), issuer.signer, { created })
    const document = { ...badgeOf(results, length), proof: signed.proof }
    const report = await verify(JSON.stringify(document), { now })
    expect(report).toMatchObject({
      verdict: 'indeterminate',
      problems: [{ code: 'WORK_LIMIT_EXCEEDED' }],
    })
    expect(JSON.stringify(report).length).toBeLessThan(100_000)
  })

  it.each([
    [300, 2_000],
    [1_000, 300],
    [5, 200_000],
  ])('accepts %i places of one node with %i characters', async (results, length) => {
    const signed = await signCredential(badgeOf(results, length), issuer.signer, { created })
    const text = JSON.stringify(signed)
    const report = await verify(text, { now })
    expect(report.verdict).toBe('valid')
    expect(JSON.stringify(report.verified).length).toBeLessThan(2_000_000 + 10 * text.length)
  })
})
