import type { ProblemCode } from '../registry'
import type { PhraseKey } from './en'

/** A sentence of a report before it is put into words, so that what is found does not depend on a language. */
export type Phrase =
  | { phrase: PhraseKey; params: PhraseParams }
  /** Several names as a sentence lists them: "A, B and C", or "A, B or C". */
  | { names: readonly (string | Phrase)[]; kind: 'conjunction' | 'disjunction' }
  /** What is said of another problem, which lies behind this one. */
  | { problem: ProblemCode; part: 'title' | 'detail'; params: PhraseParams }
  /** Words of this library or of the caller's trust material: shown without quotation marks. */
  | { plain: string }
  /** A text of somebody else, such as a name: shown as a quotation even where it is one word. */
  | { quoted: string }
  /** A text of somebody else where one of this library is the rule. */
  | { foreign: string }
  /** A sentence that was put into words before. */
  | { said: string }

/**
 * What a sentence names. A string is taken for a text of somebody else: an id, a date or a term is shown as it is, anything else as a
 * quotation, so that no text of a document reads as a statement of the report.
 */
export type PhraseParams = Readonly<Record<string, string | number | Phrase>>

/** A sentence of the report. */
export function say(phrase: PhraseKey, params: PhraseParams = {}): Phrase {
  return { phrase, params }
}

/** Words of this library or of the caller's trust material; never a text of the document. */
export function plain(text: string): Phrase {
  return { plain: text }
}

/** A name, a message or another free text of somebody else. */
export function quote(text: string): Phrase {
  return { quoted: text }
}

/** A text of somebody else that is `expected`. */
export function foreign(text: string): Phrase {
  return { foreign: text }
}

/** A sentence that was put into words before: shown as it is. */
export function said(text: string): Phrase {
  return { said: text }
}

/** Several names in a sentence. */
export function listNames(
  names: readonly (string | Phrase)[],
  kind: 'conjunction' | 'disjunction' = 'conjunction',
): Phrase {
  return { names, kind }
}
