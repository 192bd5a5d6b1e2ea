/** The few names of Digital Bazaar's packages that the tests call; the packages have no types. */
declare module '@digitalbazaar/vc' {
  export function issue<T extends object>(options: Options): Promise<T>
  export function signPresentation<T extends object>(options: {
    presentation: T
    suite: object
    challenge: string
    domain: string
    documentLoader: DocumentLoader
  }): Promise<T>
}

declare module '@digitalbazaar/ed25519-verification-key-2020' {
  export const Ed25519VerificationKey2020: { from(key: object): Promise<object> }
}

declare module '@digitalbazaar/ed25519-multikey' {
  export function from(key: object): Promise<{ signer(): object }>
}

declare module '@digitalcredentials/vc' {
  export function issue<T extends object>(options: object): Promise<T>
  export function verifyCredential(options: object): Promise<{ verified: boolean }>
}

declare module '@digitalbazaar/vc' {
  export function derive<T extends object>(options: {
    verifiableCredential: object
    suite: object
    documentLoader: DocumentLoader
  }): Promise<T>
}

declare module '@digitalbazaar/ecdsa-sd-2023-cryptosuite' {
  export function createSignCryptosuite(options: { mandatoryPointers: readonly string[] }): object
  export function createDiscloseCryptosuite(options: { selectivePointers: readonly string[] }): object
}

declare module '@digitalbazaar/ecdsa-multikey' {
  interface EcdsaKey {
    id: string
    controller: string
    publicKeyMultibase: string
    signer(): object
    export(options: { publicKey: true }): Promise<object>
  }
  export function generate(options: {
    id?: string
    controller?: string
    curve: 'P-256' | 'P-384'
  }): Promise<EcdsaKey>
}
