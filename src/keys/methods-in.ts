import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray } from '../core/json'

/** Relationships of a controller document: each lists methods by their ids, or has them in it. */
export const relationshipNames = [
  'assertionMethod',
  'authentication',
  'keyAgreement',
  'capabilityInvocation',
  'capabilityDelegation',
] as const

/** All properties with verification methods in them. */
export const listNames = ['verificationMethod', ...relationshipNames]

/** A verification method in a document, with its absolute id. */
export interface ListedMethod {
  id: string
  method: JsonObject
}

/**
 * Returns every verification method in a document, also those within its relationships.
 *
 * @see Controlled Identifiers 1.0, section 2.3: https://www.w3.org/TR/cid-1.0/#verification-relationships
 */
export function methodsIn(document: JsonObject): ListedMethod[] {
  return listNames.flatMap((name) =>
    toArray(document[name]).flatMap((entry) => {
      const id = idOfMethod(document, entry)
      return id === undefined ? [] : [{ id, method: entry as JsonObject }]
    }),
  )
}

/** Changes the verification methods of a document that have an id, wherever they are in it. */
export function changeMethods(
  document: JsonObject & { id: string },
  change: (method: JsonObject, id: string) => JsonObject,
): JsonObject & { id: string } {
  const changed: JsonObject & { id: string } = { ...document }
  for (const name of listNames) {
    if (document[name] === undefined) continue
    changed[name] = toArray(document[name]).map((entry) => {
      const id = idOfMethod(document, entry)
      return id === undefined ? entry : change(entry as JsonObject, id)
    })
  }
  return changed
}

function idOfMethod(document: JsonObject, entry: JsonValue): string | undefined {
  if (!isJsonObject(entry) || typeof entry['id'] !== 'string') return undefined
  return entry['id'].startsWith('#') ? `${String(document['id'])}${entry['id']}` : entry['id']
}
