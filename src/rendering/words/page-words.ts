import { wordsIn } from '../../model/words-in'
import type { PageWords } from './catalogue'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fi } from './fi'
import { fr } from './fr'
import { it } from './it'
import { lt } from './lt'
import { nl } from './nl'

const byLanguage = { de, en, es, fi, fr, it, lt, nl } as const

/** The words of a page, and the language that they are in: English where the page is in a language without words. */
export interface SpokenWords {
  language: string
  words: PageWords
}

/** Returns the words of pages for a language tag; `de` serves `de-AT`. */
export function pageWords(tag: string): SpokenWords {
  const words: PageWords = wordsIn(byLanguage, tag)
  return { words, language: words === en && !/^en\b/i.test(tag) ? 'en' : tag }
}
