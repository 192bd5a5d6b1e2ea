import { encodeHex, encodeUtf8 } from '../core/bytes'
import { QualityLabelError } from '../core/errors'
import type { JsonObject } from '../core/json'
import { isJsonObject } from '../core/json'
import { parseJson } from '../core/parse-json'
import { showValue } from '../core/quote-text'
import { assertKnown, wrongType } from '../core/read-options'
import { sha256 } from '../core/sha256'
import { isPlainIri } from './n-quads-terms'
import { hashInlineContext, inlineKey } from './terms/context-key'
import { ContextSet } from './terms/context-set'
import { readSuppliedTable } from './terms/read-supplied-table'
import { isPinnedContext } from './terms/term-table'

/** A JSON-LD context that the caller accepts in addition to the pinned ones. */
export interface AcceptedContext {
  /** The URL in the `@context` of credentials. */
  url: string
  /** The context document exactly as published: text or bytes. */
  body: string | Uint8Array
  /** SHA-256 of those bytes (of a text, of its UTF-8), 64 hexadecimal digits: of the context that the caller read and relies on. */
  sha256: string
}

/** An inline context that the caller accepts: an object in the `@context` of a document. */
export interface AcceptedInlineContext {
  /** SHA-256 of its RFC 8785 form, 64 hexadecimal digits. Reports state it for each inline context that is not accepted. */
  sha256: string
  /** The object as JSON, in any spelling. One inline context may omit it: the document contains it. */
  body?: string | Uint8Array
}

/** A JSON-LD context that the caller supplies in addition to the pinned ones: one that credentials name by its URL, or an inline one. */
export type SuppliedContext = AcceptedContext | AcceptedInlineContext

const knownOfContext = ['url', 'body', 'sha256']
const maxContexts = 32
const maxContextBytes = 1024 * 1024

const action = 'read contexts'

/**
 * Reads the option `contexts`. Checks every context against its hash, and that its terms can be read.
 *
 * @throws {TypeError | RangeError} Naming the option.
 */
export function readSuppliedContexts(contexts: readonly SuppliedContext[] | undefined): ContextSet {
  if (contexts === undefined) return ContextSet.pinned
  if (!Array.isArray(contexts)) throw wrongType(action, 'contexts', 'a list of contexts', contexts)
  if (contexts.length > maxContexts)
    throw new RangeError(`Cannot read contexts: expected at most ${maxContexts}, got ${contexts.length}`)
  return setOf(contexts.map((context, index) => assertContext(context, `contexts[${index}]`)))
}

function assertContext(context: SuppliedContext, place: string): SuppliedContext {
  if (!isJsonObject(context)) throw wrongType(action, place, 'an object with url, body and sha256', context)
  assertKnown(action, context, knownOfContext, `member of ${place}`)
  const { url, body, sha256: stated } = context as Partial<AcceptedContext>
  if (typeof stated !== 'string' || !/^[0-9a-fA-F]{64}$/.test(stated))
    throw misuse(`${place}.sha256`, '64 hexadecimal digits', stated)
  const hash = stated.toLowerCase()
  if (body !== undefined && typeof body !== 'string' && !((body as unknown) instanceof Uint8Array))
    throw wrongType(action, `${place}.body`, 'text or bytes', body)
  if (url === undefined) return body === undefined ? { sha256: hash } : { body, sha256: hash }
  if (typeof url !== 'string' || !isPlainIri(url)) throw misuse(`${place}.url`, 'an absolute URL', url)
  if (isPinnedContext(url)) throw misuse(`${place}.url`, 'no pinned context, which nothing replaces', url)
  if (body === undefined) throw misuse(`${place}.body`, 'text or bytes', body)
  assertHash(encodeHex(sha256(body)), hash, place)
  return { url, body, sha256: hash }
}

function assertHash(actual: string, stated: string, place: string): void {
  if (actual === stated) return
  throw new TypeError(
    `Cannot read contexts: expected ${place}.body to have the SHA-256 ${stated}, got ${actual}`,
  )
}

// Reading the terms of a large context takes longer than a verification, and callers supply the same contexts repeatedly.
const recent = new Map<string, ContextSet>()
const mostRecent = 8

function setOf(contexts: readonly SuppliedContext[]): ContextSet {
  const key = JSON.stringify(contexts.map((context) => [nameOf(context), context.sha256, isAwaited(context)]))
  const known = recent.get(key)
  if (known) return known
  const names = contexts.map(nameOf)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw misuse('contexts', 'each context once', twice)
  // A holder could exchange one for another, and the hashes do not show whether both have the same name for a property.
  const [, second] = contexts.filter(isAwaited)
  if (second) throw misuse('contexts', 'inline contexts with their body, but for one', second.sha256)
  const set = readContexts(contexts)
  if (recent.size >= mostRecent) recent.clear()
  recent.set(key, set)
  return set
}

function nameOf(context: SuppliedContext): string {
  return 'url' in context ? context.url : inlineKey(context.sha256)
}

function isAwaited(context: SuppliedContext): boolean {
  return context.body === undefined
}

function readContexts(contexts: readonly SuppliedContext[]): ContextSet {
  const bodies = contexts.flatMap((context, index) => readBody(context, index) ?? [])
  const awaited = contexts.find(isAwaited)
  const options = { isGeneric: true, awaited: awaited && nameOf(awaited) }
  try {
    return new ContextSet(
      bodies.map(({ url, body, bytes }) => readSuppliedTable(url, body, bytes)),
      options,
    )
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    const message = 'Cannot read contexts: expected contexts that can be read.'
    throw new TypeError(`${message} ${cause.message}`, { cause })
  }
}

interface ReadBody {
  url: string
  body: JsonObject
  bytes?: Uint8Array
}

function readBody(context: SuppliedContext, index: number): ReadBody | undefined {
  const { body } = context
  if (body === undefined) return undefined
  const document = parseBody(body, `contexts[${index}].body`)
  const url = nameOf(context)
  // Kept for later calls, and the caller may change the bytes: so they are copied.
  if ('url' in context)
    return { url, body: document, bytes: typeof body === 'string' ? encodeUtf8(body) : Uint8Array.from(body) }
  assertHash(hashInlineContext(document), context.sha256, `contexts[${index}]`)
  return { url, body: { '@context': document } }
}

function parseBody(body: string | Uint8Array, place: string): JsonObject {
  try {
    const document = parseJson(body, { maxInputBytes: maxContextBytes })
    if (isJsonObject(document)) return document
  } catch (cause) {
    if (!(cause instanceof QualityLabelError)) throw cause
    throw new TypeError(`Cannot read contexts: expected ${place} to be a JSON-LD context. ${cause.message}`, {
      cause,
    })
  }
  throw misuse(place, 'a JSON object', body)
}

function misuse(option: string, expected: string, got: unknown): TypeError {
  return new TypeError(`Cannot ${action}: expected ${option} to be ${expected}, got ${showValue(got)}`)
}
