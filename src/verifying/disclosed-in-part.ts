import type { JsonObject } from '../core/json'
import type { Finding } from '../model/problems/problem'
import type { CheckedProof } from '../securing/check-proof'
import { isSelectiveProof } from '../securing/cryptosuites'
import { endOf } from './validity-period'

/**
 * Whether a document may be a part of what its issuer signed: where no proof that holds is over the document as a whole.
 *
 * @param good - Proofs that hold.
 */
export function isDisclosedInPart(good: readonly CheckedProof[]): boolean {
  return good.length > 0 && good.every(({ proof }) => isSelectiveProof(proof))
}

/** Says of a part that it is one. */
export function tellDisclosure(document: JsonObject, good: readonly CheckedProof[]): Finding[] {
  const [first] = good
  if (!first || !isDisclosedInPart(good)) return []
  // Without an end or a status they may have been left out, unless the issuer made them mandatory; nothing that is shown can tell.
  const showsBoth = endOf(document) !== undefined && document['credentialStatus'] !== undefined
  return [{ code: 'DISCLOSURE_SELECTIVE', pointer: first.pointer, severity: showsBoth ? 'note' : 'warning' }]
}
