import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { appendPointer } from '../../core/json-pointer'
import { isEndorsement } from './credential-facts'

/** A node of a document and where it stands. */
export interface FoundNode {
  node: JsonObject
  pointer: string
}

// Endorsements and proofs are about a document rather than of it.
const attachedMembers = new Set(['@context', 'proof', 'endorsement', 'endorsementJwt'])

/**
 * The nodes that endorsements beside a document can be about, by their ids. Of an endorsement that is only itself: what it names, such as the
 * badge that it endorses, is another document, and so are the endorsements of that.
 */
export function endorsableNodes(document: JsonObject): Map<string, FoundNode[]> {
  if (!isEndorsement(document)) return nodesById(document)
  const { id } = document
  return new Map(typeof id === 'string' ? [[id, [{ node: document, pointer: '' }]]] : [])
}

/** Every node of a document that has an id, by it, each with all places where it stands; none within an endorsement. */
export function nodesById(document: JsonObject): Map<string, FoundNode[]> {
  const found = new Map<string, FoundNode[]>()
  const visit = (value: JsonValue, pointer: string) => {
    if (typeof value !== 'object' || value === null) return
    if (isJsonObject(value)) note(value, pointer)
    for (const [member, inner] of Object.entries(value))
      if (!attachedMembers.has(member)) visit(inner, appendPointer(pointer, member))
  }
  const note = (node: JsonObject, pointer: string) => {
    const { id } = node
    if (typeof id !== 'string') return
    const known = found.get(id)
    if (known) known.push({ node, pointer })
    else found.set(id, [{ node, pointer }])
  }
  visit(document, '')
  return found
}
