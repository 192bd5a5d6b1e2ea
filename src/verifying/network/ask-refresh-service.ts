import { credentialAddress } from '../../keys/controller-to-url'
import type { AddressRules } from '../../keys/web-address'
import type { Phrase } from '../../problems/phrases/phrase'
import type { Fetch } from '../options/fetch-option'
import { credentialAnswer } from './credential-answer'
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

/**
 * Asks the refresh service of a credential, once; only where the caller gave a `fetch`.
 *
 * @param service - As a credential whose integrity is valid names it: nobody else's word is worth a question.
 * @see Open Badges 3.0, Verification, step 3
 */
export async function askRefreshService(
  service: string,
  request: Fetch | undefined,
  rules: AddressRules,
): Promise<RefreshAnswer> {
  if (!request) return { service }
  const address = credentialAddress(service, rules)
  if ('refused' in address) return { service, failed: address.refused }
  const { url } = address
  return { service, url, ...(await fetchBytes(url, request, credentialAnswer)) }
}
