import { describe, expect, it } from 'vitest'
import type { RegisterEntry } from '../../src/model/generated/documents'
import { byHolder, byId, byPlainLabel, kept } from '../../src/verifying/trust/trust-index'

const entry = (label: string, holder: string, network: string) =>
  ({ label, holder, network }) as RegisterEntry

describe('kept()', () => {
  it('works an index out once for each list, when it is first asked for', () => {
    let times = 0
    const count = kept((list: readonly number[]) => {
      times += 1
      return list.length
    })
    const atFirst = times
    const [one, two] = [[1], [1, 2]]
    expect([count(one), count(two), count(one), count(two), count(undefined)]).toEqual([1, 2, 1, 2, 0])
    expect(times - atFirst).toBe(2)
  })
})

describe('the indexes of trust material', () => {
  const register = [
    entry('urn:l:1', 'urn:h:a', 'urn:n:1'),
    entry('urn:l:%31', 'urn:h:a', 'urn:n:2'),
    entry('urn:l:2', 'urn:h:b', 'urn:n:1'),
    entry('urn:l:3', 'urn:h:a', 'urn:n:1'),
  ]

  it('byId() gives the first entry of an id', () => {
    const list = [
      { id: 'urn:a', name: 'first' },
      { id: 'urn:a', name: 'second' },
    ]
    expect(byId(list).get('urn:a')?.name).toBe('first')
    expect(byId(list).get('constructor')).toBeUndefined()
    expect(byId(undefined).size).toBe(0)
  })

  it('byHolder() gives the entries of a holder by network, in their order', () => {
    const own = byHolder(register).get('urn:h:a')
    expect([...(own?.keys() ?? [])]).toEqual(['urn:n:1', 'urn:n:2'])
    expect(own?.get('urn:n:1')?.map(({ label }) => label)).toEqual(['urn:l:1', 'urn:l:3'])
    expect(byHolder(register).get('urn:h:c')).toBeUndefined()
  })

  it('byPlainLabel() takes ids without escapes', () => {
    expect(byPlainLabel(register).get('urn:l:1')).toEqual([register[0], register[1]])
  })
})
