import { decodeBase64Url } from '../core/base64url'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'
import { parseJson } from '../core/parse-json'
import { publicKeyLength } from './ed25519'

const prefix = 'did:jwk:'
// An Ed25519 JWK takes about 80 bytes; some carry a thumbprint as `kid` too.
const maxLength = 1024
const jsonLimits = { maxInputBytes: maxLength, maxDepth: 2, maxNodes: 16 }

// RFC 7517, section 4, and RFC 8037, section 2: what a public Ed25519 JWK for signatures may carry. Never `d`.
const memberRules: Readonly<Record<string, (value: JsonValue) => boolean>> = {
  kty: (value) => value === 'OKP',
  crv: (value) => value === 'Ed25519',
  x: (value) => typeof value === 'string',
  alg: (value) => value === 'EdDSA' || value === 'Ed25519',
  use: (value) => value === 'sig',
  key_ops: (value) => Array.isArray(value) && value.length === 1 && value[0] === 'verify',
  kid: (value) => typeof value === 'string',
}

/** Fragment of the only verification method of a did:jwk. */
export const didJwkFragment = '0'

/**
 * The public key that a did:jwk is, where it is one of an Ed25519 key for signatures.
 *
 * @returns 32 bytes, or `undefined` for any other key, any further member, or base64url that is not canonical.
 * @see The did:jwk method: https://github.com/quartzjer/did-jwk/blob/main/spec.md
 */
export function parseDidJwk(did: string): Uint8Array | undefined {
  if (!did.startsWith(prefix) || did.length > maxLength) return undefined
  try {
    const jwk = parseJson(decodeBase64Url(did.slice(prefix.length)), jsonLimits)
    return isJsonObject(jwk) ? readPublicJwk(jwk) : undefined
  } catch {
    return undefined
  }
}

/** The key of a JWK that is an Ed25519 public key for signatures and nothing else. */
function readPublicJwk(jwk: JsonObject): Uint8Array | undefined {
  const { kty, crv, x } = jwk
  if (kty === undefined || crv === undefined || typeof x !== 'string') return undefined
  const isPublic = Object.entries(jwk).every(
    ([member, value]) => Object.hasOwn(memberRules, member) && memberRules[member]?.(value),
  )
  const publicKey = isPublic ? decodeBase64Url(x) : undefined
  return publicKey?.length === publicKeyLength ? publicKey : undefined
}
