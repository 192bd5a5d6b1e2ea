/** The part of Digital Bazaar's package that this library extends; the package has no types. */
declare module '@digitalbazaar/ed25519-signature-2020' {
  interface ProofToHash {
    document: object
    proof: object
    documentLoader: (url: string) => Promise<object>
  }
  export class Ed25519Signature2020 {
    constructor(options?: { key?: object; signer?: object; date?: string | Date })
    static readonly CONTEXT_URL: string
    static readonly CONTEXT: object
    readonly type: string
    readonly verificationMethod?: string
    readonly canonizeOptions?: object
    readonly verifier?: object
    canonize(input: object, options: object): Promise<string>
    createVerifyData(options: ProofToHash): Promise<Uint8Array>
    verifySignature(options: {
      verifyData: Uint8Array
      verificationMethod: object
      proof: object
    }): Promise<boolean>
  }
}
