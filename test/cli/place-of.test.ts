import { describe, expect, it } from 'vitest'
import { placeOf } from '../../src/cli/place-of'

const text = '{\n  "a/b": [1,\n    { "c~d": null }\n  ],\n  "": 2\n}'

describe('placeOf', () => {
  it.each([
    ['', 1, 1],
    ['/a~1b', 2, 3],
    ['/a~1b/0', 2, 11],
    ['/a~1b/1', 3, 5],
    ['/a~1b/1/c~0d', 3, 7],
    ['/', 5, 3],
  ])('finds %j', (pointer, line, column) => {
    expect(placeOf(text, pointer)).toEqual({ line, column })
  })

  it('gives the nearest place on the way to what is not there', () => {
    expect(placeOf(text, '/a~1b/1/missing/deeper')).toEqual({ line: 3, column: 5 })
    expect(placeOf(text, '/missing')).toEqual({ line: 1, column: 1 })
    expect(placeOf('', '/x')).toEqual({ line: 1, column: 1 })
  })
})
