import type { Quad } from '../../src/canonical/quad'
import type { Choose } from '../metamorphic/random-graph'

/** Pairs of nodes, by number, and the number of nodes. */
interface Shape {
  nodes: number
  edges: (readonly [number, number])[]
}

const count = (length: number) => Array.from({ length }, (_, index) => index)

/** Shapes whose nodes look alike, each of a size that a search through all orders can still finish. */
export const shapes = {
  cycle: (choose: Choose) => cycle(2 + choose(7)),
  'cycle both ways': (choose: Choose) => bothWays(cycle(3 + choose(4))),
  clique: (choose: Choose) => clique(2 + choose(3)),
  star: (choose: Choose) => star(2 + choose(4)),
  'star inwards': (choose: Choose) => reversed(star(2 + choose(4))),
  grid: (choose: Choose) => grid(2 + choose(2), 2 + choose(3)),
  'grid both ways': (choose: Choose) => bothWays(grid(2, 2 + choose(2))),
  bipartite: (choose: Choose) => bipartite(2, 2 + choose(2)),
  cube: () => bothWays(cube()),
  tree: (choose: Choose) => tree(2 + choose(2)),
  path: (choose: Choose) => path(2 + choose(6)),
  'any graph': anyGraph,
  loops: (choose: Choose) => ({ nodes: 3, edges: count(1 + choose(3)).map((node) => [node, node] as const) }),
} satisfies Record<string, (choose: Choose) => Shape>

export type ShapeName = keyof typeof shapes

export const shapeNames = Object.keys(shapes) as ShapeName[]

/** Which graphs have the statements of a shape. */
export const graphKinds = ['default', 'named', 'blank', 'shared blank', 'own node', 'mixed'] as const

export interface AnyDataset {
  quads: Quad[]
  shapes: ShapeName[]
  graphs: (typeof graphKinds)[number][]
}

/** A dataset of one to three shapes, each perhaps in several copies that share nothing. */
export function makeDataset(choose: Choose): AnyDataset {
  const quads: Quad[] = []
  const names: ShapeName[] = []
  const graphs: AnyDataset['graphs'] = []
  for (const part of count(1 + choose(3))) {
    const name = shapeNames[choose(shapeNames.length)] as ShapeName
    const kind = graphKinds[choose(graphKinds.length)] as (typeof graphKinds)[number]
    const shape = shapes[name](choose)
    const look = lookOf(choose)
    names.push(name)
    graphs.push(kind)
    for (const copy of count(1 + choose(choose(3) === 0 ? 4 : 1))) {
      quads.push(...write(shape, `_:p${part}c${copy}`, look, kind))
    }
  }
  return { quads: shuffle(distinct(quads), choose), shapes: names, graphs }
}

/** Returns the same dataset with other blank node names, in another order. */
export function disguise(quads: readonly Quad[], choose: Choose): Quad[] {
  const blanks = new Set(
    quads.flatMap(({ subject, object, graph }) => [subject, object, graph].filter(isBlank)),
  )
  const numbers = shuffle(count(blanks.size), choose)
  const names = new Map([...blanks].map((blank, index) => [blank, `_:x${numbers[index]}`]))
  const named = (part: string) => names.get(part) ?? part
  const renamed = quads.map(({ subject, predicate, object, graph }) => ({
    subject: named(subject),
    predicate,
    object: named(object),
    graph: named(graph),
  }))
  return shuffle(renamed, choose)
}

const isBlank = (part: string) => part.startsWith('_:')

interface Look {
  /** Predicate of an edge by its number. */
  predicate(edge: number): string
  /** A literal that distinguishes some nodes. */
  literal(node: number): string | undefined
}

function lookOf(choose: Choose): Look {
  const period = 1 + choose(3)
  const marked = choose(4)
  return {
    predicate: (edge) => `<urn:p:${period === 1 ? 0 : edge % period}>`,
    literal: (node) => (marked === 1 && node === 0 ? '"first"' : marked === 2 ? `"${node % 2}"` : undefined),
  }
}

function write({ nodes, edges }: Shape, prefix: string, look: Look, kind: string): Quad[] {
  const name = (node: number) => `${prefix}n${node}`
  const graph = (edge: number) => {
    // All nodes of a blank graph are related to its name: each more multiplies the orders to search.
    if (kind === 'named') return '<urn:g>'
    if (kind === 'blank') return edge < 3 ? `${prefix}g` : ''
    if (kind === 'shared blank') return edge < 1 ? '_:g' : ''
    if (kind === 'own node') return edge < 4 ? name(edge % nodes) : ''
    return kind === 'mixed' && edge < 5 && edge % 2 ? `${prefix}g` : ''
  }
  const links = edges.map(([from, to], edge) => ({
    subject: name(from),
    predicate: look.predicate(edge),
    object: name(to),
    graph: graph(edge),
  }))
  const marks = count(nodes).flatMap((node) => {
    const object = look.literal(node)
    return object === undefined ? [] : [{ subject: name(node), predicate: '<urn:m>', object, graph: '' }]
  })
  return [...links, ...marks]
}

function distinct(quads: readonly Quad[]): Quad[] {
  return [...new Map(quads.map((quad) => [Object.values(quad).join(' '), quad])).values()]
}

function shuffle<T>(items: readonly T[], choose: Choose): T[] {
  const left = [...items]
  return items.map(() => left.splice(choose(left.length), 1)[0] as T)
}

const cycle = (nodes: number): Shape => ({
  nodes,
  edges: count(nodes).map((node) => [node, (node + 1) % nodes] as const),
})
const path = (nodes: number): Shape => ({ nodes, edges: cycle(nodes).edges.slice(1) })
const star = (leaves: number): Shape => ({
  nodes: leaves + 1,
  edges: count(leaves).map((leaf) => [0, leaf + 1] as const),
})
const reversed = ({ nodes, edges }: Shape): Shape => ({
  nodes,
  edges: edges.map(([a, b]) => [b, a] as const),
})
const bothWays = (shape: Shape): Shape => ({
  ...shape,
  edges: [...shape.edges, ...reversed(shape).edges],
})
const clique = (nodes: number): Shape => ({
  nodes,
  edges: count(nodes).flatMap((a) => count(nodes).flatMap((b) => (a === b ? [] : [[a, b] as const]))),
})
const bipartite = (left: number, right: number): Shape => ({
  nodes: left + right,
  edges: count(left).flatMap((a) => count(right).map((b) => [a, left + b] as const)),
})
const grid = (width: number, height: number): Shape => ({
  nodes: width * height,
  edges: count(width * height).flatMap((node) => [
    ...(node % width < width - 1 ? [[node, node + 1] as const] : []),
    ...(node < width * (height - 1) ? [[node, node + width] as const] : []),
  ]),
})
const cube = (): Shape => ({
  nodes: 8,
  edges: count(8).flatMap((node) =>
    [1, 2, 4].flatMap((bit) => (node & bit ? [] : [[node, node | bit] as const])),
  ),
})
const tree = (depth: number): Shape => ({
  nodes: 2 ** depth - 1,
  edges: count(2 ** depth - 2).map((node) => [node >> 1, node + 1] as const),
})

function anyGraph(choose: Choose): Shape {
  const nodes = 2 + choose(5)
  const edges = count(1 + choose(9)).map(() => [choose(nodes), choose(nodes)] as const)
  return { nodes, edges }
}
