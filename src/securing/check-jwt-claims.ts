import type { Instant } from '../core/instant'
import { formatInstant, instantOfSeconds } from '../core/instant'
import type { JsonObject, JsonValue } from '../core/json'
import { hasBegun, hasEnded } from '../core/period'
import type { Phrase } from '../problems/phrases/phrase'
import { foreign, plain, say } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'
import { malformed } from './check-proof-members'
import type { JwtClaims } from './jwt-claims'
import { claimsOf, periodMembersOf } from './jwt-claims'
import type { JwtRules } from './jwt-rules'
import { rulesOfJwt } from './jwt-rules'
import type { ParsedJwt } from './parse-jwt'

/** The instant that claims are checked against, and how far clocks may differ. */
export interface JwtClock {
  now: Instant
  clockSkewSeconds: number
}

type Checked = Pick<ParsedJwt, 'header' | 'payload'>

/** Returns the property of a credential that each claim repeats. */
function membersOf(credential: JsonObject): Readonly<Record<keyof JwtClaims, string>> {
  const { from, until } = periodMembersOf(credential)
  return { iss: 'issuer.id', jti: 'id', sub: 'credentialSubject.id', nbf: from, exp: until }
}

// RFC 7519, section 4.1
const textClaims = ['iss', 'jti', 'sub'] as const
const dateClaims = ['nbf', 'exp', 'iat'] as const
// Without these two, the claims do not identify issuer and credential; the official examples omit others.
const requiredClaims: readonly string[] = ['iss', 'jti']

/**
 * Checks that the claims of a JWT agree with the credential in it.
 *
 * Under the rules of Open Badges 3.0 a missing claim is a warning, and a missing `iss` an error. Under the rules of VC-JOSE-COSE all
 * claims are optional, and `nbf` and `exp` are about the signature. Under both, a claim of a wrong type or that contradicts the
 * credential is an error.
 *
 * @param clock - Without it, times are not checked.
 * @see Open Badges 3.0, section 8.2.4.1; Securing Verifiable Credentials using JOSE and COSE, section 3.2
 */
export function checkJwtClaims(jwt: Checked, credential: JsonObject, clock?: JwtClock): Finding[] {
  const { header, payload } = jwt
  const wrong = [
    ...checkTypes(textClaims, 'expectText', payload),
    ...checkTypes(dateClaims, 'expectNumber', payload),
  ]
  // A claim of another type cannot be compared.
  const isComparable = (claim: string) => !wrong.some(({ pointer }) => pointer === `/${claim}`)
  const rules = rulesOfJwt(header)
  return [
    ...wrong,
    ...checkRepeated(jwt, credential, rules).filter(({ pointer }) => isComparable(pointer.slice(1))),
    ...(rules === 'vc-jose-cose' ? checkOlder(payload) : []),
    ...(clock && rules === 'vc-jose-cose' ? checkSignatureTimes(payload, clock) : []),
    ...(clock ? checkIssuedAt(payload['iat'], clock) : []),
    ...checkAudience(payload['aud'], claimsOf(credential).sub),
  ]
}

function checkTypes(
  claims: readonly string[],
  expected: 'expectText' | 'expectNumber',
  payload: JsonObject,
): Finding[] {
  const type = expected === 'expectText' ? 'string' : 'number'
  return claims
    .filter((claim) => payload[claim] !== undefined && typeof payload[claim] !== type)
    .map((claim) => ({
      code: 'JWT_CLAIM_TYPE',
      pointer: `/${claim}`,
      params: { claim: plain(claim), expected: say(expected), found: typeOf(payload[claim] as JsonValue) },
    }))
}

function typeOf(value: JsonValue): Phrase {
  if (value === null || typeof value === 'boolean') return plain(String(value))
  if (Array.isArray(value)) return say('expectList')
  return say(
    ({ string: 'expectText', number: 'expectNumber', object: 'expectObject' } as const)[
      typeof value as 'string' | 'number' | 'object'
    ],
  )
}

