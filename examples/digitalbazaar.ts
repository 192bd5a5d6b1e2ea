/**
 * For a platform that issues and verifies with @digitalbazaar/vc: the same proofs from the same calls, faster.
 *
 * Only the cryptosuite, the signer and the document loader come from this package; nothing is fetched.
 */
import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import * as vc from '@digitalbazaar/vc'
import type { Signer } from 'quality-label'
import {
  createDocumentLoader,
  Ed25519Signature2020,
  eddsaRdfc2022Cryptosuite,
  toDigitalBazaarSigner,
} from 'quality-label/digitalbazaar'

/** Signs a credential as issuer. */
export function issueWithVc<T extends object>(credential: T, signer: Signer, date: string): Promise<T> {
  const suite = new DataIntegrityProof({
    cryptosuite: eddsaRdfc2022Cryptosuite,
    signer: toDigitalBazaarSigner(signer),
    date,
  })
  return vc.issue({ credential: structuredClone(credential), suite, documentLoader: createDocumentLoader() })
}

/** Whether @digitalbazaar/vc takes a credential; `documents` are the DID documents of its issuer. */
export async function verifyWithVc(credential: object, documents: object[], now: string): Promise<boolean> {
  const { verified } = await vc.verifyCredential({
    credential,
    suite: [new DataIntegrityProof({ cryptosuite: eddsaRdfc2022Cryptosuite }), new Ed25519Signature2020()],
    documentLoader: createDocumentLoader({ documents }),
    now: new Date(now),
  })
  return verified
}
