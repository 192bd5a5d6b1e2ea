import { Point } from '@noble/ed25519'
import { sha512 } from '@noble/hashes/sha2.js'
import { concatBytes, encodeHex, equalBytes } from '../core/bytes'

// L, the order of the base point (RFC 8032, section 5.1).
const groupOrder = Point.CURVE().n

/**
 * Checks [S]B = R + [k]A in JavaScript alone, comparing the bytes of R; for inputs that are encoded strictly.
 *
 * The curve library's own `verify` multiplies the equation by the cofactor, and so accepts what `node:crypto` refuses.
 *
 * @throws {Error} If the key is not on the curve.
 * @see RFC 8032, section 5.1.7, steps 2 and 3
 */
export function verifyPortably(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  const commitment = signature.subarray(0, 32)
  const scalar = toNumber(signature.subarray(32))
  const challenge = toNumber(sha512(concatBytes(commitment, publicKey, message))) % groupOrder
  const challenged = Point.fromBytes(publicKey).multiplyUnsafe(challenge)
  return equalBytes(Point.BASE.multiplyUnsafe(scalar).subtract(challenged).toBytes(), commitment)
}

/** The number that bytes encode, least significant byte first. */
function toNumber(bytes: Uint8Array): bigint {
  return BigInt(`0x${encodeHex(Uint8Array.from(bytes).reverse())}`)
}
