import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Instant } from '../../src/core/instant'
import { formatInstant, parseInstant } from '../../src/core/instant'
import { hasBegun, hasEnded, isEmptyPeriod, isReversedPeriod, isWithinPeriod } from '../../src/core/period'

const from = '2026-01-01T00:00:00Z'
const until = '2027-01-01T00:00:00Z'
const at = (text: string) => parseInstant(text) as Instant

describe('isWithinPeriod()', () => {
  it.each([
    ['2025-12-31T23:59:59.999999Z', false],
    [from, true],
    ['2026-01-01T01:00:00+01:00', true],
    ['2026-12-31T23:59:59.999999Z', true],
    [until, false],
    ['2026-12-31T19:00:00-05:00', false],
    ['2027-01-01T00:00:00.000001Z', false],
  ])('tells whether %s lies within a half-open period: %s', (instant, expected) => {
    expect(isWithinPeriod({ validFrom: from, validUntil: until }, at(instant))).toBe(expected)
  })

  it('leaves an absent end open', () => {
    expect(isWithinPeriod({ validFrom: from }, at('9999-12-31T23:59:59Z'))).toBe(true)
    expect(isWithinPeriod({ validUntil: until }, at('0000-01-01T00:00:00Z'))).toBe(true)
    expect(isWithinPeriod({}, at(from))).toBe(true)
  })

  it.each([
    '',
    'soon',
    '2026-02-30T00:00:00Z',
    '2026-06-01',
    '2026-06-01T00:00:00',
    null,
    0,
    ['2026-06-01T00:00:00Z'],
    {},
  ])('lets an unreadable end, %j, exclude everything', (unreadable) => {
    const noon = at('2026-06-01T12:00:00Z')
    expect(isWithinPeriod({ validFrom: unreadable, validUntil: until }, noon)).toBe(false)
    expect(isWithinPeriod({ validFrom: from, validUntil: unreadable }, noon)).toBe(false)
    expect(isWithinPeriod({ validUntil: unreadable }, noon)).toBe(false)
    for (const end of ['validFrom', 'validUntil']) {
      expect(isEmptyPeriod({ [end]: unreadable })).toBe(true)
      expect(isEmptyPeriod({ validFrom: from, validUntil: until, [end]: unreadable })).toBe(true)
    }
  })

  it('finds an unknown instant in no period, not even one that is open at both ends', () => {
    expect(isWithinPeriod({}, undefined)).toBe(false)
  })

  it('loosens both ends by the skew, and by no more', () => {
    const period = { validFrom: from, validUntil: until }
    expect(isWithinPeriod(period, at('2025-12-31T23:59:00Z'), 60)).toBe(true)
    expect(isWithinPeriod(period, at('2025-12-31T23:58:59Z'), 60)).toBe(false)
    expect(isWithinPeriod(period, at('2027-01-01T00:00:59Z'), 60)).toBe(true)
    expect(isWithinPeriod(period, at('2027-01-01T00:01:00Z'), 60)).toBe(false)
  })

  it('puts every instant into exactly one of two periods that touch', () => {
    const seconds = fc.integer({ min: 0, max: 4_000_000_000 })
    fc.assert(
      fc.property(seconds, seconds, (end, instant) => {
        const border = formatInstant({ epochSeconds: end, fraction: '' })
        const moment = { epochSeconds: instant, fraction: '' }
        const before = isWithinPeriod({ validUntil: border }, moment)
        expect(isWithinPeriod({ validFrom: border }, moment)).toBe(!before)
      }),
    )
  })
})

describe('hasBegun() and hasEnded()', () => {
  it('never begins at an unreadable begin, and has always ended at an unreadable end', () => {
    expect(hasBegun('soon', at(until))).toBe(false)
    expect(hasEnded('soon', at(from))).toBe(true)
    expect(hasBegun(undefined, at(from))).toBe(true)
    expect(hasEnded(undefined, at(until))).toBe(false)
  })
})

describe('isEmptyPeriod()', () => {
  it('finds a period empty that ends where it begins, or before', () => {
    expect(isEmptyPeriod({ validFrom: from, validUntil: from })).toBe(true)
    expect(isEmptyPeriod({ validFrom: until, validUntil: from })).toBe(true)
    expect(isEmptyPeriod({ validFrom: from, validUntil: '2026-01-01T00:00:00.000001Z' })).toBe(false)
    expect(isEmptyPeriod({ validFrom: from })).toBe(false)
    expect(isEmptyPeriod({ validUntil: until })).toBe(false)
  })
})

describe('isReversedPeriod()', () => {
  it('finds a period reversed that ends before it begins, and not one that ends there', () => {
    expect(isReversedPeriod({ validFrom: until, validUntil: from })).toBe(true)
    expect(isReversedPeriod({ validFrom: from, validUntil: from })).toBe(false)
    expect(isReversedPeriod({ validFrom: 'soon', validUntil: from })).toBe(false)
    expect(isReversedPeriod({ validUntil: from })).toBe(false)
  })
})
