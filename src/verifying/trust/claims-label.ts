import { placeOf } from '../../core/compare-ids'
import type { JsonObject } from '../../core/json'
import { toArray, toText } from '../../core/json'
import type { RegisterEntry } from '../../model/generated/documents'
import type { TrustMaterial } from '../../trust/trust-material'
import { achievementsOf } from '../facts/credential-facts'
import { kept } from './trust-index'

// Open Badges 3.0, AchievementType. Read by its letters, since signs between them, and what an extension puts around them, make no other
// word of it for a reader.
const labelType = 'qualityassurancecredential'

/**
 * Checks whether a credential says that it is a Quality Label: its achievement has the type of one, or is of a label scheme that the
 * trust material knows, with any type.
 *
 * Who issued it is not looked at.
 *
 * @param document - As it came through the gate.
 */
export function claimsLabel(document: JsonObject, trust: TrustMaterial | undefined): boolean {
  return achievementsOf(document).some(
    (achievement) =>
      toArray(achievement['achievementType']).some((type) => lettersOf(toText(type)).includes(labelType)) ||
      isOfScheme(achievement['id'], trust),
  )
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '')
}

// An edition in one language has the id of the scheme with something behind it: `…/2#lt`, `…/2.lt`, or `…/schemes#label-lt`.
function isOfScheme(id: unknown, { schemes = [], register = [] }: TrustMaterial = {}): boolean {
  if (typeof id !== 'string' || (schemes.length === 0 && register.length === 0)) return false
  const place = placeOf(id)
  return isUnderOne(place, schemePlaces(schemes)) || isUnderOne(place, schemesOf(register))
}

// Of thousands of labels the schemes are few, and of thousands of schemes the lengths.
const schemePlaces = kept((schemes: readonly { id: string }[]) => byLength(schemes.map(({ id }) => id)))
const schemesOf = kept((register: readonly RegisterEntry[]) =>
  byLength(new Set(register.map(({ scheme }) => scheme))),
)

function byLength(ids: Iterable<string | undefined>): ReadonlyMap<number, ReadonlySet<string>> {
  const lengths = new Map<number, Set<string>>()
  for (const id of ids) {
    const text = placeOf(id ?? '')
    if (text === '') continue
    lengths.set(text.length, (lengths.get(text.length) ?? new Set()).add(text))
  }
  return lengths
}

// Number 20 is not an edition of number 2.
function isUnderOne(place: string, schemes: ReadonlyMap<number, ReadonlySet<string>>): boolean {
  return [...schemes].some(
    ([length, texts]) =>
      texts.has(place.slice(0, length)) && !/^\d\d$/.test(place.slice(length - 1, length + 1)),
  )
}
