import { canonizeStatements, canonizeUnder } from '../canonical/canonize'
import type { Statements } from '../canonical/part-statements'
import { OutsideTables } from '../canonical/terms/active-context'
import type { ContextSet } from '../canonical/terms/context-set'
import type { FindPart } from '../canonical/to-statements'
import { concatBytes } from '../core/bytes'
import type { JsonObject, JsonValue } from '../core/json'
import { sha256, sha256OfParts } from '../core/sha256'
import type { WorkBudget } from '../core/work-budget'
import type { GatedNode } from '../gate/gated-node'
import { statementsOfNodes } from '../gate/statements-of-nodes'
import { proofOptionsText } from './proof-options-text'

/**
 * Hashes the canonical form of a document without its `proof` with SHA-256: 32 bytes, the same for every proof of a set.
 *
 * @param previous - Proofs that the new or checked proof follows; it is over the document together with them.
 * @param contexts - Accepted contexts; by default the pinned ones.
 * @param work - Budget of the surrounding call.
 * @param find - Finds what is known of the statements of parts under `contexts`.
 * @throws {QualityLabelError} As `canonize` does.
 * @see VC-DI-EdDSA 1.0, section 3.2.3 (transformation) and 3.2.4 (hashing); VC Data Integrity 1.0, section 4.5, step 3 (chains)
 */
export async function hashDocument(
  document: JsonObject,
  previous: readonly JsonObject[] = [],
  contexts?: ContextSet,
  work?: WorkBudget,
  find?: FindPart,
): Promise<Uint8Array> {
  const { proof: _, ...unsecured } = document
  const signed = previous.length === 0 ? unsecured : { ...unsecured, proof: [...previous] }
  return sha256(await canonizeUnder(signed, contexts, work, find))
}

/**
 * Like `hashDocument`, for a document that passed the gate.
 *
 * @param signed - What the gate has read of the document; the document is read again if that is not all of it.
 */
export async function hashGated(
  document: JsonObject,
  signed: GatedNode | undefined,
  contexts?: ContextSet,
  work?: WorkBudget,
  find?: FindPart,
): Promise<Uint8Array> {
  return (signed && hashNodes(signed, work)) ?? hashDocument(document, [], contexts, work, find)
}

/**
 * Hashes the canonical form of what a document says that passed the gate, without its proofs and embedded endorsements: 32 bytes.
 *
 * @param root - Of its nodes.
 * @returns `undefined` if they do not show it.
 */
export function hashNodes(root: GatedNode, work?: WorkBudget): Uint8Array | undefined {
  const statements = statementsOrNone(root, work)
  return statements && sha256OfParts(canonizeStatements(statements, work))
}

function statementsOrNone(root: GatedNode, work?: WorkBudget): Statements | undefined {
  try {
    return statementsOfNodes(root, work)
  } catch (error) {
    if (error instanceof OutsideTables) return undefined
    throw error
  }
}

/**
 * Hashes the canonical form of the options of a proof with SHA-256: every property except `proofValue`, under the document's `@context`.
 *
 * @see VC-DI-EdDSA 1.0, section 3.2.5 (proof configuration)
 */
export async function hashProofOptions(
  proof: JsonObject,
  context: JsonValue,
  contexts?: ContextSet,
  work?: WorkBudget,
): Promise<Uint8Array> {
  const { proofValue: _, ...options } = proof
  const text = contexts?.isGeneric ? undefined : proofOptionsText(options, context)
  return sha256(text ?? (await canonizeUnder({ ...options, '@context': context }, contexts, work)))
}

/** Returns the 64 bytes that are signed: hash of the proof options, then hash of the document. */
export function combineHashes(proofOptionsHash: Uint8Array, documentHash: Uint8Array): Uint8Array {
  return concatBytes(proofOptionsHash, documentHash)
}
