import { didKeyVerificationMethod } from './did-key'
import type { Ed25519Key } from './ed25519-key'

/**
 * Whoever can sign: a key in memory, or a KMS, HSM or security key behind the same three members.
 */
export interface Signer {
  /** DID URL of the verification method; its DID document lists the public key. */
  readonly id: string
  readonly algorithm: 'Ed25519'
  /** The 64-byte signature over the bytes as they are (RFC 8032 pure Ed25519). */
  sign(bytes: Uint8Array): Promise<Uint8Array>
}

export interface CreateSignerOptions {
  /** DID URL of the verification method; the key's did:key unless given. */
  id?: string
}

/**
 * A signer from a key in memory.
 *
 * @throws {TypeError} If the key has no secret half, or `id` is no DID URL with a fragment.
 */
export function createSigner(key: Ed25519Key, options: CreateSignerOptions = {}): Signer {
  if (!key.hasSecret)
    throw new TypeError('Cannot create signer: expected a key with its secret half, got a public key')
  const id = options.id ?? didKeyVerificationMethod(key)
  if (!/^[a-z][a-z0-9+.-]*:[^\s#]+#[^\s#]+$/i.test(id)) {
    throw new TypeError(
      `Cannot create signer: expected id to be a DID URL with a fragment, got ${JSON.stringify(id)}`,
    )
  }
  return { id, algorithm: 'Ed25519', sign: async (bytes) => key.sign(bytes) }
}
