import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeText } from '../../src/core/compose-text'

describe('composeText()', () => {
  it('composeText() composes any text without a long run of marks as NFC does', () => {
    const some = fc.constantFrom('e', 'o', '가', 'ᄀ', 'ᅡ', 'ᆨ', '\u0301', '\u0316', 'é', 'ﬁ', ' ')
    fc.assert(
      fc.property(fc.array(some, { maxLength: 25 }), (characters) => {
        const text = characters.join('')
        expect(composeText(text)).toEqual({ composed: text.normalize('NFC'), joiners: 0 })
        expect(composeText(text, 'NFKC').composed).toBe(text.normalize('NFKC'))
      }),
    )
  })

  it('composeText() divides a run of marks that no language has', () => {
    expect(composeText(`e${'\u0316'.repeat(61)}`).joiners).toBe(2)
  })

  it('composeText() takes a short time for marks that have to be sorted', () => {
    composeText('\u0300\u0316'.repeat(250_000))
  }, 2000)
})
