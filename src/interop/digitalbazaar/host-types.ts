import type { Signer } from '../../keys/signer'
import { readSigners } from '../../securing/read-signers'

/** What `@digitalbazaar/vc` expects of a loaded document. */
export interface RemoteDocument {
  contextUrl: null
  documentUrl: string
  document: object
}

/** How `@digitalbazaar/vc` asks for contexts, DID documents and verification methods. */
export type DocumentLoader = (url: string) => Promise<RemoteDocument>

/** A signer as the suites of Digital Bazaar take it. */
export interface HostSigner {
  readonly id: string
  readonly algorithm: 'Ed25519'
  sign(options: { data: Uint8Array }): Promise<Uint8Array>
}

/** A verifier as `DataIntegrityProof` of `@digitalbazaar/data-integrity` takes it. */
export interface HostVerifier {
  readonly id: string
  readonly algorithm: 'Ed25519'
  verify(options: { data: Uint8Array; signature: Uint8Array }): Promise<boolean>
}

/**
 * A signer of this package in the form that the suites of Digital Bazaar take; a KMS or HSM behind it stays there.
 *
 * @throws {TypeError} If it is no `Signer` for Ed25519, or its id can be no verification method. Whether it is a key of the issuer of what
 *   it signs, only `verify` says: the host's suites ask nobody.
 */
export function toDigitalBazaarSigner(signer: Signer): HostSigner {
  readSigners(signer, 'hand over signer')
  const { id } = signer
  return { id, algorithm: 'Ed25519', sign: ({ data }) => signer.sign(data) }
}
