import { QualityLabelError } from '../../core/errors'
import type { JsonObject } from '../../core/json'
import { isWorkLimit } from '../../core/work-budget'
import type { GatedNode } from '../../gate/gated-node'
import { plain } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { isJcsProof } from '../../securing/cryptosuites'
import { hashDocument, hashGated } from '../../securing/hash-data'
import type { JcsHashes } from '../../securing/hash-jcs-signed'
import { hashJcsSigned } from '../../securing/hash-jcs-signed'
import type { VerifySettings } from '../options/verify-options'
import type { LinkedProof } from './linked-proof'

/*
 * Which bytes does a proof sign?
 *
 * - By a suite of canonical RDF: 64 bytes, two SHA-256 hashes one after the other. The first is over the canonical N-Quads of the proof's
 *   options (the proof without `proofValue`, under the contexts of the document); the second is over the canonical N-Quads of the
 *   document as it was given, without `proof`, or with the proofs that this one follows in a chain. The nodes that the gate has read give
 *   the same N-Quads and are used where they can be (securing/hash-data.ts); check-proof.ts there joins the two hashes.
 * - By a JCS suite: the same two hashes, over canonical JSON in place of N-Quads, the document under the `@context` of the proof
 *   (securing/hash-jcs-signed.ts).
 * - By `ecdsa-sd-2023`: the issuer's key signs the options, a key made for this document, and the mandatory statements together; that key
 *   signs each other statement separately (securing/read-sd-proof-value.ts, sd-statements.ts). The suite's own package checks them.
 * - A JWT: its header and payload as they were received, joined by a dot (`signingInputOf` in securing/parse-jwt.ts).
 *
 * This file makes the hash of the document for the first two.
 */

/** A document with what was hashed of it, for all of its proofs. */
export interface HashedDocument {
  document: JsonObject
  /** By `hashWhole`. */
  documentHash: Uint8Array
  jcsHashes: JcsHashes
}

type Hashed = { hash: Uint8Array } | Finding

/** Hashes a document without its proofs, as every proof by a suite of canonical RDF outside of a chain signs it. */
export function hashWhole(
  document: JsonObject,
  signed: GatedNode | undefined,
  { contexts, work, recurring }: VerifySettings,
): Promise<Hashed> {
  const find = recurring?.findStatements
  return orFinding(async () => ({ hash: await hashGated(document, signed, contexts, work, find) }))
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
