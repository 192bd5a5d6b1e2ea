import type { JsonObject } from '../../core/json'
import { contextBodies } from './generated/context-bodies'

const parsed = new Map<string, JsonObject>()

/** Returns the body of a pinned JSON-LD context, or `undefined` if the URL is not pinned. Callers must not change it. */
export function findContext(url: string): JsonObject | undefined {
  const known = parsed.get(url)
  if (known || !Object.hasOwn(contextBodies, url)) return known
  const body = JSON.parse(contextBodies[url] as string) as JsonObject
  parsed.set(url, body)
  return body
}
