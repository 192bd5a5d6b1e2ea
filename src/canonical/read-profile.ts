import { encodeHex, encodeUtf8 } from '../core/bytes'
import { QualityLabelError } from '../core/errors'
import type { JsonObject } from '../core/json'
import { isJsonObject, toText } from '../core/json'
import { parseJson } from '../core/parse-json'
import { sha256 } from '../core/sha256'
import { isPlainIri } from './n-quads-terms'
import { ContextSet } from './terms/context-set'
import { readGivenContext } from './terms/read-given-context'
import { isPinnedContext } from './terms/term-table'

/** A JSON-LD context that the caller accepts beside the pinned ones. */
export interface AcceptedContext {
  /** The address by which credentials name it. */
  url: string
  /** The context document, byte for byte as it was published: text or bytes. */
  body: string | Uint8Array
  /** SHA-256 over those bytes (of text, over its UTF-8), 64 hexadecimal digits: what the caller read and relies on. */
  sha256: string
}

/** Which credentials are judged or signed: with `generic` also those under contexts that the caller hands in, each pinned by its hash. */
export interface VerifyProfile {
  name: 'generic'
  contexts: readonly AcceptedContext[]
}

const knownMembers = ['name', 'contexts']
const knownOfContext = ['url', 'body', 'sha256']
const maxContexts = 32
const maxContextBytes = 1024 * 1024

/**
 * Checks the option `profile`: every context against its hash, and what it says against what can be judged.
 *
 * @throws {TypeError | RangeError} Naming the option.
 */
export function readProfile(profile: VerifyProfile | undefined): ContextSet {
  if (profile === undefined) return ContextSet.pinned
  if (!isJsonObject(profile)) throw misuse('profile', 'an object with name and contexts', profile)
  assertMembers('profile', profile, knownMembers)
  if (profile.name !== 'generic') throw misuse('profile.name', 'generic', profile.name)
  const { contexts } = profile
  if (!Array.isArray(contexts) || contexts.length === 0)
    throw misuse('profile.contexts', 'a list of at least one context', contexts)
  if (contexts.length > maxContexts)
    throw new RangeError(`Cannot read profile: expected at most ${maxContexts} profile.contexts`)
  return setOf(contexts.map((context, index) => assertContext(context, `profile.contexts[${index}]`)))
}

function assertContext(context: AcceptedContext, place: string): AcceptedContext {
  if (!isJsonObject(context)) throw misuse(place, 'an object with url, body and sha256', context)
  assertMembers(place, context, knownOfContext)
  const { url, body, sha256: stated } = context as AcceptedContext
  if (typeof url !== 'string' || !isPlainIri(url)) throw misuse(`${place}.url`, 'an absolute URL', url)
  if (isPinnedContext(url)) throw misuse(`${place}.url`, 'no pinned context, which nothing replaces', url)
  if (typeof body !== 'string' && !((body as unknown) instanceof Uint8Array))
    throw misuse(`${place}.body`, 'text or bytes', body)
  if (typeof stated !== 'string' || !/^[0-9a-fA-F]{64}$/.test(stated))
    throw misuse(`${place}.sha256`, '64 hexadecimal digits', stated)
  const actual = encodeHex(sha256(body))
  if (actual !== stated.toLowerCase())
    throw new TypeError(
      `Cannot read profile: expected ${place}.body to have the SHA-256 ${stated}, got ${actual}`,
    )
  return { url, body, sha256: actual }
}

// Working out the terms of a large context takes longer than a verification, and the same ones come again and again.
const recent = new Map<string, ContextSet>()
const mostRecent = 8

function setOf(contexts: readonly AcceptedContext[]): ContextSet {
  const key = JSON.stringify(contexts.map(({ url, sha256: hash }) => [url, hash]))
  const known = recent.get(key)
  if (known) return known
  const urls = contexts.map(({ url }) => url)
  const twice = urls.find((url, index) => urls.indexOf(url) !== index)
  if (twice !== undefined) throw misuse('profile.contexts', 'each URL once', twice)
  const set = readContexts(contexts)
  if (recent.size >= mostRecent) recent.clear()
  recent.set(key, set)
  return set
}

function readContexts(contexts: readonly AcceptedContext[]): ContextSet {
  const given = contexts.map(readBody)
  try {
    return new ContextSet(given.map(({ url, body, bytes }) => readGivenContext(url, body, bytes)))
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    const message = 'Cannot read profile: expected profile.contexts to be contexts that can be judged.'
    throw new TypeError(`${message} ${cause.message}`, { cause })
  }
}

interface ReadBody {
  url: string
  body: JsonObject
  bytes: Uint8Array
}

function readBody({ url, body }: AcceptedContext, index: number): ReadBody {
  const place = `profile.contexts[${index}].body`
  try {
    const document = parseJson(body, { maxInputBytes: maxContextBytes })
    // Kept for later calls, so a copy of bytes that the caller may change.
    const bytes = typeof body === 'string' ? encodeUtf8(body) : Uint8Array.from(body)
    if (isJsonObject(document)) return { url, body: document, bytes }
  } catch (cause) {
    if (!(cause instanceof QualityLabelError)) throw cause
    throw new TypeError(`Cannot read profile: expected ${place} to be a JSON-LD context. ${cause.message}`, {
      cause,
    })
  }
  throw misuse(place, 'a JSON object', body)
}

function assertMembers(place: string, object: object, known: readonly string[]): void {
  const unknown = Object.keys(object).find((name) => !known.includes(name))
  if (unknown === undefined) return
  throw new TypeError(
    `Cannot read profile: expected ${place} to have ${known.join(', ')} alone, got ${unknown}`,
  )
}

function misuse(option: string, expected: string, got: unknown): TypeError {
  const shown = typeof got === 'string' ? JSON.stringify(got.slice(0, 200)) : toText(got)
  return new TypeError(`Cannot read profile: expected ${option} to be ${expected}, got ${shown}`)
}
