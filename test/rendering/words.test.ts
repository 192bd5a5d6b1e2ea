import type { Language } from '../../src/problems/find-language'
import { languages } from '../../src/problems/find-language'
import { pageWords } from '../../src/rendering/words/page-words'
import { testWords } from '../support/word-rules'

const catalogues = Object.fromEntries(
  languages.map((language) => [language, pageWords(language).words] as const),
) as Record<Language, ReturnType<typeof pageWords>['words']>

testWords('rendered documents', catalogues, {
  fi: ['portfolio'],
  de: ['booklet', 'number', 'portfolio'],
  lt: ['number'],
  it: ['number', 'portfolio'],
  es: ['number'],
  fr: ['booklet', 'portfolio'],
  nl: ['booklet', 'number', 'portfolio'],
})
