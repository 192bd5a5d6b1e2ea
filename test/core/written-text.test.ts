import { describe, expect, it } from 'vitest'
import { isVisible, withoutUnseen } from '../../src/core/written-text'

describe('isVisible() and withoutUnseen()', () => {
  it.each(['\u2800', '\0', '\x7f', '\u0085', '\ufff9', '\u200b', '\u00ad', '\u3164', '\u{e0041}', ' ', '\n'])(
    'isVisible() and withoutUnseen() see nothing in %j',
    (text) => {
      expect(isVisible(text)).toBe(false)
      expect(withoutUnseen(`a${text}b${text}`)).toBe('ab')
    },
  )

  it('isVisible() and withoutUnseen() see what has a form, and a mark only on another character', () => {
    for (const text of ['a', '1', '.', '€', '\u{1f600}', 'я', '字']) {
      expect(isVisible(text)).toBe(true)
      expect(withoutUnseen(text)).toBe(text)
    }
    expect(isVisible('\u0301')).toBe(false)
    expect(withoutUnseen('e\u0301')).toBe('e\u0301')
  })
})
