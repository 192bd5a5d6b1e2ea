import canonicalize from 'canonicalize'
import { concatBytes } from '../core/bytes'
import type { JsonObject } from '../core/json'
import { sha256 } from '../core/sha256'

/**
 * Hashes the RFC 8785 form of a document without its proofs with SHA-256.
 *
 * @param previous - Proofs that the new or checked proof follows; it is over the document together with them.
 */
export function hashJcsDocument(document: JsonObject, previous: readonly JsonObject[] = []): Uint8Array {
  const { proof: _, ...unsecured } = document
  const signed = previous.length === 0 ? unsecured : { ...unsecured, proof: [...previous] }
  return sha256(canonicalize(signed) as string)
}

/**
 * Returns the 64 bytes that a proof signs: the hash of its options, then the hash of the document.
 *
 * @param documentHash - By `hashJcsDocument`; the same for every proof of a document.
 * @see VC-DI-EdDSA 1.0, sections 3.3.4 and 3.3.5: https://www.w3.org/TR/vc-di-eddsa/#hashing-eddsa-jcs-2022
 */
export function jcsHashData(documentHash: Uint8Array, proof: JsonObject): Uint8Array {
  const { proofValue: _, ...options } = proof
  return concatBytes(sha256(canonicalize(options) as string), documentHash)
}
