import { appendPointer } from '../../core/json-pointer'
import type { Finding } from '../../problems/problem'
import type { CertificationSectionId } from './certification-report'

// The first match counts: endorsements and pictures have their own checks in every place.
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

/** Returns the pointer of the value that a finding is about; for a missing property, the pointer it would have. */
export function placeOf({ code, pointer, params, missing: names }: Finding): string {
  const missing = names?.length === 1 ? names[0] : params?.['expected']
  return code === 'MEMBER_REQUIRED' && typeof missing === 'string'
    ? appendPointer(pointer, missing.slice(0, 80))
    : pointer
}

/** Returns the check to which a finding about the shape of a credential belongs. */
export function checkOfPlace(finding: Finding): CertificationSectionId {
  const place = placeOf(finding)
  return places.find(([, pattern]) => pattern.test(place))?.[0] ?? 'members'
}
