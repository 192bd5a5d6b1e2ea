import canonicalize from 'canonicalize'
import { encodeHex } from '../../core/bytes'
import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { sha256 } from '../../core/sha256'

const hashes = new WeakMap<JsonObject, string>()

/** SHA-256 of an inline context over its RFC 8785 form, hexadecimal. */
export function hashInlineContext(context: JsonObject): string {
  const known = hashes.get(context)
  if (known !== undefined) return known
  const hash = encodeHex(sha256(canonicalize(context) ?? ''))
  hashes.set(context, hash)
  return hash
}

/** What an entry of an `@context` is known by: its address, or the hash of an inline context; `undefined` of anything else. */
export function contextKey(entry: JsonValue): string | undefined {
  // A text never stands for an inline context, though it spells its key.
  if (typeof entry === 'string') return entry.startsWith(inlineKey('')) ? undefined : entry
  return isJsonObject(entry) ? inlineKey(hashInlineContext(entry)) : undefined
}

/** Tells whether two entries of `@context` are one: the same address, or inline contexts that say the same. */
export function isSameContext(a: JsonValue, b: JsonValue | undefined): boolean {
  if (a === b) return true
  return isJsonObject(a) && b !== undefined && contextKey(a) === contextKey(b)
}

/** The key of an inline context; no address has a space. */
export function inlineKey(hash: string): string {
  return `inline context ${hash}`
}
