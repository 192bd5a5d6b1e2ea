import { QualityLabelError } from '../../core/errors'
import type { JsonObject } from '../../core/json'
import { isWorkLimit } from '../../core/work-budget'
import type { SignedNodes } from '../../gate/gate-document'
import { plain } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { isJcsProof } from '../../securing/cryptosuites'
import { hashDocument, hashGated } from '../../securing/hash-data'
import type { JcsHashes } from '../../securing/hash-jcs-signed'
import { hashJcsSigned } from '../../securing/hash-jcs-signed'
import type { VerifySettings } from '../options/verify-options'
import type { LinkedProof } from './link-proofs'

/*
 * Which bytes a proof signs:
 *
 * - By a suite of canonical RDF: the SHA-256 of its options, then that of the canonical N-Quads of the document as it was given, without
 *   its proofs; of a proof in a chain, with the proofs that it follows.
 * - By a suite of JCS: the SHA-256 of its options, then that of the same document as canonical JSON.
 * - By `ecdsa-sd-2023`: each statement of the canonical document (check-selective-proof.ts).
 * - A JWT: its header and payload, as they were received (securing/check-jwt.ts).
 */

/** A document with what was hashed of it, for all of its proofs. */
export interface HashedDocument {
  document: JsonObject
  /** By `hashWhole`. */
  documentHash: Uint8Array
  jcsHashes: JcsHashes
}

type Hashed = { hash: Uint8Array } | Finding

/** Hashes a document without its proofs, as every proof outside of a chain signs it. */
export function hashWhole(
  document: JsonObject,
  signed: SignedNodes | undefined,
  { contexts, work }: VerifySettings,
): Promise<Hashed> {
  return orFinding(async () => ({ hash: await hashGated(document, signed, contexts, work) }))
}

/** Hashes a document in the form that one of its proofs signs. */
export async function hashSigned(
  { proof, pointer, previous }: LinkedProof,
  { document, documentHash, jcsHashes: known }: HashedDocument,
  { contexts, work }: VerifySettings,
): Promise<Hashed> {
  if (isJcsProof(proof)) {
    const signed = { document, documentHash, previous, contexts, known, work }
    return orFinding(() => hashJcsSigned(proof, pointer, signed))
  }
  if (previous.length === 0) return { hash: documentHash }
  return orFinding(async () => ({ hash: await hashDocument(document, previous, contexts, work) }))
}

async function orFinding(hash: () => Promise<Hashed>): Promise<Hashed> {
  try {
    return await hash()
  } catch (error) {
    if (!(error instanceof QualityLabelError) || isWorkLimit(error)) throw error
    const reason = typeof error.details['reason'] === 'string' ? error.details['reason'] : error.message
    const code = error.code === 'TERM_UNDEFINED' ? 'TERM_UNDEFINED' : 'PROOF_TRANSFORMATION_ERROR'
    return { code, pointer: '', params: { reason: plain(reason) }, section: 'integrity' }
  }
}
