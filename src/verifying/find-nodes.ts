import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'
import { appendPointer } from '../core/json-pointer'

/** A node of a document and where it stands. */
export interface FoundNode {
  node: JsonObject
  pointer: string
}

// Endorsements and proofs are about a document rather than of it.
const attachedMembers = new Set(['@context', 'proof', 'endorsement', 'endorsementJwt'])

/** Every occurrence of the node with an id, none of them within an endorsement. */
export function findNodes(document: JsonObject, id: string): FoundNode[] {
  return allNodes(document, '').filter(({ node }) => node['id'] === id)
}

function allNodes(value: JsonValue, pointer: string): FoundNode[] {
  if (Array.isArray(value))
    return value.flatMap((entry, index) => allNodes(entry, appendPointer(pointer, index)))
  if (!isJsonObject(value)) return []
  const inner = Object.entries(value)
    .filter(([member]) => !attachedMembers.has(member))
    .flatMap(([member, entry]) => allNodes(entry, appendPointer(pointer, member)))
  return [{ node: value, pointer }, ...inner]
}
