import type { JsonObject } from '../core/json'
import type { Signer } from '../keys/signer'
import type { ProofTimes } from './create-proof'
import { createProof } from './create-proof'
import { hashJcsDocument } from './jcs-hash-data'

/**
 * Creates one `eddsa-jcs-2022` proof over a document, which may be plain JSON instead of linked data.
 *
 * @throws {QualityLabelError} `SIGNING_FAILED` If the signer fails.
 * @see VC-DI-EdDSA 1.0, section 3.3: https://www.w3.org/TR/vc-di-eddsa/#eddsa-jcs-2022
 */
export function createJcsProof(document: JsonObject, signer: Signer, times: ProofTimes): Promise<JsonObject> {
  return createProof(hashJcsDocument(document), document['@context'], 'eddsa-jcs-2022', signer, times)
}
