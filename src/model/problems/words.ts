import type { ProblemCatalogue } from './messages/catalogue'
import { en as englishProblems } from './messages/en'
import type { PhraseKey } from './phrases/en'
import { en as englishPhrases } from './phrases/en'
import type { Phrase, PhraseParams } from './phrases/phrase'

/** Everything that a report can say, in one language. */
export interface Words {
  /** BCP 47 */
  language: string
  problems: ProblemCatalogue
  phrases: Readonly<Record<PhraseKey, string>>
}

/** The language that is always there. */
export const english: Words = { language: 'en', problems: englishProblems, phrases: englishPhrases }

/** A phrase in words. */
export function putIntoWords(phrase: Phrase, words: Words): string {
  if ('names' in phrase)
    return new Intl.ListFormat(words.language, { type: phrase.kind }).format(phrase.names)
  if ('problem' in phrase) return fillIn(words.problems[phrase.problem][phrase.part], phrase.params, words)
  return fillIn(words.phrases[phrase.phrase], phrase.params, words)
}

/** Puts parameters in the places of a template; a place without its parameter stays visible. */
export function fillIn(template: string, params: PhraseParams, words: Words): string {
  return template.replace(/\{([a-zA-Z]+)\}/g, (place, name: string) => {
    const value = params[name]
    if (value === undefined) return place
    return typeof value === 'object' ? putIntoWords(value, words) : String(value)
  })
}
