import type { JsonObject } from '../../core/json'
import type { Finding } from '../../problems/problem'
import { isSelectiveProof } from '../../securing/cryptosuites'
import type { ProofEntry } from '../facts/credential-facts'

/** A proof and those of the same document that it follows. */
export interface LinkedProof extends ProofEntry {
  previous: readonly JsonObject[]
  /** Why its signature is not looked at, ahead of what there is to say of its key. */
  unread?: Finding[]
  /** Whether its key is a current key of the issuer; known where it was asked. */
  isBound: boolean
}

/** Whether a proof follows others, or is of the kind that costs most: such a one is linked before any is read. */
export function needsLinks({ proof }: ProofEntry): boolean {
  return proof['previousProof'] !== undefined || isSelectiveProof(proof)
}

/** Returns one text for a proof, in any order of its properties: a copy of another proof has the same text. */
export function textOfProof(proof: JsonObject): string {
  return JSON.stringify(Object.entries(proof).sort(([a], [b]) => (a < b ? -1 : 1)))
}
