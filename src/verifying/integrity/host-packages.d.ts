/** The part of Digital Bazaar's packages that is called here; they carry no types of their own. */
declare module '@digitalbazaar/vc' {
  interface ProofResult {
    verified: boolean
    proof: { verificationMethod: string; type: string }
    error?: Error
  }
  interface VerifyResult {
    verified: boolean
    results?: ProofResult[]
    error?: Error
  }
  /** What a suite signs or checks: the hash of a document's options and of the document. */
  interface Suite {
    createVerifyData(options: { document: object }): Promise<Uint8Array>
  }
  type DocumentLoader = (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: unknown }>
  interface Options {
    credential: object
    suite: object | object[]
    documentLoader: DocumentLoader
    now?: Date
  }
  interface VerifyOptions extends Options {
    checkStatus?: () => Promise<{ verified: boolean }>
  }
  export function verifyCredential(options: VerifyOptions): Promise<VerifyResult>
}

declare module '@digitalbazaar/data-integrity' {
  import type { Suite } from '@digitalbazaar/vc'
  export class DataIntegrityProof implements Suite {
    constructor(options: { signer?: object; cryptosuite: object; date?: string })
    createVerifyData(options: { document: object }): Promise<Uint8Array>
  }
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object
}

declare module '@digitalbazaar/ecdsa-sd-2023-cryptosuite' {
  /** What the suite hands from its reading of a document to its check of the signatures. */
  interface VerifyData {
    baseSignature: Uint8Array
    proofHash: Uint8Array
    publicKey: Uint8Array
    signatures: Uint8Array[]
    /** N-Quads, each with its end. */
    nonMandatory: string[]
    mandatoryHash: Uint8Array
  }
  interface Verifier {
    algorithm: string
    id: string
    verify(options: { data: VerifyData; signature: Uint8Array }): Promise<boolean>
  }
  export interface VerifyCryptosuite {
    name: string
    requiredAlgorithm: string
    createVerifyData(options: object): Promise<VerifyData>
    createVerifier(options: object): Promise<Verifier>
  }
  export function createVerifyCryptosuite(): VerifyCryptosuite
}
