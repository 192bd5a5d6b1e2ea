import type { Signer } from '../../keys/signer'
import { readSigners } from '../../securing/read-signers'

/** Loaded document, in the form that `@digitalbazaar/vc` expects. */
export interface RemoteDocument {
  contextUrl: null
  /** Address that was asked for. */
  documentUrl: string
  document: object
}

/** Function that `@digitalbazaar/vc` calls for contexts, DID documents and verification methods. */
export type DocumentLoader = (url: string) => Promise<RemoteDocument>

/** Signer in the form that the suites of Digital Bazaar expect. */
export interface HostSigner {
  /** DID URL of the key. */
  readonly id: string
  readonly algorithm: 'Ed25519'
  /** Returns the 64 bytes of the signature over `data`. */
  sign(options: { data: Uint8Array }): Promise<Uint8Array>
}

/** Verifier in the form that `DataIntegrityProof` of `@digitalbazaar/data-integrity` expects. */
export interface HostVerifier {
  readonly id: string
  readonly algorithm: 'Ed25519'
  /** Returns whether `signature` is the key's over `data`. */
  verify(options: { data: Uint8Array; signature: Uint8Array }): Promise<boolean>
}

/**
 * Converts a signer of this package to the form that the suites of Digital Bazaar expect; a key in a KMS or HSM stays there.
 *
 * @throws {TypeError} If `signer` is not a `Signer` for Ed25519, or its id cannot be a verification method. Only `verify` checks whether
 *   the key belongs to the issuer of the document: the suites of the host do not check it.
 */
export function toDigitalBazaarSigner(signer: Signer): HostSigner {
  readSigners(signer, 'convert signer')
  const { id } = signer
  return { id, algorithm: 'Ed25519', sign: ({ data }) => signer.sign(data) }
}
