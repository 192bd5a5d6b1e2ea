import { isDerSignature } from '../../securing/der-signature'
import type { ParsedJwt } from '../../securing/parse-jwt'
import type { JwsAnswer } from '../../securing/verify-jws'
import { askJose } from '../../securing/verify-jws'

const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'ES256', 'ES384', 'ES512']

// Lengths of two numbers of 32, 48 or 66 bytes; a DER structure of such a length can be a valid signature.
const rawLengths = [64, 96, 132]

/**
 * Returns a fault of a signature that does not depend on the key: an algorithm without a key pair (`none`, HMAC) proves nothing, and a
 * DER structure is not a signature of a JWS.
 *
 * @see RFC 7518, sections 3.2, 3.4 and 3.6
 */
export function flawOf({ signature, header }: ParsedJwt): 'notAuthentic' | 'signatureAsDer' | undefined {
  const { alg } = header
  if (typeof alg !== 'string' || alg === 'none' || alg.startsWith('HS')) return 'notAuthentic'
  const isDer = !rawLengths.includes(signature.length) && isDerSignature(signature)
  return alg.startsWith('ES') && isDer ? 'signatureAsDer' : undefined
}

/**
 * Verifies a compact JWS by a public key as PEM; it ignores keys that the header names or carries.
 *
 * @see RFC 7515, section 5.2; Open Badges 2.0, Signed Badges
 */
export async function verifyByPem(jws: ParsedJwt, publicKeyPem: string): Promise<JwsAnswer> {
  if (flawOf(jws)) return 'notAuthentic'
  const { header } = jws
  const algorithm = String(header['alg'])
  // A critical header can change the meaning of the payload (RFC 7797).
  if (!algorithms.includes(algorithm) || 'crit' in header || 'b64' in header) return 'algorithmNotSupported'
  return askJose(jws, algorithm, ({ importSPKI }) => importSPKI(publicKeyPem.trim(), algorithm))
}
