import { ed25519 } from '@noble/curves/ed25519.js'
import { bytesToNumberLE } from '@noble/curves/utils.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { concatBytes, equalBytes } from '../core/bytes'

const { Point } = ed25519

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
  const scalar = bytesToNumberLE(signature.subarray(32))
  const digest = sha512(concatBytes(commitment, publicKey, message))
  const challenge = Point.Fn.create(bytesToNumberLE(digest))
  const challenged = Point.fromBytes(publicKey).multiplyUnsafe(challenge)
  return equalBytes(Point.BASE.multiplyUnsafe(scalar).subtract(challenged).toBytes(), commitment)
}
