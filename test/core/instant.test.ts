import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Instant } from '../../src/core/instant'
import {
  addSeconds,
  addYears,
  compareInstants,
  formatInstant,
  isCalendarDate,
  isInstant,
  parseInstant,
} from '../../src/core/instant'

function parsed(text: string): Instant {
  const instant = parseInstant(text)
  if (!instant) throw new Error(`expected an instant: ${text}`)
  return instant
}

const anyInstant = fc.record({
  epochSeconds: fc.integer({ min: -62_167_219_200, max: 253_402_300_799 }),
  fraction: fc
    .string({ unit: fc.constantFrom(...'0123456789'), maxLength: 12 })
    .map((digits) => digits.replace(/0+$/, '')),
})

describe('parseInstant()', () => {
  const accepted: [string, string][] = [
    ['2026-05-18T00:00:00Z', '2026-05-18T00:00:00Z'],
    ['2024-02-29T12:00:00Z', '2024-02-29T12:00:00Z'],
    ['2000-02-29T00:00:00Z', '2000-02-29T00:00:00Z'],
    ['0000-02-29T00:00:00Z', '0000-02-29T00:00:00Z'],
    ['0099-12-31T00:00:00Z', '0099-12-31T00:00:00Z'],
    ['2026-01-31T23:59:59Z', '2026-01-31T23:59:59Z'],
    ['2026-05-18T00:00:00+00:00', '2026-05-18T00:00:00Z'],
    ['2026-05-18T00:00:00-00:00', '2026-05-18T00:00:00Z'],
    ['2026-05-18T00:00:00+14:00', '2026-05-17T10:00:00Z'],
    ['2026-05-18T00:00:00-14:00', '2026-05-18T14:00:00Z'],
    ['2026-05-18T00:00:00+13:59', '2026-05-17T10:01:00Z'],
    ['2026-05-18T00:00:00+05:45', '2026-05-17T18:15:00Z'],
    ['2024-03-01T01:00:00+02:00', '2024-02-29T23:00:00Z'],
    ['2026-05-18T00:00:00.5Z', '2026-05-18T00:00:00.5Z'],
    ['2026-05-18T00:00:00.500Z', '2026-05-18T00:00:00.5Z'],
    ['2026-05-18T00:00:00.000Z', '2026-05-18T00:00:00Z'],
    ['2026-05-18T00:00:00.123456789012Z', '2026-05-18T00:00:00.123456789012Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z'],
  ]
  it.each(accepted)('parseInstant() reads %s as %s', (text, utc) => {
    expect(formatInstant(parsed(text))).toBe(utc)
    expect(isInstant(text)).toBe(true)
  })

  const refused: [string, string][] = [
    ['no zone', '2026-05-18T00:00:00'],
    ['a day alone', '2026-05-18'],
    ['30 February', '2024-02-30T00:00:00Z'],
    ['29 February of a common year', '2026-02-29T00:00:00Z'],
    ['29 February of a common century', '1900-02-29T00:00:00Z'],
    ['31 April', '2026-04-31T00:00:00Z'],
    ['day 0', '2026-05-00T00:00:00Z'],
    ['day 32', '2026-05-32T00:00:00Z'],
    ['month 0', '2026-00-18T00:00:00Z'],
    ['month 13', '2026-13-18T00:00:00Z'],
    ['hour 24', '2026-05-18T24:00:00Z'],
    ['minute 60', '2026-05-18T00:60:00Z'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['a zone past +14:00', '2026-05-18T00:00:00+14:01'],
    ['a zone past -14:00', '2026-05-18T00:00:00-14:01'],
    ['the zone +23:59', '2024-06-01T00:00:00+23:59'],
    ['60 minutes in the zone', '2026-05-18T00:00:00+13:60'],
    ['a zone without colon', '2026-05-18T00:00:00+0200'],
    ['a zone without minutes', '2026-05-18T00:00:00+02'],
    ['a small z', '2026-05-18T00:00:00z'],
    ['a small t', '2026-05-18t00:00:00Z'],
    ['a space for the T', '2026-05-18 00:00:00Z'],
    ['an empty fraction', '2026-05-18T00:00:00.Z'],
    ['a comma for the point', '2026-05-18T00:00:00,5Z'],
    ['more digits than anyone measures', `2026-05-18T00:00:00.${'1'.repeat(31)}Z`],
    ['no seconds', '2026-05-18T00:00Z'],
    ['a year of five digits', '12026-05-18T00:00:00Z'],
    ['a year of two digits', '26-05-18T00:00:00Z'],
    ['a signed year', '-0001-05-18T00:00:00Z'],
    ['one digit for the month', '2026-5-18T00:00:00Z'],
    ['space before', ' 2026-05-18T00:00:00Z'],
    ['a line end after', '2026-05-18T00:00:00Z\n'],
    ['Arabic digits', '٢٠٢٦-05-18T00:00:00Z'],
    ['a date with a week', '2026-W21-1T00:00:00Z'],
    ['a year past 9999 in UTC', '9999-12-31T23:59:59-00:01'],
    ['a year before 0000 in UTC', '0000-01-01T00:00:00+00:01'],
    ['nothing', ''],
  ]
  it.each(refused)('parseInstant() refuses %s', (_what, text) => {
    expect(parseInstant(text)).toBeUndefined()
    expect(isInstant(text)).toBe(false)
  })

  it('parseInstant() agrees with Date on every second that Date can write', () => {
    fc.assert(
      fc.property(anyInstant, ({ epochSeconds }) => {
        const text = new Date(epochSeconds * 1000).toISOString()
        expect(parsed(text)).toEqual({ epochSeconds, fraction: '' })
      }),
    )
  })

  it('parseInstant() takes exactly the days that the calendar has', () => {
    const twoDigits = (number: number) => String(number).padStart(2, '0')
    for (const year of [1896, 1900, 1999, 2000, 2024, 2026, 2100]) {
      for (let month = 1; month <= 12; month += 1) {
        const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
        const accepted = Array.from({ length: 34 }, (_, day) => day).filter((day) =>
          isInstant(`${year}-${twoDigits(month)}-${twoDigits(day)}T00:00:00Z`),
        )
        expect(accepted).toEqual(Array.from({ length: days }, (_, index) => index + 1))
      }
    }
  })
})

describe('formatInstant()', () => {
  it('formatInstant() writes what parseInstant() reads back', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const text = formatInstant(instant)
        expect(parsed(text)).toEqual(instant)
        expect(formatInstant(parsed(text))).toBe(text)
      }),
    )
  })

  it('formatInstant() refuses years that four digits cannot write', () => {
    const last = parsed('9999-12-31T23:59:59Z')
    const first = parsed('0000-01-01T00:00:00Z')
    expect(() => formatInstant(addSeconds(last, 1))).toThrow(RangeError)
    expect(() => formatInstant(addSeconds(first, -1))).toThrow(RangeError)
    expect(() => formatInstant({ epochSeconds: Number.NaN, fraction: '' })).toThrow(RangeError)
  })
})

