import { encodeUtf8 } from '../core/bytes'
import { ed25519Verify } from '../keys/ed25519'
import { writePublicJwk } from '../keys/public-jwk'
import type { PublicKey } from '../keys/public-key'
import type { JwtAlgorithm } from './jwt-algorithms'
import type { ParsedJwt } from './parse-jwt'
import { signingInputOf } from './parse-jwt'

/**
 * Whether the signature of a compact JWS is by a key; its header must have been checked, and the key must fit its algorithm.
 *
 * Signatures by Ed25519 go to the same strict check as embedded proofs, so that one signature gets one answer on every platform and in
 * either form; the others go to `jose`, which is loaded by the first JWT that needs it.
 *
 * @returns `undefined` where the platform cannot compute with the key.
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

/** What a key says of a JWS. */
export type JwsAnswer = 'valid' | 'notAuthentic' | 'keyUnusable' | 'algorithmNotSupported'

type Jose = typeof import('jose')
type JoseKey = Parameters<Jose['compactVerify']>[1]

/**
 * Asks `jose` for the signature of a compact JWS by a key and an algorithm, whatever its header says of either.
 *
 * @param readKey - Reads the key as `jose` needs it.
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
    // Anything but a wrong signature is a key that cannot be used: too short, of another kind, no key.
    return error instanceof JOSENotSupported ? 'algorithmNotSupported' : 'keyUnusable'
  }
}
