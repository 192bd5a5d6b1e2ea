import type { JsonObject } from '../../core/json'
import { isEndorsement, subjectsOf } from '../facts/credential-facts'
import { nodesById } from '../facts/find-nodes'
import { readInput } from '../input/read-input'
import type { VerifySettings } from '../options/verify-options'
import type { PresentedItem } from './open-presentation'

type Endorsements = VerifySettings['endorsements']

/**
 * Chooses for each credential of a presentation the endorsements that are about something in it: of those that the caller supplied, and of those
 * that the presentation holds beside it.
 *
 * A supplied one that is about nothing here goes to the first credential, where the report says so.
 */
export function shareEndorsements(
  items: readonly PresentedItem[],
  { endorsements: supplied, limits }: VerifySettings,
): readonly Endorsements[] {
  const documents = items.map(({ value }) => readInput(value, limits).document)
  const presented = items
    .filter((_, index) => isMeantAsEndorsement(documents[index]))
    .map(({ value }) => value)
  const all = [...supplied, ...presented]
  if (all.length === 0) return items.map(() => [])
  const subjects = all.map((endorsement) => subjectIds(readInput(endorsement, limits).document))
  const known = documents.map((document) => (document ? nodesById(document) : new Map<string, unknown>()))
  const isAbout = (at: number, item: number) => (subjects[at] ?? []).some((id) => known[item]?.has(id))
  const isLost = (at: number) => at < supplied.length && !items.some((_, item) => isAbout(at, item))
  return items.map(({ value }, item) =>
    all.filter((each, at) => each !== value && (isAbout(at, item) || (item === 0 && isLost(at)))),
  )
}

function isMeantAsEndorsement(document: JsonObject | undefined): boolean {
  return document !== undefined && isEndorsement(document)
}

function subjectIds(document: JsonObject | undefined): string[] {
  const ids = document ? subjectsOf(document).map(({ id }) => id) : []
  return ids.filter((id) => typeof id === 'string')
}
