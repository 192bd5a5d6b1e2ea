import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concatBytes, decodeUtf8, encodeHex, encodeUtf8, equalBytes } from '../../src/core/bytes'
import { refusal } from './refusal'

const bytes = fc.uint8Array({ maxLength: 40 })

describe('decodeUtf8()', () => {
  it('decodeUtf8() reads back what encodeUtf8() wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeUtf8(encodeUtf8(text))).toBe(text)
      }),
    )
  })

  it('decodeUtf8() accepts exactly the bytes that are the UTF-8 of some text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6 }), (input) => {
        const lenient = Buffer.from(input).toString('utf8')
        const wellFormed = equalBytes(Buffer.from(lenient, 'utf8'), input)
        if (wellFormed) expect(decodeUtf8(input)).toBe(lenient)
        else expect(() => decodeUtf8(input)).toThrow(refusal('UTF8_INVALID'))
      }),
      { numRuns: 2000 },
    )
  })

  it('decodeUtf8() keeps a byte order mark in the text', () => {
    expect(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('\ufeffa')
  })
})

describe('concatBytes()', () => {
  it('concatBytes() joins in order, and cuts no part', () => {
    fc.assert(
      fc.property(fc.array(bytes), (parts) => {
        expect([...concatBytes(...parts)]).toEqual(parts.flatMap((part) => [...part]))
      }),
    )
  })

  it('concatBytes() gives an array of its own', () => {
    const part = Uint8Array.of(1)
    concatBytes(part)[0] = 2
    expect(part[0]).toBe(1)
    expect(concatBytes()).toHaveLength(0)
  })
})

describe('equalBytes()', () => {
  it('equalBytes() is true for the same bytes alone', () => {
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        expect(equalBytes(a, Uint8Array.from(a))).toBe(true)
        expect(equalBytes(a, b)).toBe(Buffer.compare(a, b) === 0)
      }),
    )
  })

  it.each([
    ['a longer one', [1, 2], [1, 2, 0]],
    ['a shorter one', [1, 2, 0], [1, 2]],
    ['another order', [1, 2], [2, 1]],
    ['an empty one', [0], []],
  ])('equalBytes() is false for %s', (_what, a, b) => {
    expect(equalBytes(Uint8Array.from(a), Uint8Array.from(b))).toBe(false)
  })
})

describe('encodeHex()', () => {
  it('encodeHex() writes two lower-case digits for each byte', () => {
    fc.assert(
      fc.property(bytes, (input) => {
        expect(encodeHex(input)).toBe(Buffer.from(input).toString('hex'))
      }),
    )
    expect(encodeHex(Uint8Array.of(0, 10, 255))).toBe('000aff')
  })
})
