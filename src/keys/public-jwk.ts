import { decodeBase64Url, encodeBase64Url } from '../core/base64url'
import type { JsonObject, JsonValue } from '../core/json'
import { toArray } from '../core/json'
import type { CurveName } from './ec-point'
import { coordinateLength } from './ec-point'
import { publicKeyLength } from './ed25519'
import type { PublicKey } from './public-key'
import { algorithmOfKind } from './public-key'

/**
 * Reads the key of a JWK for signatures: Ed25519, P-256, P-384 or RSA. It ignores properties that are not about the key.
 *
 * It does not check the strength of the key: `weaknessOf` does.
 *
 * @returns `undefined` for any other kind, a value in another spelling, or a key with another purpose.
 * @see RFC 7517, section 4; RFC 7518, section 6; RFC 8037, section 2
 */
export function readPublicJwk(jwk: JsonObject): PublicKey | undefined {
  const key = readJwkMaterial(jwk)
  return key && isForSignatures(jwk, key) ? key : undefined
}

/** As `readPublicJwk`, for a key of any purpose. */
export function readJwkMaterial(jwk: JsonObject): PublicKey | undefined {
  try {
    return readKey(jwk)
  } catch {
    return undefined
  }
}

const keyMembers: Readonly<Record<PublicKey['kind'], readonly string[]>> = {
  Ed25519: ['kty', 'crv', 'x'],
  'P-256': ['kty', 'crv', 'x', 'y'],
  'P-384': ['kty', 'crv', 'x', 'y'],
  RSA: ['kty', 'n', 'e'],
}
const otherMembers = ['alg', 'use', 'key_ops', 'kid']

/**
 * Reads a JWK that contains only a public key for signatures: no secret key, certificate, address or unknown property.
 */
export function readBarePublicJwk(jwk: JsonObject): PublicKey | undefined {
  const key = readPublicJwk(jwk)
  if (!key) return undefined
  const { key_ops, kid } = jwk
  const known = [...keyMembers[key.kind], ...otherMembers]
  if (!Object.keys(jwk).every((member) => known.includes(member))) return undefined
  if (kid !== undefined && typeof kid !== 'string') return undefined
  if (key_ops !== undefined && !(Array.isArray(key_ops) && key_ops.length === 1)) return undefined
  return key
}

/** Writes a public key as JWK: only the properties of its kind, in the order of RFC 7638. */
export function writePublicJwk(key: PublicKey): Record<string, string> {
  if (key.kind === 'Ed25519') return { crv: 'Ed25519', kty: 'OKP', x: encodeBase64Url(key.bytes) }
  if (key.kind === 'RSA')
    return { e: encodeBase64Url(key.exponent), kty: 'RSA', n: encodeBase64Url(key.modulus) }
  const { x, y } = key.point
  return { crv: key.kind, kty: 'EC', x: encodeBase64Url(x), y: encodeBase64Url(y) }
}

/** Checks whether two keys are the same, in any form. */
export function isSameKey(a: PublicKey, b: PublicKey): boolean {
  return JSON.stringify(writePublicJwk(a)) === JSON.stringify(writePublicJwk(b))
}

function readKey({ kty, crv, x, y, n, e }: JsonObject): PublicKey | undefined {
  if (kty === 'OKP' && crv === 'Ed25519') return { kind: 'Ed25519', bytes: decode(x, publicKeyLength) }
  if (kty === 'EC' && isCurve(crv)) {
    const length = coordinateLength(crv)
    return { kind: crv, point: { x: decode(x, length), y: decode(y, length) } }
  }
  return kty === 'RSA' ? { kind: 'RSA', modulus: decodeNumber(n), exponent: decodeNumber(e) } : undefined
}

function isCurve(crv: JsonValue | undefined): crv is CurveName {
  return crv === 'P-256' || crv === 'P-384'
}

function decode(value: JsonValue | undefined, length: number): Uint8Array {
  const bytes = decodeText(value)
  if (bytes.length !== length) throw new RangeError('length')
  return bytes
}

// RFC 7518, section 2, Base64urlUInt: no leading zeros.
function decodeNumber(value: JsonValue | undefined): Uint8Array {
  const bytes = decodeText(value)
  if (bytes.length === 0 || bytes[0] === 0) throw new RangeError('leading zero')
  return bytes
}

function decodeText(value: JsonValue | undefined): Uint8Array {
  if (typeof value !== 'string') throw new TypeError('no text')
  return decodeBase64Url(value)
}

function isForSignatures({ use, key_ops, alg }: JsonObject, key: PublicKey): boolean {
  if (use !== undefined && use !== 'sig') return false
  if (key_ops !== undefined && !toArray(key_ops).includes('verify')) return false
  return alg === undefined || alg === algorithmOfKind[key.kind] || (key.kind === 'Ed25519' && alg === 'EdDSA')
}
