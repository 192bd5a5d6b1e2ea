import type { PhraseKey } from '../../problems/phrases/en'
import type { Phrase } from '../../problems/phrases/phrase'
import { say } from '../../problems/phrases/phrase'
import type { Fetch, FetchResponse } from '../options/fetch-option'

/** What an address is asked for, and how much of it is read. */
export interface ExpectedAnswer {
  /** Media types, as the header is written. */
  accept: string
  /** Whether an answer of a media type, in lower case and without parameters, is read. */
  isType(mediaType: string): boolean
  /** What is said of an answer of another type. */
  otherType: PhraseKey
  maxBytes: number
}

/** What an address sent, or why nothing of it is read. */
export type FetchedBytes = { bytes: Uint8Array } | { failed: Phrase }

const maxSeconds = 10
const maxEmptyChunks = 1000

/**
 * Asks one address, within bounds of time and size; redirects are refused. Never throws.
 *
 * @param url - Address that was found fit to be asked.
 */
export async function fetchBytes(
  url: string,
  request: Fetch,
  expected: ExpectedAnswer,
): Promise<FetchedBytes> {
  const signal = AbortSignal.timeout(maxSeconds * 1000)
  const failed = say('fetchTimedOut', { url, seconds: maxSeconds })
  // A fetch of the caller's own need not heed the signal.
  const timedOut = new Promise<FetchedBytes>((resolve) => {
    signal.addEventListener('abort', () => resolve({ failed }), { once: true })
  })
  return Promise.race([timedOut, download(url, request, expected, signal)])
}

async function download(
  url: string,
  request: Fetch,
  expected: ExpectedAnswer,
  signal: AbortSignal,
): Promise<FetchedBytes> {
  try {
    const response = await request(url, {
      method: 'GET',
      headers: { accept: expected.accept },
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal,
    })
    const failed = whyRefused(url, response, expected)
    if (!failed) return await readBody(url, response, expected)
    discard(response)
    return { failed }
  } catch {
    return { failed: say('fetchUnreachable', { url }) }
  }
}

function whyRefused(
  url: string,
  response: FetchResponse,
  { isType, otherType, maxBytes }: ExpectedAnswer,
): Phrase | undefined {
  if (response.redirected) return say('fetchUnreachable', { url })
  if (response.status !== 200) return say('fetchStatus', { url, status: Number(response.status) })
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';', 1)
  if (!isType(type.trim().toLowerCase())) return say(otherType, { url })
  if (Number(response.headers.get('content-length')) > maxBytes) return tooLarge(url, maxBytes)
  return undefined
}

function discard(response: FetchResponse): void {
  // A failure to cancel changes nothing about the answer.
  response.body
    ?.getReader()
    .cancel()
    .catch(() => undefined)
}

/** Reads no more than the bound; the length that the answer states is not believed. */
async function readBody(
  url: string,
  { body }: FetchResponse,
  { maxBytes }: ExpectedAnswer,
): Promise<FetchedBytes> {
  const reader = body?.getReader()
  const bytes = new Uint8Array(maxBytes)
  let [length, empty] = [0, 0]
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true }
    if (done) return { bytes: bytes.slice(0, length) }
    // A body that never ends is over no size, and leaves no turn to the timer.
    if (!value?.length) empty += 1
    if (empty > maxEmptyChunks || length + (value?.length ?? 0) > maxBytes) {
      reader?.cancel().catch(() => undefined)
      return { failed: tooLarge(url, maxBytes) }
    }
    if (!value) continue
    bytes.set(value, length)
    length += value.length
  }
}

function tooLarge(url: string, limit: number): Phrase {
  return say('fetchTooLarge', { url, limit })
}

// Credentials come as JSON or as a compact JWS, which many servers send as plain text.
const mediaTypes = [
  'application/vc',
  'application/json',
  'application/vc+jwt',
  'application/jwt',
  'text/plain',
]

/** What an address is asked for that sends a credential. */
export const credentialAnswer: ExpectedAnswer = {
  accept: 'application/vc, application/ld+json, application/json, application/vc+jwt, text/plain;q=0.5',
  isType: (mediaType) =>
    mediaTypes.includes(mediaType) || /^application\/[a-z0-9.+-]+\+json$/.test(mediaType),
  otherType: 'fetchNotCredential',
  maxBytes: 1024 * 1024,
}
