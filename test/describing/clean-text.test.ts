import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, cleanShort, escapeJson } from '../../src/describing/clean-text'

const anyText = fc.string({ unit: 'binary' })
const unsafe = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u

describe('clean', () => {
  it('leaves text in every script as it is', () => {
    for (const text of ['Marių savivaldybė', 'Հայաստան', 'საქართველო', 'مرحبا', 'Guia di bario', '👩‍🏫 ok']) {
      expect(clean(text)).toBe(text)
    }
  })

  it('takes escape sequences out whole', () => {
    expect(clean('a\u001b[31mb\u001b]8;;https://evil.example\u0007c\u001b\\d\u009b2Je')).toBe(
      'abcde'.replace('d', '\\d'),
    )
  })

  it('gives one line without any character a terminal acts on, for any text', () => {
    fc.assert(fc.property(anyText, (text) => !unsafe.test(clean(text))))
  })

  it('is idempotent', () => {
    fc.assert(fc.property(anyText, (text) => clean(clean(text)) === clean(text)))
  })
})

describe('cleanShort', () => {
  it('cuts by characters, never through one', () => {
    expect(cleanShort('😀😀😀', 2)).toBe('😀…')
    expect(cleanShort('abc', 3)).toBe('abc')
  })
})

describe('escapeJson', () => {
  it('means the same and holds nothing a terminal or line reader acts on', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const json = escapeJson(JSON.stringify({ text }))
        return JSON.parse(json).text === text && !unsafe.test(json)
      }),
    )
  })
})
