import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { wrapText } from '../../src/cli/wrap-text'
import { runs } from '../support/runs'

const check = '    ✔ integrity  1 of 1 proofs hold, each by a key of the issuer'

describe('wrapText()', () => {
  it('leaves a line that fits', () => {
    expect(wrapText(check, 80)).toEqual([check])
    expect(wrapText(check, stringWidth(check))).toEqual([check])
  })

  it.each([
    [
      check,
      40,
      [
        '    ✔ integrity  1 of 1 proofs hold,',
        '                 each by a key of the',
        '                 issuer',
      ],
    ],
    [
      '    - The label is suspended: Do not rely on it',
      30,
      ['    - The label is suspended:', '      Do not rely on it'],
    ],
    ['      Same key as another: one endorser', 30, ['      Same key as another: one', '      endorser']],
    [
      '    Not signed by: Jovana Ilić, Efisio Melis',
      30,
      ['    Not signed by: Jovana', '    Ilić, Efisio Melis'],
    ],
  ])('goes on under the text of %j', (line, columns, lines) => {
    expect(wrapText(line, columns)).toEqual(lines)
  })

  it('goes on under the text also where marks and names have colours', () => {
    const line = '    \u001b[32m✔\u001b[39m time       It is within its period'
    expect(wrapText(line, 38)).toEqual([
      '    \u001b[32m✔\u001b[39m time       It is within its',
      '                 period',
    ])
  })

  it('counts a wide character as two columns, and marks of isolation and accents as none', () => {
    expect(wrapText('日本 日本 日本', 9)).toEqual(['日本 日本', '日本'])
    expect(wrapText('\u2068שלום\u2069 \u2068שלום\u2069', 9)).toHaveLength(1)
    expect(wrapText('e\u0301e\u0301 e\u0301e\u0301', 5)).toHaveLength(1)
  })

  it('isolates a text in each line over which it goes', () => {
    expect(wrapText('  \u2068“שלום שלום שלום שלום שלום”\u2069 end', 22)).toEqual([
      '  \u2068“שלום שלום שלום שלום\u2069',
      '  \u2068שלום”\u2069 end',
    ])
  })

  it('cuts no word, however narrow the terminal is', () => {
    const long = `did:key:${'z'.repeat(60)}`
    expect(wrapText(`    ✔ ${long} (of a kind)`, 40)).toEqual([`    ✔ ${long}`, '      (of a kind)'])
    expect(wrapText(check, 1).join(' ').split(/ +/)).toEqual(check.split(/ +/))
  })

  it('keeps every word in its order, and no line is wider than the terminal but for one word', () => {
    const words = fc.array(fc.stringMatching(/^[a-zåäö日]{1,12}$/), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 90 }), (words, columns) => {
        const lines = wrapText(`    ✔ ${words.join(' ')}`, columns)
        expect(lines.join(' ').trim().split(/ +/)).toEqual(['✔', ...words])
        for (const line of lines.slice(1))
          if (line.trim().includes(' ')) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
      }),
      { numRuns: runs(200) },
    )
  })
})
