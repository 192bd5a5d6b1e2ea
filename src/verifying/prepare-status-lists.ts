import { assertArguments } from '../core/read-options'
import type { FetchedStatusList } from '../trust/trust-material'
import { prepareList } from './input/status-list-store'
import { readStatusLists } from './options/read-status-lists'

const action = 'prepare status lists'

/**
 * Prepares status lists for many verifications: each is read now, and its proof checked by the first verification that needs it. Later ones
 * then cost as much as without a list, and their reports are the same as with the lists themselves.
 *
 * Every verification still compares times, so that a list ends, grows older than its `ttl` and is replaced by a newer one as before. Where
 * the issuer's document differs, or a key or proof has ended, the proof is checked again. Prepare a list again when you have fetched it again.
 *
 * @param lists - Copied: later changes have no effect.
 * @returns The lists in the same order, for the option `statusLists` or in the trust material, beside others if need be. A copy of an entry
 *   is not prepared.
 * @throws {TypeError | RangeError} As `verify` for its option `statusLists`. A list that cannot be read is reported by `verify`.
 * @see Bitstring Status List 1.0, section 3.2: https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm
 */
export function prepareStatusLists(lists: readonly FetchedStatusList[]): readonly FetchedStatusList[] {
  assertArguments(action, 'a list', { lists })
  return readStatusLists(action, 'lists', lists).map(prepareList)
}
