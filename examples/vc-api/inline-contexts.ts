import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Context } from './service'
import { isPublished } from './service'

/** SHA-256 of an inline context over its RFC 8785 form, as `verify` knows it. */
export function hashInline(context: unknown): string {
  return createHash('sha256')
    .update(canonicalize(context) ?? '')
    .digest('hex')
}

/** Whether an entry of an `@context` is an address, or an object that the service accepts. */
export function isAcceptedEntry(entry: unknown, contexts: readonly Context[]): boolean {
  if (typeof entry === 'string') return true
  if (typeof entry !== 'object' || entry === null) return false
  const hash = hashInline(entry)
  return contexts.some((context) => !isPublished(context) && context.sha256.toLowerCase() === hash)
}
