import type { JsonObject } from '../core/json'

/**
 * The rules that a JWT follows, by its `typ`: those of Open Badges 3.0, whose claims repeat the credential, or those of VC-JOSE-COSE,
 * whose payload is the credential and whose other claims are about the signature.
 *
 * @see Open Badges 3.0, section 8.2.4.1; Securing Verifiable Credentials using JOSE and COSE, section 3.1.1; RFC 8725, section 3.11
 */
export type JwtRules = 'open-badges' | 'vc-jose-cose'

/** Returns the rules of a JWT with an accepted header. */
export function rulesOfJwt({ typ }: JsonObject): JwtRules {
  return typeof typ === 'string' && shortMediaType(typ) === 'vc+jwt' ? 'vc-jose-cose' : 'open-badges'
}

/** Normalises a media type for comparison: in lower case, without `application/` (RFC 7515, section 4.1.9; RFC 2045, section 5.1). */
export function shortMediaType(type: string): string {
  return type.toLowerCase().replace(/^application\/(?=[^/]*$)/, '')
}
