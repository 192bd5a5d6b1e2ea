import { encodeUtf8 } from '../core/bytes'
import { ed25519Verify } from '../keys/ed25519'
import { writePublicJwk } from '../keys/public-jwk'
import type { PublicKey } from '../keys/public-key'
import type { JwtAlgorithm } from './jwt-algorithms'
import type { ParsedJwt } from './parse-jwt'
import { signingInputOf } from './parse-jwt'

/**
 * Verifies the signature of a compact JWS with a key. The header must be checked before, and the key must fit its algorithm.
 *
 * Ed25519 signatures are verified by the same strict code as embedded proofs, so that a signature has the same result on every platform
 * and in both forms. `jose` verifies the others; it is loaded by the first JWT that needs it.
 *
 * @returns `undefined` if the platform cannot compute with the key.
 * @see RFC 7515, section 5.2
 */
export async function verifyJws(
  jwt: ParsedJwt,
  alg: JwtAlgorithm,
  key: PublicKey,
): Promise<boolean | undefined> {
  if (key.kind === 'Ed25519') return ed25519Verify(jwt.signature, encodeUtf8(signingInputOf(jwt)), key.bytes)
  const answer = await askJose(jwt, alg, ({ importJWK }) => importJWK(writePublicJwk(key), alg))
  if (answer === 'valid') return true
  return answer === 'notAuthentic' ? false : undefined
}

/** The result of verifying a JWS with a key. */
export type JwsAnswer = 'valid' | 'notAuthentic' | 'keyUnusable' | 'algorithmNotSupported'

type Jose = typeof import('jose')
type JoseKey = Parameters<Jose['compactVerify']>[1]

/**
 * Verifies the signature of a compact JWS with `jose`, by the supplied key and algorithm; those in the header are ignored.
 *
 * @param readKey - Reads the key in the form that `jose` needs.
 */
export async function askJose(
  { text }: ParsedJwt,
  algorithm: string,
  readKey: (jose: Jose) => Promise<JoseKey>,
): Promise<JwsAnswer> {
  const jose = await import('jose')
  const { JOSENotSupported, JWSInvalid, JWSSignatureVerificationFailed } = jose.errors
  try {
    await jose.compactVerify(text, await readKey(jose), { algorithms: [algorithm] })
    return 'valid'
  } catch (error) {
    if (error instanceof JWSSignatureVerificationFailed || error instanceof JWSInvalid) return 'notAuthentic'
    // Any error other than a wrong signature means an unusable key: too short, of another kind, or not a key.
    return error instanceof JOSENotSupported ? 'algorithmNotSupported' : 'keyUnusable'
  }
}
