import { assertArguments } from '../core/read-options'
import type { Ed25519Key } from './ed25519-key'
import { decodePublicMultikey, encodePublicMultikey } from './multikey'

const prefix = 'did:key:'

/** The did:key of an Ed25519 key. */
export function didKey(key: Pick<Ed25519Key, 'publicKeyMultibase'>): string {
  assertArguments('write did:key', 'an object', { key })
  assertArguments('write did:key', 'text', { 'key.publicKeyMultibase': key.publicKeyMultibase })
  return `${prefix}${key.publicKeyMultibase}`
}

/** The only verification method of a did:key, `did:key:z…#z…`. */
export function didKeyVerificationMethod(key: Pick<Ed25519Key, 'publicKeyMultibase'>): string {
  return `${didKey(key)}#${key.publicKeyMultibase}`
}

/**
 * The public key that a did:key is, in its exact spelling.
 *
 * @returns 32 bytes, or `undefined` where the text is no did:key of an Ed25519 key.
 * @see The did:key method, section 3: https://w3c-ccg.github.io/did-key-spec/#format
 */
export function parseDidKey(did: string): Uint8Array | undefined {
  if (!did.startsWith(prefix)) return undefined
  const multikey = did.slice(prefix.length)
  try {
    const publicKey = decodePublicMultikey(multikey)
    return encodePublicMultikey(publicKey) === multikey ? publicKey : undefined
  } catch {
    return undefined
  }
}
