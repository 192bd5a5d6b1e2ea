import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBase64Url, encodeBase64Url } from '../../src/core/base64url'
import { refusal } from './refusal'

describe('encodeBase64Url()', () => {
  it('encodeBase64Url() writes what Node writes, and decodeBase64Url() reads it back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = encodeBase64Url(bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64url'))
        expect(decodeBase64Url(text)).toEqual(bytes)
      }),
    )
  })
})

describe('decodeBase64Url()', () => {
  it.each([
    ['', []],
    ['AA', [0]],
    ['-_8', [0xfb, 0xff]],
    ['AQID', [1, 2, 3]],
  ])('decodeBase64Url() accepts %j', (text, bytes) => {
    expect([...decodeBase64Url(text)]).toEqual(bytes)
  })

  it.each([
    ['padding', 'AA=='],
    ['one padding sign', '-_8='],
    ['padding alone', '='],
    ['four loose bits', 'AB'],
    ['two loose bits', '-_9'],
    ['a lone character', 'A'],
    ['five characters', 'AAAAA'],
    ['the alphabet of base64', '+/8'],
    ['a space', 'AQ ID'],
    ['a line end', 'AQID\n'],
    ['a character outside ASCII', 'AQÍD'],
  ])('decodeBase64Url() refuses %s', (_what, text) => {
    expect(() => decodeBase64Url(text)).toThrow(refusal('BASE64URL_INVALID'))
  })

  it('decodeBase64Url() reads one spelling only: what it accepts is what encodeBase64Url() writes', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ABQgw-_9=+/ '), maxLength: 8 })
    fc.assert(
      fc.property(text, (candidate) => {
        const bytes = Buffer.from(candidate, 'base64url')
        if (bytes.toString('base64url') === candidate) {
          expect(decodeBase64Url(candidate)).toEqual(Uint8Array.from(bytes))
        } else expect(() => decodeBase64Url(candidate)).toThrow(refusal('BASE64URL_INVALID'))
      }),
      { numRuns: 1000 },
    )
  })
})
