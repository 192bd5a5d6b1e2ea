import type { Instant } from '../core/instant'
import { parseInstant } from '../core/instant'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray } from '../core/json'

/** Claims that RFC 7519 registers; no credential has members of these names. */
export const registeredClaims = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti'] as const

/** Claims that repeat what a credential says of itself; `nbf` and `exp` in whole seconds since 1970. */
export interface JwtClaims {
  iss?: string
  jti?: string
  sub?: string
  nbf?: number
  exp?: number
}

/**
 * The claims that a credential asks for.
 *
 * A fraction of a second is cut, since many readers take whole numbers alone; the credential's own dates keep it.
 *
 * @see Open Badges 3.0, section 8.2.4.1 (JWT proof format): https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof
 */
export function claimsOf(credential: JsonObject): JwtClaims {
  const [subject] = toArray(credential['credentialSubject'])
  const claims = {
    iss: textOf(idOf(credential['issuer'])),
    jti: textOf(credential['id']),
    sub: textOf(isJsonObject(subject) ? subject['id'] : undefined),
    nbf: instantOf(credential['validFrom'])?.epochSeconds,
    exp: instantOf(credential['validUntil'])?.epochSeconds,
  }
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined))
}

/** The payload of a JWT, or of what it holds for data model 1.1. */
export type JwtContent =
  | { dataModel: '2.0'; credential: JsonObject }
  /** Credentials of data model 1.1 stand in a claim of their own. */
  | { dataModel: '1.1'; vc: JsonValue }

/**
 * The credential in a payload: for data model 2.0 all but the registered claims, which no context knows.
 *
 * @see Securing Verifiable Credentials using JOSE and COSE, section 3.1; VCDM 1.1, section 6.3.1
 */
export function contentOfPayload(payload: JsonObject): JwtContent {
  const { vc } = payload
  if (vc !== undefined) return { dataModel: '1.1', vc }
  const claims: readonly string[] = registeredClaims
  const members = Object.entries(payload).filter(([member]) => !claims.includes(member))
  return { dataModel: '2.0', credential: Object.fromEntries(members) }
}

function idOf(value: JsonValue | undefined): JsonValue | undefined {
  return isJsonObject(value) ? value['id'] : value
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function instantOf(value: JsonValue | undefined): Instant | undefined {
  return typeof value === 'string' ? parseInstant(value) : undefined
}
