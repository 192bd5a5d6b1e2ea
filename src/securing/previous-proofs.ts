import type { JsonObject } from '../core/json'
import { toArray } from '../core/json'

/** Returns the ids of the proofs that a proof follows. */
export function namedAsPrevious(proof: JsonObject): string[] {
  return toArray<unknown>(proof['previousProof']).filter((id) => typeof id === 'string')
}

/**
 * Returns the proofs that a proof follows, by their ids. Its signature is over the document together with them.
 *
 * @param proofs - All proofs of the document, in its order.
 * @see VC Data Integrity 1.0, section 4.5, step 3: https://www.w3.org/TR/vc-data-integrity/#verify-proof-sets-and-chains
 */
export function previousOf(proof: JsonObject, proofs: readonly JsonObject[]): JsonObject[] {
  if (proof['previousProof'] === undefined) return []
  const named = new Set<unknown>(namedAsPrevious(proof))
  return proofs.filter(({ id }) => named.has(id))
}
