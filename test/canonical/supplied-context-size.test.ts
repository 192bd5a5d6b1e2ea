import { describe, expect, it } from 'vitest'
import { hashInlineContext, inlineKey } from '../../src/canonical/terms/context-key'
import { ContextSet } from '../../src/canonical/terms/context-set'
import { readSuppliedTable } from '../../src/canonical/terms/read-supplied-table'
import type { JsonObject } from '../../src/core/json'
import { startWork } from '../support/start-work'

const url = 'https://school.example/v1'
const read = (context: JsonObject) => readSuppliedTable(url, { '@context': context }).table.terms

/** Returns a chain of terms, each made of the next. */
function chain(others: number): JsonObject {
  const names = Array.from({ length: others }, (_, index) => [`t${index}`, `t${index + 1}`])
  return Object.fromEntries([...names, [`t${others}`, 'urn:x:z']])
}

function prefixes(others: number): JsonObject {
  const names = Array.from({ length: others }, (_, index) => [`t${index + 1}`, `t${index}:y/`])
  return Object.fromEntries([['t0', 'urn:x:'], ...names])
}

/** Returns a chain of which half is in a scoped context. */
function across(others: number): JsonObject {
  const half = others / 2
  const inner = Object.fromEntries(
    Array.from({ length: half }, (_, index) => [`s${index}`, index + 1 < half ? `s${index + 1}` : 't0']),
  )
  return { ...chain(others - half), c: { '@id': 'urn:x:c', '@context': inner } }
}

function inlineOf(context: JsonObject): ContextSet {
  const set = new ContextSet([], { isGeneric: true, awaited: inlineKey(hashInlineContext(context)) })
  return set.withInlineOf({ '@context': ['https://www.w3.org/ns/credentials/v2', context] })
}

describe('readSuppliedTable() reads names made of other names', () => {
  it('of at most 32', () => {
    expect(read(chain(32))['t0']?.i).toBe('urn:x:z')
    expect(read(prefixes(32))['t32']?.i).toBe(`urn:x:${'y/'.repeat(32)}`)
    expect(read(across(32))['c']?.s?.['s0']?.i).toBe('urn:x:z')
    for (const make of [chain, prefixes, across])
      expect(() => read(make(34))).toThrow(/expected a name made of at most 32 others/)
  })

  it.each([
    ['terms', chain],
    ['prefixes', prefixes],
  ])('without a deep stack or long work for %s', (_, make) => {
    const worked = startWork()
    expect(() => read(make(20_000))).toThrow(TypeError)
    expect(worked()).toBeLessThan(2000)
  })

  it('to IRIs of at most 2,048 characters', () => {
    const withTail = (length: number) => ({ p: 'urn:x:', name: `p:${'y'.repeat(length - 6)}` })
    expect(read(withTail(2048))['name']?.i).toHaveLength(2048)
    for (const context of [
      withTail(2049),
      { '@vocab': `urn:x:${'y'.repeat(2043)}`, name: { '@type': '@id' } },
    ])
      expect(() => read(context)).toThrow(/expected an IRI of at most 2048 characters/)
  })
})

describe('ContextSet.withInlineOf() reads the inline context of a document', () => {
  it('of at most 65,536 characters', () => {
    const members = Array.from({ length: 2400 }, (_, index) => [`t${index + 10_000}`, 'urn:x:some-name'])
    const short = Object.fromEntries(members)
    expect(inlineOf(short).unreadable).toBeUndefined()
    expect(
      inlineOf({ ...short, last: `urn:x:${'y'.repeat(2000)}`, more: `urn:x:${'y'.repeat(2000)}` }).unreadable,
    ).toMatch(/expected at most 65536 characters/)
  })

  it('and says why it cannot be read, for all ways in which its names refer to each other', () => {
    expect(inlineOf(chain(3000)).unreadable).toMatch(/at most 32 others/)
    expect(inlineOf(prefixes(3000)).unreadable).toMatch(/at most 32 others/)
  })
})
