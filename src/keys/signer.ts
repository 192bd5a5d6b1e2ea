import type { KindsOf } from '../core/kinds'
import { text } from '../core/kinds'
import { quoteText } from '../core/quote-text'
import { readOptions } from '../core/read-options'
import { assertionMethodIds, resolveMethod } from './did-document'
import type { Key } from './key'
import { didJwk, didKeyVerificationMethod } from './key-did'
import { everyKey } from './method-key'
import { assertKey } from './name-other-key'
import { isSameKey } from './public-jwk'
import type { SignatureAlgorithm } from './public-key'

/**
 * A signer: a key in memory, or a KMS, HSM or security key with the same three properties.
 */
export interface Signer {
  /** DID URL of the verification method; its DID document lists the public key. */
  readonly id: string
  /** `Ed25519` for embedded proofs; all three for JWTs. */
  readonly algorithm: SignatureAlgorithm
  /**
   * Signs the bytes unchanged, in the form of RFC 7518 and RFC 8037: 64 bytes of pure Ed25519; r and s of 32 bytes each for ES256 (not
   * DER); as many bytes as the RSA key has for RS256.
   */
  sign(bytes: Uint8Array): Promise<Uint8Array>
}

export interface CreateSignerOptions {
  /** DID URL of the verification method; by default from the key's did:key, or from its did:jwk for P-256 and RSA. */
  id?: string
}

const kinds = { id: text } satisfies KindsOf<CreateSignerOptions>

/**
 * Creates a signer from a key in memory.
 *
 * @throws {TypeError} If an option is unknown, `key` is not a key or has no secret key, or `id` is not a DID URL with a fragment or names another
 *   key.
 */
export function createSigner(key: Key, options: CreateSignerOptions = {}): Signer {
  const given = readOptions('create signer', options, kinds)
  assertKey('create signer', key)
  if (!key.hasSecret)
    throw new TypeError(
      'Cannot create signer: expected key to be a secret key, got a public key; import the secret key',
    )
  const id = given.id ?? ownId(key)
  if (!/^[a-z][a-z0-9+.-]*:[^\s#]+#[^\s#]+$/i.test(id)) {
    throw new TypeError(
      `Cannot create signer: expected id to be a DID URL with a fragment, got ${quoteText(id)}`,
    )
  }
  if (/^did:(?:key|jwk):/.test(id) && !namesKey(id, key))
    throw new TypeError(`Cannot create signer: expected id to be that of the key, got ${quoteText(id)}`)
  return { id, algorithm: key.algorithm, sign: async (bytes) => key.sign(bytes) }
}

/** Checks whether a did:key or did:jwk is this key; no document is needed for that, and none can change it. */
function namesKey(id: string, key: Key): boolean {
  const resolution = resolveMethod(id, new Map(), everyKey)
  return resolution.state === 'resolved' && isSameKey(resolution.publicKey, key.publicKey)
}

function ownId(key: Key): string {
  if (key.algorithm === 'Ed25519') return didKeyVerificationMethod(key)
  return String(assertionMethodIds(didJwk(key), new Map())[0])
}
