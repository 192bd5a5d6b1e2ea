import type { GatedNode, GatedValue } from './gated-node'
import type { UnfoldLimits } from './unfold-node'

interface Size {
  nodes: number
  characters: number
  /** Nodes within nodes, the node itself counted. */
  depth: number
}

/**
 * Whether nodes are within the limits when each is written out wherever it recurs, without writing them.
 *
 * @returns False also where a node stands within itself: how much is written then, only writing tells.
 */
export function fitsUnfolded(
  root: GatedNode,
  byId: ReadonlyMap<string, GatedNode>,
  { maxNodes, maxCharacters, maxDepth }: UnfoldLimits,
): boolean {
  const size = new Measure(byId).sizeOf(root)
  return (
    size !== undefined && size.nodes <= maxNodes && size.characters <= maxCharacters && size.depth <= maxDepth
  )
}

class Measure {
  private readonly known = new Map<string, Size | undefined>()

  constructor(private readonly byId: ReadonlyMap<string, GatedNode>) {}

  sizeOf(occurrence: GatedNode): Size | undefined {
    const { id } = occurrence
    if (id === undefined) return this.measure(occurrence, '')
    // While a node is measured it is known as one without size, which is what a circle finds.
    if (!this.known.has(id)) {
      this.known.set(id, undefined)
      this.known.set(id, this.measure(this.byId.get(id) ?? occurrence, id))
    }
    return this.known.get(id)
  }

  private measure(node: GatedNode, id: string): Size | undefined {
    const size: Size = { nodes: 1, characters: id.length, depth: 1 }
    for (const { values } of node.properties) {
      for (const value of values) {
        if (typeof value === 'string') size.characters += value.length
        else if (typeof value === 'object' && !this.add(value, size)) return undefined
      }
    }
    return size
  }

  private add(value: Extract<GatedValue, object>, size: Size): boolean {
    const node = value.kind === 'node' ? value : this.byId.get(value.id)
    if (!node) {
      size.characters += value.id?.length ?? 0
      return true
    }
    const inner = this.sizeOf(node)
    if (!inner) return false
    size.nodes += inner.nodes
    size.characters += inner.characters
    size.depth = Math.max(size.depth, 1 + inner.depth)
    return true
  }
}
