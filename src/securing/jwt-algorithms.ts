import type { SignatureAlgorithm } from '../keys/public-key'

/** `alg` of a JWT, by the algorithm of its signer (RFC 7518, section 3.1; RFC 8037, section 3.1). */
export const jwtAlgorithms = {
  Ed25519: 'EdDSA',
  ES256: 'ES256',
  RS256: 'RS256',
} as const satisfies Record<SignatureAlgorithm, string>

export type JwtAlgorithm = (typeof jwtAlgorithms)[SignatureAlgorithm]

/** Every `alg` that is accepted. */
export const jwtAlgorithmNames: readonly JwtAlgorithm[] = Object.values(jwtAlgorithms)
