import type { JsonObject } from '../core/json'
import { encodeMultibase } from '../core/multibase'
import type { Signer } from '../keys/signer'
import type { ProofOptions } from './create-proof'
import { requestSignature, requireInstant } from './create-proof'
import { hashJcsDocument, jcsHashData } from './jcs-hash-data'

/**
 * Makes one `eddsa-jcs-2022` proof over a document that is plain JSON rather than linked data.
 *
 * @throws {TypeError} If `created` is no instant with a zone.
 * @throws {QualityLabelError} `SIGNING_FAILED` If the signer fails.
 * @see VC-DI-EdDSA 1.0, section 3.3: https://www.w3.org/TR/vc-di-eddsa/#eddsa-jcs-2022
 */
export async function createJcsProof(
  document: JsonObject,
  signer: Signer,
  { created }: Pick<ProofOptions, 'created'>,
): Promise<JsonObject> {
  const unsigned: JsonObject = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    created: requireInstant('created', created),
    verificationMethod: signer.id,
    proofPurpose: 'assertionMethod',
  }
  const signature = await requestSignature(signer, jcsHashData(hashJcsDocument(document), unsigned))
  return { ...unsigned, proofValue: encodeMultibase(signature) }
}
