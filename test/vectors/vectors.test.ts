import { describe, expect, it } from 'vitest'
import { problemKinds } from '../../src/problems/registry'
import type { VerificationReport } from '../../src/verifying/outcome/report'
import { verify } from '../../src/verifying/verify'
import { codesOf } from '../support/credentials'
import type { NamedVector } from './read-vectors'
import { inputBytes, readVectors } from './read-vectors'

const severities = { valid: undefined, invalid: 'error', indeterminate: 'indeterminate' } as const

/** The codes that decide a verdict. */
function decidingCodes(report: VerificationReport): string[] {
  const severity = severities[report.verdict]
  return severity === undefined ? [] : codesOf(report, severity)
}

async function judge(vector: NamedVector): Promise<void> {
  const report = await verify(inputBytes(vector), vector.options)
  expect({ verdict: report.verdict, codes: decidingCodes(report) }).toEqual({
    verdict: vector.expect.verdict,
    codes: expect.arrayContaining(vector.expect.codes),
  })
  expect(report.network).toEqual([])
  for (const { comment, report: own } of report.endorsements) {
    // An unsigned comment counts for no endorser.
    if (own.verified === undefined) expect(comment).toBeUndefined()
  }
  const { endorsements } = vector.expect
  if (!endorsements) return
  const found = report.endorsements.map((endorsement) => ({
    verdict: endorsement.verdict,
    codes: [...codesOf(endorsement), ...decidingCodes(endorsement.report)],
  }))
  expect(found).toEqual(
    endorsements.map(({ verdict, codes }) => ({ verdict, codes: expect.arrayContaining(codes) })),
  )
}

describe('verify() and the vectors', () => {
  it.each(readVectors('valid'))('accepts $name: $comment', judge)

  it.each(readVectors('invalid'))('does not accept $name: $comment', judge)

  it('are named by what they are', () => {
    for (const { name, expect: outcome, comment } of readVectors('valid')) {
      expect([name, outcome.verdict, outcome.codes]).toEqual([name, 'valid', []])
      expect([name, comment]).toEqual([name, expect.stringMatching(/\.$/)])
    }
    for (const { name, expect: outcome } of readVectors('invalid')) {
      expect([name, outcome.verdict]).toEqual([name, expect.stringMatching(/^(invalid|indeterminate)$/)])
      expect([name, outcome.codes]).not.toEqual([name, []])
      expect([name, outcome.codes.filter((code) => !Object.hasOwn(problemKinds, code))]).toEqual([name, []])
    }
  })
})
