import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
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

describe('encodeUtf8() and decodeUtf8() on a platform without TextEncoder', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.resetModules()
  })

  async function loadWithout(): Promise<typeof import('../../src/core/bytes')> {
    vi.resetModules()
    vi.stubGlobal('TextEncoder', undefined)
    vi.stubGlobal('TextDecoder', undefined)
    return import('../../src/core/bytes')
  }

  it('write and read as elsewhere, lone surrogates and byte order marks included', async () => {
    const plain = await loadWithout()
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud800a', '\ufeffa', '\u0000%25'))
    fc.assert(
      fc.property(texts, (text) => {
        expect(equalBytes(plain.encodeUtf8(text), encodeUtf8(text))).toBe(true)
        if (!/\p{Surrogate}/u.test(text)) expect(plain.decodeUtf8(encodeUtf8(text))).toBe(text)
      }),
    )
  })

  it('refuse the same bytes as elsewhere', async () => {
    const plain = await loadWithout()
    const outcome = (decode: (input: Uint8Array) => string, input: Uint8Array) => {
      try {
        return decode(input)
      } catch (error) {
        return (error as { code?: string }).code
      }
    }
    const anyBytes = fc.oneof(
      fc.uint8Array({ maxLength: 6 }),
      fc.array(fc.constantFrom(0xc0, 0xe0, 0xed, 0xf0, 0xf4, 0x80, 0xa0, 0xbf, 0x90), { maxLength: 5 }),
    )
    fc.assert(
      fc.property(anyBytes, (input) => {
        const bytes = Uint8Array.from(input)
        expect(outcome(plain.decodeUtf8, bytes)).toBe(outcome(decodeUtf8, bytes))
      }),
      { numRuns: 3000 },
    )
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
  it('equalBytes() is true only for the same bytes', () => {
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
