import { assertBounded } from '../../core/assert-bounded'
import type { JsonObject } from '../../core/json'
import { isDocument } from '../../core/json'
import { isListOf, list as listKind, notText } from '../../core/kinds'
import { readAs } from '../../core/read-options'
import type { FromJson } from '../../model/from-json'
import type { EndorsementCredential } from '../../model/generated/documents'
import { endorsableNodes } from '../facts/find-nodes'
import type { Listed, SubjectIndex } from '../trust/subject-index'
import { indexBySubject } from '../trust/subject-index'

/** An endorsement as it is published: JSON, or a JWT as text. */
export type PublishedEndorsement = FromJson<EndorsementCredential> | string

const action = 'find endorsements'

/**
 * Finds the endorsements of a list that are about something, by the id of their subject, and the acknowledgements of those.
 *
 * It checks nothing and costs little: use `verifyEndorsements` on what it returns.
 *
 * @param about - Ids, or a badge, achievement or profile: each node with an id in it counts; of an endorsement, only itself.
 * @param list - Such as a published collection; entries that are not endorsements are passed over.
 * @returns The entries as they were given, in the order of the list.
 * @throws {TypeError} If an argument is of another type.
 * @throws {QualityLabelError} `INPUT_TOO_DEEP` or `INPUT_TOO_LARGE`, if `about` is larger than a document that is read.
 * @see Open Badges 3.0, EndorsementSubject
 */
export function findEndorsements<T extends PublishedEndorsement>(
  about: object | readonly string[],
  list: readonly T[],
): T[] {
  const given = readAs(action, 'about', aboutKind, about)
  const entries = readAs(action, 'list', listKind, list) as readonly T[]
  if (!Array.isArray(given)) assertBounded(given, action)
  const ids = Array.isArray(given) ? given : endorsableNodes(given as JsonObject).keys()
  return findIn(indexBySubject(entries), ids).map(({ credential }) => credential as T)
}

const aboutKind = notText<object | readonly string[]>(
  'a document or a list of ids',
  (value) => isDocument(value) || isListOf(value, (id) => typeof id === 'string'),
)

/** Finds the entries about any of these ids, and those about an entry that is found, in the order of the list. */
export function findIn(index: SubjectIndex, ids: Iterable<string>): Listed[] {
  const found = new Set<Listed>()
  if (index.size === 0) return []
  for (const id of ids) for (const entry of index.get(id) ?? []) found.add(entry)
  for (const { id } of [...found]) for (const entry of index.get(id) ?? []) found.add(entry)
  return [...found].sort((a, b) => a.index - b.index)
}
