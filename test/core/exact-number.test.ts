import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactNumber } from '../../src/core/exact-number'
import { startWork } from '../support/start-work'

/** Whether two literals have one decimal value, by integers of any size: slow, and made another way than the code. */
function isSameDecimal(a: string, b: string): boolean {
  const [x, y] = [fractionOf(a), fractionOf(b)]
  return x.digits * 10n ** y.places === y.digits * 10n ** x.places
}

function fractionOf(literal: string): { digits: bigint; places: bigint } {
  const [mantissa = '', exponent = '0'] = literal.toLowerCase().split('e')
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.')
  const digits = BigInt(whole + fraction) * (literal.startsWith('-') ? -1n : 1n)
  const places = BigInt(fraction.length) - BigInt(exponent)
  return places < 0n ? { digits: digits * 10n ** -places, places: 0n } : { digits, places }
}

const literal = fc
  .record({
    sign: fc.constantFrom('', '-'),
    whole: fc.oneof(fc.nat(2000), fc.bigInt({ min: 0n, max: 10n ** 18n })).map(String),
    fraction: fc.constantFrom(
      '',
      '.0',
      '.5',
      '.50',
      '.1',
      '.000',
      '.30000000000000004',
      '.0000000000000000001',
    ),
    exponent: fc.constantFrom('', 'e0', 'E2', 'e-2', 'e+1', 'e-07', 'e15', 'e-300', 'e400', 'e-400'),
  })
  .map(({ sign, whole, fraction, exponent }) => sign + whole + fraction + exponent)

describe('exactNumber()', () => {
  it('exactNumber() takes a literal if and only if its decimal value is that of the shortest form of its double', () => {
    let [taken, refused] = [0, 0]
    fc.assert(
      fc.property(literal, (text) => {
        const number = Number(text)
        const isExact =
          Math.abs(number) <= Number.MAX_SAFE_INTEGER &&
          !Object.is(number, -0) &&
          isSameDecimal(text, String(number))
        expect(exactNumber(text)).toBe(isExact ? number : undefined)
        if (isExact) taken += 1
        else refused += 1
      }),
      { numRuns: 5000 },
    )
    expect(Math.min(taken, refused)).toBeGreaterThan(500)
  })

  it('exactNumber() takes every double within 2^53 in each of its usual spellings', () => {
    const double = fc.double({ min: -(2 ** 53) + 1, max: 2 ** 53 - 1, noNaN: true })
    fc.assert(
      fc.property(double, fc.nat(20), (number, zeros) => {
        const value = number === 0 ? 0 : number
        const [digits = '', exponent = '0'] = value.toExponential().split('e')
        const point = digits.includes('.') ? digits : `${digits}.`
        expect(exactNumber(`${point}0${'0'.repeat(zeros)}e${exponent}`)).toBe(value)
        expect(exactNumber(`${digits}E${exponent}`)).toBe(value)
      }),
    )
  })

  const million = '0'.repeat(1_000_000)
  const huge: [string, string, number | undefined][] = [
    ['a million zeros after the point', `4.2${million}`, 4.2],
    ['a million zeros on both sides of an exponent that undoes them', `1${million}e-1000000`, 1],
    ['a million zeros between two digits', `1.${million}1`, undefined],
    ['a small number behind a million zeros', `0.${million}1e1000001`, 1],
    ['a number too small for a double', `0.${million}1`, undefined],
    ['a number too large for a double', `1${million}`, undefined],
    ['an exponent of a million digits', `1e1${million}`, undefined],
    ['a negative exponent of a million digits', `1e-1${million}`, undefined],
    ['an endless exponent', '1e999999999', undefined],
    ['zero with an exponent of a million digits', `0e1${million}`, 0],
    ['a million digits', `0.${'123456789'.repeat(111_111)}`, undefined],
  ]
  it.each(huge)('exactNumber() decides on %s in time linear in its length', (_what, text, expected) => {
    const worked = startWork()
    expect(exactNumber(text)).toBe(expected)
    expect(worked()).toBeLessThan(500)
  })

  it.each(['', '-', '.', '1-2', '0x10', 'NaN', 'Infinity', '1e', '--1'])(
    'exactNumber() gives no number for %j',
    (text) => {
      expect(exactNumber(text)).toBeUndefined()
    },
  )
})
