import type { JsonObject } from '../core/json'
import { isJsonObject, toArray, toText } from '../core/json'
import type { TrustMaterial } from '../trust/trust-material'
import { plainId } from './is-same-id'

// Open Badges 3.0, AchievementType; an extension that only adds `ext:` is the same claim.
const labelType = /^(?:ext:)?QualityAssuranceCredential$/i

/**
 * Checks whether a credential says that it is a Quality Label: its achievement has the type of one, or is of a label scheme that the
 * trust material knows, whatever its type.
 *
 * Who issued it is not looked at.
 *
 * @param document - As it came through the gate.
 */
export function claimsLabel(document: JsonObject, trust: TrustMaterial | undefined): boolean {
  return achievementsOf(document).some(
    (achievement) =>
      toArray(achievement['achievementType']).some((type) => labelType.test(toText(type))) ||
      isOfScheme(achievement['id'], trust),
  )
}

/** The achievements that a credential is about. */
export function achievementsOf(document: JsonObject): readonly JsonObject[] {
  return toArray(document['credentialSubject'])
    .filter(isJsonObject)
    .flatMap((subject) => toArray(subject['achievement']))
    .filter(isJsonObject)
}

// An edition in one language has the id of the scheme with something behind it: `…/2#lt`, or `…/schemes#label-lt`.
function isOfScheme(id: unknown, { schemes = [], register = [] }: TrustMaterial = {}): boolean {
  if (typeof id !== 'string' || (schemes.length === 0 && register.length === 0)) return false
  const plain = comparable(id)
  const isOf = (scheme: string) => {
    const of = comparable(scheme)
    return plain.startsWith(of) && /^(?:$|[#/?-])/.test(plain.slice(of.length))
  }
  return schemes.some((scheme) => isOf(scheme.id)) || [...schemesOf(register)].some(isOf)
}

// Of thousands of labels the schemes are few.
function schemesOf(register: NonNullable<TrustMaterial['register']>): Set<string> {
  const schemes = new Set<string>()
  for (const { scheme } of register) if (scheme !== undefined) schemes.add(scheme)
  return schemes
}

// One spelling too many only leaves something undecided.
function comparable(id: string): string {
  return plainId(id).toLowerCase()
}
