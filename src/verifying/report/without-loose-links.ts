import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { isUri } from '../../model/is-uri'
import { linkTerms } from '../../schema/form-terms'

/**
 * Returns a document without the links that are not absolute addresses: a page that shows one would lead to a place of its own.
 *
 * @param document - As it came through the gate; without such a link it is returned as it is.
 */
export function withoutLooseLinks(document: JsonObject): JsonObject {
  return hasLoose(document) ? (copy(document) as JsonObject) : document
}

// Everywhere: not every shape asks for the form of every link.
function hasLoose(value: JsonValue): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some(hasLoose)
  // Every report asks for every member: a list of entries would take three times as long.
  for (const member in value) {
    const inner = value[member] as JsonValue
    if (isLoose(member, inner) || hasLoose(inner)) return true
  }
  return false
}

function copy(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(copy)
  if (!isJsonObject(value)) return value
  const kept = Object.entries(value).filter(([member, inner]) => !isLoose(member, inner))
  return Object.fromEntries(kept.map(([member, inner]) => [member, copy(inner)]))
}

// One relative link among several values is enough.
function isLoose(member: string, value: JsonValue): boolean {
  return linkTerms.has(member) && toArray(value).some(isRelative)
}

function isRelative(value: JsonValue): boolean {
  const text = isJsonObject(value) ? value['@value'] : value
  return typeof text === 'string' && !isUri(text)
}
