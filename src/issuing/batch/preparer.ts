import type { JsonObject, JsonValue } from '../../core/json'
import type { BatchPlan, ItemText, UnusableItem } from './prepare-item'
import { assertBatchFits, createPreparer, idOf, readItem, toItemError } from './prepare-item'

/** An item that waits for its proofs, or for the signature of its JWT. */
export interface WaitingItem {
  id: string
  /** For each proof the 64 bytes to sign; for a JWT everything before its signature. */
  data: Uint8Array
  /** SHA-256 of its canonical form. */
  documentHash: Uint8Array
  /** Returns the credential with its proofs, as an object. */
  toObject(proof: JsonValue): JsonObject
  /** Returns the credential with its proofs, as one line of JSON. */
  toText(proof: JsonValue): string
}

/** Prepares items: does everything except the signatures. */
export interface Preparer {
  prepare(item: ItemText): Promise<WaitingItem | UnusableItem>
  close(): Promise<void>
}

/** Creates a preparer on the calling thread. */
export function createLocalPreparer(plan: BatchPlan): Preparer {
  const prepareDocument = createPreparer(plan)
  return {
    async prepare(item) {
      let given: JsonValue | undefined
      try {
        given = readItem(item)
        const { id, document, data, documentHash } = await prepareDocument(given, item.text.length)
        const toObject = (proof: JsonValue): JsonObject => ({ ...document, proof })
        const toText = createToText(() => JSON.stringify(document).slice(0, -1))
        assertBatchFits(plan, toText)
        return { id, data, documentHash, toObject, toText }
      } catch (error) {
        const id = idOf(given)
        return { ...(id === undefined ? {} : { id }), error: toItemError(error) }
      }
    },
    async close() {},
  }
}

/**
 * Returns a function that writes a credential with its proofs as one line of JSON.
 *
 * @param writeHead - Writes the credential without proofs and its closing brace; called once, when it is needed.
 */
export function createToText(writeHead: () => string): WaitingItem['toText'] {
  let head: string | undefined
  return (proof) => {
    head ??= writeHead()
    return `${head},"proof":${JSON.stringify(proof)}}`
  }
}
