import { decodeBase64Url } from '../../core/base64url'
import { decodeUtf8, equalBytes } from '../../core/bytes'

/** What a key says of a JWS. */
export type JwsAnswer = 'valid' | 'notAuthentic' | 'keyUnusable' | 'algorithmNotSupported'

const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'ES256', 'ES384', 'ES512']

/** The algorithm that a compact JWS names; empty where its header cannot be read. */
export function algorithmOf(jws: string): string {
  try {
    const header: unknown = JSON.parse(decodeUtf8(decodeBase64Url(jws.split('.')[0] ?? '')))
    const algorithm: unknown = (header as { alg?: unknown } | null)?.alg
    return typeof algorithm === 'string' ? algorithm : ''
  } catch {
    return ''
  }
}

/**
 * Checks a compact JWS by a public key as PEM; keys that its header names or carries are not looked at.
 *
 * Algorithms without a key pair (`none`, HMAC) prove nothing, whatever they are checked with.
 *
 * @see RFC 7515, section 5.2; Open Badges 2.0, Signed Badges
 */
export async function verifyJws(jws: string, publicKeyPem: string): Promise<JwsAnswer> {
  const algorithm = algorithmOf(jws)
  if (algorithm === 'none' || algorithm.startsWith('HS')) return 'notAuthentic'
  if (!algorithms.includes(algorithm)) return 'algorithmNotSupported'
  const { compactVerify, errors, importSPKI } = await import('jose')
  try {
    const key = await importSPKI(publicKeyPem.trim(), algorithm)
    const { payload } = await compactVerify(jws, key, { algorithms })
    // A header can make the payload mean its text as it stands (RFC 7797), which is not what was read.
    return equalBytes(payload, decodeBase64Url(jws.split('.')[1] ?? '')) ? 'valid' : 'notAuthentic'
  } catch (error) {
    // Anything but a wrong signature is a key that cannot be used: too short, of another kind, no PEM.
    const isWrong =
      error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWSInvalid
    if (isWrong) return 'notAuthentic'
    return error instanceof errors.JOSENotSupported ? 'algorithmNotSupported' : 'keyUnusable'
  }
}
