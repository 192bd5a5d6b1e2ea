import type { JsonObject } from '../core/json'
import type { Committee } from '../model/generated/documents'

/** What a verifier has decided to rely on, however it came by it. */
export interface TrustMaterial {
  /** Committees whose quorum is asked for on whatever their network issues. */
  committees?: readonly Committee[]
  /** DID and controller documents, each standing for its own `id`. */
  didDocuments?: readonly JsonObject[]
}
