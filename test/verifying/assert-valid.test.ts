import { describe, expect, it } from 'vitest'
import { QualityLabelError } from '../../src/core/errors'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { assertValid } from '../../src/verifying/assert-valid'
import { verify } from '../../src/verifying/verify'

const now = '2026-06-01T00:00:00Z'
const issuer = pretendIssuer()

describe('assertValid()', () => {
  it('goes on with a valid credential', async () => {
    const signed = await issuer.sign(sampleBadge(issuer.profile), { created: '2026-05-18T12:00:00Z' })
    const report = await verify(signed, { now })
    expect(() => assertValid(report)).not.toThrow()
  })

  it.each([
    ['invalid', sampleBadge(issuer.profile)],
    ['indeterminate', '{"@context":"https://w3id.org/openbadges/v2","type":"Assertion"}'],
  ])('throws for one that is %s, with the summary and the report', async (verdict, input) => {
    const report = await verify(input, { now })
    expect(report.verdict).toBe(verdict)
    let thrown: unknown
    try {
      assertValid(report)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(QualityLabelError)
    expect(thrown).toMatchObject({ code: 'NOT_VALID', message: report.summary, details: { report } })
  })
})
