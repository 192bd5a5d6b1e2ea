import canonicalize from 'canonicalize'
import type { JsonObject } from '../../core/json'
import { subjectId } from '../facts/credential-facts'
import { peek } from '../input/peek'
import { keptIndex } from './subject-index'
import { kept } from './trust-index'

/**
 * Checks whether a list of the trust material has a credential with the same content; its proofs may be others.
 *
 * @param given - The credential as it was parsed.
 */
export function isCarried(given: JsonObject, list: readonly (object | string)[] | undefined): boolean {
  // Most credentials are about a subject that the list does not have, and the contents need not be written for them.
  if (!keptIndex(list).has(subjectId(given))) return false
  const content = contentOf(given)
  return content !== undefined && contentsOf(list).has(content)
}

const contentsOf = kept(
  (list: readonly (object | string)[]) =>
    new Set(list.map((entry) => contentOf(peek(entry) ?? {})).filter((content) => content !== undefined)),
)

/** The content as text that is the same in any order of its members; undefined for what no canonical text can be written of. */
function contentOf({ proof: _, ...content }: JsonObject): string | undefined {
  try {
    return canonicalize(content)
  } catch {
    // RFC 8785, section 3.2.2.2: text with half a surrogate pair has no canonical form. No signed credential has such text.
    return undefined
  }
}
