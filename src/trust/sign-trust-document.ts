import { QualityLabelError } from '../core/errors'
import type { JsonObject } from '../core/json'
import { toArray } from '../core/json'
import { bundleJsonLimits } from '../core/parse-json'
import { isEmptyPeriod } from '../core/period'
import { readOptions } from '../core/read-options'
import { readKeyDid } from '../keys/key-did'
import { writePublicMultikey } from '../keys/multikey'
import type { Signer } from '../keys/signer'
import type { FromJson } from '../model/from-json'
import type { TrustBundle, TrustRoot } from '../model/generated/documents'
import { assertProofs } from '../securing/assert-proofs'
import type { ProofOptions, ProofTimes } from '../securing/create-proof'
import { createJcsProof, proofKinds } from '../securing/create-proof'
import { assertFits, ownDocument } from '../securing/own-document'
import { maxRootProofs } from '../securing/proof-limits'
import { readSigners } from '../securing/read-signers'
import { assertDocument } from './assert-document'

/**
 * Adds the proof of one root key to a bundle. Call it once per key until the threshold is reached, on one copy, or on several copies
 * that `mergeProofs` joins.
 *
 * @param signer - Its id must be the did:key of a key of the bundle's newest root.
 * @returns A copy of the document with the proof.
 * @throws {TypeError} If `signer` is not a `Signer` under a did:key.
 * @throws {QualityLabelError} `SIGNER_NOT_OF_ROOT` for any other key, which no reader counts; `PROOF_NEVER_VALID` if `created` is not
 *   before the end of the bundle; `SHAPE_INVALID`, `SIGNING_FAILED`, or as `parseJson`.
 */
export async function signTrustBundle(
  bundle: FromJson<TrustBundle>,
  signer: Signer,
  options: Pick<ProofOptions, 'created'>,
): Promise<TrustBundle> {
  const action = 'sign trust bundle'
  return addTrustProof(
    bundle as TrustBundle,
    'trustBundle',
    action,
    signer,
    options,
    (document, { created }) => {
      assertKeyOfRoot(document, signer)
      if (!isEmptyPeriod({ validFrom: created, validUntil: document.expiresAt })) return
      const message = `Cannot ${action}: expected created before the bundle expires at ${document.expiresAt}, got ${created}`
      throw new QualityLabelError('PROOF_NEVER_VALID', message, { details: { pointer: '/expiresAt' } })
    },
  )
}

/**
 * Adds the proof of one key to a root: of one of its own keys, or of a key of the root that it replaces.
 *
 * @returns A copy of the document with the proof.
 * @throws {TypeError} If `signer` is not a `Signer` under a did:key.
 * @throws {QualityLabelError} `SIGNER_NOT_OF_ROOT` if a first root does not contain the key; `SHAPE_INVALID`, `SIGNING_FAILED`, or as
 *   `parseJson`.
 */
export async function signTrustRoot(
  root: FromJson<TrustRoot>,
  signer: Signer,
  options: Pick<ProofOptions, 'created'>,
): Promise<TrustRoot> {
  return addTrustProof(root as TrustRoot, 'trustRoot', 'sign trust root', signer, options, (document) => {
    // A later root is also signed by keys of the previous root, which is not available here.
    if (document.version === 1) assertKeyIn(document, signer, 'trust root')
  })
}

async function addTrustProof<T extends TrustBundle | TrustRoot>(
  given: T,
  shape: 'trustBundle' | 'trustRoot',
  action: string,
  signer: Signer,
  options: Pick<ProofOptions, 'created'>,
  check: (document: T, times: ProofTimes) => void,
): Promise<T> {
  const times = readOptions(action, options, { created: proofKinds.created })
  const { document, room } = ownDocument(
    given,
    action,
    bundleJsonLimits,
    shape === 'trustBundle' ? 'bundle' : 'root',
  )
  assertDocument(document, shape, action)
  readSigners(signer)
  check(document as unknown as T, times)
  const proofs = toArray<unknown>(document['proof']) as JsonObject[]
  assertProofs(proofs, document, maxRootProofs - 1, action)
  const secured = { ...document, proof: [...proofs, await createJcsProof(document, signer, times)] }
  assertFits(secured, room, action, bundleJsonLimits)
  return secured as unknown as T
}

function assertKeyOfRoot({ roots }: TrustBundle, signer: Signer): void {
  // Only the keys of the newest root sign the bundle.
  assertKeyIn(roots.at(-1) as TrustRoot, signer, 'trust bundle')
}

function assertKeyIn({ keys }: TrustRoot, { id }: Signer, what: string): void {
  const publicKey = readKeyDid(id.split('#', 1)[0] as string)
  if (publicKey?.kind !== 'Ed25519' || !id.startsWith('did:key:'))
    throw new TypeError(
      `Cannot sign ${what}: expected signer.id to be the did:key of its key, got ${JSON.stringify(id.slice(0, 200))}`,
    )
  const multikey = writePublicMultikey(publicKey)
  if (keys.some(({ publicKeyMultibase }) => publicKeyMultibase === multikey)) return
  const message = `Cannot sign ${what}: expected a key of its root, got ${multikey}, which no reader counts`
  throw new QualityLabelError('SIGNER_NOT_OF_ROOT', message, { details: { publicKeyMultibase: multikey } })
}
