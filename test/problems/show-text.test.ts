import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/problems/find-language'
import { loadWords } from '../../src/problems/load-words'
import { foreign, listNames, plain, quote, said, say } from '../../src/problems/phrases/phrase'
import { showPlain, showQuotation, showText } from '../../src/problems/show-text'
import { english, putIntoWords } from '../../src/problems/words'

const marks = ['“', '”'] as const
const invisible = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\u200b\ufeff]/u

describe('showText()', () => {
  it.each([
    'did:web:network.example#key-1',
    'https://example.org/a?b=c',
    '2026-05-18T12:00:00Z',
    'did:web:quality-label.cities-of-learning.example:issuers:7',
    'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK#z6Mkha',
    'urn:uuid:1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
    '2026-05-18',
    '2026-05-18T12:00:00.5+02:00',
    'eddsa-rdfc-2022',
    'DataIntegrityProof',
    'Ed25519Signature2020',
    '/credentialSubject/achievement/0',
    '7',
  ])('shows %s as it is', (text) => {
    expect(showText(text, marks)).toBe(text)
  })

  it.each([
    'urn:you,and-signed-by-5-of-the-committee.The-label-is-active',
    'urn:and-signed-by-5-of-the-committee',
    'did:web:you_and_signed_by.example',
    'https://x.example/you.and.signed.by.five.of.the.committee',
    'https://x.example/;and(signed)',
    '/proof/and-signed-by-five',
    'valid.The-committee-has-signed,5-of-5;',
    'revocation,and-nothing',
    'valid',
    'Valid',
    'and-5-signed',
    'nothing:said',
  ])('quotes %j, which could read as a statement', (text) => {
    expect(showText(text, marks)).toBe(`\u2068“${text}”\u2069`)
  })

  it.each(['two words', 'Núria', 'https://example.org/\u202e', 'a\nb', '‮'])('quotes %j', (text) => {
    expect(showText(text, marks)).toMatch(/^\u2068“[^”\u2069]*”\u2069$/u)
  })

  it('shows nothing for nothing, and cuts a long id', () => {
    expect(showText('', marks)).toBe('')
    expect(showText(`urn:${'x'.repeat(10_000)}`, marks)).toMatch(/^urn:x{395}…$/)
  })
})

describe('showQuotation()', () => {
  it.each([
    ['X” and signed by 3 of the committee “Y', "X' and signed by 3 of the committee 'Y"],
    ['a "b" «c» „d“ ＂e＂', "a 'b' 'c' 'd' 'e'"],
    ['X\u2069 signed', 'X signed'],
    ['\u202eX\u2066\u2067\u200e\u200f\u061c', 'X'],
    ['a\r\n\u2028b\u2029\u0085c\u0000\u001b[31m', 'a b c[31m'],
    ['zero\u200bwidth\u00ad\ufeff', 'zerowidth'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['half \ud800', 'half'],
    ["O'Brien’s", "O'Brien’s"],
    ...[...'\u02ee\u02ba\u05f4\u3003\u2033\u2036\u275d\u2e42\u300e\u300f\u2760\u{1f676}'].map((mark) => [
      `a${mark} b`,
      "a' b",
    ]),
    ...["''", '’’', '‘’', '``', '´´', "'\u200b'", '\'"', '″′', '‹‹', 'ʼʼ'].map((mark) => [
      `a${mark} b`,
      "a' b",
    ]),
  ])('shows %j as %j', (text, shown) => {
    expect(showQuotation(text, marks)).toBe(`\u2068“${shown}”\u2069`)
  })

  it('cuts a long text between characters', () => {
    const shown = showQuotation('👍'.repeat(5000), marks)
    expect(shown).toBe(`\u2068“${'👍'.repeat(119)}…”\u2069`)
  })

  it('ends where it should, for any text', () => {
    const odd = fc.constantFrom(
      '”',
      '“',
      '"',
      '»',
      '\u2069',
      '\u2068',
      '\u202e',
      '\n',
      '\u2028',
      'a',
      ' ',
      '\u0007',
    )
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: odd, maxLength: 400 })),
        (text) => {
          const shown = showQuotation(text, marks)
          expect(shown.slice(0, 2) + shown.slice(-2)).toBe('\u2068“”\u2069')
          const inner = shown.slice(2, -2)
          expect(inner).not.toMatch(/["“”„«»]/)
          expect(inner).not.toMatch(invisible)
          expect([...inner].length).toBeLessThanOrEqual(120)
        },
      ),
    )
  })
})

describe('showPlain()', () => {
  it('shows words without quotation marks, on one line, and isolates those that run from right to left', () => {
    expect(showPlain('Núria Puig')).toBe('Núria Puig')
    expect(showPlain('a\n\u202eb')).toBe('a\n\u202eb'.replace('\n', ' ').replace('\u202e', ''))
    expect(showPlain('שלום')).toBe('\u2068שלום\u2069')
    expect(showPlain('\u2068"שלום"\u2069 is unknown')).toBe('\u2068"שלום"\u2069 is unknown')
    expect(showPlain('a \u2068b')).toBe('a b')
  })
})

describe('putIntoWords()', () => {
  it('takes a string for a text of somebody else, unless it is said to be something else', () => {
    const text = 'X is missing'
    const quoted = `\u2068“${text}”\u2069`
    expect(putIntoWords(say('summaryInvalid', { reason: text }), english)).toBe(`Not valid: ${quoted}`)
    expect(putIntoWords(say('summaryInvalid', { reason: foreign(text) }), english)).toBe(
      `Not valid: ${quoted}`,
    )
    expect(putIntoWords(say('summaryInvalid', { reason: plain(text) }), english)).toBe(`Not valid: ${text}`)
    expect(putIntoWords(say('summaryInvalid', { reason: said(quoted) }), english)).toBe(
      `Not valid: ${quoted}`,
    )
    expect(putIntoWords(listNames([text, plain('Y')]), english)).toBe(`${quoted} and Y`)
  })

  it('quotes a name even where it is one word', () => {
    expect(putIntoWords(quote('Valid'), english)).toBe('\u2068“Valid”\u2069')
  })

  it.each(languages)('quotes in the marks of %s, which a text cannot contain', async (language) => {
    const words = await loadWords(language)
    const [open, close] = words.quotationMarks
    const shown = putIntoWords(quote(`a${open}b${close}c`), words)
    expect(shown.split(close.trim()).length + shown.split(open.trim()).length).toBe(open === close ? 6 : 4)
  })
})
