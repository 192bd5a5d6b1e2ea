import { describe, expect, it } from 'vitest'
import { formatTag, isWellFormedTag } from '../../src/core/language-tag'
import { startWork } from '../support/start-work'

describe('isWellFormedTag()', () => {
  it.each([
    'en',
    'EN',
    'pap',
    'zh-Hant-TW',
    'es-419',
    'sl-rozaj-biske',
    'de-1996',
    'de-CH-x-phonebk',
    'x-whatever',
    'zh-yue-HK',
    'en-a-myext-b-another',
    'ar-Latn-EG',
    'abcdefgh',
    'de-u-co-phonebk',
  ])('isWellFormedTag() takes %s', (tag) => {
    expect(isWellFormedTag(tag)).toBe(true)
  })

  it.each([
    '',
    'e',
    'en_GB',
    'en-',
    '-en',
    'en--GB',
    'abcdefghi',
    'en-a',
    'x',
    'en GB',
    'en-GB ',
    'i-klingon',
    'é',
    'en-x',
    '12',
    'en-abcdefghi',
    `en${'-abcde'.repeat(12)}`,
  ])('isWellFormedTag() refuses %j', (tag) => {
    expect(isWellFormedTag(tag)).toBe(false)
  })

  it('isWellFormedTag() decides at once on a long text', () => {
    const worked = startWork()
    for (const part of ['-a', '-ab', '-abcde', '-1abc', '-abcd', '-x'])
      isWellFormedTag(`en${part.repeat(100_000)}`)
    for (const part of ['-a', '-ab', '-abcde', '-1abc', '-abcd', '-x'])
      isWellFormedTag(`en${part.repeat(9)}_`)
    expect(worked()).toBeLessThan(100)
  })
})

describe('formatTag()', () => {
  it.each([
    ['PT-br', 'pt-BR'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['sr-LATN', 'sr-Latn'],
    ['de-1996', 'de-1996'],
    ['en-ca-x-CA', 'en-CA-x-ca'],
    ['es-419', 'es-419'],
    ['X-AB-CD', 'x-ab-cd'],
  ])('formatTag() writes %s as %s', (tag, written) => {
    expect(formatTag(tag)).toBe(written)
    expect(formatTag(tag.toLowerCase())).toBe(written)
  })
})
