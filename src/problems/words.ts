import type { ExpectationCatalogue } from './expectations/catalogue'
import { en as englishExpectations } from './expectations/en'
import type { ProblemCatalogue } from './messages/catalogue'
import { en as englishProblems } from './messages/en'
import type { PartCatalogue } from './parts/catalogue'
import type { PhraseCatalogue } from './phrases/catalogue'
import { en as englishPhrases } from './phrases/en'
import type { Phrase, PhraseParams } from './phrases/phrase'
import type { QuotationMarks } from './show-text'
import { showPlain, showQuotation, showText } from './show-text'
import { chooseForm } from './wording'

/** Everything that a report can say, in one language. */
export interface Words {
  /** BCP 47 */
  language: string
  /** Locale of lists, BCP 47: the region decides on the comma before the last item. */
  lists: string
  quotationMarks: QuotationMarks
  problems: ProblemCatalogue
  /** Those in English of a part that is loaded when it is needed come with its phrases. */
  phrases: PhraseCatalogue & ExpectationCatalogue & Partial<PartCatalogue>
}

/** The messages in English, which are always loaded. */
export const english: Words = {
  language: 'en',
  lists: 'en-GB',
  quotationMarks: ['“', '”'],
  problems: englishProblems,
  phrases: { ...englishPhrases, ...englishExpectations },
}

/** Writes a phrase in a language. */
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
  const wording =
    'english' in phrase ? (words.phrases[phrase.phrase] ?? phrase.english) : words.phrases[phrase.phrase]
  const template = chooseForm(wording, phrase.params['count'], words.language)
  return fillIn(template, phrase.params, words)
}

/** Fills parameters into a template. A place without a parameter stays visible; a parameter that ends in a full stop ends the sentence. */
export function fillIn(template: string, params: PhraseParams, words: Words): string {
  if (!template.includes('{')) return template
  return template.replace(placeholder, (place, name: string, stop = '') => {
    const value = params[name]
    if (value === undefined) return place
    return withStop(inWords(value, words, name), stop)
  })
}

/** A place for a parameter in a template, with the full stop that ends the sentence after it. */
export const placeholder = /\{([a-zA-Z]+)\}(\.(?!\S))?/g

/** Ends a text with a stop, once: an abbreviated name such as "Rasa P." has its own. */
export function withStop(text: string, stop: string): string {
  return text.endsWith('.') ? text : text + stop
}

/**
 * Writes a parameter as it is shown. Only here does text of a document become part of a sentence.
 *
 * @param name - Name of the parameter. `expected` is always text of this library.
 */
export function inWords(value: PhraseParams[string], words: Words, name = ''): string {
  if (typeof value === 'object') return putIntoWords(value, words)
  if (typeof value === 'number') return String(value)
  return name === 'expected' ? showPlain(value) : showText(value, words.quotationMarks)
}
