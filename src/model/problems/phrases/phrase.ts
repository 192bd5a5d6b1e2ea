import type { ProblemCode } from '../registry'
import type { PhraseKey } from './en'

/** A sentence of a report before it is put into words, so that what is found does not depend on a language. */
export type Phrase =
  | { phrase: PhraseKey; params: PhraseParams }
  /** Several names as a sentence lists them: "A, B and C", or "A, B or C". */
  | { names: readonly (string | Phrase)[]; kind: 'conjunction' | 'disjunction' }
  /** What is said of another problem, which lies behind this one. */
  | { problem: ProblemCode; part: 'title' | 'detail'; params: PhraseParams }

export type PhraseParams = Readonly<Record<string, string | number | Phrase>>

/** A sentence of the report. */
export function say(phrase: PhraseKey, params: PhraseParams = {}): Phrase {
  return { phrase, params }
}

/** Several names in a sentence. */
export function listNames(
  names: readonly (string | Phrase)[],
  kind: 'conjunction' | 'disjunction' = 'conjunction',
): Phrase {
  return { names, kind }
}
