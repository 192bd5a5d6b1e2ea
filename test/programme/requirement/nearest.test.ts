import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withNearest } from '../../../src/programme/requirement/nearest'
import type { ShortBadge } from '../../../src/programme/requirement/short-badge'

const anyBadge: fc.Arbitrary<ShortBadge> = fc.record({
  credential: fc.integer({ min: 0, max: 20 }).map((id) => `urn:${id}`),
  why: fc.subarray(['NOT_PROVEN', 'TOO_OLD', 'NOT_ENDORSED'] as const, { minLength: 1 }),
})

describe('withNearest()', () => {
  it('withNearest() keeps no more than ten badges, each once, in any order in which they come', () => {
    fc.assert(
      fc.property(fc.array(anyBadge, { maxLength: 60 }), (badges) => {
        const collect = (all: ShortBadge[]) =>
          all.reduce<readonly ShortBadge[]>((nearest, badge) => {
            const more = withNearest(nearest, badge)
            expect(more.length).toBeLessThanOrEqual(10)
            return more
          }, [])
        const kept = collect(badges)
        expect(collect([...badges].reverse())).toEqual(kept)
        const ids = new Set(kept.map(({ credential }) => credential))
        expect(ids.size).toBe(kept.length)
        expect(kept.length).toBe(Math.min(10, new Set(badges.map(({ credential }) => credential)).size))
        const most = Math.max(0, ...kept.map(({ why }) => why.length))
        const others = badges.filter(({ credential }) => !ids.has(credential))
        expect(others.filter(({ why }) => why.length < most)).toEqual([])
      }),
    )
  })
})
