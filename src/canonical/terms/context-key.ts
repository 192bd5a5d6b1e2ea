import canonicalize from 'canonicalize'
import { encodeHex } from '../../core/bytes'
import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { sha256 } from '../../core/sha256'

const hashes = new WeakMap<JsonObject, string>()

/** Returns the SHA-256 of an inline context in its RFC 8785 form, hexadecimal. */
export function hashInlineContext(context: JsonObject): string {
  const known = hashes.get(context)
  if (known !== undefined) return known
  const hash = encodeHex(sha256(canonicalize(context) ?? ''))
  hashes.set(context, hash)
  return hash
}

/** Returns the key of an entry of an `@context`: its URL, or one with the hash of an inline context; `undefined` for any other value. */
export function contextKey(entry: JsonValue): string | undefined {
  // A text never names an inline context, even if it spells the key of one.
  if (typeof entry === 'string') return entry.startsWith(inlineKey('')) ? undefined : entry
  return isJsonObject(entry) ? inlineKey(hashInlineContext(entry)) : undefined
}

/** Returns whether two entries of `@context` are the same: the same URL, or inline contexts with the same content. */
export function isSameContext(a: JsonValue, b: JsonValue | undefined): boolean {
  if (a === b) return true
  return isJsonObject(a) && b !== undefined && contextKey(a) === contextKey(b)
}

/** Returns the key of an inline context. It has a space, so no URL equals it. */
export function inlineKey(hash: string): string {
  return `inline context ${hash}`
}
