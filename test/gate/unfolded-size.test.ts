import { describe, expect, it } from 'vitest'
import { ContextSet } from '../../src/canonical/terms/context-set'
import type { JsonObject } from '../../src/core/json'
import { FindingList } from '../../src/gate/finding-list'
import { passGate } from '../../src/gate/gate-document'
import { readNodes } from '../../src/gate/read-nodes'
import type { UnfoldLimits } from '../../src/gate/unfold-node'
import { unfoldNode } from '../../src/gate/unfold-node'
import { fitsUnfolded } from '../../src/gate/unfolded-size'
import { uniteNodes } from '../../src/gate/unite-nodes'
import { badge } from '../canonical/badge'
import { makeGraph, seeded, writeGraph } from '../metamorphic/random-graph'

function read(document: JsonObject) {
  const findings = new FindingList()
  const nodes = readNodes(document, ContextSet.pinned, findings)
  return { root: nodes.root, byId: uniteNodes(nodes, findings).byId }
}

const wide: UnfoldLimits = { maxNodes: 10_000, maxCharacters: 1_000_000, maxDepth: 64 }

function isWritten({ root, byId }: ReturnType<typeof read>, limits: UnfoldLimits): boolean {
  try {
    unfoldNode(root, byId, limits)
    return true
  } catch {
    return false
  }
}

/** The least of one limit under which a document is still written out. */
function leastOf(nodes: ReturnType<typeof read>, name: keyof UnfoldLimits): number {
  let [refused, written] = [0, wide[name]]
  while (written - refused > 1) {
    const middle = Math.floor((refused + written) / 2)
    if (isWritten(nodes, { ...wide, [name]: middle })) written = middle
    else refused = middle
  }
  return written
}

const names = ['maxNodes', 'maxCharacters', 'maxDepth'] as const

describe('fitsUnfolded()', () => {
  it.each(['maxNodes', 'maxDepth'] as const)('finds the same %s as writing the nodes does', (name) => {
    const nodes = read(badge())
    const least = leastOf(nodes, name)
    expect(least).toBeGreaterThan(2)
    expect(fitsUnfolded(nodes.root, nodes.byId, { ...wide, [name]: least })).toBe(true)
    expect(fitsUnfolded(nodes.root, nodes.byId, { ...wide, [name]: least - 1 })).toBe(false)
  })

  it('counts the text of every value', () => {
    const nodes = read(badge())
    // Written, the values after the last node are no longer counted.
    const all = leastOf(nodes, 'maxCharacters') + 200
    expect(fitsUnfolded(nodes.root, nodes.byId, { ...wide, maxCharacters: all })).toBe(true)
    expect(fitsUnfolded(nodes.root, nodes.byId, { ...wide, maxCharacters: all - 400 })).toBe(false)
  })

  it('never says that nodes fit which are not written', () => {
    const counts = { fits: 0, circles: 0 }
    for (const form of formsOfGraphs(60)) {
      const nodes = read(form)
      if (fitsUnfolded(nodes.root, nodes.byId, wide)) counts.fits += 1
      else counts.circles += 1
      for (const name of names) {
        const less = { ...wide, [name]: leastOf(nodes, name) - 1 }
        expect(fitsUnfolded(nodes.root, nodes.byId, less)).toBe(false)
      }
    }
    expect(counts.fits).toBeGreaterThan(10)
    expect(counts.circles).toBeGreaterThan(0)
  })
})

/** Forms that come through the gate, in which the same few nodes stand in many places. */
function formsOfGraphs(count: number): JsonObject[] {
  const forms: JsonObject[] = []
  for (let attempt = 1; forms.length < count && attempt <= 20_000; attempt++) {
    const form = writeGraph(makeGraph(seeded(attempt % 400)), seeded(attempt * 1000))
    if (form && passGate(form).passes) forms.push(form)
  }
  return forms
}
