import type { ProblemCatalogue } from './messages/catalogue'
import { en as englishProblems } from './messages/en'
import type { PhraseCatalogue } from './phrases/catalogue'
import { en as englishPhrases } from './phrases/en'
import type { Phrase, PhraseParams } from './phrases/phrase'
import type { QuotationMarks } from './show-text'
import { showPlain, showQuotation, showText } from './show-text'

/** Everything that a report can say, in one language. */
export interface Words {
  /** BCP 47 */
  language: string
  /** How lists are written, BCP 47: the region decides on the comma before the last. */
  lists: string
  quotationMarks: QuotationMarks
  problems: ProblemCatalogue
  phrases: PhraseCatalogue
}

/** The language that is always there. */
export const english: Words = {
  language: 'en',
  lists: 'en-GB',
  quotationMarks: ['“', '”'],
  problems: englishProblems,
  phrases: englishPhrases,
}

/** A phrase in words. */
export function putIntoWords(phrase: Phrase, words: Words): string {
  if ('names' in phrase) {
    const names = phrase.names.map((name) => inWords(name, words))
    return new Intl.ListFormat(words.lists, { type: phrase.kind }).format(names)
  }
  if ('plain' in phrase) return showPlain(phrase.plain)
  if ('quoted' in phrase) return showQuotation(phrase.quoted, words.quotationMarks)
  if ('said' in phrase) return phrase.said
  if ('foreign' in phrase) return showText(phrase.foreign, words.quotationMarks)
  if ('problem' in phrase) return fillIn(words.problems[phrase.problem][phrase.part], phrase.params, words)
  return fillIn(words.phrases[phrase.phrase], phrase.params, words)
}

/** Puts parameters in the places of a template; a place without its parameter stays visible. */
export function fillIn(template: string, params: PhraseParams, words: Words): string {
  if (!template.includes('{')) return template
  return template.replace(/\{([a-zA-Z]+)\}/g, (place, name: string) => {
    const value = params[name]
    if (value === undefined) return place
    return inWords(value, words, name)
  })
}

/**
 * A parameter as it is shown: the one place where a text of a document becomes part of a sentence.
 *
 * @param name - What is `expected` is said in words of this library.
 */
export function inWords(value: PhraseParams[string], words: Words, name = ''): string {
  if (typeof value === 'object') return putIntoWords(value, words)
  if (typeof value === 'number') return String(value)
  return name === 'expected' ? showPlain(value) : showText(value, words.quotationMarks)
}
