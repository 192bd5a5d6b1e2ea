import type { ContextSet } from '../canonical/terms/context-set'
import { equalBytes } from '../core/bytes'
import type { JsonObject } from '../core/json'
import { toArray } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import type { Finding } from '../model/problems/problem'
import { malformed } from './check-proof-members'
import { hashDocument } from './hash-data'
import { hashJcsDocument } from './jcs-hash-data'

export interface JcsSigned {
  document: JsonObject
  /** By `hashDocument`, under all contexts of the document. */
  documentHash: Uint8Array
  /** Proofs that the proof follows. */
  previous: readonly JsonObject[]
  /** Those the document may be read under. */
  contexts: ContextSet
}

/**
 * Hash of a document as an `eddsa-jcs-2022` proof signs it: with the contexts that the proof carries.
 *
 * The document may name further contexts behind those, as somebody who adds a proof of another suite does. They stand under no
 * signature, so they are accepted only where the document says the same without them.
 *
 * @throws {QualityLabelError} As `canonize` does.
 * @see VC-DI-EdDSA 1.0, section 3.3.2, step 3: https://www.w3.org/TR/vc-di-eddsa/#verify-proof-eddsa-jcs-2022
 */
export async function hashJcsSigned(
  proof: JsonObject,
  pointer: string,
  { document, documentHash, previous, contexts }: JcsSigned,
): Promise<{ hash: Uint8Array } | Finding> {
  const context = proof['@context']
  if (context === undefined) return { hash: hashJcsDocument(document, previous) }
  const named = toArray(document['@context'])
  const signed = toArray(context)
  const place = appendPointer(pointer, '@context')
  if (!signed.every((url, index) => url === named[index]))
    return malformed(place, 'the contexts that the document begins with', 'others')
  const asSigned = { ...document, '@context': context }
  if (signed.length < named.length) {
    const hash = await hashDocument(asSigned, [], contexts)
    if (!equalBytes(hash, documentHash)) {
      return malformed(place, 'every context that the document needs', 'fewer')
    }
  }
  return { hash: hashJcsDocument(asSigned, previous) }
}
