import { isDerSignature } from '../../securing/der-signature'
import type { ParsedJwt } from '../../securing/parse-jwt'
import type { JwsAnswer } from '../../securing/verify-jws'
import { askJose } from '../../securing/verify-jws'

const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'ES256', 'ES384', 'ES512']

// Two numbers of 32, 48 or 66 bytes, among which a structure of DER could pass for one.
const rawLengths = [64, 96, 132]

/**
 * Returns what is wrong with a signature whatever the key is: an algorithm without a key pair (`none`, HMAC) proves nothing, and a DER
 * structure is not a signature of a JWS.
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
 * Checks a compact JWS by a public key as PEM; keys that its header names or carries are not looked at.
 *
 * @see RFC 7515, section 5.2; Open Badges 2.0, Signed Badges
 */
export async function verifyByPem(jws: ParsedJwt, publicKeyPem: string): Promise<JwsAnswer> {
  if (flawOf(jws)) return 'notAuthentic'
  const { header } = jws
  const algorithm = String(header['alg'])
  // A critical header can make the payload mean something else than what was read (RFC 7797).
  if (!algorithms.includes(algorithm) || 'crit' in header || 'b64' in header) return 'algorithmNotSupported'
  return askJose(jws, algorithm, ({ importSPKI }) => importSPKI(publicKeyPem.trim(), algorithm))
}
