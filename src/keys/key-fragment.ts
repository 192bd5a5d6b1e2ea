import { encodeBase64Url } from '../core/base64url'
import { sha256 } from '../core/sha256'
import { writePublicMultikey } from './multikey'
import { writePublicJwk } from './public-jwk'
import type { PublicKey } from './public-key'

/**
 * Computes the thumbprint of a key: SHA-256 over the properties of its kind, in base64url.
 *
 * @see RFC 7638, section 3
 */
export function thumbprintOf(key: PublicKey): string {
  return encodeBase64Url(sha256(JSON.stringify(writePublicJwk(key))))
}

/** Returns the usual fragment of a key in a DID document: the Multikey of an Ed25519 key, the thumbprint of any other. */
export function keyFragment(key: PublicKey): string {
  return key.kind === 'Ed25519' ? writePublicMultikey(key) : thumbprintOf(key)
}
