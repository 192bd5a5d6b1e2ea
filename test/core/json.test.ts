import { describe, expect, it } from 'vitest'
import { QualityLabelError } from '../../src/core/errors'
import { isDocument, isJsonObject, isPromise, toArray, withoutUndefined } from '../../src/core/json'

describe('isJsonObject()', () => {
  it.each([[{}], [{ a: 1 }], [Object.create(null)]])('isJsonObject() is true for an object', (value) => {
    expect(isJsonObject(value)).toBe(true)
  })

  it.each([[[]], [null], [undefined], ['{}'], [1], [true]])('isJsonObject() is false for %j', (value) => {
    expect(isJsonObject(value)).toBe(false)
  })
})

class Held {
  readonly name = 'held'
}

class Thenable {
  // biome-ignore lint/suspicious/noThenProperty: such classes are awaited.
  then(): void {}
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

describe('isDocument()', () => {
  it.each<[string, unknown]>([
    ['an object', {}],
    ['one without a prototype', Object.create(null)],
    ['an instance of a class of the caller', new Held()],
    ['a proxy of an object', new Proxy({}, {})],
    // biome-ignore lint/suspicious/noThenProperty: it is data.
    ['an object with a property then', { then: () => 1 }],
    ['an object that answers nothing: reading it shows what is wrong', revoked()],
  ])('isDocument() is true for %s', (_, value) => {
    expect(isDocument(value)).toBe(true)
  })

  it.each<[string, unknown]>([
    ...[null, undefined, 5, 'text', true].map((value): [string, unknown] => [String(value), value]),
    ['a list', []],
    ['a Promise', Promise.resolve({})],
    ['what is awaited like one', new Thenable()],
    ['a Map', new Map()],
    ['a Date', new Date(0)],
    ['bytes', new Uint8Array(1)],
    ['an ArrayBuffer', new ArrayBuffer(1)],
    ['a Blob', new Blob()],
    ['a Response', new Response('')],
    ['an Error', new Error('x')],
    ['a URL', new URL('https://a.example')],
  ])('isDocument() is false for %s', (_, value) => {
    expect(isDocument(value)).toBe(false)
  })
})

describe('isPromise()', () => {
  it('isPromise() asks no plain object, and knows instances that are awaited', () => {
    const asked = new Proxy({}, { get: () => expect.unreachable() })
    expect([asked, revoked(), [], null].map(isPromise)).toEqual([false, false, false, false])
    expect([Promise.resolve(), new Thenable()].map(isPromise)).toEqual([true, true])
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
