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
