import { describe, expect, it } from 'vitest'
import { makeTraps } from '../../bench/traps.mjs'
import * as library from '../../src/index'
import * as testing from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { leavesOf, replaceAt } from '../support/credentials'

/*
 * The goal is about 1 ms per KB, or to be refused within 100 ms; `node bench/limits.mjs` measures it. On a busy machine nobody can
 * promise that, but what these guard against takes minutes, or for ever.
 */
const mostMilliseconds = (text: string) => 5000 + 10 * (text.length / 1024)

async function timed(text: string, options: Parameters<typeof verify>[1]) {
  const start = performance.now()
  const report = await verify(text, options)
  return { report, took: performance.now() - start }
}

/** How a trap is noticed, where it is refused before any signature is looked at. */
const noticed: Record<string, string> = {
  '1,000 contexts': 'CONTEXT_NOT_PINNED',
  '20,000 times one context': 'CONTEXT_NOT_PINNED',
  'a clique of 200 blank nodes': 'VALUE_TYPE',
  'a clique of 200 named nodes': 'PARSING_ERROR',
  'references that double': 'PARSING_ERROR',
  'references in a chain': 'PARSING_ERROR',
  'long text in 5,000 places': 'PARSING_ERROR',
  '3,000 proofs': 'VALUE_COUNT',
  'a proof that follows 150,000': 'MALFORMED_VALUE_ERROR',
  '16 proofs that follow 4,000 each': 'MALFORMED_VALUE_ERROR',
  '256 proofs with relative ids': 'MALFORMED_VALUE_ERROR',
  '256 proofs with keys at odd addresses': 'MALFORMED_VALUE_ERROR',
  '256 proofs for nothing known': 'PROOF_PURPOSE_MISMATCH',
  '10,000 endorsements': 'VALUE_COUNT',
  'depth 3,000': 'PARSING_ERROR',
  'depth 3,000, never closed': 'PARSING_ERROR',
  '20,000 keywords': 'MEMBER_UNKNOWN',
  '20,000 words nobody knows': 'TERM_UNDEFINED',
  'a key of 1 MB': 'MEMBER_UNKNOWN',
  'a number of 1 MB': 'PARSING_ERROR',
  'base58 of 1 MB in the signature': 'MALFORMED_VALUE_ERROR',
  'base58 of 1 MB in the key': 'INVALID_VERIFICATION_METHOD',
  '3,000 results alike of nobody': 'PROOF_TRANSFORMATION_ERROR',
}

describe('verify() and documents made to be expensive', async () => {
  const traps = await makeTraps({ ...library, ...testing })

  it.each(traps)('judges $name in time', async ({ name, text, options }) => {
    const { report, took } = await timed(text, options)
    expect(took).toBeLessThan(mostMilliseconds(text))
    expect(report.problems.length).toBeLessThan(400)
    const isHonest =
      name.startsWith('honest') || name === '1 MB of white space' || name.endsWith('in a document')
    expect(report.verdict === 'valid').toBe(isHonest)
    const code = noticed[name]
    if (code !== undefined) expect(report.problems.map((problem) => problem.code)).toContain(code)
  })

  it('names no trap that does not exist', () => {
    const names = traps.map(({ name }) => name)
    expect(Object.keys(noticed).filter((name) => !names.includes(name))).toEqual([])
  })
})

describe('verify() and long text at any place', async () => {
  const now = '2026-11-22T02:00:00Z'
  const issuer = testing.pretendIssuer()
  const badge = await issuer.sign(
    testing.sampleBadge(issuer.profile, { validUntil: '2029-01-01T00:00:00Z' }),
    {
      created: '2026-05-18T12:00:00Z',
    },
  )
  const units = ['a', 'a:', '/', '.', '%', '-0', '2026-', ' ', '\u0301', '😀', 'zQm', '@a.', '{"a":[']
  const leaves = leavesOf(JSON.parse(JSON.stringify(badge))).filter(({ value }) => typeof value === 'string')

  it.each(units)('judges 100 KB of %j in time, wherever it stands', async (unit) => {
    const text = unit.repeat(100_000 / unit.length)
    for (const { pointer, value } of leaves) {
      for (const replacement of [text, `${value}${text}`, `${text}${value}`]) {
        const changed = JSON.stringify(replaceAt(badge, pointer, replacement))
        const { report, took } = await timed(changed, { now })
        expect([pointer, took < mostMilliseconds(changed)]).toEqual([pointer, true])
        expect(report.verdict).not.toBe('valid')
      }
    }
  })
})
