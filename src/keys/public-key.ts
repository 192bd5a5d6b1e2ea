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

/** What signatures are checked by: each algorithm that is signed with here, and one that is only read. */
export type KeyAlgorithm = SignatureAlgorithm | 'ES384'

/** The one algorithm that each kind of key is for. */
export const algorithmOfKind: Readonly<Record<PublicKey['kind'], KeyAlgorithm>> = {
  Ed25519: 'Ed25519',
  'P-256': 'ES256',
  'P-384': 'ES384',
  RSA: 'RS256',
}
