import { isJsonObject, toArray } from '../core/json'
import type { ShapeName } from './shape-names'

// The order counts: an endorsement can also have other types, and a credential contains the rest.
const shapeOfType: ReadonlyMap<unknown, ShapeName> = new Map<unknown, ShapeName>([
  ['EndorsementCredential', 'endorsement'],
  ['OpenBadgeCredential', 'badge'],
  ['AchievementCredential', 'badge'],
  ['BitstringStatusListCredential', 'statusList'],
  ['StatusList2021Credential', 'statusList2021'],
  ['VerifiablePresentation', 'presentation'],
  ['LabelScheme', 'scheme'],
  ['LabelApplication', 'application'],
  ['Assessment', 'assessment'],
  ['Decision', 'decision'],
  ['Committee', 'committee'],
  ['TrustRoot', 'trustRoot'],
  ['TrustBundle', 'trustBundle'],
  ['EndorsementRequest', 'endorsementRequest'],
  ['RequirementList', 'requirements'],
  ['Activity', 'activity'],
  ['Participation', 'participation'],
  ['ClaimOffer', 'claimOffer'],
  ['Achievement', 'achievement'],
  ['Profile', 'profile'],
  ['Evidence', 'evidence'],
])

/**
 * Returns the intended shape of a document, from its `type` or, if that names none, from its `@context` and subject.
 *
 * A label is detected as a badge, and a trust mark as an endorsement: only the caller knows which is meant.
 *
 * @returns `undefined` if no shape fits the document.
 */
export function detectShape(document: unknown): ShapeName | undefined {
  if (!isJsonObject(document)) return undefined
  const types = new Set<unknown>(toArray<unknown>(document['type']))
  for (const [type, shape] of shapeOfType) {
    if (types.has(type)) return shape
  }
  return document['@context'] === undefined ? undefined : detectCredential(document['credentialSubject'])
}

// The other mistakes of a credential with a missing or misspelled type are reported too, also if it has several subjects.
function detectCredential(subject: unknown): ShapeName | undefined {
  const subjects = toArray<unknown>(subject).filter(isJsonObject)
  const isOf = (type: string) => subjects.some((each) => toArray<unknown>(each['type']).includes(type))
  if (isOf('AchievementSubject') || subjects.some(({ achievement }) => achievement !== undefined))
    return 'badge'
  return isOf('EndorsementSubject') ? 'endorsement' : undefined
}
