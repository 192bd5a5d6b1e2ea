import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { appendPointer } from '../core/json-pointer'

/** An endorsement as it stands in a document, and the node that carries it. */
export interface FoundEndorsement {
  pointer: string
  /** An EndorsementCredential, or the compact JWS of one. */
  endorsement: JsonObject | string
  carrier: JsonObject
  carrierPointer: string
}

/** A node of a document and where it stands. */
export interface FoundNode {
  node: JsonObject
  pointer: string
}

const endorsementMembers = ['endorsement', 'endorsementJwt'] as const

/** Every endorsement embedded in a document, but none within another endorsement. */
export function findEndorsements(document: JsonObject): FoundEndorsement[] {
  return allNodes(document).flatMap(({ node, pointer }) =>
    endorsementMembers.flatMap((member) => endorsementsOf(node, pointer, member)),
  )
}

/** Every node of a document that has the id, none of them within an endorsement. */
export function findNodes(document: JsonObject, id: string): FoundNode[] {
  return allNodes(document).filter(({ node }) => node['id'] === id)
}

function endorsementsOf(carrier: JsonObject, carrierPointer: string, member: string): FoundEndorsement[] {
  const value = carrier[member]
  return toArray(value).flatMap((entry, index) => {
    if (!isJsonObject(entry) && typeof entry !== 'string') return []
    const place = appendPointer(carrierPointer, member)
    const pointer = Array.isArray(value) ? appendPointer(place, index) : place
    return [{ pointer, endorsement: entry, carrier, carrierPointer }]
  })
}

function allNodes(value: JsonValue, pointer = ''): FoundNode[] {
  if (Array.isArray(value))
    return value.flatMap((entry, index) => allNodes(entry, appendPointer(pointer, index)))
  if (!isJsonObject(value)) return []
  const inner = Object.entries(value)
    .filter(
      ([member]) =>
        member !== '@context' && member !== 'proof' && !endorsementMembers.some((name) => name === member),
    )
    .flatMap(([member, entry]) => allNodes(entry, appendPointer(pointer, member)))
  return [{ node: value, pointer }, ...inner]
}
