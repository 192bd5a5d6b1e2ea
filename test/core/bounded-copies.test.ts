import { describe, expect, it } from 'vitest'
import { copyJson } from '../../src/core/copy-json'
import { defaultJsonLimits } from '../../src/core/parse-json'
import { writeJson } from '../../src/core/write-json'
import { refusal } from './refusal'

// Limits so low, and values so small, that a copy without bounds ends as well and is noticed.
const limits = { ...defaultJsonLimits, maxNodes: 1000 }

function doubled(depth: number): object {
  let inner: object = {}
  for (let level = 0; level < depth; level++) inner = { a: inner, b: inner }
  return inner
}

describe('one object at many places', () => {
  it('copyJson() copies as much of it as is allowed', () => {
    expect(copyJson(doubled(8), 'read', limits)).toEqual(doubled(8))
    expect(() => copyJson(doubled(12), 'read', limits)).toThrow(refusal('INPUT_TOO_LARGE'))
  })

  it('writeJson() writes as much of it as is allowed', () => {
    expect(JSON.parse(writeJson(doubled(8), 'read', limits))).toEqual(doubled(8))
    expect(() => writeJson(doubled(12), 'read', limits)).toThrow(refusal('INPUT_TOO_LARGE'))
  })
})
