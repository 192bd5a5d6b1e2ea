import canonicalize from 'canonicalize'
import type { JsonObject } from '../../core/json'
import { subjectId } from '../facts/credential-facts'
import { peek } from '../input/peek'
import { keptIndex } from './subject-index'

/**
 * Checks whether a list of the trust material has a credential with the same content; its proofs may be others.
 *
 * @param given - The credential as it was parsed.
 */
export function isCarried(given: JsonObject, list: readonly (object | string)[] | undefined): boolean {
  const listed = keptIndex(list).get(subjectId(given)) ?? []
  const content = contentOf(given)
  return listed.some(({ credential }) => contentOf(peek(credential) ?? {}) === content)
}

// RFC 8785: the order of members says nothing.
function contentOf({ proof: _, ...content }: JsonObject): string | undefined {
  return canonicalize(content)
}
