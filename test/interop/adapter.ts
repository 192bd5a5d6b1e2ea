import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import type { VerifyResult } from '@digitalbazaar/vc'
import { issue, verifyCredential } from '@digitalbazaar/vc'
import type { JsonObject } from '../../src/core/json'
import {
  createDocumentLoader,
  Ed25519Signature2020,
  eddsaRdfc2022Cryptosuite,
  toDigitalBazaarSigner,
} from '../../src/digitalbazaar'
import type { Signer } from '../../src/keys/signer'
import type { CryptosuiteName } from '../../src/securing/cryptosuites'

/** Issues with the unmodified `@digitalbazaar/vc` and the parts of this package for it; existing proofs stay. */
export function adapterSign<T extends object>(
  credential: T,
  signer: Signer,
  suite: CryptosuiteName,
  date: string,
): Promise<T & { proof: JsonObject | JsonObject[] }> {
  const options = { signer: toDigitalBazaarSigner(signer), date }
  return issue({
    credential: structuredClone(credential),
    suite:
      suite === 'Ed25519Signature2020'
        ? new Ed25519Signature2020(options)
        : new DataIntegrityProof({ ...options, cryptosuite: eddsaRdfc2022Cryptosuite }),
    documentLoader: createDocumentLoader(),
    now: new Date(date),
  })
}

/** Verifies with the unmodified `@digitalbazaar/vc` and what this package hands to it. */
export function adapterVerify(
  credential: object,
  { documents = [], now }: { documents?: readonly JsonObject[]; now: string },
): Promise<VerifyResult> {
  return verifyCredential({
    credential: structuredClone(credential),
    suite: [new DataIntegrityProof({ cryptosuite: eddsaRdfc2022Cryptosuite }), new Ed25519Signature2020()],
    documentLoader: createDocumentLoader({ documents }),
    now: new Date(now),
  })
}
