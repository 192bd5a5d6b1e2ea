import { nativeCrypto } from '../core/native-crypto'
import { isStrictPoint, isStrictScalar } from './is-strict-encoding'
import { verifyNatively } from './verify-natively'
import { verifyPortably } from './verify-portably'

/** Lengths in bytes (RFC 8032, section 5.1). */
export const seedLength = 32
export const publicKeyLength = 32
export const signatureLength = 64

/**
 * Whether a signature over a message is by a public key; `false` for anything malformed.
 *
 * Refuses points of small order, under which one signature fits many messages, and whatever is not encoded canonically; checks the
 * equation without the cofactor. Native and portable cryptography give the same answer to every input (docs/ed25519.md).
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
