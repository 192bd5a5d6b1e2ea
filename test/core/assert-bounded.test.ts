import { describe, expect, it } from 'vitest'
import { assertBounded } from '../../src/core/assert-bounded'
import { copyJson } from '../../src/core/copy-json'
import { defaultJsonLimits } from '../../src/core/parse-json'
import { readJsonValue } from '../../src/core/read-json-value'
import { refusal } from './refusal'

const { maxDepth, maxNodes } = defaultJsonLimits

function doubled(depth: number): object {
  let inner: object = {}
  for (let level = 0; level < depth; level++) inner = { a: inner, b: inner }
  return inner
}

function nested(depth: number): unknown[] {
  let inner: unknown[] = []
  for (let level = 1; level < depth; level++) inner = [inner]
  return inner
}

function sparse(length: number): unknown[] {
  const holes: unknown[] = []
  holes.length = length
  return holes
}

const endless: [string, () => object, string][] = [
  ['one object at many places', () => doubled(40), 'INPUT_TOO_LARGE'],
  ['an array of holes', () => ({ a: sparse(4_000_000_000) }), 'INPUT_TOO_LARGE'],
  ['many values', () => Array.from({ length: maxNodes }, () => 1), 'INPUT_TOO_LARGE'],
  [
    'one long text at many places',
    () => Array.from({ length: 100 }, () => 'x'.repeat(100_000)),
    'INPUT_TOO_LARGE',
  ],
]

describe('assertBounded()', () => {
  it('counts the characters of texts and names', () => {
    expect(assertBounded({ name: 'four', list: ['a', 1, true, null] }, 'read')).toBe(13)
  })

  it('takes what is just within the bounds', () => {
    expect(() => assertBounded(nested(maxDepth), 'read')).not.toThrow()
    expect(() =>
      assertBounded(
        Array.from({ length: maxNodes - 1 }, () => 1),
        'read',
      ),
    ).not.toThrow()
    expect(() => assertBounded(doubled(16), 'read')).not.toThrow()
  })

  it.each(endless)('refuses %s', (_name, make, code) => {
    expect(() => assertBounded(make(), 'read')).toThrow(refusal(code))
  })

  it('refuses nesting that is too deep, and a value within itself, without recursing', () => {
    const circle: Record<string, unknown> = {}
    circle['self'] = circle
    for (const value of [nested(maxDepth + 1), nested(100_000), circle])
      expect(() => assertBounded(value, 'read')).toThrow(refusal('INPUT_TOO_DEEP'))
  })
})

describe('copyJson() and readJsonValue()', () => {
  it.each(endless)('refuse %s', (_name, make, code) => {
    expect(() => copyJson(make())).toThrow(refusal(code))
    // A value below a property that is not JSON is refused, too.
    expect(() => copyJson({ a: undefined, b: make() })).toThrow(refusal(code))
    expect(() => readJsonValue(make(), {})).toThrow(refusal(code))
  })

  it('copyJson() refuses nesting that is too deep, without recursing', () => {
    expect(copyJson(nested(maxDepth))).toEqual(nested(maxDepth))
    expect(() => copyJson(nested(100_000))).toThrow(refusal('INPUT_TOO_DEEP'))
  })
})
