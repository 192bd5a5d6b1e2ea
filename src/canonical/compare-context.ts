import { encodeHex } from '../core/bytes'
import { hashInDigest } from '../core/digest'
import type { SriAlgorithm } from '../core/digest-sri'
import { hashesOf, matchesSriHashes } from '../core/digest-sri'
import type { JsonObject } from '../core/json'
import { publishedContexts } from '../model/contexts/published-contexts'
import type { Finding } from '../problems/problem'
import type { ContextSet } from './terms/context-set'

interface KnownContext {
  /** Hexadecimal; `undefined` if unknown. */
  hashBy: (algorithm: SriAlgorithm) => string | undefined
  /** Whether only these bytes are genuine. */
  isFixed: boolean
}

/**
 * Compares the digests that a credential states for a JSON-LD context with the context as published, or as the caller supplied it.
 *
 * If a digest differs, the issuer signed under another document of that address. That is an error if the publisher states the hash,
 * or the caller supplied the context. Other publishers changed their documents in place, so a difference decides nothing there.
 *
 * @returns `undefined` if no bytes or hash of the context is known.
 * @see VCDM 2.0, section 5.3: https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources
 */
export function compareContext(
  resource: JsonObject,
  pointer: string,
  contexts: ContextSet,
): Finding[] | undefined {
  const id = String(resource['id'])
  const known = findKnown(id, contexts)
  const answers = known ? compare(resource, known) : []
  if (known && answers.includes(false)) {
    const finding: Finding = { code: 'CONTEXT_DIGEST_MISMATCH', pointer, params: { id } }
    return [known.isFixed ? finding : { ...finding, because: 'notComparable' }]
  }
  return answers.includes(true) ? [] : undefined
}

function findKnown(url: string, contexts: ContextSet): KnownContext | undefined {
  const supplied = contexts.suppliedBytes(url)
  if (supplied) {
    const hashes = hashesOf(supplied)
    return { hashBy: (algorithm) => encodeHex(hashes(algorithm)), isFixed: true }
  }
  const published = Object.hasOwn(publishedContexts, url) ? publishedContexts[url] : undefined
  if (!published) return undefined
  const { isStated = false, ...hashes } = published
  return {
    hashBy: (algorithm) => (hashes as Partial<Record<SriAlgorithm, string>>)[algorithm],
    isFixed: isStated,
  }
}

function compare(
  { digestMultibase, digestSRI }: JsonObject,
  { hashBy }: KnownContext,
): (boolean | undefined)[] {
  const isHash = (algorithm: SriAlgorithm, stated: Uint8Array) => {
    const actual = hashBy(algorithm)
    return actual === undefined ? undefined : encodeHex(stated) === actual
  }
  const stated = typeof digestMultibase === 'string' ? hashInDigest(digestMultibase) : undefined
  return [
    stated && isHash('sha256', stated),
    typeof digestSRI === 'string' ? matchesSriHashes(digestSRI, isHash) : undefined,
  ]
}
