import { decodeBase64Url, encodeBase64Url } from '../core/base64url'
import { encodeUtf8 } from '../core/bytes'
import type { JsonObject } from '../core/json'
import { isJsonObject } from '../core/json'
import { parseEncodedJson } from '../core/parse-json'
import { assertArguments } from '../core/read-options'
import type { PublicKey } from './public-key'
import { readBarePublicJwk, writePublicJwk } from './read-public-jwk'

const prefix = 'did:jwk:'
// An RSA key of 8192 bits takes about 1,900 characters; some carry a thumbprint as `kid` too.
const maxLength = 2048
const jsonLimits = { maxInputBytes: maxLength, maxDepth: 2, maxNodes: 16 }

/** Fragment of the only verification method of a did:jwk. */
export const didJwkFragment = '0'

/** The did:jwk of a public key: its JWK with the members of its kind alone. */
export function didJwk(key: PublicKey): string {
  assertArguments('write did:jwk', 'an object', { key })
  assertArguments('write did:jwk', 'text', { 'key.kind': key.kind })
  return `${prefix}${encodeBase64Url(encodeUtf8(JSON.stringify(writePublicJwk(key))))}`
}

/**
 * The JWK that a did:jwk is, where it is one of a public key for signatures: Ed25519, P-256 or RSA.
 *
 * @returns `undefined` for any other key, any further member, or base64url that is not canonical.
 * @see The did:jwk method: https://github.com/quartzjer/did-jwk/blob/main/spec.md
 */
export function readDidJwk(did: string): JsonObject | undefined {
  if (!did.startsWith(prefix) || did.length > maxLength) return undefined
  try {
    const jwk = parseEncodedJson(decodeBase64Url(did.slice(prefix.length)), jsonLimits)
    return isJsonObject(jwk) && readBarePublicJwk(jwk) ? jwk : undefined
  } catch {
    return undefined
  }
}

/** The 32 bytes of the Ed25519 key that a did:jwk is; `undefined` for everything that `readDidJwk` refuses, and any other key. */
export function parseDidJwk(did: string): Uint8Array | undefined {
  const jwk = readDidJwk(did)
  const key = jwk && readBarePublicJwk(jwk)
  return key?.kind === 'Ed25519' ? key.bytes : undefined
}
