import { Point } from '@noble/ed25519'
import { sha512 } from '@noble/hashes/sha2.js'
import { encodeBase64Url } from '../core/base64url'
import { concatBytes, encodeHex, equalBytes } from '../core/bytes'
import type { NativeCrypto } from '../core/native-crypto'
import { nativeCrypto } from '../core/native-crypto'

/** Lengths in bytes (RFC 8032, section 5.1). */
export const seedLength = 32
export const publicKeyLength = 32
export const signatureLength = 64

// Coordinates y, little-endian, of the four points of order 8; each belongs to two points, which differ in the sign of x.
const orderEightY = [
  Uint8Array.of(
    ...[0x26, 0xe8, 0x95, 0x8f, 0xc2, 0xb2, 0x27, 0xb0, 0x45, 0xc3, 0xf4, 0x89, 0xf2, 0xef, 0x98, 0xf0],
    ...[0xd5, 0xdf, 0xac, 0x05, 0xd3, 0xc6, 0x33, 0x39, 0xb1, 0x38, 0x02, 0x88, 0x6d, 0x53, 0xfc, 0x05],
  ),
  Uint8Array.of(
    ...[0xc7, 0x17, 0x6a, 0x70, 0x3d, 0x4d, 0xd8, 0x4f, 0xba, 0x3c, 0x0b, 0x76, 0x0d, 0x10, 0x67, 0x0f],
    ...[0x2a, 0x20, 0x53, 0xfa, 0x2c, 0x39, 0xcc, 0xc6, 0x4e, 0xc7, 0xfd, 0x77, 0x92, 0xac, 0x03, 0x7a],
  ),
]

// L = 2^252 + 27742317777372353535851937790883648493, little-endian: the order of the base point (RFC 8032, section 5.1).
const groupOrder = Uint8Array.of(
  ...[0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14],
  ...[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10],
)

/**
 * Verifies a signature over a message by a public key; `false` for anything malformed.
 *
 * It rejects points of small order, with which one signature fits many messages, and encodings that are not canonical. It checks the
 * equation without the cofactor. Native and portable cryptography give the same result for every input (docs/ed25519.md).
 *
 * @see RFC 8032, section 5.1.7
 */
export function ed25519Verify(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  if (signature.length !== signatureLength || publicKey.length !== publicKeyLength) return false
  if (!isStrictScalar(signature) || !isStrictPoint(signature) || !isStrictPoint(publicKey)) return false
  try {
    return nativeCrypto
      ? verifyNatively(nativeCrypto, signature, message, publicKey)
      : verifyPortably(signature, message, publicKey)
  } catch {
    return false
  }
}

/**
 * Verifies a signature with `node:crypto`; for strictly encoded inputs.
 *
 * @throws {Error} If the platform cannot use the key.
 */
function verifyNatively(
  native: NativeCrypto,
  signature: Uint8Array,
  message: Uint8Array,
  publicKey: Uint8Array,
): boolean {
  return native.verify(null, message, importPublicKey(native, publicKey), signature)
}

const imported = new Map<string, object>()
const maxImported = 1000

function importPublicKey(native: NativeCrypto, publicKey: Uint8Array): object {
  const x = encodeBase64Url(publicKey)
  const known = imported.get(x)
  if (known) return known
  const key = native.createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  if (imported.size >= maxImported) imported.clear()
  imported.set(x, key)
  return key
}

// L as a number.
const order = Point.CURVE().n

/**
 * Checks [S]B = R + [k]A in JavaScript, by the bytes of R; for strictly encoded inputs.
 *
 * The curve library's own `verify` multiplies the equation by the cofactor, so it accepts signatures that `node:crypto` rejects.
 *
 * @throws {Error} If the key is not on the curve.
 * @see RFC 8032, section 5.1.7, steps 2 and 3
 */
export function verifyPortably(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  const commitment = signature.subarray(0, 32)
  const scalar = toNumber(signature.subarray(32))
  const challenge = toNumber(sha512(concatBytes(commitment, publicKey, message))) % order
  const challenged = Point.fromBytes(publicKey).multiplyUnsafe(challenge)
  return equalBytes(Point.BASE.multiplyUnsafe(scalar).subtract(challenged).toBytes(), commitment)
}

/** Reads bytes as a number, least significant byte first. */
function toNumber(bytes: Uint8Array): bigint {
  return BigInt(`0x${encodeHex(Uint8Array.from(bytes).reverse())}`)
}

/**
 * Checks whether 32 bytes can encode a point in a key or a signature: y is below p - 1 and above 1, and the point is not of order 8.
 *
 * This excludes every encoding that is not canonical (y of p or more, and the sign bit with x = 0) and all eight points of small order.
 * It does not check whether the point is on the curve; the code that computes with the point does.
 *
 * @param bytes - 32 bytes.
 * @see RFC 8032, section 5.1.3
 */
export function isStrictPoint(bytes: Uint8Array): boolean {
  const top = (bytes[31] as number) & 0x7f
  if (top === 0) return !isFilledWith(bytes, 0) || (bytes[0] as number) > 1
  // p = 2^255 - 19 ends in 0xed: 0xec is p - 1, a point of order 2, and greater values are not reduced.
  if (top === 0x7f) return !isFilledWith(bytes, 0xff) || (bytes[0] as number) < 0xec
  return !orderEightY.some((y) => isSameCoordinate(bytes, y))
}

/**
 * Checks whether the second half of a signature is a number below L; with another spelling of the number anyone could change a
 * signature.
 *
 * @param signature - 64 bytes.
 * @see RFC 8032, section 5.1.7, step 1
 */
export function isStrictScalar(signature: Uint8Array): boolean {
  for (let index = 31; index >= 0; index -= 1) {
    const difference = (signature[32 + index] as number) - (groupOrder[index] as number)
    if (difference !== 0) return difference < 0
  }
  return false
}

/** Checks whether all bytes between the first and the last have one value. */
function isFilledWith(bytes: Uint8Array, value: number): boolean {
  for (let index = 1; index < 31; index += 1) if (bytes[index] !== value) return false
  return true
}

function isSameCoordinate(bytes: Uint8Array, y: Uint8Array): boolean {
  for (let index = 0; index < 31; index += 1) if (bytes[index] !== y[index]) return false
  return ((bytes[31] as number) & 0x7f) === y[31]
}
