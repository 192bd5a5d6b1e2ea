import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeMultibase, encodeMultibase } from '../../src/core/multibase'
import { refusal } from './refusal'

const hello = new TextEncoder().encode('Hello World!')

describe('encodeMultibase()', () => {
  it('encodeMultibase() writes the example of the base58 draft', () => {
    expect(encodeMultibase(hello)).toBe('z2NEpo7TZRRrLZSi2U')
    expect(encodeMultibase(Uint8Array.of(0, 0, 0x28, 0x7f, 0xb4, 0xcd))).toBe('z11233QC4')
    expect(encodeMultibase(hello, 'base64url')).toBe('uSGVsbG8gV29ybGQh')
  })

  it.each(['base58btc', 'base64url'] as const)('encodeMultibase() to %s is read back', (encoding) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(decodeMultibase(encodeMultibase(bytes, encoding), encoding)).toEqual(bytes)
      }),
    )
  })
})

describe('decodeMultibase()', () => {
  it.each([
    ['z2NEpo7TZRRrLZSi2U', 'base58btc', [...hello]],
    ['z1', 'base58btc', [0]],
    ['z', 'base58btc', []],
    ['u-_8', 'base64url', [0xfb, 0xff]],
    ['u', 'base64url', []],
  ] as const)('decodeMultibase() accepts %s as %s', (text, encoding, bytes) => {
    expect([...decodeMultibase(text, encoding)]).toEqual(bytes)
  })

  it.each([
    ['no letter', '2NEpo7TZRRrLZSi2U', 'base58btc'],
    ['nothing', '', 'base58btc'],
    ['the letter of base64url', 'uAA', 'base58btc'],
    ['a capital letter', 'Z2NEpo7TZRRrLZSi2U', 'base58btc'],
    ['the letter of base58 flickr', 'Z1', 'base58btc'],
    ['hexadecimal', 'f00', 'base58btc'],
    ['0, which base58 leaves out', 'z20', 'base58btc'],
    ['O, which base58 leaves out', 'z2O', 'base58btc'],
    ['I, which base58 leaves out', 'z2I', 'base58btc'],
    ['l, which base58 leaves out', 'z2l', 'base58btc'],
    ['space before', ' z2', 'base58btc'],
    ['space after', 'z2 ', 'base58btc'],
    ['the letter of base58btc', 'z2', 'base64url'],
    ['padding', 'uAA==', 'base64url'],
    ['loose bits', 'uAB', 'base64url'],
    ['the letter of padded base64url', 'UAA==', 'base64url'],
  ] as const)('decodeMultibase() refuses %s: %j as %s', (_what, text, encoding) => {
    expect(() => decodeMultibase(text, encoding)).toThrow(refusal('MULTIBASE_INVALID'))
  })

  it('decodeMultibase() reads one spelling only', () => {
    const text = fc.string({ unit: fc.constantFrom(...'z1A2bK0 '), maxLength: 10 }).map((rest) => `z${rest}`)
    fc.assert(
      fc.property(text, (candidate) => {
        let bytes: Uint8Array
        try {
          bytes = decodeMultibase(candidate)
        } catch (error) {
          expect(error).toEqual(refusal('MULTIBASE_INVALID'))
          return
        }
        expect(encodeMultibase(bytes)).toBe(candidate)
      }),
    )
  })

  it('decodeMultibase() refuses base58 text of a megabyte at once, whose decoding would take minutes', () => {
    expect(() => decodeMultibase(`z${'2'.repeat(1_000_000)}`)).toThrow(refusal('MULTIBASE_INVALID'))
  })
})
