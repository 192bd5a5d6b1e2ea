import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Achievement, Holding, Requirement, RequirementOption } from '../../../src/index'
import { matchRequirements, tallyCommitments } from '../../../src/index'
import { aligned, holding } from '../../support/holdings'

const at = '2026-10-01T00:00:00Z'
const skills = ['urn:skill:1', 'urn:skill:2', 'urn:skill:3']
const issuers = ['urn:org:1', 'urn:org:2', 'urn:org:3']
const some = fc.constantFrom

const holdings = fc.array(
  fc
    .record({
      id: fc.integer({ min: 0, max: 30 }),
      skill: some(...skills),
      issuer: some(...issuers),
      about: some('proven', 'unproven'),
      selfIssued: fc.boolean(),
      issuerKnown: fc.boolean(),
      label: some('held', 'notHeld', 'unknown'),
      awardedAt: some('2024-01-01T00:00:00Z', '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z'),
      authority: some('creator', 'shown', 'notShown'),
    })
    .map(({ id, skill, ...rest }) =>
      holding({
        ...rest,
        id: `urn:badge:${id}`,
        achievement: { id: `${skill}/badge`, alignment: [aligned(skill)] } as Partial<Achievement>,
      } as Parameters<typeof holding>[0]),
    ),
  { maxLength: 12 },
)

const option: fc.Arbitrary<RequirementOption> = fc
  .record({
    skill: some(...skills),
    byAchievement: fc.boolean(),
    issuedBy: fc.option(fc.uniqueArray(some(...issuers), { minLength: 1 }), { nil: undefined }),
    labelHeld: some(true as const, undefined),
    selfIssued: some(true as const, undefined),
    awardedAfter: some('2025-01-01T00:00:00Z', undefined),
  })
  .map(({ byAchievement, skill, ...rest }) => {
    const about = byAchievement ? { achievement: { id: `${skill}/badge`, creator: 'urn:org:1' } } : { skill }
    const given = Object.entries(rest).filter(([, value]) => value !== undefined)
    return { ...about, ...Object.fromEntries(given) }
  })

const requirements: fc.Arbitrary<Requirement[]> = fc
  .array(fc.record({ anyOf: fc.array(option, { minLength: 1, maxLength: 3 }), optional: fc.boolean() }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((list) =>
    list.map(({ anyOf, optional }, index) => ({
      id: `urn:requirement:${index}`,
      name: { en: 'R' },
      anyOf,
      ...(optional ? { optional: true as const } : {}),
    })),
  )

const shuffled = <T>(list: T[]) =>
  fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })
const byId = <T extends { requirement: string }>(items: readonly T[]) =>
  [...items].sort((a, b) => (a.requirement < b.requirement ? -1 : 1))

describe('matchRequirements()', () => {
  it('finds the same in any order of badges and requirements', () => {
    let met = 0
    fc.assert(
      fc.property(
        fc
          .tuple(requirements, holdings)
          .chain(([list, held]) =>
            fc.tuple(fc.constant(list), fc.constant(held), shuffled(list), shuffled(held)),
          ),
        ([list, held, otherList, otherHeld]) => {
          const one = matchRequirements(list, held, { at })
          const other = matchRequirements(otherList, otherHeld, { at })
          expect({ ...other, items: byId(other.items) }).toEqual({ ...one, items: byId(one.items) })
          met += one.items.filter((item) => item.met).length
        },
      ),
    )
    expect(met).toBeGreaterThan(20)
  })

  it('keeps a requirement met when a badge is added', () => {
    fc.assert(
      fc.property(requirements, holdings, holdings, (list, held, more) => {
        const before = matchRequirements(list, held, { at })
        const after = matchRequirements(list, [...more, ...held], { at })
        before.items.forEach((item, index) => {
          expect(item.met && !after.items[index]?.met).toBe(false)
          expect(item.by.filter((id) => !after.items[index]?.by.includes(id))).toEqual([])
        })
        expect(before.met && !after.met).toBe(false)
      }),
    )
  })

  it('counts only what is proven, valid and not beyond the options', () => {
    fc.assert(
      fc.property(requirements, holdings, (list, held) => {
        const { items } = matchRequirements(list, held, { at })
        const proven = held.filter(({ about, awardedAt }) => about === 'proven' && (awardedAt ?? '') <= at)
        expect(items).toEqual(matchAgain(list, proven, items))
        for (const { by, requirement } of items) {
          const { anyOf = [] } = list.find(({ id }) => id === requirement) ?? {}
          for (const id of by)
            expect(
              proven.some((one) => one.credential.id === id && anyOf.some((each) => allows(each, one))),
            ).toBe(true)
        }
      }),
    )
  })
})