function checkRepeated({ header, payload }: Checked, credential: JsonObject, rules: JwtRules): Finding[] {
  const expected = claimsOf(credential)
  const members = Object.entries(membersOf(credential)) as [keyof JwtClaims, string][]
  if (rules === 'open-badges')
    return members.flatMap(([claim, member]) => checkClaim(claim, member, payload[claim], expected[claim]))
  return members
    .filter(([claim]) => claim !== 'nbf' && claim !== 'exp')
    .flatMap(([claim, member]) =>
      // VC-JOSE-COSE, section 3.3.2: the header may name the issuer too.
      (claim === 'iss' ? [payload[claim], header[claim]] : [payload[claim]])
        .filter((found) => found !== undefined)
        .flatMap((found) => checkClaim(claim, member, found, expected[claim])),
    )
}

function checkClaim(
  claim: keyof JwtClaims,
  member: string,
  found: JsonValue | undefined,
  expected: string | number | undefined,
): Finding[] {
  if (found === undefined)
    return expected === undefined && !requiredClaims.includes(claim) ? [] : missing(claim, member)
  if (found === expected) return []
  const shown = {
    found: shorten(found),
    expected: typeof expected === 'string' ? foreign(expected) : (expected ?? say('expectAbsent')),
  }
  return [{ code: 'JWT_CLAIM_MISMATCH', pointer: `/${claim}`, params: { claim, member, ...shown } }]
}

function missing(claim: keyof JwtClaims, member: string): Finding[] {
  const finding: Finding = { code: 'JWT_CLAIM_MISSING', pointer: '', params: { claim, member } }
  return [claim === 'iss' ? { ...finding, because: 'requiredClaim' } : finding]
}

// VC-JOSE-COSE, section 3.2: `nbf` and `exp` bound the signature; the credential has its own dates.
function checkSignatureTimes({ nbf, exp }: JsonObject, { now, clockSkewSeconds }: JwtClock): Finding[] {
  return [
    ...checkDate('nbf', nbf, (from) =>
      hasBegun(from, now, clockSkewSeconds)
        ? undefined
        : { code: 'PROOF_FROM_THE_FUTURE', params: { created: from, now: formatInstant(now) } },
    ),
    ...checkDate('exp', exp, (until) =>
      hasEnded(until, now, clockSkewSeconds)
        ? { code: 'PROOF_EXPIRED', params: { expires: until } }
        : undefined,
    ),
  ]
}

// VC-JOSE-COSE, section 3.1.1: the payload is the credential, so no claim may hold another one.
function checkOlder(payload: JsonObject): Finding[] {
  const params = { expected: say('expectNoVc'), found: say('foundOne') }
  return payload['vc'] === undefined ? [] : [{ code: 'JWT_MALFORMED', pointer: '/vc', params }]
}

function checkIssuedAt(iat: JsonValue | undefined, { now, clockSkewSeconds }: JwtClock): Finding[] {
  return checkDate('iat', iat, (created) =>
    hasBegun(created, now, clockSkewSeconds)
      ? undefined
      : { code: 'PROOF_FROM_THE_FUTURE', params: { created, now: formatInstant(now) } },
  )
}

/** Checks a NumericDate (RFC 7519, section 2). Fractions of a second are cut. */
function checkDate(
  claim: string,
  value: JsonValue | undefined,
  check: (instant: string) => Omit<Finding, 'pointer'> | undefined,
): Finding[] {
  if (typeof value !== 'number') return []
  const instant = instantOfSeconds(Math.floor(value))
  if (!instant) return [malformed(`/${claim}`, say('expectSeconds'), String(value))]
  const finding = check(formatInstant(instant))
  return finding ? [{ ...finding, pointer: `/${claim}` }] : []
}

// RFC 7519, section 4.1.3: a reader that is not in the audience must reject the JWT. The official example names the holder, who shows it.
function checkAudience(aud: JsonValue | undefined, subject: string | undefined): Finding[] {
  if (aud === undefined || (subject !== undefined && aud === subject)) return []
  return [malformed('/aud', say('expectAudience'), shorten(aud))]
}

function shorten(value: JsonValue): string {
  return typeof value === 'string' ? value.slice(0, 120) : JSON.stringify(value).slice(0, 120)
}
