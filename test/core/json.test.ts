import { describe, expect, it } from 'vitest'
import { QualityLabelError } from '../../src/core/errors'
import { isJsonObject, toArray, withoutUndefined } from '../../src/core/json'

describe('isJsonObject()', () => {
  it.each([[{}], [{ a: 1 }], [Object.create(null)]])('isJsonObject() is true for an object', (value) => {
    expect(isJsonObject(value)).toBe(true)
  })

  it.each([[[]], [null], [undefined], ['{}'], [1], [true]])('isJsonObject() is false for %j', (value) => {
    expect(isJsonObject(value)).toBe(false)
  })
})

describe('toArray()', () => {
  it.each([
    [undefined, []],
    [null, []],
    [[], []],
    ['a', ['a']],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [0, [0]],
    ['', ['']],
    [false, [false]],
  ])('toArray() makes of %j the values %j', (value, values) => {
    expect(toArray<unknown>(value)).toEqual(values)
  })

  it('toArray() gives an array of its own', () => {
    const given = ['a']
    toArray(given).push('b')
    expect(given).toEqual(['a'])
  })
})

describe('withoutUndefined()', () => {
  it('withoutUndefined() leaves out only undefined', () => {
    const object = { a: undefined, b: null, c: 0, d: '', e: false, f: [] }
    expect(Object.keys(withoutUndefined(object))).toEqual(['b', 'c', 'd', 'e', 'f'])
    expect(Object.keys(object)).toContain('a')
  })
})

describe('QualityLabelError', () => {
  it('QualityLabelError carries a code, details and its cause', () => {
    const cause = new Error('inner')
    const error = new QualityLabelError('JSON_INVALID', 'Cannot do it', { cause, details: { pointer: '/a' } })
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({
      name: 'QualityLabelError',
      code: 'JSON_INVALID',
      message: 'Cannot do it',
      cause,
    })
    expect(error.details).toEqual({ pointer: '/a' })
    expect(String(error)).toBe('QualityLabelError: Cannot do it')
  })

  it('QualityLabelError has no cause of its own where none is given', () => {
    const error = new QualityLabelError('JSON_INVALID', 'Cannot do it')
    expect(Object.hasOwn(error, 'cause')).toBe(false)
    expect(error.details).toEqual({})
  })
})
