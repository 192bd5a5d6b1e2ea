import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { WorkBudget } from '../../src/core/work-budget'
import { buildEndorsement, holdingsOf } from '../../src/index'
import { pretendIssuer } from '../../src/testing'
import { verifyPresentation } from '../../src/verify'
import {
  badge,
  created,
  first,
  holder,
  now,
  ofAnother,
  ownStatement,
  present,
  school,
  second,
} from '../support/presentations'
import { runs, withRuns } from '../support/runs'

const endorsers = ['City', 'Guild', 'Employer'].map((name) => pretendIssuer(name))

async function endorse(
  id: string,
  target: object,
  by = endorsers[0] as (typeof endorsers)[0],
  members: object = {},
) {
  const asked = { id, endorser: by.profile, target, comment: 'Good', validFrom: created, ...members }
  return (await by.sign(await buildEndorsement(asked as never), { created })) as unknown as JsonObject
}

const [city, guild, employer] = endorsers as [typeof school, typeof school, typeof school]
const ofFirst = await endorse('urn:example:e:1', first)
const expired = { validUntil: '2026-06-01T10:01:00Z' }
/** All that somebody may supply beside a badge: right, wrong, forged, of another, and endorsements of endorsements. */
const anyEndorsements = [
  ofFirst,
  await endorse('urn:example:e:2', first, guild),
  await endorse('urn:example:e:3', second, employer),
  await endorse('urn:example:e:4', ofAnother, guild),
  await endorse('urn:example:e:5', school.profile, city),
  await endorse('urn:example:e:6', first, employer, expired),
  await endorse('urn:example:e:7', ofFirst, school),
  await endorse('urn:example:e:8', ofFirst, guild),
  { ...(await endorse('urn:example:e:9', first, employer)), name: 'Forged' },
  { ...ofFirst, credentialSubject: { id: ofFirst['id'] as string, type: ['EndorsementSubject'] } },
]
const anyBadges = [
  first,
  second,
  ofAnother,
  await ownStatement(),
  await badge('urn:example:old', holder, { validUntil: '2026-05-25T00:00:00Z' }),
  await badge('urn:example:badge:1', holder, { validFrom: '2026-05-25T12:00:00Z' }),
] as JsonObject[]

/** What a report says of each credential and of its endorsements, without places and in one order. */
const told = (report: Awaited<ReturnType<typeof verifyPresentation>>) =>
  report.credentials
    .map(({ about, report: { credential, verdict, endorsements } }) =>
      JSON.stringify([
        credential.id,
        credential.digest,
        about,
        verdict,
        endorsements
          .map(({ id, verdict: each, endorser, acknowledgement }) =>
            JSON.stringify([id, each, endorser, acknowledgement]),
          )
          .sort(),
      ]),
    )
    .sort()

const inOneOrder = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).sort()

describe('verifyPresentation()', withRuns, () => {
  it('says the same in any order of the credentials', async () => {
    const all = [...anyBadges, ...anyEndorsements]
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(all, { minLength: 2 }), async (list) => {
        const one = await verifyPresentation([...list], { now })
        const other = await verifyPresentation([...list].reverse(), { now })
        expect(told(other)).toEqual(told(one))
        expect(other.verdict).toBe(one.verdict)
        expect(inOneOrder(holdingsOf(other))).toEqual(inOneOrder(holdingsOf(one)))
      }),
      { numRuns: runs(25) },
    )
  })

  it('makes no badge less valid by any endorsements', async () => {
    const alone = await verifyPresentation(anyBadges, { now })
    const kept = (report: typeof alone) =>
      report.credentials
        .slice(0, anyBadges.length)
        .map(({ about, report: { verdict, verified } }) => ({ about, verdict, verified }))
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(anyEndorsements),
        fc.shuffledSubarray(anyEndorsements),
        async (presented, endorsements) => {
          const report = await verifyPresentation([...anyBadges, ...presented], { now, endorsements })
          expect(kept(report)).toEqual(kept(alone))
        },
      ),
      { numRuns: runs(25) },
    )
  })
})

describe('the work for a presentation', () => {
  afterEach(() => vi.restoreAllMocks())

  /** Units of work and characters of the report, for as many endorsements of one thing. */
  async function costOf(count: number): Promise<{ units: number; characters: number }> {
    const numbers = Array.from({ length: count }, (_, index) => index)
    const profile = { ...school.profile }
    const list = await Promise.all(
      numbers.map((n) => endorse(`urn:example:many:${n}`, profile, pretendIssuer(`${n}`))),
    )
    const presentation = await present(list)
    let units = 0
    const { spend } = WorkBudget.prototype
    vi.spyOn(WorkBudget.prototype, 'spend').mockImplementation(function (this: WorkBudget, spent: number) {
      units += spent
      spend.call(this, spent)
    })
    const report = await verifyPresentation(presentation, { now })
    vi.restoreAllMocks()
    expect(report.verdict).toBe('valid')
    return { units, characters: JSON.stringify(report).length }
  }

  it('grows as the number of endorsements of one thing does', async () => {
    const [small, large] = [await costOf(10), await costOf(40)]
    expect(small.units).toBeGreaterThan(0)
    expect(large.units).toBeLessThan(5 * small.units)
    expect(large.characters).toBeLessThan(5 * small.characters)
  })

  it('verifies what many badges share once', async () => {
    const badges = await Promise.all(Array.from({ length: 10 }, (_, n) => badge(`urn:example:shared:${n}`)))
    const shared = await endorse('urn:example:e', { ...(badges[0]?.['issuer'] as object) })
    const { credentials } = await verifyPresentation(await present([...badges, shared]), { now })
    const reports = credentials.flatMap(({ report }) => report.endorsements.map((each) => each.report))
    expect(reports).toHaveLength(10)
    expect(new Set(reports).size).toBe(1)
  })
})
