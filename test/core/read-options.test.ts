import { describe, expect, it } from 'vitest'
import { flag, instant, objectOf, required, text, wholeNumber } from '../../src/core/kinds'
import { assertArguments, readOptions } from '../../src/core/read-options'

const kinds = {
  created: required(instant),
  expires: instant,
  isLoud: flag,
  limits: objectOf({ maxDepth: wholeNumber(1, 256) }),
  name: text,
}
const created = '2026-06-01T00:00:00Z'
const read = (options: unknown) => readOptions('try', options, kinds)

describe('readOptions()', () => {
  it('gives what it was given, without what is undefined, in the order of the caller', () => {
    const given = { name: 'a', limits: { maxDepth: 2, maxNodes: undefined }, isLoud: false, created }
    expect(() => read(given)).toThrow('unknown member of limits maxNodes; expected one of maxDepth')
    const options = { name: 'a', expires: undefined, limits: { maxDepth: 2 }, isLoud: false, created }
    expect(JSON.stringify(read(options))).toBe(
      JSON.stringify({ name: 'a', limits: { maxDepth: 2 }, isLoud: false, created }),
    )
  })

  it('reads each option once', () => {
    let count = 0
    const options = {
      get created() {
        count += 1
        return count === 1 ? created : 'soon'
      },
    }
    expect(read(options)).toEqual({ created })
    expect(count).toBe(1)
  })

  it.each<[string, object, string, ErrorConstructor | TypeErrorConstructor]>([
    ['a missing one', {}, 'created to be an instant with a time zone, got undefined', TypeError],
    ['an invalid Date', { created: new Date('soon') }, 'got an invalid Date', TypeError],
    ['a Date beyond all texts', { created: new Date(8.64e15) }, 'got a Date', TypeError],
    ['a day', { created: '2026-06-01' }, 'got "2026-06-01"', RangeError],
    [
      'a text for a switch',
      { created, isLoud: 'false' },
      'isLoud to be true or false, got "false"',
      RangeError,
    ],
    ['null', { created, name: null }, 'name to be a text, got null', TypeError],
    [
      'a bound beyond',
      { created, limits: { maxDepth: 257 } },
      'limits.maxDepth to be a whole number in 1..256',
      RangeError,
    ],
    [
      'half of one',
      { created, limits: { maxDepth: 1.5 } },
      'limits.maxDepth to be a whole number',
      RangeError,
    ],
    [
      'bounds that are none',
      { created, limits: 5 },
      'limits to be an object with maxDepth, got 5',
      TypeError,
    ],
    ['a near name', { create: created }, 'unknown option create; did you mean created?', TypeError],
    ['another case', { created, isloud: true }, 'unknown option isloud; did you mean isLoud?', TypeError],
    [
      'a far name',
      { created, zone: 1 },
      'unknown option zone; expected one of created, expires, isLoud',
      TypeError,
    ],
    ['a name of objects', JSON.parse('{"__proto__":1}'), 'unknown option __proto__', TypeError],
    [
      'an instance of a class',
      new URL('https://a.example'),
      'options to be an object with created',
      TypeError,
    ],
  ])('refuses %s', (_, options, message, kind) => {
    expect(() => read(options)).toThrow(message)
    expect(() => read(options)).toThrow(kind)
  })
})

describe('assertArguments()', () => {
  it('names the argument, and does not repeat a text', () => {
    expect(() => assertArguments('try', 'an object', { key: 'a secret' })).toThrow(
      /^Cannot try: expected key to be an object, got a text$/,
    )
  })
})
