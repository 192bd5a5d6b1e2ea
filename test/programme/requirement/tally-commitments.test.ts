import { describe, expect, it } from 'vitest'
import type { Profile, TallyOptions } from '../../../src/index'
import { tallyCommitments } from '../../../src/index'
import type { HoldingParts } from '../../support/holdings'
import { holding } from '../../support/holdings'
import { hostileHoldings } from '../../support/hostile-holdings'

const campaign = 'https://campaign.example/pledge'
const options = {
  achievement: campaign,
  committed: 'urn:d:committed',
  achieved: 'urn:d:achieved',
  at: '2026-10-01T00:00:00Z',
}
const most = String(Number.MAX_SAFE_INTEGER)

/** A pledge by an initiative, with the numbers as texts. */
function pledge(
  issuer: string,
  committed?: string,
  {
    achieved,
    address,
    parentOrg,
    ...parts
  }: HoldingParts & { achieved?: string; address?: Profile['address']; parentOrg?: object } = {},
) {
  const number = (resultDescription: string, value: string | undefined) =>
    value === undefined ? [] : [{ resultDescription, value }]
  return holding({
    id: `${issuer}/pledge`,
    issuer,
    selfIssued: true,
    about: 'unproven',
    issuerKnown: false,
    achievement: { id: campaign },
    results: [...number(options.committed, committed), ...number('urn:d:achieved', achieved)],
    profile: { ...(address ? { address } : {}), ...(parentOrg ? { parentOrg } : {}) },
    ...parts,
  })
}

const inCountry = (addressCountryCode: string) => ({
  address: { type: ['Address'] as string[], addressCountryCode },
})
const under = (id: string, above?: object) => ({
  parentOrg: { id, type: ['Profile'], ...(above ? { parentOrg: above } : {}) },
})
const codes = (holdings: Parameters<typeof tallyCommitments>[0], extra: Partial<TallyOptions> = {}) =>
  tallyCommitments(holdings, { ...options, ...extra }).refused.map(({ issuer, code }) => `${issuer} ${code}`)

