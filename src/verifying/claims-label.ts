import type { JsonObject } from '../core/json'
import { isJsonObject, toArray, toText } from '../core/json'
import type { RegisterEntry } from '../model/generated/documents'
import type { TrustMaterial } from '../trust/trust-material'
import { plainId } from './is-same-id'
import { kept } from './trust-index'

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
  return beginsWithOne(plain, schemeIds(schemes)) || beginsWithOne(plain, schemesOf(register))
}

// Of thousands of labels the schemes are few, and of thousands of schemes the lengths.
const schemeIds = kept((schemes: readonly { id: string }[]) => byLength(schemes.map(({ id }) => id)))
const schemesOf = kept((register: readonly RegisterEntry[]) =>
  byLength(new Set(register.map(({ scheme }) => scheme))),
)

function byLength(ids: Iterable<string | undefined>): ReadonlyMap<number, ReadonlySet<string>> {
  const lengths = new Map<number, Set<string>>()
  for (const id of ids) {
    if (id === undefined) continue
    const text = comparable(id)
    lengths.set(text.length, (lengths.get(text.length) ?? new Set()).add(text))
  }
  return lengths
}

function beginsWithOne(id: string, schemes: ReadonlyMap<number, ReadonlySet<string>>): boolean {
  return [...schemes].some(
    ([length, texts]) => /^[#/?-]?$/.test(id.charAt(length)) && texts.has(id.slice(0, length)),
  )
}

// One spelling too many only leaves something undecided.
function comparable(id: string): string {
  return plainId(id).toLowerCase()
}
