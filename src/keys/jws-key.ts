import type { JsonObject } from '../core/json'
import type { PlatformKey } from '../core/platform-types'
import { invalidKey } from './multikey'
import type { PublicKey } from './public-key'
import { algorithmOfKind } from './public-key'
import { weaknessOf } from './public-key-reader'
import { readPublicJwk, writePublicJwk } from './read-public-jwk'

/** The algorithms of JWTs that Data Integrity here does not know. */
export type JwsAlgorithm = 'ES256' | 'RS256'

/** How WebCrypto calls each of them. */
export const webAlgorithms = {
  ES256: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
} as const satisfies Record<JwsAlgorithm, object>

/**
 * A P-256 or RSA key for JWTs: always its public half, and its secret where it was made or imported with one.
 *
 * The secret stays in the platform's own key object; printing, serialising or cloning this one never shows it.
 */
export class JwsKey {
  readonly algorithm: JwsAlgorithm
  readonly publicKey: PublicKey
  readonly #secret: PlatformKey | undefined

  private constructor(publicKey: PublicKey, secret: PlatformKey | undefined) {
    this.algorithm = algorithmOfKind[publicKey.kind] as JwsAlgorithm
    this.publicKey = publicKey
    this.#secret = secret
  }

  /**
   * @param jwk - The public half; a secret half beside it is not looked at.
   * @param secret - Private WebCrypto key of the same pair, extractable where it is to be exported.
   * @throws {QualityLabelError} `KEY_INVALID` If it is no P-256 or RSA key, or a weak one.
   */
  static fromJwk(jwk: JsonObject, secret?: PlatformKey): JwsKey {
    const key = readPublicJwk(jwk)
    if (!key || !Object.hasOwn(webAlgorithms, algorithmOfKind[key.kind]))
      throw invalidKey('a P-256 or RSA key for signatures')
    if (weaknessOf(key) !== undefined)
      throw invalidKey('a point of P-256, or an RSA key of 2048 to 8192 bits')
    return new JwsKey(key, secret)
  }

  /** Whether the key can sign. */
  get hasSecret(): boolean {
    return this.#secret !== undefined
  }

  /**
   * The signature as JWS writes it: r and s of 32 bytes each for ES256, PKCS #1 v1.5 for RS256.
   *
   * @throws {TypeError} If the key has no secret half.
   * @see RFC 7518, sections 3.3 and 3.4
   */
  async sign(bytes: Uint8Array): Promise<Uint8Array> {
    const { algorithm } = this
    const signature = await crypto.subtle.sign(
      webAlgorithms[algorithm],
      this.#requireSecret(),
      Uint8Array.from(bytes),
    )
    return new Uint8Array(signature)
  }

  /** The platform's key object, for `exportJwsKey` alone. */
  revealSecret(): PlatformKey {
    return this.#requireSecret()
  }

  toJSON(): Record<string, string> {
    return writePublicJwk(this.publicKey)
  }

  toString(): string {
    return `JwsKey(${this.algorithm}${this.hasSecret ? ', secret redacted' : ''})`
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString()
  }

  #requireSecret(): PlatformKey {
    if (!this.#secret)
      throw new TypeError('Cannot sign: expected a key with its secret half, got a public key')
    return this.#secret
  }
}
