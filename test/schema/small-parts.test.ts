import { describe, expect, test } from 'vitest'
import { nearestName } from '../../src/core/nearest-name'
import { english, putIntoWords } from '../../src/problems/words'
import { isIri } from '../../src/schema/is-iri'
import { quoteList, sayFound } from '../../src/schema/quote-found'

describe('isIri()', () => {
  test.each([
    'https://example.org/a?b=c#d',
    'did:web:network.example#key-1',
    'urn:uuid:3f1d4a1e-6a53-4d0f-9d3e-0d6d2a8b4a11',
    'mailto:a@example.org',
    'https://example.org/žingsniai/%C5%BE',
    'http://[::1]/',
    `data:image/png;base64,${'A'.repeat(3_000_000)}`,
  ])('accepts address %#', (text) => {
    expect(isIri(text)).toBe(true)
  })

  test.each([
    '',
    'label',
    '/label',
    '//example.org',
    '1a:b',
    'https:',
    'https://a b',
    'https://a/%zz',
    'https://a/"',
    'https://a/\u202e',
    'https://a/\u00a0',
    'https://a/\ud800',
    'https://a/\n',
    `https://a/${'a'.repeat(3_000_000)} `,
    '_:b0:\\',
  ])('refuses text %#', (text) => {
    expect(isIri(text)).toBe(false)
  })
})

describe('nearestName()', () => {
  const names = ['name', 'narrative', 'criteria', 'id']
  test.each([
    ['nmae', 'name'],
    ['NAME', 'name'],
    ['narative', 'narrative'],
    ['critera', 'criteria'],
    ['ID', 'id'],
    ['url', undefined],
    ['', undefined],
    ['x'.repeat(100_000), undefined],
  ])('finds for %.20s: %s', (written, name) => {
    expect(nearestName(written, names)).toBe(name)
  })
})

describe('sayFound()', () => {
  test.each<[unknown, string]>([
    [undefined, 'nothing'],
    [null, 'null'],
    [true, 'true'],
    [1.5, '1.5'],
    ['a"b', '"a\\"b"'],
    ['\u001b[31m', '"\\u001b[31m"'],
    ['\u200f', '"\\u{200f}"'],
    ['\ud800', '"\\ud800"'],
    ['é😀', '"é😀"'],
    ['😀'.repeat(100), `"${'😀'.repeat(59)}…"`],
    [[], 'an empty list'],
    [[1, 2], 'a list of 2'],
    [{}, 'an object'],
    [() => 1, 'a function'],
    [10n, 'a bigint'],
  ])('shows value %#', (value, shown) => {
    expect(putIntoWords(sayFound(value), english)).toBe(shown)
  })

  test('quoteList() shows the first four', () => {
    expect(quoteList(['a', 1, null, {}, 'b'])).toBe('["a", 1, null, {…}, …]')
  })
})
