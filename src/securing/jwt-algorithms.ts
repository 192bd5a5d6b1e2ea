import type { KeyAlgorithm, PublicKey } from '../keys/public-key'
import { algorithmOfKind } from '../keys/public-key'

/**
 * `alg` of a JWT, by the algorithm of its key; the first of two names is written (RFC 7518, section 3.1; RFC 8037, section 3.1;
 * RFC 9864, section 2.2).
 */
export const jwtAlgorithms = {
  Ed25519: ['EdDSA', 'Ed25519'],
  ES256: ['ES256'],
  ES384: ['ES384'],
  RS256: ['RS256'],
} as const satisfies Record<KeyAlgorithm, readonly string[]>

export type JwtAlgorithm = (typeof jwtAlgorithms)[KeyAlgorithm][number]

/** Every `alg` that is accepted. */
export const jwtAlgorithmNames: readonly JwtAlgorithm[] = Object.values(jwtAlgorithms).flat()

/** Returns the names that `alg` may have with a key: one kind of key is for one algorithm (RFC 8725, section 3.1). */
export function algorithmNamesOf(key: PublicKey): readonly JwtAlgorithm[] {
  return jwtAlgorithms[algorithmOfKind[key.kind]]
}
