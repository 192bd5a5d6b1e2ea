import { formatInstant, instantOfSeconds, parseInstant } from '../core/instant'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray, withoutUndefined } from '../core/json'
import { quoteText } from '../core/quote-text'
import { assertArguments } from '../core/read-options'
import type { DataModel } from '../model/contexts/data-model'
import { dataModelOf, periodMembers } from '../model/contexts/data-model'
import { plain, say } from '../problems/phrases/phrase'
import { MalformedJwt } from './malformed-jwt'
import type { ParsedJwt } from './parse-jwt'

/** Claims that RFC 7519 registers; no credential has properties with these names. */
export const registeredClaims = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti'] as const

/** Claims that repeat properties of a credential; `nbf` and `exp` in whole seconds since 1970. */
export interface JwtClaims {
  iss?: string
  jti?: string
  sub?: string
  nbf?: number
  exp?: number
}

/**
 * Returns the claims for a credential.
 *
 * A fraction of a second is cut, because many readers accept only whole numbers; the credential's own dates keep it.
 *
 * @see Open Badges 3.0, section 8.2.4.1 (JWT proof format): https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof
 */
export function claimsOf(credential: JsonObject): JwtClaims {
  const [subject, ...others] = toArray(credential['credentialSubject'])
  const { from, until } = periodMembersOf(credential)
  const claims = {
    iss: textOf(idOf(credential['issuer'])),
    jti: textOf(credential['id']),
    // The claim can name only one subject.
    sub: textOf(isJsonObject(subject) && others.length === 0 ? subject['id'] : undefined),
    nbf: parseInstant(credential[from])?.epochSeconds,
    exp: parseInstant(credential[until])?.epochSeconds,
  }
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined))
}

/** Returns the properties of a credential that `nbf` and `exp` repeat. */
export function periodMembersOf(credential: JsonObject): { from: string; until: string } {
  return periodMembers[dataModelOf(credential['@context']) ?? '2.0']
}

/**
 * Returns the credential in a JWT: the claim `vc` if it exists; otherwise, only for data model 2.0, all except the registered claims,
 * which no context defines.
 *
 * Other properties beside `vc` are rejected: they would be signed, and no reader would see them. A claim supplies the property that the
 * credential in `vc` omits; if both exist, `checkJwtClaims` compares them. Without `vc`, claims repeat the credential and never replace
 * a property.
 *
 * @param jwt - As `parseJwt` reads it; its signature is not checked.
 * @throws {QualityLabelError} `JWT_MALFORMED` with `details.expected` and `details.found`.
 * @see Securing Verifiable Credentials using JOSE and COSE, section 3.1; VCDM 1.1, section 6.3.1
 */
export function credentialOfJwt(jwt: Pick<ParsedJwt, 'payload'>): JsonObject {
  assertArguments('read JWT', 'an object', { jwt })
  const { payload } = jwt
  assertArguments('read JWT', 'an object', { 'jwt.payload': payload })
  const { vc, ...rest } = payload
  const claims: readonly string[] = registeredClaims
  const members = Object.entries(rest).filter(([member]) => !claims.includes(member))
  if (vc !== undefined) {
    const credential = credentialInClaim(vc, members)
    // The claim belongs to data model 1.1, but issuers of data model 2.0 write it too.
    const dataModel = dataModelOf(toArray(credential['@context'])) ?? '1.1'
    return withClaims(credential, payload, dataModel)
  }
  const credential = Object.fromEntries(members)
  if (dataModelOf(credential['@context']) !== '1.1') return credential
  throw new MalformedJwt(say('expectOlderInClaim'), say('foundBesideClaims'))
}

function credentialInClaim(vc: JsonValue, [beside]: readonly [string, JsonValue][]): JsonObject {
  if (beside) throw new MalformedJwt(say('expectOnlyClaims'), plain(quoteText(beside[0])))
  if (isJsonObject(vc)) return vc
  throw new MalformedJwt(say('expectInClaim'), say('foundAnother'))
}

/**
 * Returns the credential in a claim `vc`, with properties that only other claims state.
 *
 * A claim that cannot be such a property, such as a start that is not a whole number, adds none: it then disagrees with the credential.
 *
 * @see VCDM 1.1, section 6.3.1: https://www.w3.org/TR/vc-data-model/#jwt-decoding
 */
function withClaims(
  vc: JsonObject,
  { iss, jti, sub, nbf, exp }: JsonObject,
  dataModel: DataModel,
): JsonObject {
  const { from, until } = periodMembers[dataModel]
  const issuer = vc['issuer'] === undefined ? textOf(iss) : withId(vc['issuer'], iss)
  const subject = withId(vc['credentialSubject'], sub)
  const claimed = { id: textOf(jti), [from]: dateOf(nbf), [until]: dateOf(exp) }
  return withoutUndefined({ ...claimed, ...vc, issuer, credentialSubject: subject }) as JsonObject
}

/** Adds the id that only a claim states to an object. */
function withId(value: JsonValue | undefined, claim: JsonValue | undefined): JsonValue | undefined {
  const id = textOf(claim)
  return id !== undefined && isJsonObject(value) && value['id'] === undefined ? { id, ...value } : value
}

function dateOf(claim: JsonValue | undefined): string | undefined {
  const instant = typeof claim === 'number' ? instantOfSeconds(claim) : undefined
  return instant && formatInstant(instant)
}

function idOf(value: JsonValue | undefined): JsonValue | undefined {
  return isJsonObject(value) ? value['id'] : value
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
