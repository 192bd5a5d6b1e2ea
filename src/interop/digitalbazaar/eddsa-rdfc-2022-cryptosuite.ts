import { canonizeForHost } from './canonize-for-host'
import { createVerifier } from './create-verifier'

/**
 * Faster cryptosuite `eddsa-rdfc-2022` for `DataIntegrityProof` of `@digitalbazaar/data-integrity`. It makes the same proofs.
 *
 * @see VC-DI-EdDSA 1.0, section 3.2: https://www.w3.org/TR/vc-di-eddsa/#eddsa-rdfc-2022
 */
export const eddsaRdfc2022Cryptosuite = {
  name: 'eddsa-rdfc-2022',
  requiredAlgorithm: 'Ed25519',
  /** Canonicalises a document by RDFC-1.0. */
  canonize: canonizeForHost,
  /** Returns what verifies signatures by a verification method. */
  createVerifier,
}
