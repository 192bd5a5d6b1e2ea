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
