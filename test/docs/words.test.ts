import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { countWords } from '../../scripts/words/count-words.mjs'
import { findWords } from '../../scripts/words/find-words.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const allowed: Record<string, number> = JSON.parse(readFileSync(`${root}scripts/words/allowed.json`, 'utf8'))

describe('the words of this project', () => {
  const counts = Object.entries(countWords(root, allowed))

  it.each(counts)('are plain English in %s', (_, { found, allowed: limit }) => {
    const places = found.map(({ path, line, word, better }) => `${path}:${line} "${word}"; better: ${better}`)
    expect(found.length > limit ? places : []).toEqual([])
  })

  it('are allowed no more exceptions than there are, where there are none', () => {
    const clean = counts.filter(([, { found }]) => found.length === 0).map(([place]) => place)
    expect(clean.filter((place) => allowed[place] !== 0)).toEqual([])
  })
})

describe('findWords()', () => {
  const wordsIn = (path: string, text: string, options?: { messages: boolean }) =>
    findWords(path, text, options).map(({ line, word }) => `${line} ${word}`)

  it.each([
    ['It is handed in.', 'It is supplied.', 'handed in'],
    ['the document at hand', 'the document on the left hand', 'at hand'],
    ['Whoever asks', 'Anyone who asks', 'whoever'],
    ['Nobody asks', 'No one asks', 'nobody'],
    ['It is no key.', 'There is no key. It is no longer one.', 'is no'],
    ['It is none.', 'There is none.', 'is none'],
    ['It stands in a list.', 'It stands for a list.', 'stands'],
    ['The place is told.', 'She told me.', 'is told'],
    ['It is judged.', 'A judgement.', 'judge'],
    ['It runs by itself.', 'It runs itself.', 'by itself'],
    ['It is read apart.', 'Nothing apart from it; a part; apartment.', 'apart'],
    ['One alone signs.', 'A lone signer, alongside.', 'alone'],
    ['It mends the list.', 'It amends and recommends.', 'mend'],
  ])('finds in %j what is not in %j', (bad, good, word) => {
    expect(wordsIn('a.md', bad)).toEqual([`1 ${word}`])
    expect(wordsIn('a.md', good)).toEqual([])
  })

  it('names the line, also where two lines share the words', () => {
    expect(wordsIn('a.md', 'One.\nIt is handed\nin.\n')).toEqual(['2 handed in'])
    expect(wordsIn('a.ts', '/**\n * It is at\n * hand.\n */\nexport const a = 1\n')).toEqual(['2 at hand'])
    expect(wordsIn('a.ts', 'const a = 1\n// It is at\n// hand.\n')).toEqual(['2 at hand'])
  })

  it('leaves code on a page out', () => {
    expect(wordsIn('a.md', 'The option `alone` is one.\n\n```ts\nconst alone = 1\n```\n\nalone\n')).toEqual([
      '7 alone',
    ])
  })

  it('reads comments in code, and neither names nor regular expressions nor ordinary texts', () => {
    const code = [
      '/** Leaves it alone. */',
      "export const alone = 'alone' // alone",
      'const pattern = /alone/',
      'call({',
      '  alone, // alone',
      '  // alone',
      '})',
      '/** The option `alone`. */',
    ]
    expect(wordsIn('a.ts', code.join('\n'))).toEqual(['1 alone', '2 alone', '5 alone', '6 alone'])
  })

  it('reads the texts of code whose texts are messages', () => {
    const code = 'const a = "alone"\nconst b = `alone \u0024{a} alone`\nconst c = "the option `alone`"'
    expect(wordsIn('a.ts', code, { messages: true })).toEqual(['1 alone', '2 alone', '2 alone'])
  })

  it('leaves the names of modules out', () => {
    const code = "import { a } from './run alone'\nexport { b } from './run alone'\nimport('./run alone')"
    expect(wordsIn('a.ts', code, { messages: true })).toEqual([])
  })

  it('reads the names of tests', () => {
    const code = [
      "describe('alone', () => {",
      "  it.each(['alone'])('alone %s', () => {})",
      '  it(`alone \u0024{a}`, () => {})',
      "  call('alone')",
      '})',
    ]
    expect(wordsIn('a.test.ts', code.join('\n'))).toEqual(['1 alone', '2 alone', '3 alone'])
  })

  it('allows a word where the line or the one before says why', () => {
    const reason = 'words-allowed: quoted from the specification'
    expect(wordsIn('a.md', `<!-- ${reason} -->\nalone\nalone\n`)).toEqual(['3 alone'])
    expect(wordsIn('a.ts', `const a = 1 // alone; ${reason}\n`)).toEqual([])
    expect(wordsIn('a.ts', 'const a = 1 // alone; words-allowed:\n')).toEqual(['1 alone'])
  })
})
