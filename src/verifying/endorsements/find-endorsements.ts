import { assertBounded } from '../../core/assert-bounded'
import { looksLikeJwt } from '../../core/compact-jws'
import { QualityLabelError } from '../../core/errors'
import type { JsonObject } from '../../core/json'
import { isDocument, isJsonObject } from '../../core/json'
import { isListOf, list as listKind, notText } from '../../core/kinds'
import { parseJson } from '../../core/parse-json'
import { readAs } from '../../core/read-options'
import type { FromJson } from '../../model/from-json'
import type { EndorsementCredential } from '../../model/generated/documents'
import { credentialOfJwt } from '../../securing/jwt-claims'
import { parseJwt } from '../../securing/parse-jwt'
import { subjectId } from '../facts/credential-facts'
import { nodesById } from '../facts/find-nodes'
import { kept } from '../trust/trust-index'

/** An endorsement as it is published: JSON, or a JWT as text. */
export type PublishedEndorsement = FromJson<EndorsementCredential> | string

/** An endorsement of a list, and what it says of itself: nothing of it is checked. */
interface Listed {
  endorsement: object | string
  index: number
  id: string
}

const action = 'find endorsements'

/**
 * Finds the endorsements of a list that are about something, by the id of their subject, and the acknowledgements of those.
 *
 * It checks nothing and costs little: use `verifyEndorsements` on what it returns.
 *
 * @param about - Ids, or a badge, achievement or profile: each node with an id in it counts.
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
  const ids = Array.isArray(given) ? given : nodesById(given as JsonObject).keys()
  return findIn(indexOf(entries), ids).map(({ endorsement }) => endorsement as T)
}

const aboutKind = notText<object | readonly string[]>(
  'a document or a list of ids',
  (value) => isDocument(value) || isListOf(value, (id) => typeof id === 'string'),
)

/** The endorsements of a list by the id of their subject. */
export type EndorsementIndex = ReadonlyMap<string, readonly Listed[]>

/** As `indexOf`, kept with a list that does not change. */
export const keptIndex = kept(indexOf)

/** Reads what each entry of a list says that it is about. */
function indexOf(list: readonly (object | string)[]): EndorsementIndex {
  const index = new Map<string, Listed[]>()
  for (const [place, endorsement] of list.entries()) {
    const document = peek(endorsement)
    const about = document && subjectId(document)
    if (!about) continue
    const { id } = document
    const entry = { endorsement, index: place, id: typeof id === 'string' ? id : '' }
    const known = index.get(about)
    if (known) known.push(entry)
    else index.set(about, [entry])
  }
  return index
}

/** Finds the entries about any of these ids, and those about an entry that is found, in the order of the list. */
export function findIn(index: EndorsementIndex, ids: Iterable<string>): Listed[] {
  const found = new Set<Listed>()
  if (index.size === 0) return []
  for (const id of ids) for (const entry of index.get(id) ?? []) found.add(entry)
  for (const { id } of [...found]) for (const entry of index.get(id) ?? []) found.add(entry)
  return [...found].sort((a, b) => a.index - b.index)
}

/** Reads an endorsement as JSON, as text or bytes of it, or as a JWT; nothing of it is checked. */
export function peek(endorsement: unknown): JsonObject | undefined {
  if (endorsement instanceof Uint8Array) return peek(new TextDecoder().decode(endorsement))
  if (isJsonObject(endorsement)) return endorsement
  if (typeof endorsement !== 'string') return undefined
  try {
    if (looksLikeJwt(endorsement.trimStart())) return credentialOfJwt(parseJwt(endorsement))
    const document = parseJson(endorsement)
    return isJsonObject(document) ? document : undefined
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    return undefined
  }
}
