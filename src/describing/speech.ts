import type { Wording } from '../problems/wording'
import { chooseForm } from '../problems/wording'
import type { Words } from '../problems/words'
import { english, placeholder, withStop } from '../problems/words'
import { quoteShort, showShort } from './clean-text'
import type { Say } from './words/catalogue'
import { en } from './words/en'

/** How documents and reports are put into words, in one language. */
export interface Speech {
  /** What the library says in this language. */
  words: Words
  /** Writes a sentence; each parameter is shown as it is, so foreign text must be cleaned. */
  say: Say
  /** Cleans foreign text and puts it in quotation marks, as `quoteShort` does. */
  quote(text: string, length?: number): string
  /** Cleans foreign text: an id, a date or a term as it is, anything else in quotation marks. */
  show(text: string): string
}

type Params = Readonly<Record<string, string | number>>

/** Speaks with the words of one language. */
export function createSpeech<Saying extends Say>(
  words: Words,
  catalogue: Readonly<Record<string, Wording>>,
): Omit<Speech, 'say'> & { say: Saying } {
  const { language, quotationMarks } = words
  const say = (key: string, params: Params = {}): string => {
    const template = chooseForm(catalogue[key] ?? key, params['count'], language)
    return template.replace(placeholder, (place, name: string, stop = '') =>
      params[name] === undefined ? place : withStop(String(params[name]), stop),
    )
  }
  return {
    words,
    say: say as Saying,
    quote: (text, length) => quoteShort(text, length, quotationMarks),
    show: (text) => showShort(text, quotationMarks),
  }
}

/** Speaks English. */
export const englishSpeech = createSpeech<Say>(english, en)
