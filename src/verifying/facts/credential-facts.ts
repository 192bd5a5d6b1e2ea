import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { periodMembers } from '../../model/contexts/data-model'
import { detectShape } from '../../schema/detect-shape'

const { '1.1': older, '2.0': current } = periodMembers

/** Returns who must control the keys of a document's proofs; an empty text where it names no issuer. */
export function issuerId(document: JsonObject): string {
  const { issuer } = document
  const id = isJsonObject(issuer) ? issuer['id'] : issuer
  return typeof id === 'string' ? id : ''
}

/** Returns the subjects of a credential. */
export function subjectsOf(credential: JsonObject): JsonObject[] {
  return toArray(credential['credentialSubject']).filter(isJsonObject)
}

/** Returns the achievements that a credential is about. */
export function achievementsOf(credential: JsonObject): readonly JsonObject[] {
  return subjectsOf(credential)
    .flatMap((subject) => toArray(subject['achievement']))
    .filter(isJsonObject)
}

/** Returns the subject of a credential that has one; `undefined` where it has several, since none of them is the one in question. */
export function onlySubject(credential: JsonObject): JsonObject | undefined {
  const [subject, ...others] = subjectsOf(credential)
  return others.length > 0 ? undefined : subject
}

/** Returns the id of the one subject of a credential, or an empty text. */
export function subjectId(credential: JsonObject): string {
  const id = onlySubject(credential)?.['id']
  return typeof id === 'string' ? id : ''
}

/**
 * Returns from when a credential says that it is valid, in the words of its data model.
 *
 * The shape of a credential allows only one of the two members.
 */
export function startOf(credential: JsonObject): JsonValue | undefined {
  return credential[current.from] ?? credential[older.from]
}

/** Returns until when a credential says that it is valid; see `startOf`. */
export function endOf(credential: JsonObject): JsonValue | undefined {
  return credential[current.until] ?? credential[older.until]
}

/** A proof of a document and its pointer. */
export interface ProofEntry {
  proof: JsonObject
  pointer: string
}

/** Returns the proofs of a document, each with its pointer. */
export function proofEntries({ proof }: JsonObject): ProofEntry[] {
  if (!Array.isArray(proof)) return isJsonObject(proof) ? [{ proof, pointer: '/proof' }] : []
  return toArray(proof).flatMap((entry, index) =>
    isJsonObject(entry) ? [{ proof: entry, pointer: `/proof/${index}` }] : [],
  )
}

/** Tells whether a credential is an endorsement by its types; one that is both counts as a badge. */
export function isEndorsement(document: JsonObject): boolean {
  const types = toArray(document['type'])
  const isOf = (type: string) => types.includes(type)
  return isOf('EndorsementCredential') && !isOf('OpenBadgeCredential') && !isOf('AchievementCredential')
}

/** Checks whether a document is meant as a badge or an endorsement, under any contexts. */
export function isOfOpenBadges(document: JsonObject): boolean {
  const shape = detectShape(document)
  return shape === 'badge' || shape === 'endorsement'
}
