import type { Instant } from '../../core/instant'
import { compareInstants } from '../../core/instant'
import type { Phrase } from '../../problems/phrases/phrase'
import { say } from '../../problems/phrases/phrase'
import type { CheckedStatusList, ListFault } from '../input/status-list-store'
import type { VerifySettings } from '../options/verify-options'
import { checkStatusList } from './check-status-list'

/**
 * Finds the status list that tells of a credential: one by the credential's issuer, of the id that the credential names.
 *
 * A list that does not verify counts for nothing beside one that does. Of several that verify the newest tells: by `validFrom`, then
 * by when they were fetched; none does where they differ and are equally new.
 *
 * @returns The list, or why there is none.
 */
export async function findStatusList(
  id: string,
  issuer: string,
  settings: VerifySettings,
): Promise<CheckedStatusList | ListFault[]> {
  const { statusLists } = settings
  const supplied = statusLists.withId(id)
  if (supplied.length === 0) return [notSupplied(id, settings)]
  const judged = await Promise.all(supplied.map((list) => statusLists.check(list, settings, checkStatusList)))
  const own = judged.filter((list) => !list.refusal && list.issuer === issuer)
  if (own.length === 0) return judged.map((list) => list.refusal ?? byAnother(id, issuer, list))
  const newest = findNewest(own)
  return newest ?? [{ code: 'STATUS_LIST_CONFLICT', params: { statusListCredential: id } }]
}

/** Why a list that was named was not found: it was not given, or what was given could not be read. */
export function notSupplied(id: string, { statusLists }: VerifySettings): ListFault {
  const why = statusLists.whyMissing(id)
  const [unreadable] = why ? [] : statusLists.unreadable()
  if (!unreadable) {
    const reason = why ?? say('statusListNotGiven')
    return { code: 'STATUS_RETRIEVAL_ERROR', params: { statusListCredential: id, reason } }
  }
  const { code, params = {} } = unreadable
  const reason: Phrase = { problem: code, part: 'detail', params }
  return { code: 'STATUS_LIST_UNREADABLE', params: { statusListCredential: id, reason } }
}

function byAnother(id: string, issuer: string, list: CheckedStatusList): ListFault {
  const params = { statusListCredential: id, issuer, found: list.issuer, expected: issuer }
  return { code: 'STATUS_LIST_ISSUER_MISMATCH', params }
}

function findNewest(lists: readonly CheckedStatusList[]): CheckedStatusList | undefined {
  // A list of the future does not hide the one that holds today.
  const begun = lists.filter((list) => list.hasBegun)
  const eligible = begun.length > 0 ? begun : lists
  return eligible.find((list) => eligible.every((other) => isNoOlder(list, other)))
}

function isNoOlder(list: CheckedStatusList, other: CheckedStatusList): boolean {
  const order = compare(list.validFrom, other.validFrom) || compare(list.fetchedAt, other.fetchedAt)
  return order > 0 || (order === 0 && list.content === other.content)
}

function compare(a: Instant | undefined, b: Instant | undefined): number {
  return a && b ? compareInstants(a, b) : 0
}
