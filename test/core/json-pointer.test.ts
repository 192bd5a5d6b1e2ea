import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendPointer, valueAtPointer } from '../../src/core/json-pointer'

// The document of RFC 6901, section 5.
const example = {
  foo: ['bar', 'baz'],
  '': 0,
  'a/b': 1,
  'c%d': 2,
  'e^f': 3,
  'g|h': 4,
  'i\\j': 5,
  'k"l': 6,
  ' ': 7,
  'm~n': 8,
}

describe('appendPointer()', () => {
  it.each([
    ['', 'foo', '/foo'],
    ['/foo', 0, '/foo/0'],
    ['', '', '/'],
    ['', 'a/b', '/a~1b'],
    ['', 'm~n', '/m~0n'],
    ['', '~1', '/~01'],
    ['/a', '//', '/a/~1~1'],
  ])('appendPointer() appends to %j the token %j: %s', (pointer, token, expected) => {
    expect(appendPointer(pointer, token)).toBe(expected)
  })

  it('appendPointer() writes what valueAtPointer() follows, for any names', () => {
    const token = fc.oneof(fc.string({ unit: fc.constantFrom(...'~/01a') }), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(fc.array(token, { maxLength: 6 }), fc.integer(), (path, leaf) => {
        const document = path.reduceRight<unknown>((value, key) => Object.fromEntries([[key, value]]), leaf)
        const pointer = path.reduce<string>(appendPointer, '')
        expect(valueAtPointer(document, pointer)).toBe(leaf)
      }),
    )
  })

  it('appendPointer() gives two paths two pointers', () => {
    const path = fc.array(fc.string({ unit: fc.constantFrom(...'~/01'), maxLength: 3 }), { maxLength: 3 })
    fc.assert(
      fc.property(path, path, (a, b) => {
        const same = JSON.stringify(a) === JSON.stringify(b)
        expect(a.reduce<string>(appendPointer, '') === b.reduce<string>(appendPointer, '')).toBe(same)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('valueAtPointer()', () => {
  it.each([
    ['', example],
    ['/foo', example.foo],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/e^f', 3],
    ['/g|h', 4],
    ['/i\\j', 5],
    ['/k"l', 6],
    ['/ ', 7],
    ['/m~0n', 8],
  ])('valueAtPointer() follows %j as RFC 6901 shows', (pointer, value) => {
    expect(valueAtPointer(example, pointer)).toBe(value)
  })

  it.each([
    ['an absent member', '/bar'],
    ['an element past the end', '/foo/2'],
    ['the element after the last', '/foo/-'],
    ['an index with a leading zero', '/foo/00'],
    ['a negative index', '/foo/-1'],
    ['the length of an array', '/foo/length'],
    ['a character of a string', '/foo/0/0'],
    ['the length of a string', '/foo/0/length'],
    ['what every object inherits', '/toString'],
    ['the prototype', '/__proto__'],
    ['a name that needs escaping', '/a/b'],
    ['a pointer that does not start with a slash', 'foo'],
    ['a pointer in a URL fragment', '#/foo'],
    ['past the end of the document', '/a~1b/x'],
  ])('valueAtPointer() finds nothing at %s', (_what, pointer) => {
    expect(valueAtPointer(example, pointer)).toBeUndefined()
  })

  it.each([[null], [undefined], ['text'], [1]])('valueAtPointer() finds nothing inside %j', (value) => {
    expect(valueAtPointer(value, '')).toBe(value)
    expect(valueAtPointer(value, '/0')).toBeUndefined()
  })
})
