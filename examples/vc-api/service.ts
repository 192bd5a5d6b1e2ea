import type { AcceptedContext, Fetch, Signer, VerifyProfile } from 'quality-label'
import { createSigner, didKey, importKey } from 'quality-label'
import { StatusLists } from './status-lists'

export interface ServiceOptions {
  /** The issuer's secret key: a 32-byte seed, or whatever else `importKey` reads. It is kept by the signer alone. */
  key: unknown
  /** Where the service is reached, without a slash at the end; status lists are named by it. */
  url: string
  /** JSON-LD contexts beside the pinned ones, for credentials in the generic profile. */
  contexts?: readonly AcceptedContext[]
  /** Whether documents of did:web and https issuers may be fetched. */
  fetch?: Fetch
  clock?: () => Date
}

/** What every endpoint works with. */
export interface Service {
  issuer: string
  signer: Signer
  lists: StatusLists
  contexts: readonly AcceptedContext[]
  profile: { profile?: VerifyProfile }
  /** What credentials may bind by a digest and is at hand here: the contexts. */
  files: Record<string, Uint8Array>
  online: { fetch?: Fetch }
  clock: () => Date
}

export function createService(options: ServiceOptions): Service {
  const { contexts = [], clock = () => new Date(), fetch } = options
  const key = importKey(options.key)
  const issuer = didKey(key)
  const signer = createSigner(key)
  return {
    issuer,
    signer,
    lists: new StatusLists(options.url, issuer, signer, clock),
    contexts,
    profile: contexts.length === 0 ? {} : { profile: { name: 'generic', contexts } },
    files: Object.fromEntries(contexts.map(({ url, body }) => [url, bytesOf(body)])),
    online: fetch ? { fetch } : {},
    clock,
  }
}

function bytesOf(body: string | Uint8Array): Uint8Array {
  return typeof body === 'string' ? new TextEncoder().encode(body) : body
}
