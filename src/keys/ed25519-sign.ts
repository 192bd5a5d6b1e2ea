import { getPublicKey, hashes, sign as signPortably } from '@noble/ed25519'
import { sha512 } from '@noble/hashes/sha2.js'
import { encodeBase64Url } from '../core/base64url'
import { nativeCrypto } from '../core/native-crypto'

// The curve library contains no hash.
hashes.sha512 = sha512

/** Derives the public key of a 32-byte seed. */
export function ed25519PublicKey(seed: Uint8Array): Uint8Array {
  return getPublicKey(seed)
}

/**
 * Creates a function that signs with a seed; the key is imported once.
 *
 * @see RFC 8032, section 5.1.6
 */
export function ed25519Signer(seed: Uint8Array): (message: Uint8Array) => Uint8Array {
  if (!nativeCrypto) return (message) => signPortably(message, seed)
  const { createPrivateKey, sign } = nativeCrypto
  const jwk = {
    kty: 'OKP',
    crv: 'Ed25519',
    d: encodeBase64Url(seed),
    x: encodeBase64Url(ed25519PublicKey(seed)),
  }
  const key = createPrivateKey({ key: jwk, format: 'jwk' })
  return (message) => new Uint8Array(sign(null, message, key))
}
