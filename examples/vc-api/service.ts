import type { Fetch, Key, Signer, SuppliedContext } from 'quality-label'
import { createSigner, didKey } from 'quality-label'
import type { AcceptedContext } from 'quality-label/verify'
import type { ListStore } from './lists-file'
import { memoryStore } from './lists-file'
import { StatusLists } from './status-lists'

/** A JSON-LD context beside the pinned ones: published at an address, or one that documents bring as an object. */
export type Context = SuppliedContext

export interface ServiceOptions {
  /** The issuer's secret key. Only the signer keeps it. */
  key: Key<'Ed25519'>
  /** Where the service is reached, without a slash at the end; status lists are named by it. */
  url: string
  /** JSON-LD contexts beside the pinned ones, that credentials may be under. */
  contexts?: readonly Context[]
  /** Whether documents of did:web and https issuers may be fetched. */
  fetch?: Fetch
  clock?: () => Date
  /** Store of status lists; in memory by default, which is only for tests. */
  store?: ListStore
  /**
   * Loosens the check of presentations: without a challenge from the caller, only the signature is checked. An old presentation could be
   * shown again, so the answer warns. The suites of W3C name no challenge.
   */
  allowNoChallenge?: boolean
}

/** What every endpoint works with. */
export interface Service {
  issuer: string
  signer: Signer
  lists: StatusLists
  contexts: readonly Context[]
  /** The option of `verify` and `signCredential`, where there are any. */
  supplied: { contexts?: readonly SuppliedContext[] }
  /** Files that credentials can bind by a digest: the contexts. */
  files: Record<string, Uint8Array>
  online: { fetch?: Fetch }
  allowNoChallenge: boolean
  clock: () => Date
}

/** What verifying works with. */
export type VerifyingService = Omit<Service, 'issuer' | 'signer' | 'lists'> & {
  lists: Pick<StatusLists, 'atHand'>
}

export function createService(options: ServiceOptions): Service {
  const { contexts = [], clock = () => new Date(), fetch, store = memoryStore() } = options
  const issuer = didKey(options.key)
  const signer = createSigner(options.key)
  return {
    issuer,
    signer,
    lists: new StatusLists(options.url, issuer, signer, clock, store),
    contexts,
    supplied: contexts.length === 0 ? {} : { contexts },
    files: Object.fromEntries(contexts.filter(isPublished).map(({ url, body }) => [url, bytesOf(body)])),
    online: fetch ? { fetch } : {},
    allowNoChallenge: options.allowNoChallenge ?? false,
    clock,
  }
}

export function isPublished(context: Context): context is AcceptedContext {
  return 'url' in context
}

function bytesOf(body: string | Uint8Array): Uint8Array {
  return typeof body === 'string' ? new TextEncoder().encode(body) : body
}
