import { describe, expect, it } from 'vitest'
import { textFor } from '../../src/core/language-value'

const text = (value: string, language?: string) => ({
  '@value': value,
  ...(language === undefined ? {} : { '@language': language }),
})

describe('textFor()', () => {
  const all = [text('Führer', 'de-AT'), text('Guide', 'en-GB'), text('Gidas', 'lt'), text('Plain')]
  it.each([
    ['a text in the language', all, 'lt', 'Gidas'],
    ['a text in the language, with a region', all, 'de', 'Führer'],
    ['in English where the language is missing', all, 'fi', 'Guide'],
    ['in no language where English is missing too', [all[0], all[3]], 'fi', 'Plain'],
    ['the first where nothing fits', [all[2], all[0]], 'fi', 'Gidas'],
    ['an object alone', all[2], 'fi', 'Gidas'],
    ['a text as it is', 'Guide', 'fi', 'Guide'],
    ['a tag that only begins alike', [text('A', 'den'), text('B', 'lt')], 'de', 'A'],
  ])('textFor() gives %s', (_what, value, language, expected) => {
    expect(textFor(value, language)).toBe(expected)
  })

  it.each([[undefined], [null], [7], [{}], [[]], [{ '@value': 7 }], [{ '@value': 'A', more: 1 }], [['A']]])(
    'textFor() finds no text in %j',
    (value) => {
      expect(textFor(value, 'en')).toBeUndefined()
    },
  )
})
