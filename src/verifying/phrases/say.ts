import { fillIn } from '../../model/problems/describe-problem'
import type { ProblemParams } from '../../model/problems/problem'
import type { PhraseKey } from './en'
import { en } from './en'

/** A sentence of the report, in words. */
export function say(key: PhraseKey, params: ProblemParams = {}): string {
  return fillIn(en[key], params)
}

/** Several names as a sentence lists them: "A, B and C", or "A, B or C". */
export function listNames(
  names: readonly string[],
  kind: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat('en-GB', { type: kind }).format(names)
}
