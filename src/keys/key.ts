import { isPlainObject } from '../core/json'
import { passing } from '../core/kinds'
import type { PlatformKey } from '../core/platform-types'
import { typeOf } from '../core/quote-text'
import { publicKeyLength, seedLength } from './ed25519'
import { ed25519PublicKey, ed25519Signer } from './ed25519-sign'
import { writePublicMultikey } from './multikey'
import { invalidKey } from './other-key-form'
import { writePublicJwk } from './public-jwk'
import type { EcPublicKey, Ed25519PublicKey, PublicKey, RsaPublicKey, SignatureAlgorithm } from './public-key'
import { algorithmOfKind, signatureAlgorithms, weaknessOf } from './public-key'

/** Public keys, by algorithm. */
interface PublicKeys {
  Ed25519: Ed25519PublicKey
  ES256: EcPublicKey<'P-256'>
  RS256: RsaPublicKey
}

/** Kind of an option that is the algorithm of a key. */
export const signatureAlgorithm = passing<SignatureAlgorithm>('Ed25519, ES256 or RS256', (value) =>
  signatureAlgorithms.some((algorithm) => algorithm === value),
)

/** Algorithms of the platform's own key objects. */
export type PlatformAlgorithm = Exclude<SignatureAlgorithm, 'Ed25519'>

/** Names of these algorithms in Web Cryptography. */
export const platformAlgorithms = {
  ES256: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
} as const satisfies Record<PlatformAlgorithm, object>

/** Secret key: the seed of an Ed25519 key, or the platform's key object. */
export type KeySecret = { seed: Uint8Array } | { platformKey: PlatformKey }

/**
 * An Ed25519, P-256 or RSA key: always its public key, and its secret key if it was generated or imported with one.
 *
 * Printing, serialising or cloning it never shows the secret key.
 */
export class Key<A extends SignatureAlgorithm = SignatureAlgorithm> {
  /** `Ed25519` for embedded proofs and JWTs; `ES256` (P-256) and `RS256` (RSA) for JWTs. */
  readonly algorithm: A
  readonly publicKey: PublicKeys[A]
  /** Public key as Multikey: `z6Mk…` for Ed25519, `zDn…` for P-256. RSA keys have none. */
  readonly publicKeyMultibase: A extends 'RS256' ? undefined : string
  readonly #secret: KeySecret | undefined
  #sign: ((message: Uint8Array) => Uint8Array) | undefined

  private constructor(publicKey: PublicKeys[A], secret: KeySecret | undefined) {
    // The kind of the public key decides all three.
    this.algorithm = algorithmOfKind[publicKey.kind] as A
    this.publicKey = publicKey
    this.publicKeyMultibase = writePublicMultikey(publicKey) as Key<A>['publicKeyMultibase']
    this.#secret = secret
  }

  /** Makes the key pair of a 32-byte seed (RFC 8032, section 5.1.5). */
  static fromSeed(seed: Uint8Array): Key<'Ed25519'> {
    if (seed.length !== seedLength) throw invalidKey(`a seed of ${seedLength} bytes`, seed)
    const copy = Uint8Array.from(seed)
    return new Key<'Ed25519'>({ kind: 'Ed25519', bytes: ed25519PublicKey(copy) }, { seed: copy })
  }

  /**
   * Makes a key from its public key, with the platform's key object if it can sign.
   *
   * @param platformKey - Secret key of the same pair, extractable if it will be exported; for P-256 and RSA keys.
   * @throws {QualityLabelError} `KEY_INVALID` if the key is of a kind that cannot sign credentials, or is weak.
   */
  static fromPublicKey(publicKey: Ed25519PublicKey): Key<'Ed25519'>
  static fromPublicKey(publicKey: PublicKey, platformKey?: PlatformKey): Key
  static fromPublicKey(publicKey: PublicKey, platformKey?: PlatformKey): Key {
    if (!canSign(publicKey))
      throw invalidKey('an Ed25519, P-256 or RSA key for signatures', { crv: publicKey.kind })
    const isShort = publicKey.kind === 'Ed25519' && publicKey.bytes.length !== publicKeyLength
    if (isShort || weaknessOf(publicKey) !== undefined)
      throw invalidKey(
        'a strong Ed25519 key, a point of P-256, or an RSA key of 2048 to 8192 bits',
        undefined,
        'weak',
      )
    return new Key(copyOf(publicKey), platformKey && { platformKey })
  }

  /** Whether the key can sign. */
  get hasSecret(): boolean {
    return this.#secret !== undefined
  }

  /**
   * Signs in the form of JWS and Data Integrity: 64 bytes of pure Ed25519, r and s of 32 bytes each for ES256, PKCS #1 v1.5 for RS256.
   *
   * @throws {TypeError} If the key has no secret key, or `bytes` are not bytes.
   * @see RFC 8032, section 5.1.6; RFC 7518, sections 3.3 and 3.4
   */
  async sign(bytes: Uint8Array): Promise<Uint8Array> {
    if (!(bytes instanceof Uint8Array)) throw notBytes(bytes)
    const secret = this.revealSecret()
    if ('seed' in secret) {
      this.#sign ??= ed25519Signer(secret.seed)
      return this.#sign(bytes)
    }
    const parameters = platformAlgorithms[this.algorithm as PlatformAlgorithm]
    return new Uint8Array(await crypto.subtle.sign(parameters, secret.platformKey, Uint8Array.from(bytes)))
  }

  /**
   * Returns the secret key, only for `exportKey`.
   *
   * @throws {TypeError} If the key has no secret key.
   */
  revealSecret(): KeySecret {
    if (!this.#secret) throw new TypeError('Cannot sign: expected a secret key, got a public key')
    return 'seed' in this.#secret ? { seed: Uint8Array.from(this.#secret.seed) } : this.#secret
  }

  /** Returns the public key as JWK. */
  toJSON(): Record<string, string> {
    return writePublicJwk(this.publicKey)
  }

  /** Returns the public key, and says that a secret is there without showing it. */
  toString(): string {
    const name = this.publicKeyMultibase ?? this.algorithm
    return `Key(${name}${this.hasSecret ? ', secret redacted' : ''})`
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString()
  }
}

function notBytes(given: unknown): TypeError {
  // As the suites of Digital Bazaar call their signers.
  const isOfHost = isPlainObject(given) && 'data' in given
  const found = isOfHost
    ? 'an object with data; for suites of Digital Bazaar make a signer with toDigitalBazaarSigner(signer)'
    : typeOf(given)
  return new TypeError(`Cannot sign: expected bytes to be a Uint8Array, got ${found}`)
}

/** Copies a key, so that later changes of the caller's bytes have no effect. */
function copyOf<K extends PublicKey>(key: K): K {
  return key.kind === 'Ed25519' ? { ...key, bytes: Uint8Array.from(key.bytes) } : key
}

function canSign(key: PublicKey): key is PublicKeys[SignatureAlgorithm] {
  return signatureAlgorithms.some((algorithm) => algorithm === algorithmOfKind[key.kind])
}
