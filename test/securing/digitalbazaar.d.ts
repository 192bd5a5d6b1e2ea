/** The few names of Digital Bazaar's packages that the tests call; the packages carry no types of their own. */
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
  type DocumentLoader = (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: unknown }>
  interface Options {
    credential: object
    suite: object | object[]
    documentLoader: DocumentLoader
    now?: Date
  }
  export function issue<T extends object>(options: Options): Promise<T>
  export function verifyCredential(options: Options): Promise<VerifyResult>
}

declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { signer?: object; cryptosuite: object; date?: string })
  }
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object
}

declare module '@digitalbazaar/ed25519-verification-key-2020' {
  export const Ed25519VerificationKey2020: { from(key: object): Promise<object> }
}

declare module '@digitalbazaar/ed25519-multikey' {
  export function from(key: object): Promise<{ signer(): object }>
}
