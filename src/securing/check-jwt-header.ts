import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'
import { showsSecretOf } from '../keys/public-key'
import { weaknessOf } from '../keys/public-key-reader'
import { readBarePublicJwk } from '../keys/read-public-jwk'
import type { Phrase } from '../model/problems/phrases/phrase'
import { plain } from '../model/problems/phrases/phrase'
import type { Finding } from '../model/problems/problem'
import { jwtAlgorithmNames } from './jwt-algorithms'

const knownMembers = ['alg', 'kid', 'jwk', 'typ']
// VC-JOSE-COSE, section 3.1, and its drafts: claims and header follow other rules there.
const otherCredentialTypes = ['vc+jwt', 'vc+ld+jwt', 'vc+ld+json+jwt']

/**
 * Checks what the header of a JWT says: `alg`, `kid`, `jwk` and `typ` alone, each as it may be.
 *
 * Nothing that asks a reader to do more (`crit`, `b64`, `zip`) or to look elsewhere for a key (`jku`, `x5u`, `x5c`) is accepted.
 *
 * @see Open Badges 3.0, section 8.2.4.1; RFC 8725, sections 2 and 3
 */
export function checkJwtHeader(header: JsonObject): Finding[] {
  const unknown = Object.keys(header).filter((member) => !knownMembers.includes(member))
  return [
    ...unknown.map((member) => refused('no other member than alg, kid, jwk and typ', member)),
    ...checkAlgorithm(header['alg']),
    ...checkType(header['typ']),
    ...checkKeyId(header['kid']),
    ...checkKey(header['jwk']),
  ]
}

function checkAlgorithm(alg: JsonValue | undefined): Finding[] {
  if (typeof alg !== 'string')
    return [refused('alg as text', plain(alg === undefined ? 'none' : 'another value'))]
  if (jwtAlgorithmNames.some((name) => name === alg)) return []
  // RFC 8725, section 3.2: no algorithm, or one in which a public key would serve as the shared secret.
  if (/^(?:none|hs\d*)$/i.test(alg))
    return [{ code: 'JWT_ALGORITHM_REFUSED', pointer: '', params: { alg: plain(alg.slice(0, 60)) } }]
  const params = { alg: shorten(alg), expected: jwtAlgorithmNames.join(', ') }
  return [{ code: 'JWT_ALGORITHM_UNSUPPORTED', pointer: '', params }]
}

function checkType(typ: JsonValue | undefined): Finding[] {
  if (typ === undefined || typ === 'JWT') return []
  const finding = refused('typ JWT, or none', typeof typ === 'string' ? typ : plain('another value'))
  const isOther = otherCredentialTypes.some((name) => name === typ)
  return [isOther ? { ...finding, severity: 'indeterminate' } : finding]
}

function checkKeyId(kid: JsonValue | undefined): Finding[] {
  if (kid === undefined || (typeof kid === 'string' && kid !== '')) return []
  return [refused('kid as text', plain(kid === '' ? 'an empty text' : 'another value'))]
}

// It binds to nobody, and is still not taken where it could not be a key: some reader might.
function checkKey(jwk: JsonValue | undefined): Finding[] {
  if (jwk === undefined) return []
  if (isJsonObject(jwk) && showsSecretOf(jwk)) return [refused('a public key in jwk', plain('a secret one'))]
  const key = isJsonObject(jwk) ? readBarePublicJwk(jwk) : undefined
  if (!key)
    return [
      refused('an Ed25519, P-256 or RSA key for signatures in jwk, and no more', plain('something else')),
    ]
  return weaknessOf(key) === undefined
    ? []
    : [refused('a key in jwk that may be relied on', plain('a weak one'))]
}

function refused(expected: string, found: string | Phrase): Finding {
  return { code: 'JWT_HEADER_REFUSED', pointer: '', params: { expected, found } }
}

function shorten(text: string): string {
  return text.slice(0, 60)
}