describe('compareInstants()', () => {
  it.each([
    ['2026-05-18T00:00:00.1Z', '2026-05-18T00:00:00.100000000000000000001Z'],
    ['2026-05-18T00:00:00.09Z', '2026-05-18T00:00:00.1Z'],
    ['2026-05-18T00:00:00Z', '2026-05-18T00:00:00.000000000000000000000000000001Z'],
    ['2026-05-18T00:00:00.999999999999999999999999999999Z', '2026-05-18T00:00:01Z'],
    ['2026-05-18T02:00:00.5+02:00', '2026-05-18T00:00:00.6Z'],
    ['1969-12-31T23:59:59.1Z', '1969-12-31T23:59:59.2Z'],
  ])('compareInstants() puts %s before %s', (earlier, later) => {
    expect(compareInstants(parsed(earlier), parsed(later))).toBeLessThan(0)
    expect(compareInstants(parsed(later), parsed(earlier))).toBeGreaterThan(0)
  })

  it.each([
    ['2026-05-18T02:00:00+02:00', '2026-05-18T00:00:00Z'],
    ['2026-05-18T00:00:00.50Z', '2026-05-18T00:00:00.5Z'],
    ['2026-05-17T13:00:00.25-11:00', '2026-05-18T00:00:00.250Z'],
  ])('compareInstants() finds %s and %s the same', (a, b) => {
    expect(compareInstants(parsed(a), parsed(b))).toBe(0)
  })

  it('compareInstants() orders fractions as numbers of any length', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(digits, digits, (a, b) => {
        const value = (text: string) => BigInt(text.padEnd(30, '0'))
        const found = compareInstants(
          parsed(`2026-05-18T00:00:00.${a}Z`),
          parsed(`2026-05-18T00:00:00.${b}Z`),
        )
        expect(Math.sign(found)).toBe(value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : 0)
      }),
    )
  })
})

