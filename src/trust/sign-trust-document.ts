import type { JsonObject } from '../core/json'
import { toArray } from '../core/json'
import type { Signer } from '../keys/signer'
import type { TrustBundle, TrustRoot } from '../model/generated/documents'
import { createJcsProof } from '../securing/create-jcs-proof'
import type { ProofOptions } from '../securing/create-proof'
import { assertDocument } from './assert-document'

/**
 * Adds the proof of one root key to a bundle; call it once per key until the threshold is reached, on one copy or on several that
 * `mergeProofs` joins.
 *
 * @param signer - Its id must be the did:key of the root key.
 * @throws {QualityLabelError} `SHAPE_INVALID` or `SIGNING_FAILED`
 */
export async function signTrustBundle(
  bundle: TrustBundle,
  signer: Signer,
  options: Pick<ProofOptions, 'created'>,
): Promise<TrustBundle> {
  assertDocument(bundle, 'trustBundle', 'sign trust bundle')
  return withProof(bundle, signer, options)
}

/** Adds the proof of one key to a root: of its own keys, and of the root's before it where it replaces one. */
export async function signTrustRoot(
  root: TrustRoot,
  signer: Signer,
  options: Pick<ProofOptions, 'created'>,
): Promise<TrustRoot> {
  assertDocument(root, 'trustRoot', 'sign trust root')
  return withProof(root, signer, options)
}

async function withProof<T extends TrustBundle | TrustRoot>(
  document: T,
  signer: Signer,
  options: Pick<ProofOptions, 'created'>,
): Promise<T> {
  const proof = await createJcsProof(document as unknown as JsonObject, signer, options)
  return { ...document, proof: [...toArray<unknown>(document.proof), proof] } as T
}
