import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/problems/find-language'
import { languages } from '../../src/problems/find-language'
import type { Wording } from '../../src/problems/wording'
import { formsOf } from './wordings'

const others = languages.filter((language) => language !== 'en')

type Catalogue = Readonly<Record<string, Wording>>

/** For each language, the keys of words that are the same in English. */
export type SameAsEnglish = Readonly<Record<Exclude<Language, 'en'>, readonly string[]>>

/** Tests that catalogues say in every language what the English one says, in the forms of the language. */
export function testWords(
  speaker: string,
  catalogues: Readonly<Record<Language, Catalogue>>,
  sameAsEnglish: SameAsEnglish,
): void {
  const { en } = catalogues
  const english = (key: string) => formsOf(en[key] ?? '')

  describe.each(others)(`the words of ${speaker} in %s`, (language) => {
    const entries = Object.entries(catalogues[language])

    it('are those of English, with their placeholders', () => {
      expect(entries.map(([key]) => key).sort()).toEqual(Object.keys(en).sort())
      for (const [key, wording] of entries)
        for (const text of formsOf(wording))
          expect([key, placeholders(text)]).toEqual([key, placeholders(english(key)[0] ?? '')])
    })

    it('are not English, but where the word is the same', () => {
      const same = entries.filter(([key, wording]) => {
        const inEnglish = english(key).map((text) => text.toLowerCase())
        return formsOf(wording)
          .map((text) => text.toLowerCase())
          .some((text) => inEnglish.includes(text) && /[a-z]{2}/.test(withoutPlaces(text)))
      })
      expect(same.map(([key]) => key).sort()).toEqual([...sameAsEnglish[language]].sort())
    })

    it('end with a full stop where English does, and nowhere else', () => {
      const wrong = entries.filter(([key, wording]) => {
        const ends = /\.$/.test(english(key)[0] ?? '')
        return formsOf(wording).some((text) => /\.$/.test(text) !== ends)
      })
      expect(wrong).toEqual([])
    })
  })

  describe.each(languages)(`the words of ${speaker} in %s`, (language) => {
    it('have each form that the language has for a whole number, where they have any', () => {
      const rules = new Intl.PluralRules(language)
      const needed = new Set(Array.from({ length: 1000 }, (_, number) => rules.select(number)))
      for (const [key, wording] of Object.entries(catalogues[language]))
        if (typeof wording !== 'string')
          expect([key, Object.keys(wording).sort()]).toEqual([key, [...needed].sort()])
    })
  })
}

function withoutPlaces(text: string): string {
  return text.replace(/\{[a-zA-Z]+\}/g, '')
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\{[a-zA-Z]+\}/g))].sort().join()
}
