import type { Node } from 'jsonc-parser'
import { parseTree } from 'jsonc-parser'

/** A place in a text; both count from 1. */
export interface Place {
  line: number
  column: number
}

/** The place that a JSON pointer leads to in a JSON text, or the nearest place on the way there. */
export function placeOf(text: string, pointer: string): Place {
  const root = parseTree(text)
  return placeAt(text, root ? offsetOf(nearestNode(root, pointer)) : 0)
}

function nearestNode(root: Node, pointer: string): Node {
  let node = root
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    const inner = childOf(node, key)
    if (!inner) return node
    node = inner
  }
  return node
}

function childOf(node: Node, key: string): Node | undefined {
  if (node.type === 'array') return node.children?.[Number(key)]
  return node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1]
}

// A member begins with its name.
function offsetOf(node: Node): number {
  return node.parent?.type === 'property' ? node.parent.offset : node.offset
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
