import { appendPointer } from '../../core/json-pointer'
import type { Finding } from '../../problems/problem'
import type { CertificationSectionId } from './certification-report'

// The first that fits: an endorsement or a picture is judged by itself wherever it stands.
const places: readonly (readonly [CertificationSectionId, RegExp])[] = [
  ['endorsements', /\/endorsement(?:Jwt)?(?:\/|$)/],
  ['images', /\/image(?:\/|$)/],
  ['context', /^\/@context(?:\/|$)/],
  ['type', /^\/type(?:\/|$)/],
  ['ids', /^\/id$|^\/credentialSubject\/achievement\/(?:.*\/)?id$/],
  ['subject', /^\/credentialSubject(?:\/|$)/],
  ['evidence', /^\/evidence(?:\/|$)/],
  ['issuer', /^\/issuer(?:\/|$)/],
  ['proof', /^\/proof(?:\/|$)/],
  ['refreshService', /^\/refreshService(?:\/|$)/],
  ['status', /^\/credentialStatus(?:\/|$)/],
  ['dates', /^\/(?:validFrom|validUntil|issuanceDate|expirationDate|awardedDate)(?:\/|$)/],
  ['credentialSchema', /^\/credentialSchema(?:\/|$)/],
]

/** The place a finding is about: of a member that is missing, where it would stand. */
export function placeOf({ code, pointer, params }: Finding): string {
  const missing = params?.['expected']
  return code === 'MEMBER_REQUIRED' && typeof missing === 'string'
    ? appendPointer(pointer, missing.slice(0, 80))
    : pointer
}

/** The check that a finding about the shape of a credential belongs to. */
export function checkOfPlace(finding: Finding): CertificationSectionId {
  const place = placeOf(finding)
  return places.find(([, pattern]) => pattern.test(place))?.[0] ?? 'members'
}
