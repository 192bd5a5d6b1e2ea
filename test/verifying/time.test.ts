import { describe, expect, it } from 'vitest'
import { signCredential } from '../../src/securing/add-proof'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { codesOf, craftProof } from '../support/credentials'

const issuer = pretendIssuer()
const created = '2026-01-01T00:00:00Z'
const validFrom = '2026-05-18T12:00:00Z'
const validUntil = '2027-05-18T12:00:00Z'
const badge = await signCredential(sampleBadge(issuer.profile, { validFrom, validUntil }), issuer.signer, {
  created,
})

describe('verify() and the period of validity', () => {
  it.each([
    ['a second before its begin', '2026-05-18T11:59:59Z', 'NOT_YET_VALID'],
    ['a nanosecond before its begin', '2026-05-18T11:59:59.999999999Z', 'NOT_YET_VALID'],
    ['at its begin', '2026-05-18T12:00:00Z', undefined],
    ['at its begin, in another zone', '2026-05-18T15:00:00+03:00', undefined],
    ['within', '2026-12-01T00:00:00Z', undefined],
    ['a nanosecond before its end', '2027-05-18T11:59:59.999999999Z', undefined],
    ['at its end', '2027-05-18T12:00:00Z', 'EXPIRED'],
    ['at its end, in another zone', '2027-05-18T08:00:00-04:00', 'EXPIRED'],
    ['a second after its end', '2027-05-18T12:00:01Z', 'EXPIRED'],
  ])('reports on %s', async (_, now, code) => {
    const report = await verify(badge, { now })
    expect(report.sections.time.verdict).toBe(code ? 'invalid' : 'valid')
    expect(report.verdict).toBe(code ? 'invalid' : 'valid')
    expect(codesOf(report, 'error')).toEqual(code ? [code] : [])
    expect(report.sections.integrity.verdict).toBe('valid')
  })

  it.each([
    ['60 s before its begin', '2026-05-18T11:59:00Z', 60, 'valid'],
    ['61 s before its begin', '2026-05-18T11:58:59Z', 60, 'invalid'],
    ['59 s after its end', '2027-05-18T12:00:59Z', 60, 'valid'],
    ['60 s after its end', '2027-05-18T12:01:00Z', 60, 'invalid'],
    ['59 s after its end without skew', '2027-05-18T12:00:59Z', 0, 'invalid'],
  ])('reports on %s with a skew of the caller', async (_, now, clockSkewSeconds, verdict) => {
    expect(await verify(badge, { now, clockSkewSeconds })).toMatchObject({ verdict })
  })

  it('lets nothing expire that has no end', async () => {
    const endless = await signCredential(sampleBadge(issuer.profile, { validFrom }), issuer.signer, {
      created,
    })
    expect(await verify(endless, { now: '2999-01-01T00:00:00Z' })).toMatchObject({ verdict: 'valid' })
    expect(await verify(endless, { now: '2026-05-18T11:59:59Z' })).toMatchObject({ verdict: 'invalid' })
  })

  it('refuses a period that ends before it begins, at any time', async () => {
    const options = { validFrom, validUntil: '2026-05-18T11:00:00Z' }
    const unsigned = sampleBadge(issuer.profile, options)
    const signed = { ...unsigned, proof: await craftProof(unsigned, issuer.signer, created, {}) }
    for (const now of ['2026-05-18T10:00:00Z', '2026-05-18T11:30:00Z', '2026-05-18T13:00:00Z']) {
      const report = await verify(signed, { now })
      expect(report.verdict).toBe('invalid')
      expect(report.sections.integrity.verdict).toBe('valid')
      expect(codesOf(report, 'error')).toContain('PERIOD_REVERSED')
    }
  })

  it.each([
    ['2026-05-18T11:59:59Z', ['NOT_YET_VALID']],
    [validFrom, ['EXPIRED']],
    ['2026-05-18T12:00:01Z', ['EXPIRED']],
  ])('is never within a period that ends where it begins: %s', async (now, codes) => {
    const signed = await issuer.sign(sampleBadge(issuer.profile, { validFrom, validUntil: validFrom }), {
      created: '2026-05-18T11:00:00Z',
    })
    const report = await verify(signed, { now })
    expect([report.verdict, codesOf(report, 'error')]).toEqual(['invalid', codes])
  })

  const start = '2026-05-18T12:00:00Z'
  it.each([
    ['long before validFrom', '2023-05-18T12:00:00Z', 'valid'],
    ['at validFrom', start, 'valid'],
    ['at validFrom, in another zone', '2026-05-18T15:00:00+03:00', 'valid'],
    ['a nanosecond after validFrom', '2026-05-18T12:00:00.000000001Z', 'invalid'],
    ['a year after validFrom, which is still to come', '2027-05-18T12:00:00Z', 'invalid'],
  ])('verifies a badge that was awarded %s', async (_, awardedDate, verdict) => {
    const unsigned = { ...sampleBadge(issuer.profile, { validFrom: start }), awardedDate }
    // Signing refuses an award that is dated after validFrom.
    const signed = { ...unsigned, proof: await craftProof(unsigned, issuer.signer, created, {}) }
    for (const clockSkewSeconds of [0, 86_400]) {
      const report = await verify(signed, { now: '2026-06-01T00:00:00Z', clockSkewSeconds })
      expect(report.verdict).toBe(verdict)
      expect(report.sections.time.verdict).toBe(verdict)
      expect(report.sections.integrity.verdict).toBe('valid')
      expect(codesOf(report, 'error')).toEqual(verdict === 'valid' ? [] : ['AWARDED_TOO_LATE'])
    }
  })

  it('refuses an award of the future, but for what clocks may differ', async () => {
    const unsigned = { ...sampleBadge(issuer.profile, { validFrom: start }), awardedDate: start }
    const signed = await signCredential(unsigned, issuer.signer, { created })
    const at = (now: string, clockSkewSeconds = 0) => verify(signed, { now, clockSkewSeconds })
    expect(codesOf(await at('2026-05-18T11:59:00Z'), 'error')).toEqual(['AWARDED_TOO_LATE', 'NOT_YET_VALID'])
    expect((await at('2026-05-18T11:59:00Z', 60)).verdict).toBe('valid')
    expect(codesOf(await at('2026-05-18T11:58:59Z', 60), 'error')).toContain('AWARDED_TOO_LATE')
  })

  it.each([
    ['without a zone', '2026-05-18T12:00:00'],
    ['that is a date alone', '2026-05-18'],
    ['of no calendar day', '2026-02-30T12:00:00Z'],
    ['beyond any zone', '2026-05-18T12:00:00+23:59'],
    ['at a 60th second', '2026-05-18T12:00:60Z'],
    ['at hour 24', '2026-05-18T24:00:00Z'],
  ])('refuses a begin %s, however well it is signed', async (_, instant) => {
    const unsigned = { ...sampleBadge(issuer.profile), validFrom: instant }
    const signed = { ...unsigned, proof: await craftProof(unsigned, issuer.signer, created, {}) }
    const report = await verify(signed, { now: '2026-06-01T00:00:00Z' })
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toContain('VALUE_FORMAT')
  })

  it('does not let an instant pass for another by its text: the same one in another zone is another value', async () => {
    const moved = { ...badge, validFrom: '2026-05-18T15:00:00+03:00' }
    const report = await verify(moved, { now: '2026-06-01T00:00:00Z' })
    expect(codesOf(report, 'error')).toEqual(['PROOF_VERIFICATION_ERROR'])
  })
})
