import { isJsonObject, toArray } from '../core/json'
import type { ShapeName } from './shape-names'

// In this order: an endorsement may be of any of the others, a credential contains the rest.
const shapeOfType: ReadonlyMap<unknown, ShapeName> = new Map<unknown, ShapeName>([
  ['EndorsementCredential', 'endorsement'],
  ['OpenBadgeCredential', 'badge'],
  ['AchievementCredential', 'badge'],
  ['BitstringStatusListCredential', 'statusList'],
  ['StatusList2021Credential', 'statusList2021'],
  ['LabelScheme', 'scheme'],
  ['LabelApplication', 'application'],
  ['Assessment', 'assessment'],
  ['Decision', 'decision'],
  ['Committee', 'committee'],
  ['TrustRoot', 'trustRoot'],
  ['TrustBundle', 'trustBundle'],
  ['Achievement', 'achievement'],
  ['Profile', 'profile'],
  ['Evidence', 'evidence'],
])

/**
 * The shape a document means to have, by its `type` or, where that tells nothing, by its `@context` and subject.
 *
 * A label is a badge, and a trust mark an endorsement: which of them is meant, only the caller knows.
 *
 * @returns `undefined` where the document is none of those known.
 */
export function detectShape(document: unknown): ShapeName | undefined {
  if (!isJsonObject(document)) return undefined
  const types = new Set<unknown>(toArray<unknown>(document['type']))
  for (const [type, shape] of shapeOfType) {
    if (types.has(type)) return shape
  }
  return document['@context'] === undefined ? undefined : detectCredential(document['credentialSubject'])
}

// A credential whose type is missing or misspelled is still told what else is wrong with it, also where it has several subjects.
function detectCredential(subject: unknown): ShapeName | undefined {
  const subjects = toArray<unknown>(subject).filter(isJsonObject)
  const isOf = (type: string) => subjects.some((each) => toArray<unknown>(each['type']).includes(type))
  if (isOf('AchievementSubject') || subjects.some(({ achievement }) => achievement !== undefined))
    return 'badge'
  return isOf('EndorsementSubject') ? 'endorsement' : undefined
}
