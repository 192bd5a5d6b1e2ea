import type { JsonObject } from '../../core/json'
import { controllerToUrl } from '../../keys/controller-to-url'
import type { AddressRules, WebAddress } from '../../keys/web-address'
import type { Phrase } from '../../problems/phrases/phrase'
import { say } from '../../problems/phrases/phrase'
import type { Fetch } from '../options/fetch-option'
import type { FetchOutcome } from './fetch-document'
import { fetchDocument } from './fetch-document'

/** What came of asking for the documents of some controllers. */
export interface FetchedControllers {
  /** By the id of the controller, which is the document's own. */
  documents: ReadonlyMap<string, JsonObject>
  /** Where each of them was fetched. */
  addresses: ReadonlyMap<string, string>
  /** Why the others have none. */
  missing: ReadonlyMap<string, Phrase>
  /** Every address that was asked, each once, in the order of the controllers. */
  network: readonly string[]
}

// A credential with its endorsements has a handful of issuers; one with hundreds wants to make others do its asking.
export const maxAddresses = 16

/** Asks for the document of each controller at the address that its name gives; the rules for addresses come first. */
export async function fetchControllers(
  controllers: readonly string[],
  request: Fetch,
  rules: AddressRules,
): Promise<FetchedControllers> {
  const places = new Map(controllers.map((controller) => [controller, controllerToUrl(controller, rules)]))
  const urls = [...places.values()].flatMap((address) => ('url' in address ? [address.url] : []))
  const network = [...new Set(urls)].slice(0, maxAddresses)
  const answers = new Map(
    await Promise.all(network.map(async (url) => [url, await fetchDocument(url, request)] as const)),
  )
  const documents = new Map<string, JsonObject>()
  const addresses = new Map<string, string>()
  const missing = new Map<string, Phrase>()
  for (const [controller, place] of places) {
    const outcome = outcomeFor(controller, place, answers)
    if ('failed' in outcome) missing.set(controller, outcome.failed)
    else {
      documents.set(controller, outcome.document)
      addresses.set(controller, outcome.url)
    }
  }
  return { documents, addresses, missing, network }
}

function outcomeFor(
  controller: string,
  address: WebAddress,
  answers: ReadonlyMap<string, FetchOutcome>,
): { document: JsonObject; url: string } | { failed: Phrase } {
  if ('refused' in address) return { failed: address.refused }
  const { url } = address
  const answer = answers.get(url)
  if (!answer) return { failed: say('fetchTooMany', { limit: maxAddresses }) }
  if ('failed' in answer) return answer
  // A document at an address speaks only for the controller whose id leads to that address.
  const { document } = answer
  return document['id'] === controller ? { document, url } : { failed: say('fetchOtherId', { url }) }
}
