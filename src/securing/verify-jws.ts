import { encodeUtf8 } from '../core/bytes'
import { ed25519Verify } from '../keys/ed25519'
import type { PublicKey } from '../keys/public-key'
import { writePublicJwk } from '../keys/read-public-jwk'
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
  const { compactVerify, errors, importJWK } = await import('jose')
  try {
    await compactVerify(jwt.text, await importJWK(writePublicJwk(key), alg), { algorithms: [alg] })
    return true
  } catch (error) {
    return error instanceof errors.JWSSignatureVerificationFailed ? false : undefined
  }
}
