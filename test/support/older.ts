import type { JsonObject } from '../../src/core/json'
import { encodeMultibase } from '../../src/core/multibase'
import type { Signer } from '../../src/keys/signer'
import { credentialsV1ContextUrl, openBadgesContextUrl } from '../../src/model/contexts/context-urls'
import { combineHashes, hashDocument, hashProofOptions } from '../../src/securing/hash-data'

/** The contexts of a badge of data model 1.1 with a Data Integrity proof. */
export const olderContexts = [
  credentialsV1ContextUrl,
  openBadgesContextUrl,
  'https://w3id.org/security/data-integrity/v2',
]

/** A credential of data model 2.0 in the words of 1.1; what only 2.0 has is left out. */
export function toOlder(credential: object): JsonObject {
  const { validFrom, validUntil, relatedResource, ...rest } = credential as JsonObject
  return {
    ...rest,
    '@context': olderContexts,
    issuanceDate: validFrom ?? null,
    ...(validUntil === undefined ? {} : { expirationDate: validUntil }),
  }
}

/** Signs as issuers of data model 1.1 did, which the package does not. */
export async function signOlder(
  credential: JsonObject,
  signer: Signer,
  cryptosuite = 'eddsa-rdfc-2022',
): Promise<JsonObject> {
  const options = {
    type: 'DataIntegrityProof',
    cryptosuite,
    created: '2026-05-18T12:00:00Z',
    verificationMethod: signer.id,
    proofPurpose: 'assertionMethod',
  }
  const context = credential['@context'] ?? []
  const data = combineHashes(await hashProofOptions(options, context), await hashDocument(credential))
  return { ...credential, proof: { ...options, proofValue: encodeMultibase(await signer.sign(data)) } }
}
