import { describe, expect, it } from 'vitest'
import { canonizeByTables } from '../../src/canonical/canonize'
import { canonizeInGeneral } from '../../src/canonical/canonize-in-general'
import type { JsonObject } from '../../src/core/json'
import type { GatedDocument } from '../../src/gate/gate-document'
import { gateDocument } from '../../src/gate/gate-document'
import { formBehindGate } from '../canonical/compare'
import { runs } from '../support/runs'
import type { Graph } from './random-graph'
import { makeGraph, seeded, writeGraph } from './random-graph'

/** Some JSON forms of one graph. */
function formsOf(graph: Graph, seed: number, count: number): JsonObject[] {
  const forms: JsonObject[] = []
  for (let attempt = 0; forms.length < count && attempt < 80; attempt++) {
    const form = writeGraph(graph, seeded(seed * 1000 + attempt))
    if (form) forms.push(form)
  }
  return forms
}

async function canonical(document: JsonObject): Promise<string | undefined> {
  try {
    return canonizeByTables(document) ?? (await canonizeInGeneral(document))
  } catch {
    return undefined
  }
}

/** Which nodes of the document carry which endorsements, wherever these stand. */
function carriedIn({ endorsements }: GatedDocument): string[] {
  const pairs = endorsements.map(({ carrier, endorsement }) => {
    const name = typeof endorsement === 'string' ? endorsement : endorsement['id']
    return `${carrier['id']} ${name}`
  })
  return [...new Set(pairs)].sort()
}

describe('gateDocument() and the JSON forms of one graph', () => {
  it('hands on one document for all of them, or refuses', { timeout: 900_000 }, async () => {
    const met = { graphs: 0, forms: 0, pairs: 0, gated: 0, read: 0 }
    for (let seed = 1; seed <= runs(400); seed++) {
      const graph = makeGraph(seeded(seed))
      const byGraph = new Map<string, { form: JsonObject; gated: object | undefined }[]>()
      for (const form of formsOf(graph, seed, 4)) {
        const text = await canonical(form)
        if (text === undefined) continue
        const outcome = gateDocument(form)
        // The endorsements are unsigned here: if one says more, `verify` leaves it undecided.
        const gated = outcome.gated?.saidMore.length === 0 ? outcome.gated : undefined
        const behindGate = formBehindGate(form)
        if (behindGate !== undefined) {
          met.read += 1
          expect(behindGate).toBe(text)
        }
        met.forms += 1
        if (gated) met.gated += 1
        byGraph.set(text, [
          ...(byGraph.get(text) ?? []),
          { form, gated: gated && { document: gated.document, endorsements: carriedIn(gated) } },
        ])
      }
      met.graphs += byGraph.size
      for (const twins of byGraph.values()) {
        const [first, ...others] = twins.filter(({ gated }) => gated !== undefined)
        for (const other of others) {
          met.pairs += 1
          expect(other.gated, JSON.stringify([first?.form, other.form])).toEqual(first?.gated)
        }
      }
    }
    console.info(
      `${met.forms} forms of ${met.graphs} graphs: ${met.gated} came through, ${met.pairs} pairs compared`,
    )
    // The writer keeps to the graph it is given, and the gate lets enough of it through to tell anything.
    expect(met.forms / met.graphs).toBeGreaterThan(2)
    expect(met.pairs).toBeGreaterThan(met.graphs / 4)
    expect(met.read).toBeGreaterThan(met.gated / 20)
  })

  it('sees the same graph in them as a general JSON-LD processor does', async () => {
    for (let seed = 1; seed <= runs(15); seed++) {
      const forms = formsOf(makeGraph(seeded(seed)), seed, 2)
      const ours = await Promise.all(forms.map(canonical))
      const theirs = await Promise.all(forms.map((form) => canonizeInGeneral(form).catch(() => undefined)))
      expect(ours).toEqual(theirs)
    }
  })
})
