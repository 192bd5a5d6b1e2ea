import { credentialAddress } from '../../keys/controller-to-url'
import type { AddressRules } from '../../keys/web-address'
import type { Phrase } from '../../problems/phrases/phrase'
import { say } from '../../problems/phrases/phrase'
import type { FetchedStatusList } from '../../trust/trust-material'
import type { Fetch } from '../options/fetch-option'
import { credentialAnswer, fetchBytes } from './fetch-bytes'
import { maxAddresses } from './fetch-controllers'

/** What came of asking for some status lists. */
export interface FetchedLists {
  lists: FetchedStatusList[]
  /** Why the others are missing, by their address. */
  missing: Map<string, Phrase>
  /** Every address that was asked, each once. */
  network: string[]
}

/**
 * Fetches status lists, each from the address by which credentials name it, under the rules for documents of issuers.
 *
 * @param fetchedAt - The instant that they count as fetched at: that of the verification, since no clock is read.
 */
export async function fetchStatusLists(
  addresses: readonly string[],
  request: Fetch,
  rules: AddressRules,
  fetchedAt: string,
): Promise<FetchedLists> {
  const fetched: FetchedLists = { lists: [], missing: new Map(), network: [] }
  const ask = async (url: string) => {
    const answer = await fetchBytes(url, request, credentialAnswer)
    if ('failed' in answer) fetched.missing.set(url, answer.failed)
    else fetched.lists.push({ credential: answer.bytes, url, fetchedAt })
  }
  for (const named of addresses) {
    const address = credentialAddress(named, rules)
    if ('refused' in address) fetched.missing.set(named, address.refused)
    else if (address.url !== named) fetched.missing.set(named, say('addressRewritten'))
    else if (fetched.network.length < maxAddresses) fetched.network.push(named)
    else fetched.missing.set(named, say('fetchTooMany', { limit: maxAddresses }))
  }
  await Promise.all(fetched.network.map(ask))
  return fetched
}
