import { describe, expect, it } from 'vitest'
import { makeTraps } from '../../bench/traps.mjs'
import * as library from '../../src/library'
import * as testing from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { leavesOf, replaceAt } from '../support/credentials'
import { startWork } from '../support/start-work'

/*
 * The goal is about 1 ms per KB, or a refusal within 100 ms; `node bench/limits.mjs` measures it. On a busy machine no one can
 * promise that, but what these guard against takes minutes, or for ever.
 */
const mostMilliseconds = (kilobytes: number) => 5000 + 10 * kilobytes

async function timed<T>(run: () => Promise<T>) {
  const worked = startWork()
  const outcome = await run()
  return { outcome, took: worked() }
}

/** How a trap is noticed, where it is refused before any signature is looked at. */
const noticed: Record<string, string> = {
  '1,000 contexts': 'PROBLEMS_OMITTED',
  '20,000 times one context': 'CONTEXT_NOT_PINNED',
  'a clique of 200 blank nodes': 'VALUE_TYPE',
  'a clique of 200 named nodes': 'PARSING_ERROR',
  'a list of 40,000 at a node in 4,000 places': 'WORK_LIMIT_EXCEEDED',
  'a deep blank value at a node in 4,000 places': 'WORK_LIMIT_EXCEEDED',
  'digest: a clique of blank nodes outside the tables': 'WORK_LIMIT_EXCEEDED',
  'digest: rings of blank nodes outside the tables': 'WORK_LIMIT_EXCEEDED',
  'digest: a ring of blank nodes outside the tables': 'WORK_LIMIT_EXCEEDED',
  'digest: 990 tags outside the tables': '',
  'digest: 1900 tags outside the tables': 'WORK_LIMIT_EXCEEDED',
  'trees alike under a context that was handed in': 'WORK_LIMIT_EXCEEDED',
  '950 values of one property under a context that was handed in': 'PROOF_VERIFICATION_ERROR',
  '450 courses alike under a context that was handed in': 'PROOF_VERIFICATION_ERROR',
  '950 equal steps under a context that was handed in': 'WORK_LIMIT_EXCEEDED',
  '950 steps under a context that was handed in': 'PROOF_VERIFICATION_ERROR',
  '20,000 equal organisations': 'PROOF_VERIFICATION_ERROR',
  '100 endorsements by digest, one large target': 'PROOF_VERIFICATION_ERROR',
  'references that double': 'WORK_LIMIT_EXCEEDED',
  'references in a chain': 'PARSING_ERROR',
  'long text in 5,000 places': 'WORK_LIMIT_EXCEEDED',
  '3,000 proofs': 'PROOFS_TOO_MANY',
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
  'trees alike of nobody': 'WORK_LIMIT_EXCEEDED',
  '2,500 equal allowed values': 'WORK_LIMIT_EXCEEDED',
  'one node in 5,000 places': 'WORK_LIMIT_EXCEEDED',
  'an organisation within itself, in 6,000 places': 'WORK_LIMIT_EXCEEDED',
  '140 KB of numbers where nodes double': 'WORK_LIMIT_EXCEEDED',
  '140 KB of booleans where nodes double': 'WORK_LIMIT_EXCEEDED',
  'sign: 140 KB of numbers where nodes double': 'WORK_LIMIT_EXCEEDED',
  'a subject with an id of 500 KB and 20,000 tags': 'WORK_LIMIT_EXCEEDED',
  'digest: an id of 500 KB and 20,000 tags': 'WORK_LIMIT_EXCEEDED',
  'endorse: an id of 500 KB and 20,000 tags': 'WORK_LIMIT_EXCEEDED',
}

describe('the library and documents made to be expensive', async () => {
  const traps = await makeTraps({ ...library, ...testing })

  it.each(traps)('verifies $name in time', async ({ name, make }) => {
    const { kilobytes, run } = await make()
    const { outcome, took } = await timed(run)
    expect(took).toBeLessThan(mostMilliseconds(kilobytes))
    expect(outcome.verdict).not.toBe('CRASHED')
    // Up to 300 of the document and 10 of each endorsement; the number of separate endorsements has no bound.
    if (!name.endsWith('handed in')) expect(outcome.problems).toBeLessThan(2000)
    const isVerified = ['valid', 'invalid', 'indeterminate'].includes(outcome.verdict) && !/^\w+: /.test(name)
    if (isVerified) expect([name, outcome.verdict === 'valid']).toEqual([name, isHonest(name)])
    const code = noticed[name]
    if (code !== undefined) expect(outcome.code).toBe(code)
  })

  it('names no trap that does not exist', () => {
    const names = traps.map(({ name }) => name)
    expect(Object.keys(noticed).filter((name) => !names.includes(name))).toEqual([])
  })
})

const honest = ['100,000 times null', '1 MB of white space', '5,000 endorsements handed in']

function isHonest(name: string): boolean {
  return name.startsWith('honest') || honest.includes(name) || name.endsWith('in a document')
}

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

  it.each(units)('verifies 100 KB of %j in time, in any place', async (unit) => {
    const text = unit.repeat(100_000 / unit.length)
    for (const { pointer, value } of leaves) {
      for (const replacement of [text, `${value}${text}`, `${text}${value}`]) {
        const changed = JSON.stringify(replaceAt(badge, pointer, replacement))
        const { outcome, took } = await timed(() => verify(changed, { now }))
        expect([pointer, took < mostMilliseconds(changed.length / 1024)]).toEqual([pointer, true])
        expect(outcome.verdict).not.toBe('valid')
      }
    }
  })
})
