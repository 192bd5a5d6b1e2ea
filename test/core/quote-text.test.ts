import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteText, quoteUnlessPlain, showValue, typeOf } from '../../src/core/quote-text'

describe('quoteText()', () => {
  it.each([
    ['name', '"name"'],
    ["O'Brien", '"O\'Brien"'],
    ['a "b"', '"a \\"b\\""'],
    ['x\u2033 and valid', '"x\\u{2033} and valid"'],
    ['x\u275d\u2e42\u300e', '"x\\u{275d}\\u{2e42}\\u{300e}"'],
    ["x'' and valid", '"x\\u{27}\\u{27} and valid"'],
    ['x\u02ee', '"x\\u{2ee}"'],
    ['a\u202eb', '"a\\u{202e}b"'],
    ['שלום', '\u2068"שלום"\u2069'],
    ['x'.repeat(100), `"${'x'.repeat(59)}…"`],
  ])('writes %j as %s', (text, written) => {
    expect(quoteText(text)).toBe(written)
  })

  const secret = 'z3u2en7t5LR2WtQH5PfFqMqwVHgeXouLzo6haApm8XHqvjxq'

  it.each([
    [secret, '"z3u2…"'],
    [`my key ${secret}.`, '"my key z3u2…."'],
    [`${'x'.repeat(40)} ${secret}`, `"${'x'.repeat(40)} z3u2…"`],
    ['-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIE', '"-----BEGIN PRIVATE KEY-----…"'],
    ['{"kty":"OKP","d":"c2VjcmV0"}', '"{\\"kty\\":\\"OKP\\",\\"d\\":\\"…\\"}"'],
    ['{"secretKeyMultibase": "z42tSECRET"}', '"{\\"secretKeyMultibase\\": \\"…\\"}"'],
    ['z3u2', '"z3u2"'],
    ['-----BEGIN PUBLIC KEY-----', '"-----BEGIN PUBLIC KEY-----"'],
  ])('writes no secret key of %j', (text, written) => {
    expect(quoteText(text)).toBe(written)
    expect(quoteUnlessPlain(text)).not.toMatch(/en7t5LR2WtQH5P|MC4CAQ|c2VjcmV0|SECRET/)
  })

  it('ends where it should, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const inner = quoteText(text)
          .replace(/^\u2068|\u2069$/gu, '')
          .slice(1, -1)
        expect(inner).not.toMatch(/(?<!\\)(?:\\\\)*"|[“”„«»\u2033\u02ee\u05f4\u3003\p{Bidi_Control}]/u)
      }),
    )
  })
})

describe('quoteUnlessPlain()', () => {
  it.each([
    ['https://a.example/1?x=%20#y', 'https://a.example/1?x=%20#y'],
    ['/badge/~0name', '/badge/~0name'],
    ['', '""'],
    ['two words', '"two words"'],
    ['a\u001b[31m', '"a\\u001b[31m"'],
    ['a\u202e', '"a\\u{202e}"'],
    ['žyma', '"žyma"'],
  ])('quoteUnlessPlain() does not change visible ASCII: %j', (text, shown) => {
    expect(quoteUnlessPlain(text)).toBe(shown)
  })
})

describe('showValue()', () => {
  it('showValue() quotes only texts', () => {
    expect([showValue('a'), showValue(1), showValue(null), showValue([]), showValue({})]).toEqual([
      '"a"',
      '1',
      'null',
      'an array',
      'an object',
    ])
  })
})

describe('typeOf()', () => {
  class Held {}

  it.each<[unknown, string]>([
    ['secret', 'a text'],
    [5, '5'],
    [null, 'null'],
    [undefined, 'undefined'],
    [true, 'true'],
    [() => 1, 'a function'],
    [Held, 'a function'],
    [[], 'an array'],
    [{}, 'an object'],
    [{ constructor: { name: 'Map' } }, 'an object'],
    [Object.create({ constructor: { name: 'x\u202e' } }), 'an object'],
    [new Held(), 'a Held'],
    [new Map(), 'a Map'],
    [new ArrayBuffer(1), 'an ArrayBuffer'],
    [new Date(0), 'a Date'],
    [Promise.resolve(1), 'a Promise: await it'],
  ])('typeOf(%s) is %s', (value, words) => {
    expect(typeOf(value)).toBe(words)
  })
})
