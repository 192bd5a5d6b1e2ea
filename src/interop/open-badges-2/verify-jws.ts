import type { ParsedJwt } from '../../securing/parse-jwt'

/** What a key says of a JWS. */
export type JwsAnswer = 'valid' | 'notAuthentic' | 'keyUnusable' | 'algorithmNotSupported'

const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'ES256', 'ES384', 'ES512']

/**
 * Checks a compact JWS by a public key as PEM; keys that its header names or carries are not looked at.
 *
 * Algorithms without a key pair (`none`, HMAC) prove nothing, whatever they are checked with.
 *
 * @see RFC 7515, section 5.2; Open Badges 2.0, Signed Badges
 */
export async function verifyJws({ text, header }: ParsedJwt, publicKeyPem: string): Promise<JwsAnswer> {
  const { alg } = header
  const algorithm = typeof alg === 'string' ? alg : 'none'
  if (algorithm === 'none' || algorithm.startsWith('HS')) return 'notAuthentic'
  // A critical header can make the payload mean something else than what was read (RFC 7797).
  if (!algorithms.includes(algorithm) || 'crit' in header || 'b64' in header) return 'algorithmNotSupported'
  const { compactVerify, errors, importSPKI } = await import('jose')
  try {
    const key = await importSPKI(publicKeyPem.trim(), algorithm)
    await compactVerify(text, key, { algorithms: [algorithm] })
    return 'valid'
  } catch (error) {
    // Anything but a wrong signature is a key that cannot be used: too short, of another kind, no PEM.
    const isWrong =
      error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWSInvalid
    if (isWrong) return 'notAuthentic'
    return error instanceof errors.JOSENotSupported ? 'algorithmNotSupported' : 'keyUnusable'
  }
}
