import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'
import { isUri } from '../model/is-uri'
import type { Finding } from '../model/problems/problem'
import { linkTerms } from '../schema/form-terms'

/**
 * Returns a document without the links that are not absolute addresses: a page that shows one would lead to a place of its own.
 *
 * @param document - As it came through the gate.
 * @param findings - Of its shape; without a warning of such a link it is returned as it is.
 */
export function withoutLooseLinks(document: JsonObject, findings: readonly Finding[]): JsonObject {
  return findings.some(isOfLink) ? (copy(document) as JsonObject) : document
}

function isOfLink({ code, pointer }: Finding): boolean {
  return code === 'VALUE_FORMAT' && linkTerms.has(pointer.slice(pointer.lastIndexOf('/') + 1))
}

function copy(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(copy)
  if (!isJsonObject(value)) return value
  const kept = Object.entries(value).filter(([member, inner]) => !isLoose(member, inner))
  return Object.fromEntries(kept.map(([member, inner]) => [member, copy(inner)]))
}

function isLoose(member: string, value: JsonValue): boolean {
  return linkTerms.has(member) && typeof value === 'string' && !isUri(value)
}
