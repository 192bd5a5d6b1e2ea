import { publicKeyLength, seedLength } from './ed25519'
import { ed25519PublicKey, ed25519Signer } from './ed25519-sign'
import { encodePublicMultikey, invalidKey } from './multikey'

/**
 * An Ed25519 key: always its public half, and its secret where it was made or imported with one.
 *
 * Printing, serialising or cloning it never shows the secret.
 */
export class Ed25519Key {
  readonly algorithm = 'Ed25519'
  /** 32 bytes. */
  readonly publicKey: Uint8Array
  /** The public half as Multikey, `z6Mk…`. */
  readonly publicKeyMultibase: string
  readonly #seed: Uint8Array | undefined
  #sign: ((message: Uint8Array) => Uint8Array) | undefined

  private constructor(publicKey: Uint8Array, seed: Uint8Array | undefined) {
    this.publicKey = publicKey
    this.publicKeyMultibase = encodePublicMultikey(publicKey)
    this.#seed = seed
  }

  /** The key pair of a 32-byte seed (RFC 8032, section 5.1.5). */
  static fromSeed(seed: Uint8Array): Ed25519Key {
    if (seed.length !== seedLength) throw invalidKey(`a seed of ${seedLength} bytes`, seed)
    const copy = Uint8Array.from(seed)
    return new Ed25519Key(ed25519PublicKey(copy), copy)
  }

  /** A key without its secret: 32 bytes. */
  static fromPublicKey(publicKey: Uint8Array): Ed25519Key {
    if (publicKey.length !== publicKeyLength) throw invalidKey(`a public key of ${publicKeyLength} bytes`)
    return new Ed25519Key(Uint8Array.from(publicKey), undefined)
  }

  /** Whether the key can sign. */
  get hasSecret(): boolean {
    return this.#seed !== undefined
  }

  /** @throws {TypeError} If the key has no secret half. */
  sign(message: Uint8Array): Uint8Array {
    this.#sign ??= ed25519Signer(this.#requireSeed())
    return this.#sign(message)
  }

  /** A copy of the 32-byte seed, for `exportKey` alone. */
  revealSeed(): Uint8Array {
    return Uint8Array.from(this.#requireSeed())
  }

  toJSON(): { type: 'Multikey'; publicKeyMultibase: string } {
    return { type: 'Multikey', publicKeyMultibase: this.publicKeyMultibase }
  }

  toString(): string {
    return `Ed25519Key(${this.publicKeyMultibase}${this.hasSecret ? ', secret redacted' : ''})`
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString()
  }

  #requireSeed(): Uint8Array {
    if (!this.#seed) throw new TypeError('Cannot sign: expected a key with its secret half, got a public key')
    return this.#seed
  }
}
