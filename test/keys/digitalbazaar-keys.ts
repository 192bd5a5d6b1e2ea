/** A key pair in the hands of Digital Bazaar's packages, which carry no types of their own. */
export interface DigitalBazaarKey {
  publicKeyMultibase: string
  signer(): { sign(options: { data: Uint8Array }): Promise<Uint8Array> }
  verifier(): { verify(options: { data: Uint8Array; signature: Uint8Array }): Promise<boolean> }
}

interface MultikeyPair extends DigitalBazaarKey {
  export(options: { publicKey: true; secretKey?: boolean }): Promise<Record<string, string>>
}

interface SuiteKeyPair extends DigitalBazaarKey {
  export(options: { publicKey: true; privateKey?: boolean }): Record<string, string>
  toJwk(options: { publicKey: true; privateKey?: boolean }): object
}

interface MultikeyPackage {
  generate(options: object): Promise<MultikeyPair>
  from(key: object): Promise<MultikeyPair>
  fromJwk(options: { jwk: object; secretKey?: boolean }): Promise<MultikeyPair>
  toJwk(options: { keyPair: MultikeyPair; secretKey?: boolean }): Promise<object>
}

interface SuitePackage {
  Ed25519VerificationKey2020: {
    generate(options: object): Promise<SuiteKeyPair>
    from(key: object): Promise<SuiteKeyPair>
  }
}

/** `@digitalbazaar/ed25519-multikey`, as far as the tests call it. */
export const multikeys = (await load('@digitalbazaar/ed25519-multikey')) as MultikeyPackage

/** `@digitalbazaar/ed25519-verification-key-2020`, as far as the tests call it. */
export const { Ed25519VerificationKey2020 } = (await load(
  '@digitalbazaar/ed25519-verification-key-2020',
)) as SuitePackage

async function load(name: string): Promise<unknown> {
  return import(/* @vite-ignore */ name)
}