/** Unproven badges change nothing but the list of those that are not enough. */
function matchAgain(list: Requirement[], proven: Holding[], items: { short: unknown }[]) {
  return matchRequirements(list, proven, { at }).items.map((item, index) => ({
    ...item,
    short: items[index]?.short,
  }))
}

function allows({ issuedBy, labelHeld, selfIssued, awardedAfter }: RequirementOption, one: Holding): boolean {
  return (
    (!one.selfIssued || selfIssued === true) &&
    (!issuedBy || issuedBy.includes(one.issuer)) &&
    (!labelHeld || one.label === 'held') &&
    (!awardedAfter || (one.awardedAt ?? '') >= awardedAfter)
  )
}

const options = { achievement: 'urn:campaign', committed: 'urn:d:1', achieved: 'urn:d:2', at }
const orgs = Array.from({ length: 8 }, (_, index) => `urn:org:${index}`)

const pledges = fc.array(
  fc
    .record({
      id: fc.integer({ min: 0, max: 5 }),
      issuer: some(...orgs),
      committed: some('1', '5', '40', '7', '0', 'x'),
      achieved: some('0', '3', 'y', undefined),
      validFrom: some('2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z', '2027-01-01T00:00:00Z'),
      selfIssued: some(true, true, true, false),
      country: some('LT', 'NL', undefined),
      parent: some(...orgs, undefined, undefined),
      achievement: some('urn:campaign', 'urn:campaign', 'urn:campaign', 'urn:other'),
    })
    .map(({ committed, achieved, country, parent, achievement, id, ...rest }) =>
      holding({
        ...rest,
        id: `urn:pledge:${id}`,
        awardedAt: rest.validFrom,
        achievement: { id: achievement },
        results: [
          { resultDescription: 'urn:d:1', value: committed },
          ...(achieved === undefined ? [] : [{ resultDescription: 'urn:d:2', value: achieved }]),
        ],
        profile: {
          ...(country ? { address: { type: ['Address'], addressCountryCode: country } } : {}),
          ...(parent ? { parentOrg: { id: parent, type: ['Profile'] } } : {}),
        },
      }),
    ),
  { minLength: 4, maxLength: 25 },
)
const vettedList = fc.option(fc.subarray(orgs), { nil: undefined })

describe('tallyCommitments()', () => {
  it('finds the same in any order of pledges', () => {
    let counted = 0
    fc.assert(
      fc.property(
        pledges.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        vettedList,
        ([list, other], initiatives) => {
          const one = tallyCommitments(list, { ...options, initiatives })
          expect(tallyCommitments(other, { ...options, initiatives })).toEqual(one)
          counted += one.initiatives
        },
      ),
    )
    expect(counted).toBeGreaterThan(20)
  })

  it('counts each initiative once, only vetted ones, and in one country', () => {
    fc.assert(
      fc.property(pledges, vettedList, (list, initiatives) => {
        const tally = tallyCommitments(list, { ...options, initiatives })
        const counted = tally.entries.map(({ issuer }) => issuer)
        expect(new Set(counted).size).toBe(counted.length)
        expect(counted.filter((issuer) => initiatives && !initiatives.includes(issuer))).toEqual([])
        expect(tally.initiatives).toBe(counted.length)
        for (const member of ['initiatives', 'committed', 'achieved'] as const) {
          const countries = Object.values(tally.byCountry).reduce((sum, each) => sum + each[member], 0)
          expect(countries).toBe(tally[member])
        }
        expect(tally.committed).toBe(tally.entries.reduce((sum, { committed }) => sum + committed, 0))
        // Each pledge is counted, refused, or of an initiative that is not vetted.
        expect(tally.entries.length + tally.refused.length + tally.unvetted.initiatives).toBe(list.length)
      }),
    )
  })

  it('changes no total when those add pledges who are not vetted', () => {
    fc.assert(
      fc.property(pledges, pledges, fc.subarray(orgs), (list, more, initiatives) => {
        const strangers = more.filter(({ issuer }) => !initiatives.includes(issuer))
        const { unvetted, refused, overlaps, ...totals } = tallyCommitments([...strangers, ...list], {
          ...options,
          initiatives,
        })
        expect(tallyCommitments(list, { ...options, initiatives })).toMatchObject(totals)
        expect(totals.initiatives).toBeLessThanOrEqual(initiatives.length)
      }),
    )
  })

  it('counts no initiative beside one that it is part of, and at least one where any pledge counts', () => {
    fc.assert(
      fc.property(pledges, (list) => {
        const { entries, overlaps, initiatives } = tallyCommitments(list, options)
        const counted = new Set(entries.map(({ issuer }) => issuer))
        expect(overlaps.filter(({ child }) => counted.has(child))).toEqual([])
        expect(initiatives === 0 && overlaps.length > 0).toBe(false)
      }),
    )
  })
})
