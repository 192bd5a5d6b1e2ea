import type { JsonObject } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { isSecretMember } from '../model/is-secret-member'
import type { CurveName, EcPoint } from './ec-point'

/** A public key of one of the kinds that credentials are signed with. */
export type PublicKey =
  /** 32 bytes. */
  | { kind: 'Ed25519'; bytes: Uint8Array }
  | { kind: CurveName; point: EcPoint }
  /** Modulus and exponent: big-endian, without leading zeros. */
  | { kind: 'RSA'; modulus: Uint8Array; exponent: Uint8Array }

/** How a signature over bytes is made; for a JWT of OB 3.0, `Ed25519` is written as `EdDSA`. */
export const signatureAlgorithms = ['Ed25519', 'ES256', 'RS256'] as const

export type SignatureAlgorithm = (typeof signatureAlgorithms)[number]

/** What signatures are checked by: each algorithm that is signed with here, and one that is read alone. */
export type KeyAlgorithm = SignatureAlgorithm | 'ES384'

/** The one algorithm that each kind of key is for. */
export const algorithmOfKind: Readonly<Record<PublicKey['kind'], KeyAlgorithm>> = {
  Ed25519: 'Ed25519',
  'P-256': 'ES256',
  'P-384': 'ES384',
  RSA: 'RS256',
}

/** Members of a JWK that are a secret (RFC 7518, sections 6.2.2, 6.3.2 and 6.4.1). */
export const secretJwkMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'] as const

/** Whether a JWK shows a secret: whoever reads it can then sign. */
export function showsSecretOf(jwk: JsonObject): boolean {
  return secretJwkMembers.some((member) => Object.hasOwn(jwk, member))
}

/**
 * Whether a published key shows its secret half, as a member of its own or within a JWK: anybody can then sign.
 *
 * @see Controlled Identifiers 1.0, sections 2.2.2 and 2.2.3: https://www.w3.org/TR/cid-1.0/#Multikey
 */
export function showsSecret(method: JsonObject): boolean {
  if (isSecretJwk(method)) return true
  return Object.entries(method).some(
    ([member, value]) =>
      isSecretMember(member) ||
      toArray(value).some(
        (inner) =>
          isJsonObject(inner) && (member === 'publicKeyJwk' ? showsSecretOf(inner) : isSecretJwk(inner)),
      ),
  )
}

function isSecretJwk(value: JsonObject): boolean {
  return Object.hasOwn(value, 'kty') && showsSecretOf(value)
}
