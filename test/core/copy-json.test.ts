import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyJson } from '../../src/core/copy-json'
import { runs } from '../support/runs'

/** Arrays within arrays, so many of them. */
function nested(depth: number): unknown {
  return JSON.parse('['.repeat(depth) + ']'.repeat(depth))
}

describe('copyJson()', () => {
  it('gives what JSON text carries, or nothing', () => {
    let copied = 0
    fc.assert(
      fc.property(
        fc.anything({ withSparseArray: true, withDate: true, withNullPrototype: true }),
        (value) => {
          const copy = copyJson(value)
          if (copy === undefined) return
          copied += 1
          expect(copy).toEqual(JSON.parse(JSON.stringify(value)))
        },
      ),
      { numRuns: runs(500) },
    )
    expect(copied).toBeGreaterThan(20)
  })

  it('copies every value that was parsed', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        // A strict reader does not accept -0 and numbers beyond 2^53.
        const text = JSON.stringify(value, (_, inner) =>
          typeof inner === 'number' ? (inner % 1000) | 0 : inner,
        )
        fc.pre(!/"(?:__proto__|constructor|prototype)":/.test(text))
        expect(JSON.stringify(copyJson(JSON.parse(text)))).toBe(text)
      }),
      { numRuns: runs(200) },
    )
  })

  it('copies as many levels as a text may have', () => {
    expect(copyJson(nested(64))).toEqual(nested(64))
  })

  it('reads each member once', () => {
    let reads = 0
    const value = {
      get name() {
        reads += 1
        return reads === 1 ? 'good' : 'evil'
      },
    }
    expect(copyJson(value)).toEqual({ name: 'good' })
    expect(reads).toBe(1)
  })

  it.each([
    ['a member that is undefined', { name: undefined }],
    ['a date', new Date(0)],
    ['a method that writes it otherwise', { toJSON: () => 'other' }],
    ['an array with such a method', Object.assign([1], { toJSON: () => 'other' })],
    ['an inherited member', Object.create({ name: 'inherited' })],
    ['a lone surrogate', ['\ud800']],
    ['a lone surrogate in a name', { '\udc00': 1 }],
    ['-0', [-0]],
    ['a number past 2^53', [2 ** 53]],
    ['a number that is none', [Number.NaN]],
    ['a big integer', [1n]],
    ['a function', { run: () => 1 }],
    ['a hole', new Array(2)],
    ['a member named __proto__', JSON.parse('{"__proto__":1}')],
    ['a member named constructor', { constructor: 1 }],
    ['what may be more bytes than a text may have', 'x'.repeat(1_000_000)],
  ])('leaves %s to others', (_, value) => {
    expect(copyJson(value)).toBeUndefined()
  })
})
