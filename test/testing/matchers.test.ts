import { describe, expect, expectTypeOf, it } from 'vitest'
import type { QualityLabelMatchers } from '../../src/testing'
import { matchers, pretendCommittee, pretendIssuer, sampleBadge, sampleLabel } from '../../src/testing'
import { verify } from '../../src/verify'

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: the declaration must repeat vitest's own.
  interface Matchers<T = any> extends QualityLabelMatchers<T> {}
}

expect.extend(matchers)

const created = '2026-05-18T12:00:00Z'
const now = '2026-06-01T00:00:00Z'
const pretend = pretendCommittee()
const { trust } = pretend
const label = sampleLabel(pretend)

/** The message of an assertion that fails. */
async function failure(assertion: () => unknown): Promise<string> {
  try {
    await assertion()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('the assertion held')
}

describe('toBeValidLabel()', () => {
  it('accepts a label with its quorum, as a value, text or bytes', async () => {
    const signed = await pretend.sign(label, { created })
    await expect(signed).toBeValidLabel({ now, trust })
    await expect(JSON.stringify(signed)).toBeValidLabel({ now, trust })
    await expect(new TextEncoder().encode(JSON.stringify(signed))).toBeValidLabel({ now, trust })
  })

  it('refuses a label without its quorum, and says who is missing', async () => {
    const signed = await pretend.sign(label, { created, by: [0, 1] })
    await expect(signed).not.toBeValidLabel({ now, trust })
    const message = await failure(() => expect(signed).toBeValidLabel({ now, trust }))
    expect(message).toContain('QUORUM_NOT_REACHED (error) at /proof')
    expect(message).toContain('Céline Morvan')
  })

  it('refuses a badge that is not a label, although its quorum is reached', async () => {
    const badge = await pretend.sign(sampleBadge(pretend.network), { created })
    await expect(badge).toBeValidCredential({ now, trust })
    const message = await failure(() => expect(badge).toBeValidLabel({ now, trust }))
    expect(message).toContain('a valid badge of another kind')
    expect(message).toContain('MEMBER_REQUIRED')
  })

  it('asks for the committee, because without it the quorum is not checked', async () => {
    const signed = await pretend.sign(label, { created })
    await expect(matchers.toBeValidLabel(signed, { now })).rejects.toThrow(TypeError)
    await expect(matchers.toBeValidLabel(signed, { now, trust: {} })).rejects.toThrow('trust.committees')
  })

  it('says what it found where the opposite was asserted', async () => {
    const signed = await pretend.sign(label, { created })
    const message = await failure(() => expect(signed).not.toBeValidLabel({ now, trust }))
    expect(message).toContain('Expected anything but a valid label, got: Valid')
  })
})

describe('toBeValidCredential()', () => {
  it('accepts a badge, and refuses one that has expired', async () => {
    const issuer = pretendIssuer()
    const badge = sampleBadge(issuer.profile, { validUntil: '2026-05-31T00:00:00Z' })
    const signed = await issuer.sign(badge, { created })
    await expect(signed).toBeValidCredential({ now: '2026-05-20T00:00:00Z' })
    await expect(signed).not.toBeValidCredential({ now })
    expect(await failure(() => expect(signed).toBeValidCredential({ now }))).toContain('EXPIRED')
  })
})

describe('toMatchShape()', () => {
  it('accepts what has the shape', () => {
    expect(label).toMatchShape('label')
    expect(pretend.committee).toMatchShape('committee')
  })

  it('refuses what has not, naming each problem and its place', async () => {
    const { validUntil: _, ...endless } = label
    expect(endless).not.toMatchShape('label')
    const message = await failure(() => expect(endless).toMatchShape('label'))
    expect(message).toContain('MEMBER_REQUIRED (error) at the root')
    expect(message).toContain('validUntil')
  })
})

describe('toHaveProblem()', () => {
  it('finds a code in a report, anywhere or at one place', async () => {
    const report = await verify(label, { now })
    expect(report).toHaveProblem('PROOF_MISSING')
    expect(report).toHaveProblem('PROOF_MISSING', '')
    expect(report).not.toHaveProblem('PROOF_MISSING', '/proof')
    expect(report).not.toHaveProblem('EXPIRED')
    expect(await failure(() => expect(report).toHaveProblem('EXPIRED'))).toContain('PROOF_MISSING (error)')
    expect(await failure(() => expect({ problems: [] }).toHaveProblem('EXPIRED'))).toBe(
      'Expected the problem EXPIRED, got: no other problems',
    )
    const [one] = report.problems
    expect(await failure(() => expect({ problems: [one] as never }).toHaveProblem('EXPIRED'))).toContain(
      'Expected the problem EXPIRED, got: 1 other problem\n',
    )
  })
})

describe('QualityLabelMatchers', () => {
  it('types the matchers', () => {
    expectTypeOf(expect(label).toMatchShape).parameter(0).toExtend<string>()
    // @ts-expect-error: no such shape.
    const misspelt = () => expect(label).toMatchShape('lable')
    // @ts-expect-error: the instant is required.
    const timeless = () => expect(label).toBeValidLabel({ trust })
    expect([misspelt, timeless]).toHaveLength(2)
  })
})