describe('addSeconds()', () => {
  it('addSeconds() goes forward and back, and keeps the fraction', () => {
    const start = parsed('2024-02-28T23:59:59.25Z')
    expect(formatInstant(addSeconds(start, 1))).toBe('2024-02-29T00:00:00.25Z')
    expect(addSeconds(addSeconds(start, 86_400), -86_400)).toEqual(start)
  })
})

describe('addYears()', () => {
  it.each([
    ['2026-05-18T00:00:00Z', 3, '2029-05-18T00:00:00Z'],
    ['2024-02-29T12:30:00Z', 1, '2025-02-28T12:30:00Z'],
    ['2024-02-29T12:30:00Z', 3, '2027-02-28T12:30:00Z'],
    ['2024-02-29T12:30:00Z', 4, '2028-02-29T12:30:00Z'],
    ['2096-02-29T00:00:00Z', 4, '2100-02-28T00:00:00Z'],
    ['2024-02-28T00:00:00Z', 1, '2025-02-28T00:00:00Z'],
    ['2024-03-01T00:00:00Z', 1, '2025-03-01T00:00:00Z'],
    ['2024-03-01T01:00:00+02:00', 1, '2025-02-28T23:00:00Z'],
    ['2026-12-31T23:30:00-01:00', 1, '2028-01-01T00:30:00Z'],
    ['2026-05-18T00:00:00.125Z', 1, '2027-05-18T00:00:00.125Z'],
    ['2026-05-18T00:00:00Z', 0, '2026-05-18T00:00:00Z'],
    ['2024-02-29T00:00:00Z', -1, '2023-02-28T00:00:00Z'],
    ['0096-02-29T00:00:00Z', 4, '0100-02-28T00:00:00Z'],
  ])('addYears() turns %s and %i into %s', (text, years, result) => {
    expect(addYears(text, years)).toBe(result)
  })

  it.each(['2026-05-18', '2026-02-29T00:00:00Z', '2026-05-18T00:00:00'])(
    'addYears() refuses %s, which is not an instant',
    (text) => expect(() => addYears(text, 1)).toThrow(TypeError),
  )

  it.each([
    [0.5, '2026-05-18T00:00:00Z'],
    [Number.NaN, '2026-05-18T00:00:00Z'],
    [1, '9999-01-01T00:00:00Z'],
    [-1, '0000-01-01T00:00:00Z'],
  ])('addYears() refuses %d years after %s', (years, text) => {
    expect(() => addYears(text, years)).toThrow(RangeError)
  })
})

describe('isCalendarDate()', () => {
  it.each([
    '2026-05-18',
    '2024-02-29',
    '2026-05-18Z',
    '2026-05-18+14:00',
    '2026-05-18-13:59',
    '2026-05-18+00:00',
  ])('isCalendarDate() accepts %s', (text) => expect(isCalendarDate(text)).toBe(true))

  it.each([
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-01',
    '2026-05-00',
    '2026-05-18+14:01',
    '2026-05-18+13:60',
    '2026-05-18+15:00',
    '2026-05-18T00:00:00Z',
    '2026-5-18',
    '20260518',
    '2026-05-18\n',
    ' 2026-05-18',
    '18-05-2026',
    '',
  ])('isCalendarDate() refuses %j', (text) => expect(isCalendarDate(text)).toBe(false))
})
