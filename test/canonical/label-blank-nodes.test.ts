import { canonize as canonizeByRdfCanonize } from 'rdf-canonize'
import { describe, expect, it } from 'vitest'
import { canonicalQuads } from '../../src/canonical/canonical-quads'
import { labelBlankNodes } from '../../src/canonical/label-blank-nodes'
import type { Quad } from '../../src/canonical/quad'
import { isBlank } from '../../src/canonical/quad'
import { QualityLabelError } from '../../src/core/errors'
import { WorkBudget } from '../../src/core/work-budget'
import { refusal } from '../core/refusal'
import type { Choose } from '../metamorphic/random-graph'
import { seeded } from '../metamorphic/random-graph'
import { isWhole, runs, withRuns } from '../support/runs'
import { startWork } from '../support/start-work'
import { describeWithVectors, readVector, readVectorJson, vectorsFolder } from '../support/vectors'
import { disguise, graphKinds, makeDataset, shapeNames } from './any-dataset'
import { readNQuads, writeNQuads } from './read-n-quads'

interface W3cCase {
  id: string
  type: 'rdfc:RDFC10EvalTest' | 'rdfc:RDFC10MapTest' | 'rdfc:RDFC10NegativeEvalTest'
  name: string
  action: string
  result?: string
  hashAlgorithm?: string
}

/** Made to never finish. The other three that W3C names so have a result, and fit into the budget. */
const poison = ['#test074c']

describeWithVectors('labelBlankNodes() on the cases of W3C', () => {
  const { entries } = vectorsFolder
    ? readVectorJson<{ entries: W3cCase[] }>('rdf-canon/manifest.jsonld')
    : { entries: [] }
  const named = (cases: W3cCase[]) => cases.map((entry) => [`${entry.id} ${entry.name}`, entry] as const)
  const inSha256 = entries.filter(({ id, hashAlgorithm }) => !hashAlgorithm && !poison.includes(id))
  const input = ({ action }: W3cCase) => readNQuads(readVector(`rdf-canon/${action}`))

  it.each(named(inSha256.filter(({ type }) => type === 'rdfc:RDFC10EvalTest')))(
    'canonicalQuads() gives the canonical form of %s',
    (_name, entry) => {
      expect(canonicalQuads(input(entry))).toBe(readVector(`rdf-canon/${entry.result}`))
    },
  )

  it.each(named(inSha256.filter(({ type }) => type === 'rdfc:RDFC10MapTest')))(
    'labelBlankNodes() gives the names of %s',
    (_name, entry) => {
      const names = [...labelBlankNodes(input(entry))].map(([from, to]) => [from.slice(2), to.slice(2)])
      expect(Object.fromEntries(names)).toEqual(readVectorJson(`rdf-canon/${entry.result}`))
    },
  )

  it.each(named(entries.filter(({ id }) => poison.includes(id))))(
    'labelBlankNodes() refuses %s for its cost, soon',
    (_name, entry) => {
      const quads = input(entry)
      const worked = startWork()
      expect(() => labelBlankNodes(quads)).toThrow(refusal('WORK_LIMIT_EXCEEDED'))
      expect(worked()).toBeLessThan(2000)
    },
  )

  it.each(named(entries.filter(({ hashAlgorithm }) => hashAlgorithm === 'SHA384')))(
    'labelBlankNodes() knows no other hash than SHA-256, so %s has another result',
    (_name, entry) => {
      const result = readVector(`rdf-canon/${entry.result}`)
      if (entry.type === 'rdfc:RDFC10EvalTest') expect(canonicalQuads(input(entry))).not.toBe(result)
      else expect(labelBlankNodes(input(entry)).size).toBe(Object.keys(JSON.parse(result)).length)
    },
  )

  it('leaves no case out', () => {
    expect(entries).toHaveLength(86)
    expect(inSha256).toHaveLength(83)
  })
})

/** Returns the canonical form, or `undefined` if it takes too much work. */
function canonicalOrTooMuch(quads: readonly Quad[], work?: WorkBudget): string | undefined {
  try {
    return canonicalQuads(quads, work)
  } catch (error) {
    if (error instanceof QualityLabelError && error.code === 'WORK_LIMIT_EXCEEDED') return undefined
    throw error
  }
}

async function byRdfCanonize(quads: readonly Quad[]): Promise<string | undefined> {
  try {
    return await canonizeByRdfCanonize(writeNQuads(quads), {
      algorithm: 'RDFC-1.0',
      inputFormat: 'application/n-quads',
      maxDeepIterations: 1000,
      signal: AbortSignal.timeout(2000),
    })
  } catch (error) {
    if (error instanceof Error && /^(Maximum deep iterations exceeded|Abort signal)/.test(error.message))
      return undefined
    throw error
  }
}

