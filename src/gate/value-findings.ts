import type { ActiveContext } from '../canonical/terms/active-context'
import { OutsideTables, ProtectedTerm } from '../canonical/terms/active-context'
import type { JsonValue } from '../core/json'
import type { ExpectationKey } from '../problems/expectations/catalogue'
import type { Phrase } from '../problems/phrases/phrase'
import { quote, say } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'
import { sayFound } from '../schema/quote-found'

/** Finding: the value has another kind than its term allows. */
export function wrongValue(pointer: string, expected: ExpectationKey, found: Phrase): Finding {
  return { code: 'VALUE_TYPE', pointer, params: { expected: say(expected), found } }
}

/** Finding: the value is not allowed here. */
export function notAllowed(pointer: string, expected: ExpectationKey, found: string): Finding {
  return {
    code: 'VALUE_NOT_ALLOWED',
    pointer,
    params: { expected: say(expected), found: found.slice(0, 200) },
  }
}

/** Finding: the term or type has another name in another context. */
export function ambiguous(pointer: string, name: string, iri: string): Finding {
  return { code: 'NAME_AMBIGUOUS', pointer, params: { name, iri: iri.slice(0, 200) } }
}

/** Finding: the term or type has no meaning here, because no context defines it, or a supplied context does so in an unreadable way. */
export function unknownWord(
  word: JsonValue,
  context: ActiveContext,
  unknown: 'termUnknown' | 'typeUnknown',
): Finding {
  const why = typeof word === 'string' ? context.whyUnusable(word) : undefined
  if (why !== undefined) return { code: 'CONTEXT_UNREADABLE', pointer: '', params: { reason: quote(why) } }
  const reason = say(unknown, { word: sayFound(word) })
  return { code: 'TERM_UNDEFINED', pointer: '', params: { reason } }
}

/**
 * Returns why contexts cannot be used together. Changing a protected term is an error; what our tables cannot read is indeterminate.
 *
 * @throws The error itself, unless it is an `OutsideTables`.
 */
export function refusedContexts(error: unknown, pointer: string): Finding {
  if (!(error instanceof OutsideTables)) throw error
  const code = error instanceof ProtectedTerm ? 'CONTEXT_CONFLICT' : 'CONTEXT_UNREADABLE'
  return { code, pointer, params: { reason: error.reason } }
}

/** Finding: a class is used where a property is expected. */
export function classAsProperty(pointer: string, found: string, property: string | undefined): Finding {
  const expected = property ?? say('expectPropertyName')
  return { code: 'CLASS_AS_PROPERTY', pointer, params: { expected, found } }
}
