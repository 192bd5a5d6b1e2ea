import { describe, expect, it } from 'vitest'
import { writeJson } from '../../src/core/write-json'

describe('writeJson()', () => {
  it('writes what text carries as it is', () => {
    const value = { a: [1, 'b', null, true, 0.5], c: {}, d: undefined }
    expect(writeJson(value, 'try')).toBe(JSON.stringify(value))
    expect(writeJson({ toJSON: () => ['e'] }, 'try')).toBe('["e"]')
  })

  it.each<[string, unknown, string, string]>([
    ['a Date', new Date(0), 'JSON_INVALID', 'expected a text, got a Date'],
    ['an invalid Date', new Date('soon'), 'JSON_INVALID', 'expected a text, got a Date'],
    ['a lone surrogate', '\ud800', 'JSON_STRING', 'expected no lone surrogate'],
    ['a lone surrogate in a name', { '\ud800': 1 }, 'JSON_STRING', 'expected no lone surrogate'],
    ['-0', -0, 'JSON_NUMBER', 'expected a number'],
    ['NaN', Number.NaN, 'JSON_NUMBER', 'expected a number'],
    ['a number past 2^53', 2 ** 53, 'JSON_NUMBER', 'expected a number'],
    ['a long list', Array(11), 'INPUT_TOO_LARGE', 'expected at most 10 values'],
  ])('refuses %s and says where it is', (_, wrong, code, message) => {
    const shared = { 'b/c': [0, wrong] }
    const refusal = (): unknown => {
      try {
        return writeJson({ a: shared }, 'try', { maxNodes: 10 })
      } catch (error) {
        return error
      }
    }
    expect(refusal()).toMatchObject({
      code,
      message: expect.stringContaining(`Cannot try: ${message}`),
      details: { pointer: expect.stringMatching(/^\/a\/b~1c\/1/) },
    })
  })

  it('refuses a value within itself', () => {
    const circle: Record<string, unknown> = {}
    circle['circle'] = circle
    expect(() => writeJson(circle, 'try')).toThrow('Cannot try: expected a value that JSON can carry')
  })
})
