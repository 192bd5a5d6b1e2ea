import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { encodeUtf8 } from './bytes'

/**
 * Computes the HMAC-SHA-256 of a text as UTF-8 under a secret key: 32 bytes.
 *
 * @see RFC 2104, section 2
 */
export function hmacSha256(key: Uint8Array, text: string): Uint8Array {
  return hmac(sha256, key, encodeUtf8(text))
}
