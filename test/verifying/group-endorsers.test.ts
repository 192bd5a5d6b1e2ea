import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupEndorsers } from '../../src/verifying/endorsements/group-endorsers'
import { startWork } from '../support/start-work'

const chain = [
  { ids: ['did:b'], keys: ['k1', 'k2'] },
  { ids: ['did:a'], keys: ['k1'] },
  { ids: ['did:d'], keys: ['k3'] },
  { ids: ['did:c'], keys: ['k2', 'k3'] },
  { ids: ['did:a'], keys: [] },
  { ids: ['k1'], keys: ['k4'] },
]

describe('groupEndorsers()', () => {
  it('names each group by its smallest id, in any order; an id is not a key', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(chain, { minLength: chain.length }), (shuffled) => {
        expect(Object.fromEntries(groupEndorsers(shuffled))).toEqual({
          'did:a': 'did:a',
          'did:b': 'did:a',
          'did:c': 'did:a',
          'did:d': 'did:a',
          k1: 'k1',
        })
      }),
    )
  })

  it('groups a long chain in little time', () => {
    const long = Array.from({ length: 50_000 }, (_, index) => ({
      ids: [`did:${String(index).padStart(6, '0')}`],
      keys: [`k${index}`, `k${index + 1}`],
    })).reverse()
    const worked = startWork()
    expect(new Set(groupEndorsers(long).values())).toEqual(new Set(['did:000000']))
    expect(worked()).toBeLessThan(2000)
  })
})
