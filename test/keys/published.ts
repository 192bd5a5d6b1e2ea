import type { JsonObject } from '../../src/core/json'
import { createSigner } from '../../src/keys/signer'
import type { OpenBadgeCredential } from '../../src/model/generated/documents'
import type { Secured } from '../../src/securing/add-proof'
import { signCredential } from '../../src/securing/add-proof'
import type { OtherController } from '../../src/securing/assert-key-of-issuer'
import { pretendKey, sampleBadge } from '../../src/testing'
import type { Fetch, FetchInit, FetchResponse } from '../../src/verifying/options/fetch-option'

export const created = '2026-05-18T12:00:00Z'
export const now = '2026-06-01T00:00:00Z'

/** An issuer whose key is in a document that it publishes. */
export interface PublishedIssuer {
  id: string
  method: JsonObject
  document: JsonObject
  sign<T extends object>(credential: T, options?: OtherController): Promise<Secured<T>>
  badge(): Promise<Secured<OpenBadgeCredential>>
}

/** A badge by an issuer with any id. */
export function unsignedBadge(id: string): OpenBadgeCredential {
  return sampleBadge({ id, type: ['Profile'], name: 'Network' })
}

/** Makes an issuer with any id; the same id gives the same key. */
export function publishedIssuer(id: string): PublishedIssuer {
  const key = pretendKey(`published ${id}`)
  const methodId = `${id}#key-1`
  const { publicKeyMultibase } = key
  const method: JsonObject = { id: methodId, type: 'Multikey', controller: id, publicKeyMultibase }
  const sign = <T extends object>(credential: T, options: OtherController = {}) =>
    signCredential(credential, createSigner(key, { id: methodId }), { created, ...options })
  return {
    id,
    method,
    document: { id, verificationMethod: [method], assertionMethod: [methodId] },
    sign,
    badge: () => sign(unsignedBadge(id)),
  }
}

/** A fetch that answers from a list and remembers what it was asked. */
export interface StubFetch {
  fetch: Fetch
  calls: { url: string; init: FetchInit }[]
  urls(): string[]
}

/** @param answers - By address: a document, or how to answer. Any other address cannot be reached. */
export function stubFetch(answers: Record<string, JsonObject | (() => Promise<FetchResponse>)>): StubFetch {
  const calls: StubFetch['calls'] = []
  return {
    calls,
    urls: () => calls.map(({ url }) => url),
    fetch: async (url, init) => {
      calls.push({ url, init })
      const answer = answers[url]
      if (!answer) throw new TypeError('fetch failed')
      return typeof answer === 'function' ? answer() : answerJson(answer)
    },
  }
}

/** An answer as a web server gives it. */
export function answerJson(
  body: unknown,
  { status = 200, type = 'application/json', headers = {} as Record<string, string> } = {},
): FetchResponse {
  const text = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body)
  return new Response(text as BodyInit, { status, headers: { 'content-type': type, ...headers } })
}
