import { ed25519 } from '@noble/curves/ed25519.js'
import { bytesToNumberLE } from '@noble/curves/utils.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { encodeBase64Url } from '../core/base64url'
import { concatBytes, equalBytes } from '../core/bytes'
import { nativeCrypto } from '../core/native-crypto'

const { Point } = ed25519

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
 * Refuses keys of small order, under which one signature fits many messages, and keys that are not encoded canonically. Native
 * and portable cryptography give the same answer to every input: both check the equation without the cofactor.
 *
 * @see RFC 8032, section 5.1.7
 */
export function ed25519Verify(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  if (signature.length !== signatureLength || publicKey.length !== publicKeyLength) return false
  try {
    if (!nativeCrypto) return verifyPortably(signature, message, publicKey)
    return nativeCrypto.verify(null, message, importPublicKey(publicKey), signature)
  } catch {
    return false
  }
}

// The library's own `verify` multiplies the equation by the cofactor, and so accepts what node:crypto refuses.
function verifyPortably(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  const commitment = signature.subarray(0, 32)
  const scalar = bytesToNumberLE(signature.subarray(32))
  if (scalar >= Point.Fn.ORDER) return false
  const digest = sha512(concatBytes(commitment, publicKey, message))
  const challenge = Point.Fn.create(bytesToNumberLE(digest))
  const challenged = readPublicPoint(publicKey).multiplyUnsafe(challenge)
  return equalBytes(Point.BASE.multiplyUnsafe(scalar).subtract(challenged).toBytes(), commitment)
}

function readPublicPoint(publicKey: Uint8Array): InstanceType<typeof Point> {
  const point = Point.fromBytes(publicKey)
  if (point.isSmallOrder()) throw new RangeError('Cannot use public key: expected a point of large order')
  return point
}

const imported = new Map<string, object>()
const maxImported = 1000

function importPublicKey(publicKey: Uint8Array): object {
  const x = encodeBase64Url(publicKey)
  const known = imported.get(x)
  if (known) return known
  readPublicPoint(publicKey)
  const key = (nativeCrypto as NonNullable<typeof nativeCrypto>).createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x },
    format: 'jwk',
  })
  if (imported.size >= maxImported) imported.clear()
  imported.set(x, key)
  return key
}
