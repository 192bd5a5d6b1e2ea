import type { ExpectationKey } from '../expectations/catalogue'
import type { PartKey } from '../parts/catalogue'
import type { ProblemCode } from '../registry'
import type { Wording } from '../wording'
import type { PhraseKey } from './en'

/** A sentence of a report before it is written in a language, so that findings do not depend on one. */
export type Phrase =
  | { phrase: PhraseKey | ExpectationKey; params: PhraseParams }
  /** A sentence of a part that is loaded when it is needed, with its text in English. */
  | { phrase: PartKey; params: PhraseParams; english: Wording }
  /** Several names as a sentence lists them: "A, B and C", or "A, B or C". */
  | { names: readonly (string | Phrase)[]; kind: 'conjunction' | 'disjunction' }
  /** The text of another problem, which caused this one. */
  | { problem: ProblemCode; part: 'title' | 'detail'; params: PhraseParams }
  /** Text of this library or of the caller's trust material: shown without quotation marks. */
  | { plain: string }
  /** Foreign text, such as a name: shown as a quotation, even if it is one word. */
  | { quoted: string }
  /** Foreign text in a place that usually has text of this library. */
  | { foreign: string }
  /** A sentence that is already in a language. */
  | { said: string }

/**
 * Parameters of a sentence. A string is treated as foreign text: an id, a date or a term is shown as it is, any other text as a
 * quotation. So no text of a document can be read as a statement of the report.
 */
export type PhraseParams = Readonly<Record<string, string | number | Phrase>>

/** Makes a sentence of the report. */
export function say(phrase: PhraseKey | ExpectationKey, params: PhraseParams = {}): Phrase {
  return { phrase, params }
}

/** Makes a sentence of a part that is loaded when it is needed: `texts` are those of the part in English. */
export function sayOf<Key extends PartKey>(
  texts: Readonly<Record<Key, Wording>>,
  phrase: Key,
  params: PhraseParams = {},
): Phrase {
  return { phrase, params, english: texts[phrase] }
}

/** Marks text of this library or of the caller's trust material; never text of the document. */
export function plain(text: string): Phrase {
  return { plain: text }
}

/** Marks a name, a message or other free text from outside. */
export function quote(text: string): Phrase {
  return { quoted: text }
}

/** Marks foreign text that is `expected`. */
export function foreign(text: string): Phrase {
  return { foreign: text }
}

/** Marks a sentence that is already in a language: it is shown as it is. */
export function said(text: string): Phrase {
  return { said: text }
}

/** Lists names in a sentence. */
export function listNames(
  names: readonly (string | Phrase)[],
  kind: 'conjunction' | 'disjunction' = 'conjunction',
): Phrase {
  return { names, kind }
}
