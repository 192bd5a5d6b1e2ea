import { decodeBase64Url, encodeBase64Url } from '../core/base64url'
import { encodeUtf8 } from '../core/bytes'
import { isDocument, isJsonObject } from '../core/json'
import { parseEncodedJson } from '../core/parse-json'
import { readPublicMultikey } from './multikey'
import { hasPublicKey, wrongKey } from './name-other-key'
import { readBarePublicJwk, writePublicJwk } from './public-jwk'
import type { PublicKey } from './public-key'

const didKeyPrefix = 'did:key:'
const didJwkPrefix = 'did:jwk:'
const didJwkFragment = '0'
// An RSA key of 8192 bits takes about 1,900 characters; some also have a thumbprint as `kid`.
const maxDidJwkLength = 2048
const jsonLimits = { maxInputBytes: maxDidJwkLength, maxDepth: 2, maxNodes: 16 }

/**
 * Writes the did:key of an Ed25519 or P-256 key.
 *
 * @throws {TypeError} If the key is an RSA key, which has no did:key (`didJwk` takes every key), or if it is not a key; the message says
 *   what it is, and how to get the key.
 */
export function didKey(key: { readonly publicKeyMultibase?: string | undefined }): string {
  const { publicKeyMultibase } = isDocument(key) ? (key as typeof key) : {}
  if (publicKeyMultibase === undefined && hasPublicKey(key))
    throw new TypeError(
      'Cannot write did:key: expected an Ed25519 or P-256 key, got an RSA key; write its did:jwk with didJwk(key)',
    )
  if (typeof publicKeyMultibase !== 'string' || !readPublicMultikey(publicKeyMultibase))
    throw wrongKey('write did:key', key)
  return `${didKeyPrefix}${publicKeyMultibase}`
}

/** Writes the only verification method of a did:key, `did:key:z…#z…`. */
export function didKeyVerificationMethod(key: { readonly publicKeyMultibase?: string | undefined }): string {
  return `${didKey(key)}#${key.publicKeyMultibase}`
}

/**
 * Writes the did:jwk of a key: its public JWK with only the properties of its kind.
 *
 * @throws {TypeError} If it is given anything but a key; the message says what, and how to get the key.
 */
export function didJwk(key: { readonly publicKey: PublicKey }): string {
  if (!hasPublicKey(key)) throw wrongKey('write did:jwk', key)
  return `${didJwkPrefix}${encodeBase64Url(encodeUtf8(JSON.stringify(writePublicJwk(key.publicKey))))}`
}

/** A DID that is its own document: the form of its key, and the fragment of its only verification method. */
export interface KeyDid {
  form: 'didKey' | 'didJwk'
  fragment: string
}

/** Describes a did:key or did:jwk; `undefined` for every other DID. */
export function keyDidOf(did: string): KeyDid | undefined {
  if (did.startsWith(didKeyPrefix)) return { form: 'didKey', fragment: did.slice(didKeyPrefix.length) }
  return did.startsWith(didJwkPrefix) ? { form: 'didJwk', fragment: didJwkFragment } : undefined
}

/**
 * Reads the public key in a did:key or did:jwk, which must have its exact spelling.
 *
 * @returns `undefined` for any other text or key, also for a did:jwk with further properties or with base64url that is not canonical.
 * @see The did:key method, section 3: https://w3c-ccg.github.io/did-key-spec/#format
 * @see The did:jwk method: https://github.com/quartzjer/did-jwk/blob/main/spec.md
 */
export function readKeyDid(did: string): PublicKey | undefined {
  const described = keyDidOf(did)
  return described?.form === 'didKey' ? readPublicMultikey(described.fragment) : described && readDidJwk(did)
}

function readDidJwk(did: string): PublicKey | undefined {
  if (did.length > maxDidJwkLength) return undefined
  try {
    const jwk = parseEncodedJson(decodeBase64Url(did.slice(didJwkPrefix.length)), jsonLimits)
    return isJsonObject(jwk) ? readBarePublicJwk(jwk) : undefined
  } catch {
    return undefined
  }
}
