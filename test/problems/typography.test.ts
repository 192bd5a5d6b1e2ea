import { describe, expect, it } from 'vitest'
import { pageCatalogues } from '../../src/page/speech'
import { languages } from '../../src/problems/find-language'
import { loadWords } from '../../src/problems/load-words'
import type { Wording } from '../../src/problems/wording'
import { pageWords } from '../../src/rendering/words/page-words'
import { catalogues } from '../support/catalogues'
import { formsOf } from '../support/wordings'

/** Every text in a language: problems, phrases, expectations of shapes, the command, the page and rendered documents. */
async function textsIn(language: (typeof languages)[number]): Promise<string[]> {
  const { problems, phrases } = await loadWords(language)
  const ofProblems = Object.values(problems).flatMap(({ title, detail, hint }) => [title, detail, hint])
  const { colon: _, ...rendered } = pageWords(language).words
  const spoken = [phrases, catalogues[language], pageCatalogues[language], rendered]
  const wordings = spoken.flatMap((each) => Object.values<Wording>(each))
  return [...ofProblems, ...wordings.flatMap(formsOf)]
}

describe('the French texts', () => {
  it('have a narrow no-break space before each mark that asks for one, and no other space', async () => {
    const texts = await textsIn('fr')
    expect(texts.filter((text) => /[ \u00a0][;:!?»](?:\s|$)|«[ \u00a0]/.test(text))).toEqual([])
    // The prefix ext: has a colon of its own.
    expect(texts.filter((text) => /[\p{L}\d)}](?<!\bext)[;:!?](?:\s|$)/u.test(text))).toEqual([])
  })
})

describe('the German texts', () => {
  it('call a badge das Badge', async () => {
    const texts = await textsIn('de')
    expect(texts.filter((text) => /\b(?:der|den|(?:dies|jed|ein|kein)e[rn]) Badge\b/i.test(text))).toEqual([])
  })
})

describe.each(languages)('the texts in %s', (language) => {
  it('use the quotation marks of the language, and no others', async () => {
    const { quotationMarks } = await loadWords(language)
    const own = quotationMarks.join('')
    const wrong = (await textsIn(language)).filter((text) =>
      (text.match(/[“”„«»‹›‟]|(?<![\w=:([{,])"(?![\w:,\])}])/g) ?? []).some((mark) => !own.includes(mark)),
    )
    expect(wrong).toEqual([])
  })

  it('have no two spaces in a row, none at either end but before a bracket, and no three dots', async () => {
    const wrong = (await textsIn(language)).filter((text) => /^\s(?!\()|\s$| {2}|\.\.\./.test(text))
    expect(wrong).toEqual([])
  })
})
