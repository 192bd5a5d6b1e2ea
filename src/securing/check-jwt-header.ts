import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'
import { readBarePublicJwk } from '../keys/public-jwk'
import { weaknessOf } from '../keys/public-key'
import { showsSecretOf } from '../model/shows-secret'
import type { Phrase } from '../problems/phrases/phrase'
import { plain, say } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'
import { jwtAlgorithmNames } from './jwt-algorithms'
import type { JwtRules } from './jwt-rules'
import { rulesOfJwt, shortMediaType } from './jwt-rules'

const knownMembers: Readonly<Record<JwtRules, readonly string[]>> = {
  'open-badges': ['alg', 'kid', 'jwk', 'typ'],
  // VC-JOSE-COSE, sections 3.1.1 and 3.3.2
  'vc-jose-cose': ['alg', 'kid', 'jwk', 'typ', 'cty', 'iss'],
}
// Drafts of VC-JOSE-COSE, and SD-JWT: claims and header follow other rules there.
const otherCredentialTypes = ['vc+ld+jwt', 'vc+ld+json+jwt', 'vc-ld+jwt', 'vc+sd-jwt', 'dc+sd-jwt']

/**
 * Checks the header of a JWT. Only `alg`, `kid`, `jwk` and `typ` are accepted; with the type of VC-JOSE-COSE also `cty` and `iss`.
 *
 * Rejects parameters that require more of a reader (`crit`, `b64`, `zip`), or name a key elsewhere (`jku`, `x5u`, `x5c`).
 *
 * @see Open Badges 3.0, section 8.2.4.1; Securing Verifiable Credentials using JOSE and COSE, section 3.1.1; RFC 8725, sections 2 and 3
 */
export function checkJwtHeader(header: JsonObject): Finding[] {
  const known = knownMembers[rulesOfJwt(header)]
  const unknown = Object.keys(header).filter((member) => !known.includes(member))
  return [
    ...unknown.map((member) =>
      refused(say('expectHeaderMembers', { names: plain(known.join(', ')) }), member),
    ),
    ...checkAlgorithm(header['alg']),
    ...checkType(header['typ']),
    ...(rulesOfJwt(header) === 'vc-jose-cose' ? checkContentType(header['cty']) : []),
    ...checkKeyId(header['kid']),
    ...checkKey(header['jwk']),
  ]
}

function checkAlgorithm(alg: JsonValue | undefined): Finding[] {
  if (typeof alg !== 'string')
    return [refused(asText('alg'), say(alg === undefined ? 'foundNone' : 'foundAnother'))]
  if (jwtAlgorithmNames.some((name) => name === alg)) return []
  // RFC 8725, section 3.2: no algorithm, or one that would use a public key as the shared secret.
  if (/^(?:none|hs\d*)$/i.test(alg))
    return [{ code: 'JWT_ALGORITHM_REFUSED', pointer: '', params: { alg: plain(alg.slice(0, 60)) } }]
  const params = { alg: shorten(alg), expected: jwtAlgorithmNames.join(', ') }
  return [{ code: 'JWT_ALGORITHM_UNSUPPORTED', pointer: '', params }]
}

function checkType(typ: JsonValue | undefined): Finding[] {
  if (typ === undefined) return []
  if (typeof typ !== 'string') return [refused(say('expectTyp'), say('foundAnother'))]
  const type = shortMediaType(typ)
  if (type === 'jwt' || type === 'vc+jwt') return []
  const finding = refused(say('expectTyp'), typ.slice(0, 60))
  return [otherCredentialTypes.includes(type) ? { ...finding, because: 'onlyUnreadHere' } : finding]
}

function checkContentType(cty: JsonValue | undefined): Finding[] {
  if (cty === undefined || (typeof cty === 'string' && shortMediaType(cty) === 'vc')) return []
  return [refused(say('expectCty'), typeof cty === 'string' ? cty.slice(0, 60) : say('foundAnother'))]
}

function checkKeyId(kid: JsonValue | undefined): Finding[] {
  if (kid === undefined || (typeof kid === 'string' && kid !== '')) return []
  return [refused(asText('kid'), say(kid === '' ? 'foundEmptyText' : 'foundAnother'))]
}

// A key in the header shows no owner. A secret or weak one is still rejected, because another reader might rely on it.
function checkKey(jwk: JsonValue | undefined): Finding[] {
  if (jwk === undefined) return []
  if (isJsonObject(jwk) && showsSecretOf(jwk)) return [refused(say('expectPublicJwk'), say('foundSecretOne'))]
  const key = isJsonObject(jwk) ? readBarePublicJwk(jwk) : undefined
  if (!key) return [refused(say('expectSigningJwk'), say('foundOther'))]
  return weaknessOf(key) === undefined ? [] : [refused(say('expectSafeJwk'), say('foundWeakKey'))]
}

function asText(member: string): Phrase {
  return say('expectAsText', { member: plain(member) })
}

function refused(expected: Phrase, found: string | Phrase): Finding {
  return { code: 'JWT_HEADER_REFUSED', pointer: '', params: { expected, found } }
}

function shorten(text: string): string {
  return text.slice(0, 60)
}
