import { ed25519 } from '@noble/curves/ed25519.js'
import { encodeBase64Url } from '../core/base64url'
import { nativeCrypto } from '../core/native-crypto'

/** Lengths in bytes (RFC 8032, section 5.1). */
export const seedLength = 32
export const publicKeyLength = 32
export const signatureLength = 64

/** The public key of a 32-byte seed. */
export function ed25519PublicKey(seed: Uint8Array): Uint8Array {
  return ed25519.getPublicKey(seed)
}

/**
 * A function that signs with a seed; the key is imported once.
 *
 * @see RFC 8032, section 5.1.6
 */
export function ed25519Signer(seed: Uint8Array): (message: Uint8Array) => Uint8Array {
  if (!nativeCrypto) return (message) => ed25519.sign(message, seed)
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

/**
 * Whether a signature over a message is by a public key; `false` for anything malformed.
 *
 * @see RFC 8032, section 5.1.7
 */
export function ed25519Verify(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  if (signature.length !== signatureLength || publicKey.length !== publicKeyLength) return false
  try {
    if (!nativeCrypto) return ed25519.verify(signature, message, publicKey, { zip215: false })
    return nativeCrypto.verify(null, message, importPublicKey(publicKey), signature)
  } catch {
    return false
  }
}

const imported = new Map<string, object>()
const maxImported = 1000

function importPublicKey(publicKey: Uint8Array): object {
  const x = encodeBase64Url(publicKey)
  const known = imported.get(x)
  if (known) return known
  const key = (nativeCrypto as NonNullable<typeof nativeCrypto>).createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x },
    format: 'jwk',
  })
  if (imported.size >= maxImported) imported.clear()
  imported.set(x, key)
  return key
}
