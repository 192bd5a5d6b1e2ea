import { decodeBase64Url } from '../core/base64url'
import { publicKeyLength } from './ed25519'
import { invalidKey } from './multikey'

/**
 * The 32 public bytes of an Ed25519 JWK; a secret half beside them is not looked at.
 *
 * @throws {QualityLabelError} `KEY_INVALID` For any other kind, length or spelling.
 * @see RFC 8037, section 2
 */
export function decodePublicJwk(jwk: Readonly<Record<string, unknown>>): Uint8Array {
  const { kty, crv, x } = jwk
  if (kty !== 'OKP' || crv !== 'Ed25519' || typeof x !== 'string')
    throw invalidKey('a JWK with kty OKP and crv Ed25519')
  const publicKey = decodeJwkMember(x, 'x')
  if (publicKey.length !== publicKeyLength) throw invalidKey(`x of the JWK as ${publicKeyLength} bytes`)
  return publicKey
}

/** The bytes of a member of a JWK; the error never shows them. */
export function decodeJwkMember(value: string, member: 'x' | 'd'): Uint8Array {
  try {
    return decodeBase64Url(value)
  } catch {
    throw invalidKey(`${member} of the JWK as base64url text`)
  }
}
