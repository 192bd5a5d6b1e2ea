import type { JsonObject } from '../core/json'
import { isJsonObject } from '../core/json'
import { parseJson } from '../core/parse-json'
import type { Phrase } from '../model/problems/phrases/phrase'
import { say } from '../model/problems/phrases/phrase'

/** How an address is asked: nothing but the address leaves, and no other is followed. */
export interface FetchInit {
  method: 'GET'
  headers: { accept: string }
  redirect: 'error'
  credentials: 'omit'
  cache: 'no-store'
  referrerPolicy: 'no-referrer'
  /** Aborts when the time is up. */
  signal: AbortSignal
}

/** What is read of an answer; the `Response` of the Fetch standard fits. */
export interface FetchResponse {
  status: number
  redirected: boolean
  headers: { get(name: string): string | null }
  body: {
    getReader(): {
      read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>
      cancel(): Promise<void>
    }
  } | null
}

/** The part of `globalThis.fetch` that is called. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>

/** A document, or why there is none. */
export type FetchOutcome = { document: JsonObject } | { failed: Phrase }

type Body = { bytes: Uint8Array } | { failed: Phrase }

const maxSeconds = 10
const maxBytes = 256 * 1024
const jsonLimits = { maxInputBytes: maxBytes, maxDepth: 32, maxNodes: 20_000 }
const accept = 'application/did+json, application/did, application/ld+json, application/json'
const jsonType = /^application\/(?:json|did|[a-z0-9.-]+(?:\+[a-z0-9.-]+)*\+json)$/

/**
 * Asks one address for a JSON document, within bounds of time and size; redirects are refused. Never throws.
 *
 * @param url - Address that was found fit to be asked.
 */
export async function fetchDocument(url: string, request: Fetch): Promise<FetchOutcome> {
  const signal = AbortSignal.timeout(maxSeconds * 1000)
  const failed = say('fetchTimedOut', { url, seconds: maxSeconds })
  // A fetch of the caller's own need not heed the signal.
  const timedOut = new Promise<Body>((resolve) => {
    signal.addEventListener('abort', () => resolve({ failed }), { once: true })
  })
  const body = await Promise.race([timedOut, download(url, request, signal)])
  return 'bytes' in body ? readDocument(url, body.bytes) : body
}

async function download(url: string, request: Fetch, signal: AbortSignal): Promise<Body> {
  try {
    const response = await request(url, {
      method: 'GET',
      headers: { accept },
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal,
    })
    const failed = whyRefused(url, response)
    if (!failed) return await readBody(url, response)
    discard(response)
    return { failed }
  } catch {
    return { failed: say('fetchUnreachable', { url }) }
  }
}

function whyRefused(url: string, response: FetchResponse): Phrase | undefined {
  if (response.redirected) return say('fetchUnreachable', { url })
  if (response.status !== 200) return say('fetchStatus', { url, status: Number(response.status) })
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';', 1)
  if (!jsonType.test(type.trim().toLowerCase())) return say('fetchNotJson', { url })
  if (Number(response.headers.get('content-length')) > maxBytes) return tooLarge(url)
  return undefined
}

function discard(response: FetchResponse): void {
  // Whatever goes wrong in letting go changes nothing about the answer.
  response.body
    ?.getReader()
    .cancel()
    .catch(() => undefined)
}

/** Reads no more than the bound, whatever the answer says of its length. */
async function readBody(url: string, { body }: FetchResponse): Promise<Body> {
  const reader = body?.getReader()
  const bytes = new Uint8Array(maxBytes)
  let length = 0
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true }
    if (done) return { bytes: bytes.slice(0, length) }
    if (!value) continue
    if (length + value.length > maxBytes) {
      reader?.cancel().catch(() => undefined)
      return { failed: tooLarge(url) }
    }
    bytes.set(value, length)
    length += value.length
  }
}

function tooLarge(url: string): Phrase {
  return say('fetchTooLarge', { url, limit: maxBytes })
}

function readDocument(url: string, bytes: Uint8Array): FetchOutcome {
  try {
    const document = parseJson(bytes, jsonLimits)
    if (isJsonObject(document)) return { document }
  } catch {
    // Said below: why it cannot be read is the publisher's to find out.
  }
  return { failed: say('fetchUnreadable', { url }) }
}
