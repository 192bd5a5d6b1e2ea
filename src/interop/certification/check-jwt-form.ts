import type { JsonObject } from '../../core/json'
import type { Finding } from '../../problems/problem'
import { checkJwtClaims } from '../../securing/check-jwt-claims'
import { checkJwtHeader } from '../../securing/check-jwt-header'
import { rulesOfJwt } from '../../securing/jwt-rules'
import type { ParsedJwt } from '../../securing/parse-jwt'
import type { VerifySettings } from '../../verifying/options/verify-options'
import { asWarning, unexpected } from './certification-finding'

/**
 * Checks the form of a VC-JWT: RS256, the only algorithm that the service reads; a key by `jwk` or `kid`; and claims that agree with
 * the credential. It does not check the signature.
 */
export function checkJwtForm(jwt: ParsedJwt, document: JsonObject, settings: VerifySettings): Finding[] {
  const { alg, jwk, kid, typ } = jwt.header
  const header = checkJwtHeader(jwt.header)
  const isRefused = header.some(({ code }) => code === 'JWT_ALGORITHM_REFUSED')
  return [
    ...header,
    ...(alg === 'RS256' || isRefused ? [] : [unexpected('VALUE_NOT_ALLOWED', '', 'alg RS256', alg)]),
    ...(jwk === undefined && kid === undefined
      ? [unexpected('JWT_HEADER_REFUSED', '', 'jwk or kid', undefined)]
      : []),
    ...(rulesOfJwt(jwt.header) === 'open-badges'
      ? []
      : [unexpected('JWT_HEADER_REFUSED', '', 'typ JWT, or none', typ)]),
    ...checkJwtClaims(jwt, document, settings).map(tolerateAudience),
  ]
}

// The service ignores it, and its own sample has one.
function tolerateAudience(finding: Finding): Finding {
  return finding.pointer === '/aud' ? asWarning(finding) : finding
}
