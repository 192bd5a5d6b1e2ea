import type { Instant } from '../core/instant'
import { addSeconds, compareInstants, formatInstant } from '../core/instant'
import type { JsonObject, JsonValue } from '../core/json'
import { foreign } from '../model/problems/phrases/phrase'
import type { Finding } from '../model/problems/problem'
import { malformed } from './check-proof-members'
import type { JwtClaims } from './jwt-claims'
import { claimsOf, periodMembersOf } from './jwt-claims'

/** Where a credential says what each claim repeats. */
function membersOf(credential: JsonObject): Readonly<Record<keyof JwtClaims, string>> {
  const { from, until } = periodMembersOf(credential)
  return { iss: 'issuer.id', jti: 'id', sub: 'credentialSubject.id', nbf: from, exp: until }
}
// Without these two nobody could tell from the claims whose and which credential it is; the official examples leave out others.
const requiredClaims: readonly string[] = ['iss', 'jti']

/**
 * Checks that the claims of a JWT say what the credential in it says.
 *
 * One that is missing is a warning, except `iss` and `jti`; one that says otherwise, or says what the credential does not, is an error.
 *
 * @param clock - The instant judged against, and how far clocks may differ.
 * @see Open Badges 3.0, section 8.2.4.1
 */
export function checkJwtClaims(
  payload: JsonObject,
  credential: JsonObject,
  clock: { now: Instant; clockSkewSeconds: number },
): Finding[] {
  const expected = claimsOf(credential)
  const members = Object.entries(membersOf(credential)) as [keyof JwtClaims, string][]
  return [
    ...members.flatMap(([claim, member]) => checkClaim(claim, member, payload[claim], expected[claim])),
    ...checkIssuedAt(payload['iat'], clock),
    ...checkAudience(payload['aud'], expected.sub),
  ]
}

// RFC 7519, section 4.1.3: whoever is not in the audience must refuse it. The official example names the holder, who shows it.
function checkAudience(aud: JsonValue | undefined, subject: string | undefined): Finding[] {
  if (aud === undefined || (subject !== undefined && aud === subject)) return []
  return [malformed('/aud', 'no audience but the holder', shorten(aud))]
}

function checkClaim(
  claim: keyof JwtClaims,
  member: string,
  found: JsonValue | undefined,
  expected: string | number | undefined,
): Finding[] {
  if (found === expected)
    return requiredClaims.includes(claim) && found === undefined ? missing(claim, member) : []
  if (found === undefined) return missing(claim, member)
  const shown = {
    found: shorten(found),
    expected: typeof expected === 'string' ? foreign(expected) : (expected ?? 'absent'),
  }
  return [{ code: 'JWT_CLAIM_MISMATCH', pointer: `/${claim}`, params: { claim, member, ...shown } }]
}

function missing(claim: keyof JwtClaims, member: string): Finding[] {
  const finding: Finding = {
    code: 'JWT_CLAIM_MISSING',
    pointer: '',
    params: { claim, member },
  }
  return [requiredClaims.includes(claim) ? { ...finding, severity: 'error' } : finding]
}

function checkIssuedAt(
  iat: JsonValue | undefined,
  { now, clockSkewSeconds }: { now: Instant; clockSkewSeconds: number },
): Finding[] {
  if (iat === undefined) return []
  // RFC 7519, section 2: a NumericDate may have a fraction; the years that an instant may have bound it.
  if (typeof iat !== 'number' || Math.abs(iat) > 60_000_000_000)
    return [malformed('/iat', 'seconds since 1970', shorten(iat))]
  const issuedAt: Instant = { epochSeconds: Math.floor(iat), fraction: '' }
  if (compareInstants(issuedAt, addSeconds(now, clockSkewSeconds)) <= 0) return []
  const params = { created: formatInstant(issuedAt), now: formatInstant(now) }
  return [{ code: 'PROOF_FROM_THE_FUTURE', pointer: '/iat', params }]
}

function shorten(value: JsonValue): string {
  return typeof value === 'string' ? value.slice(0, 120) : JSON.stringify(value).slice(0, 120)
}
