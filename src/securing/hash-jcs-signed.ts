import { isSameContext } from '../canonical/terms/context-key'
import type { ContextSet } from '../canonical/terms/context-set'
import { equalBytes } from '../core/bytes'
import { QualityLabelError } from '../core/errors'
import type { JsonObject, JsonValue } from '../core/json'
import { toArray } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import type { WorkBudget } from '../core/work-budget'
import { say } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'
import { malformed } from './check-proof-members'
import { hashDocument } from './hash-data'
import { hashJcsDocument } from './jcs-hash-data'

/** Hashes of one document for proofs that follow no other, by their contexts; without `hash` if they lack a needed context. */
export type JcsHashes = Map<string, { hash?: Uint8Array }>

export interface JcsSigned {
  document: JsonObject
  /** By `hashDocument`, under all contexts of the document. */
  documentHash: Uint8Array
  /** Proofs that the proof follows. */
  previous: readonly JsonObject[]
  /** Accepted contexts. */
  contexts: ContextSet
  /** Hashes computed before; a document may have hundreds of such proofs. */
  known: JcsHashes
  /** Budget of the surrounding call. */
  work?: WorkBudget
}

/**
 * Hashes a document as an `eddsa-jcs-2022` proof signs it: with the contexts in the proof.
 *
 * The document may have further contexts after those, added for a proof of another suite. The signature does not cover them, so they
 * are accepted only if the document makes the same statements without them.
 *
 * @throws {QualityLabelError} As `canonize` does.
 * @see VC-DI-EdDSA 1.0, section 3.3.2, step 3: https://www.w3.org/TR/vc-di-eddsa/#verify-proof-eddsa-jcs-2022
 */
export async function hashJcsSigned(
  proof: JsonObject,
  pointer: string,
  signed: JcsSigned,
): Promise<{ hash: Uint8Array } | Finding> {
  const { document, known } = signed
  const context = proof['@context']
  const named = toArray(document['@context'])
  const place = appendPointer(pointer, '@context')
  if (context !== undefined && !toArray(context).every((entry, index) => isSameContext(entry, named[index])))
    return malformed(place, say('expectOwnContexts'), say('foundOther'))
  const key = JSON.stringify(context ?? null)
  const isFirst = signed.previous.length === 0
  const found = (isFirst && known.get(key)) || (await hashUnder(context, signed))
  if (isFirst) known.set(key, found)
  const { hash } = found
  return hash ? { hash } : malformed(place, say('expectEveryContext'), say('foundFewer'))
}

async function hashUnder(
  context: JsonValue | undefined,
  { document, documentHash, previous, contexts, work }: JcsSigned,
): Promise<{ hash?: Uint8Array }> {
  if (context === undefined) return { hash: hashJcsDocument(document, previous) }
  const asSigned = { ...document, '@context': context }
  const isShorter = toArray(context).length < toArray(document['@context']).length
  if (isShorter && !(await saysTheSame(asSigned, documentHash, contexts, work))) return {}
  return { hash: hashJcsDocument(asSigned, previous) }
}

// The document was read under all of its contexts: an undefined term lacks one of them.
async function saysTheSame(
  asSigned: JsonObject,
  documentHash: Uint8Array,
  contexts: ContextSet,
  work: WorkBudget | undefined,
): Promise<boolean> {
  try {
    return equalBytes(await hashDocument(asSigned, [], contexts, work), documentHash)
  } catch (error) {
    if (error instanceof QualityLabelError && error.code === 'TERM_UNDEFINED') return false
    throw error
  }
}