/** Returns all forms that `rdf-canonize` gives to one dataset under other names and in other orders: RDFC-1.0 expects one. */
async function formsByRdfCanonize(quads: readonly Quad[], choose: Choose): Promise<Set<string | undefined>> {
  const forms = new Set<string | undefined>()
  for (let time = 0; time < 60; time++) forms.add(await byRdfCanonize(disguise(quads, choose)))
  return forms
}

describe('labelBlankNodes() compared with rdf-canonize', () => {
  it(
    'canonicalQuads() gives the same form for datasets whose nodes look alike, under any names',
    async () => {
      const tally = { datasets: 0, same: 0, overBudget: 0, onlyOurs: 0, severalForms: 0 }
      const seen = new Set<string>()
      for (let seed = 1; seed <= runs(300); seed++) {
        const choose = seeded(Math.imul(seed, 2_654_435_761))
        const { quads, shapes, graphs } = makeDataset(choose)
        const name = `seed ${seed}: ${shapes.join(', ')} in ${graphs.join(', ')}`
        const expected = await byRdfCanonize(quads)
        const actual = canonicalOrTooMuch(quads)
        const again = canonicalOrTooMuch(disguise(quads, choose), new WorkBudget(1_000_000))
        tally.datasets += 1
        if (actual === undefined) tally.overBudget += 1
        else if (expected === undefined) {
          tally.onlyOurs += 1
          expect(again, name).toBe(actual)
        } else if (actual === expected && again === expected) {
          tally.same += 1
          for (const trait of [...shapes, ...graphs]) seen.add(trait)
        } else {
          tally.severalForms += 1
          const forms = await formsByRdfCanonize(quads, choose)
          expect([name, forms.size > 1, forms.has(actual), forms.has(again)]).toEqual([
            name,
            true,
            true,
            true,
          ])
          expect(
            quads.some(({ graph }) => isBlank(graph)),
            name,
          ).toBe(true)
        }
      }
      if (isWhole) console.info('datasets', tally)
      expect([...shapeNames, ...graphKinds].filter((trait) => !seen.has(trait))).toEqual([])
      expect(tally.same / tally.datasets).toBeGreaterThan(0.8)
    },
    withRuns.timeout,
  )

  it('canonicalQuads() shares what RDFC-1.0 leaves open: a ring with graph names has two forms', async () => {
    const ring = readNQuads(
      [
        '_:a <urn:p> _:b _:g .',
        '_:a <urn:p> _:c .',
        '_:b <urn:p> _:a .',
        '_:b <urn:p> _:d .',
        '_:c <urn:p> _:a .',
        '_:c <urn:p> _:d .',
        '_:d <urn:p> _:b .',
        '_:d <urn:p> _:c _:g .\n',
      ].join('\n'),
    )
    const choose = seeded(1)
    const theirs = await formsByRdfCanonize(ring, choose)
    const ours = new Set(Array.from({ length: 60 }, () => canonicalQuads(disguise(ring, choose))))
    expect(theirs.size).toBe(2)
    expect(ours).toEqual(theirs)
  })
})

describe('labelBlankNodes() and its budget', () => {
  const clique = (size: number): Quad[] =>
    Array.from({ length: size * size }, (_, index) => ({
      subject: `_:n${Math.floor(index / size)}`,
      predicate: '<urn:p>',
      object: `_:n${index % size}`,
      graph: '',
    })).filter(({ subject, object }) => subject !== object)

  it('labelBlankNodes() accepts a clique of 4, and soon refuses a clique of 200', () => {
    expect(labelBlankNodes(clique(4)).size).toBe(4)
    const worked = startWork()
    expect(() => labelBlankNodes(clique(200))).toThrow(refusal('WORK_LIMIT_EXCEEDED'))
    expect(worked()).toBeLessThan(2000)
  })

  it('labelBlankNodes() spends on all work beyond one hash for each node', () => {
    const spent = new WorkBudget()
    spent.spend(9_997_500)
    const lone = Array.from({ length: 100 }, (_, index) => ({
      subject: `_:n${index}`,
      predicate: '<urn:p>',
      object: `"${index}"`,
      graph: '',
    }))
    expect(labelBlankNodes(lone, spent).size).toBe(100)
    expect(() => labelBlankNodes(clique(2), spent)).toThrow(refusal('WORK_LIMIT_EXCEEDED'))
  })
})
