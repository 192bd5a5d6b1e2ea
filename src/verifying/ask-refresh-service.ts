import { controllerToUrl } from '../keys/controller-to-url'
import type { WebAddress } from '../keys/web-address'
import type { Phrase } from '../model/problems/phrases/phrase'
import { say } from '../model/problems/phrases/phrase'
import type { ExpectedAnswer, Fetch } from './fetch-bytes'
import { fetchBytes } from './fetch-bytes'

/** What came of asking a refresh service; neither bytes nor a failure where nobody asked. */
export interface RefreshAnswer {
  /** The service, as the credential names it. */
  service: string
  /** The address that was asked; absent where none was. */
  url?: string
  bytes?: Uint8Array
  failed?: Phrase
}

// Credentials come as JSON or as a compact JWS, which many servers send as plain text.
const mediaTypes = [
  'application/vc',
  'application/json',
  'application/vc+jwt',
  'application/jwt',
  'text/plain',
]

const credentialAnswer: ExpectedAnswer = {
  accept: 'application/vc, application/ld+json, application/json, application/vc+jwt, text/plain;q=0.5',
  isType: (mediaType) =>
    mediaTypes.includes(mediaType) || /^application\/[a-z0-9.+-]+\+json$/.test(mediaType),
  otherType: 'fetchNotCredential',
  maxBytes: 1024 * 1024,
}

/**
 * Asks the refresh service of a credential, once; only where the caller gave a `fetch`.
 *
 * @param service - As a credential whose integrity is valid names it: nobody else's word is worth a question.
 * @see Open Badges 3.0, Verification, step 3
 */
export async function askRefreshService(service: string, request: Fetch | undefined): Promise<RefreshAnswer> {
  if (!request) return { service }
  const address = addressOf(service)
  if ('refused' in address) return { service, failed: address.refused }
  const { url } = address
  return { service, url, ...(await fetchBytes(url, request, credentialAnswer)) }
}

// The rules for addresses of issuers, without names that only lead to one.
function addressOf(service: string): WebAddress {
  return service.startsWith('https://') ? controllerToUrl(service) : { refused: say('addressNotHttps') }
}
