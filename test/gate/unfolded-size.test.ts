import { describe, expect, it } from 'vitest'
import { ContextSet } from '../../src/canonical/terms/context-set'
import type { JsonObject } from '../../src/core/json'
import { WorkBudget, workOf } from '../../src/core/work-budget'
import { FindingList } from '../../src/gate/finding-list'
import { passGate } from '../../src/gate/gate-document'
import { readNodes } from '../../src/gate/read-nodes'
import { unfoldNode } from '../../src/gate/unfold-node'
import { unfoldedSize } from '../../src/gate/unfolded-size'
import { uniteNodes } from '../../src/gate/unite-nodes'
import { badge } from '../canonical/badge'
import { makeGraph, seeded, writeGraph } from '../metamorphic/random-graph'

function read(document: JsonObject) {
  const findings = new FindingList()
  const nodes = readNodes(document, ContextSet.pinned, findings)
  return { root: nodes.root, byId: uniteNodes(nodes, findings, new WorkBudget()).byId }
}

/** Returns the work of writing the nodes out, with the texts by which sets of nodes are sorted. */
function spentOn({ root, byId }: ReturnType<typeof read>): number {
  const work = new WorkBudget()
  unfoldNode(root, byId, work)
  return work.spent
}

function chain(length: number): JsonObject {
  const evidence = Array.from({ length }, (_, index) => ({
    id: `urn:n:${index}`,
    type: ['Evidence', 'Profile'],
    parentOrg: `urn:n:${index + 1}`,
  }))
  return { ...badge(), evidence }
}

describe('unfoldedSize()', () => {
  it('finds the work of writing the nodes, except for the order of sets', () => {
    const nodes = read(badge())
    const size = unfoldedSize(nodes.root, nodes.byId)
    expect(size?.depth).toBeGreaterThan(2)
    expect(size?.work).toBeLessThanOrEqual(spentOn(nodes))
    expect(2 * (size?.work ?? 0)).toBeGreaterThan(spentOn(nodes))
  })

  it('counts the text of every value, and every number', () => {
    const sizeOf = (document: JsonObject) => {
      const nodes = read(document)
      return unfoldedSize(nodes.root, nodes.byId)?.work ?? 0
    }
    const before = sizeOf(badge())
    expect(sizeOf({ ...badge(), name: `${badge()['name']}${'x'.repeat(1000)}` })).toBe(
      before + 1000 * workOf.written,
    )
    const evidence = (latitude: number[]) => ({ type: ['Evidence', 'GeoCoordinates'], latitude: latitude[0] })
    expect(
      sizeOf({ ...badge(), evidence: [evidence([1]), evidence([2])] } as unknown as JsonObject),
    ).toBeGreaterThan(sizeOf({ ...badge(), evidence: [evidence([1])] } as unknown as JsonObject))
  })

  it('never finds more work than writing the nodes spends', () => {
    const counts = { sizes: 0, circles: 0 }
    for (const form of formsOfGraphs(60)) {
      const nodes = read(form)
      const size = unfoldedSize(nodes.root, nodes.byId)
      if (size) {
        counts.sizes += 1
        expect(size.work).toBeLessThanOrEqual(spentOn(nodes))
      } else counts.circles += 1
    }
    expect(counts.sizes).toBeGreaterThan(10)
    expect(counts.circles).toBeGreaterThan(0)
  })

  it('follows a chain of references no deeper than it is written', () => {
    const nodes = read(chain(30_000))
    expect(unfoldedSize(nodes.root, nodes.byId)).toBeUndefined()
    expect(passGate(chain(30_000)).passes).toBe(false)
  })
})

/** Documents that pass the gate, in which the same few nodes occur in many places. */
function formsOfGraphs(count: number): JsonObject[] {
  const forms: JsonObject[] = []
  for (let attempt = 1; forms.length < count && attempt <= 20_000; attempt++) {
    const form = writeGraph(makeGraph(seeded(attempt % 400)), seeded(attempt * 1000))
    if (form && passGate(form).passes) forms.push(form)
  }
  return forms
}
