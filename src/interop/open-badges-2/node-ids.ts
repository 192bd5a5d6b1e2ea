import type { JsonObject } from '../../core/json'
import { isJsonObject } from '../../core/json'

interface IdentifiedNode {
  id?: string | undefined
  [member: string]: unknown
}

/**
 * The ids in a credential in the making: two things under one id would be one thing to whoever reads the graph.
 */
export class NodeIds {
  private readonly texts = new Map<string, string>()

  /** Takes the id of a node; false where something else has it. */
  claim(node: IdentifiedNode): boolean {
    if (node.id === undefined) return true
    if (this.texts.has(node.id)) return false
    this.texts.set(node.id, JSON.stringify(node))
    return true
  }

  /** As `claim`, of a node that may stand in several places, word for word. */
  share(node: IdentifiedNode): boolean {
    return this.claim(node) || this.texts.get(node.id ?? '') === JSON.stringify(node)
  }

  /** Takes the ids of a node and of all within it. */
  claimAll(node: object): void {
    if (isJsonObject(node) && typeof node['id'] === 'string') this.claim(node as JsonObject & { id: string })
    for (const inner of Object.values(node)) {
      if (typeof inner === 'object' && inner !== null) this.claimAll(inner)
    }
  }
}
