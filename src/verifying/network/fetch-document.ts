import type { JsonObject } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { parseJson } from '../../core/parse-json'
import type { Phrase } from '../../problems/phrases/phrase'
import { say } from '../../problems/phrases/phrase'
import type { Fetch } from '../options/fetch-option'
import type { ExpectedAnswer } from './fetch-bytes'
import { fetchBytes } from './fetch-bytes'

/** A document, or why there is none. */
export type FetchOutcome = { document: JsonObject } | { failed: Phrase }

const maxBytes = 256 * 1024
const jsonLimits = { maxInputBytes: maxBytes, maxDepth: 32, maxNodes: 20_000 }
const jsonType = /^application\/(?:json|did|[a-z0-9.-]+(?:\+[a-z0-9.-]+)*\+json)$/

const jsonDocument: ExpectedAnswer = {
  accept: 'application/did+json, application/did, application/ld+json, application/json',
  isType: (mediaType) => jsonType.test(mediaType),
  otherType: 'fetchNotJson',
  maxBytes,
}

/**
 * Asks one address for a JSON document, within bounds of time and size; redirects are refused. Never throws.
 *
 * @param url - Address that was found fit to be asked.
 */
export async function fetchDocument(url: string, request: Fetch): Promise<FetchOutcome> {
  const body = await fetchBytes(url, request, jsonDocument)
  return 'bytes' in body ? readDocument(url, body.bytes) : body
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