describe('tallyCommitments()', () => {
  it('adds up pledges, also by country, with the place of each', () => {
    const address = {
      type: ['Address'],
      addressCountryCode: 'lt',
      addressLocality: 'Klaipėda',
      geo: { type: ['GeoCoordinates'], latitude: 55.7, longitude: 21.1 },
    }
    const tally = tallyCommitments(
      [
        pledge('urn:b', '30', { achieved: '12', ...inCountry('NL') }),
        pledge('urn:a', '100', { achieved: '0', address: address as unknown as Profile['address'] }),
        pledge('urn:c', '7', inCountry('Lithuania')),
        pledge('urn:d', '5', inCountry('NL')),
      ],
      options,
    )
    expect(tally).toEqual({
      initiatives: 4,
      committed: 142,
      achieved: 12,
      byCountry: {
        LT: { initiatives: 1, committed: 100, achieved: 0 },
        NL: { initiatives: 2, committed: 35, achieved: 12 },
        unknown: { initiatives: 1, committed: 7, achieved: 0 },
      },
      entries: [
        {
          id: 'urn:a/pledge',
          issuer: 'urn:a',
          country: 'LT',
          place: { locality: 'Klaipėda', latitude: 55.7, longitude: 21.1 },
          committed: 100,
          achieved: 0,
        },
        { id: 'urn:b/pledge', issuer: 'urn:b', country: 'NL', committed: 30, achieved: 12 },
        { id: 'urn:c/pledge', issuer: 'urn:c', committed: 7, achieved: 0 },
        { id: 'urn:d/pledge', issuer: 'urn:d', country: 'NL', committed: 5, achieved: 0 },
      ],
      unvetted: { initiatives: 0, committed: 0 },
      refused: [],
      overlaps: [],
    })
    expect(Object.keys(tally.byCountry)).toEqual(['LT', 'NL', 'unknown'])
  })

  it('counts the newest pledge of each issuer, in any spelling of its id', () => {
    const old = pledge('did:web:lab.example', '10')
    const changed = pledge('did:web:LAB.example', '3', { validFrom: '2026-06-01T00:00:00Z' })
    for (const order of [
      [old, changed],
      [changed, old],
    ])
      expect(tallyCommitments(order, options)).toMatchObject({
        initiatives: 1,
        committed: 3,
        refused: [{ issuer: 'did:web:lab.example', code: 'SUPERSEDED' }],
      })
  })

  it('takes of two pledges from one instant the smaller promise', () => {
    const [big, small] = [pledge('urn:a', '10', { id: 'urn:1' }), pledge('urn:a', '3', { id: 'urn:2' })]
    for (const order of [
      [big, small],
      [small, big],
    ])
      expect(tallyCommitments(order, options).committed).toBe(3)
  })

  it('lets what does not count replace nothing', () => {
    const later = { validFrom: '2026-06-01T00:00:00Z' }
    const good = pledge('urn:a', '10')
    expect(tallyCommitments([good, pledge('urn:a', '-5', later)], options).committed).toBe(10)
    expect(
      tallyCommitments(
        [good, pledge('urn:a', '5', { ...later, validUntil: '2026-07-01T00:00:00Z' })],
        options,
      ).committed,
    ).toBe(10)
    expect(
      tallyCommitments([good, pledge('urn:a', '5', { ...later, selfIssued: false })], options).committed,
    ).toBe(10)
  })

  it('counts once what it was given twice', () => {
    expect(tallyCommitments([pledge('urn:a', '4'), pledge('urn:a', '4')], options)).toMatchObject({
      initiatives: 1,
      committed: 4,
    })
  })

  it.each([
    ['another achievement', { achievement: { id: 'urn:x' } }, 'NOT_OF_CAMPAIGN'],
    ['a badge by somebody else', { selfIssued: false }, 'NOT_SELF_ISSUED'],
    ['a pledge that has ended', { validUntil: options.at }, 'NOT_IN_PERIOD'],
    ['a pledge that has not begun', { validFrom: '2026-10-01T00:00:01Z' }, 'NOT_IN_PERIOD'],
    ['a negative number reached', { achieved: '-1' }, 'NUMBER_INVALID'],
    ['a share of one', { achieved: '0.5' }, 'NUMBER_INVALID'],
    [
      'two numbers',
      { results: [1, 2].map((value) => ({ resultDescription: options.committed, value: String(value) })) },
      'NUMBER_INVALID',
    ],
  ])('refuses %s', (_, parts, code) => {
    expect(codes([pledge('urn:a', '4', parts)])).toEqual([`urn:a ${code}`])
  })

  it.each<unknown>(['0', '-3', '2.5', '9007199254740992', '1e400', 'many', '', ' 4', undefined, 4, ['4']])(
    'refuses to count %j',
    (committed) => {
      expect(codes([pledge('urn:a', committed as string)])).toEqual(['urn:a NUMBER_INVALID'])
    },
  )

  it('counts a pledge whose profile is not shown, as one from an unknown country', () => {
    const { credential, ...rest } = pledge('urn:a', '4')
    const { issuer: _, ...hidden } = credential
    const tally = tallyCommitments([{ ...rest, credential: hidden as typeof credential }], options)
    expect(tally.byCountry).toEqual({ unknown: { initiatives: 1, committed: 4, achieved: 0 } })
  })

  it.each(['4', '4.0', '1e3', most])('counts %j', (committed) => {
    expect(tallyCommitments([pledge('urn:a', committed)], options).committed).toBe(Number(committed))
  })

  it('counts only vetted initiatives, and gives the sum of the others', () => {
    const strangers = Array.from({ length: 50 }, (_, index) => pledge(`did:key:z${index}`, '1000'))
    const tally = tallyCommitments([pledge('urn:a', '4', inCountry('NL')), ...strangers], {
      ...options,
      initiatives: ['urn:a', 'urn:b'],
    })
    expect(tally).toMatchObject({
      initiatives: 1,
      committed: 4,
      unvetted: { initiatives: 50, committed: 50_000 },
    })
    expect(tally.byCountry).toEqual({ NL: { initiatives: 1, committed: 4, achieved: 0 } })
    expect(tallyCommitments([pledge('urn:a', '4')], { ...options, initiatives: [] })).toMatchObject({
      initiatives: 0,
      committed: 0,
    })
  })

  it('refuses sums that are not exact, and lets no stranger cause that', () => {
    const huge = [pledge('urn:a', most), pledge('urn:b', '1')]
    expect(() => tallyCommitments(huge, options)).toThrow(
      'expected the sum of committed to be at most 9007199254740991',
    )
    const tally = tallyCommitments(huge, { ...options, initiatives: ['urn:c'] })
    expect(tally).toMatchObject({ committed: 0, unvetted: { initiatives: 2 } })
    expect(tally.unvetted).not.toHaveProperty('committed')
    expect(tallyCommitments(huge, { ...options, initiatives: ['urn:a'] }).committed).toBe(Number(most))
  })

  it('leaves out an initiative that is part of another one, also two steps up', () => {
    const pledges = [
      pledge('urn:parent', '100'),
      pledge('urn:child', '10', under('urn:parent')),
      pledge('urn:grandchild', '1', under('urn:nobody', { id: 'urn:parent', type: ['Profile'] })),
    ]
    expect(tallyCommitments(pledges, options)).toMatchObject({
      initiatives: 1,
      committed: 100,
      overlaps: [
        { parent: 'urn:parent', child: 'urn:child' },
        { parent: 'urn:parent', child: 'urn:grandchild' },
      ],
      refused: [
        { issuer: 'urn:child', code: 'COUNTED_IN_PARENT' },
        { issuer: 'urn:grandchild', code: 'COUNTED_IN_PARENT' },
      ],
    })
  })

  it('counts a child whose parent made no pledge that counts', () => {
    const child = pledge('urn:child', '10', under('urn:parent'))
    expect(tallyCommitments([child, pledge('urn:parent', '0')], options).committed).toBe(10)
    const vetted = { ...options, initiatives: ['urn:child'] }
    expect(tallyCommitments([child, pledge('urn:parent', '5')], vetted)).toMatchObject({
      committed: 10,
      unvetted: { committed: 5 },
    })
  })

  it('counts one of those that name each other as parent, and one that names itself', () => {
    const circle = [
      pledge('urn:b', '2', under('urn:c')),
      pledge('urn:c', '3', under('urn:a')),
      pledge('urn:a', '1', under('urn:b')),
    ]
    expect(tallyCommitments(circle, options)).toMatchObject({ initiatives: 1, committed: 1 })
    expect(tallyCommitments([pledge('urn:a', '1', under('urn:a'))], options)).toMatchObject({
      initiatives: 1,
      committed: 1,
    })
  })

  it.each(hostileHoldings)('counts the others beside a pledge with %s', (_, change, pointer) => {
    const good = pledge('urn:a', '5')
    const own = pledge('urn:b', '7')
    const tally = tallyCommitments([{ ...own, ...change(own) } as never, good], options)
    expect(tally).toMatchObject({ initiatives: 1, committed: 5, refused: [] })
    expect(tally.unreadable).toMatchObject([{ pointer: expect.stringContaining(`/0${pointer}`) }])
    expect(tallyCommitments([good], options)).not.toHaveProperty('unreadable')
  })

  it('refuses what it cannot use, by name', () => {
    const call =
      (...args: unknown[]) =>
      () =>
        (tallyCommitments as (...all: unknown[]) => unknown)(...args)
    expect(call([], { ...options, at: 'now' })).toThrow('expected at to be an instant')
    expect(call([], { ...options, initiatives: 'urn:a' })).toThrow('expected initiatives to be a list of ids')
    expect(call([], { ...options, initiatives: [1] })).toThrow('expected initiatives to be a list of ids')
    expect(call([], { ...options, vetted: [] })).toThrow('vetted')
    expect(call([5], options)).toThrow('holdings[0]')
    expect(call([], { committed: 'urn:x', at: options.at })).toThrow('expected achievement')
  })
})
