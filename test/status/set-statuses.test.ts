import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StatusChange } from '../../src/index'
import {
  buildStatusEntry,
  createStatusList,
  QualityLabelError,
  readStatus,
  setStatus,
  setStatuses,
  validate,
} from '../../src/index'
import { pretendIssuer } from '../../src/testing'
import { deepFreeze } from '../support/credentials'
import { runs } from '../support/runs'

const issuer = pretendIssuer()
const options = {
  id: 'https://network.example/status/1',
  issuer: issuer.profile.id,
  statusPurpose: 'revocation',
  validFrom: '2026-05-18T12:00:00Z',
}
const least = 131_072
const list = deepFreeze(createStatusList(options))
const suspensions = deepFreeze(createStatusList({ ...options, statusPurpose: 'suspension' }))

function errorOf(act: () => unknown): QualityLabelError {
  try {
    act()
  } catch (error) {
    if (error instanceof QualityLabelError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

function oneByOne(changes: readonly StatusChange[], given: typeof list, settings: object) {
  return changes.reduce((before, [index, value]) => setStatus(before, index, value, settings), given)
}

/** Few places, so that some are changed more than once. */
const places = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: least - 3, max: least + 1 }))

describe('setStatuses()', () => {
  it('gives the same list as setStatus for each, and refuses where that does', () => {
    const some = fc.integer({ min: 1, max: 8 }).chain((statusSize) => {
      const value = fc.oneof(fc.integer({ min: -1, max: 2 ** statusSize }), fc.boolean())
      const changes = fc.array(fc.tuple(places, value), { minLength: 1, maxLength: 8 })
      const isFinal = fc.boolean()
      return fc.record({
        statusSize: fc.constant(statusSize),
        changes,
        isFinal,
        allowClearedRevocation: fc.boolean(),
      })
    })
    const outcome = (act: () => unknown) => {
      try {
        return JSON.stringify(act())
      } catch {
        return 'refused'
      }
    }
    fc.assert(
      fc.property(some, ({ changes, isFinal, ...rest }) => {
        const given = isFinal ? list : suspensions
        const settings = { ...rest, validFrom: '2026-06-01T00:00:00Z', validUntil: '2026-07-01T00:00:00Z' }
        const expected = outcome(() => oneByOne(changes, given, settings))
        expect(outcome(() => setStatuses(given, changes, settings))).toBe(expected)
      }),
      { numRuns: runs(150) },
    )
  })

  it('takes any iterable, and makes the second of two changes of one entry last', () => {
    const byMap = setStatuses(
      suspensions,
      new Map<number, number | boolean>([
        [5, 1],
        [6, true],
      ]),
    )
    expect([5, 6, 7].map((index) => readStatus(byMap, index))).toEqual([1, 1, 0])
    function* changes(): Generator<StatusChange> {
      yield [5, 1]
      yield [5, 0]
    }
    expect(setStatuses(suspensions, changes())).toEqual(suspensions)
    expect(errorOf(() => setStatuses(list, changes())).details).toMatchObject({ pointer: '/1/1' })
  })

  it('changes the list as it was passed, also where the changes change it', async () => {
    const signed = await issuer.sign(list, { created: options.validFrom })
    const given = structuredClone(signed) as { -readonly [Name in keyof typeof signed]: unknown }
    const before = structuredClone(given)
    function* changes(): Generator<StatusChange> {
      given.id = 'https://evil.example/status/1'
      given.issuer = 'did:web:evil.example'
      given.validUntil = '2099-01-01T00:00:00Z'
      Object.assign(given.credentialSubject as object, { statusPurpose: 'suspension', ttl: 1 })
      yield [5, 1]
    }
    const validFrom = '2026-06-01T00:00:00Z'
    expect(setStatuses(given as never, changes(), { validFrom })).toEqual(
      setStatuses(before as never, [[5, 1]], { validFrom }),
    )
  })

  it('renews a signed list without changes', async () => {
    const signed = await issuer.sign(list, { created: options.validFrom })
    const renewed = setStatuses(signed, [], { validFrom: '2026-06-01T00:00:00Z' })
    expect(renewed).toEqual({ ...list, validFrom: '2026-06-01T00:00:00Z' })
    expect(() => setStatuses(signed, [])).toThrow(
      'Cannot set statuses: expected validFrom to be the time of the change, because the list is signed',
    )
  })

  it('makes no change if one cannot be made, and names each of them by its place', () => {
    const before = setStatus(list, 3, 1)
    const changes = [[1, 1], [least, 1], [2, 7], [3, 0], 'x', [4], [5, 1, 1], ['6', 1], [7, undefined]]
    const error = errorOf(() => setStatuses(before, changes as never))
    expect(error.code).toBe('STATUS_CHANGES_REFUSED')
    expect(error.message).toBe(
      'Cannot set statuses: 8 of 9 changes cannot be made, and none was: at /1/0 expected a whole number in 0..131071, got 131072; at /2/1 expected true, false or a whole number in 0..1, got 7; at /3/1 expected 1, as it is: a revocation is final (for a mistake, give allowClearedRevocation), got 0; the others are in details.changes',
    )
    expect(error.details).toMatchObject({ pointer: '/1/0' })
    const refused = error.details['changes'] as { pointer: string; got: string }[]
    expect(refused.map(({ pointer }) => pointer)).toEqual([
      ...['/1/0', '/2/1', '/3/1', '/4', '/5', '/6', '/7/0', '/8/1'],
    ])
    expect(refused.at(-2)).toMatchObject({ expected: 'a whole number in 0..131071', got: '"6"' })
  })

  it('repeats no long text or secret in its error', () => {
    const secret = 'z3u2en7t5LR2WtQH5PfFqMqwVHgeXouLzo6haApm8XHqvjxq'
    const error = errorOf(() =>
      setStatuses(list, [
        [secret, 1],
        [0, 'x'.repeat(1e6)],
      ] as never),
    )
    const shown = `${error.message} ${JSON.stringify(error.details)}`
    expect(shown).not.toContain('en7t5LR2WtQH5P')
    expect(shown.length).toBeLessThan(1500)
  })

  it('reads no further than 100,000 changes that cannot be made', () => {
    function* endless(): Generator<StatusChange> {
      for (;;) yield [-1, 1]
    }
    const error = errorOf(() => setStatuses(list, endless()))
    expect(error.details['changes']).toHaveLength(100_000)
    expect(error.message.length).toBeLessThan(500)
  })

  it.each([undefined, null, 5, '[[1,1]]', {}])('refuses %j for changes', (changes) => {
    expect(() => setStatuses(list, changes as never)).toThrow(
      /Cannot set statuses: expected changes to be an iterable of \[index, value\]/,
    )
  })
})

describe('createStatusList() from bits', () => {
  it('gives the same list, byte for byte, as by setStatuses', () => {
    const entries = fc.integer({ min: 1, max: 8 }).chain((statusSize) => {
      const value = fc.integer({ min: 0, max: 2 ** statusSize - 1 })
      const extra = fc.integer({ min: 0, max: 50 })
      return fc.record({
        statusSize: fc.constant(statusSize),
        extra,
        values: fc.array(fc.tuple(fc.integer({ min: 0, max: least - 1 }), value), { maxLength: 20 }),
      })
    })
    fc.assert(
      fc.property(entries, ({ statusSize, extra, values }) => {
        const bits = new Uint8Array(Math.ceil(((least + extra) * statusSize) / 8))
        const length = Math.floor((bits.length * 8) / statusSize)
        const text = Array.from({ length: bits.length * 8 }, () => '0')
        for (const [index, value] of values)
          text.splice(index * statusSize, statusSize, ...value.toString(2).padStart(statusSize, '0'))
        for (let at = 0; at < bits.length; at++)
          bits[at] = Number.parseInt(text.slice(at * 8, at * 8 + 8).join(''), 2)
        const made = createStatusList({ ...options, statusPurpose: 'message', statusSize, length, bits })
        const empty = createStatusList({ ...options, statusPurpose: 'message', statusSize, length })
        expect(made).toEqual(setStatuses(empty, values, { statusSize }))
      }),
      { numRuns: runs(60) },
    )
  })

  it('takes the length from the bits, and does not keep them', () => {
    const bits = new Uint8Array(least / 4)
    bits[0] = 0x80
    const made = createStatusList({ ...options, bits })
    bits.fill(0xff)
    expect(validate(made).problems).toEqual([])
    expect([0, 1, 2 * least - 1].map((index) => readStatus(made, index))).toEqual([1, 0, 0])
    expect(() => readStatus(made, 2 * least)).toThrow(/0\.\.262143/)
    expect(bits[1]).toBe(0xff)
    const three = createStatusList({ ...options, statusSize: 3, bits: new Uint8Array(49_153) })
    expect(() => readStatus(three, 131_074, { statusSize: 3 })).toThrow(/0\.\.131073/)
  })

  it.each<[string, object, RegExp]>([
    [
      'too few',
      { bits: new Uint8Array(least / 8 - 1) },
      /number of entries in bits to be a whole number in 131072\.\.33554432, got 131064/,
    ],
    [
      'too few for larger entries',
      { bits: new Uint8Array(least / 8), statusSize: 2 },
      /in 131072\.\.16777216, got 65536/,
    ],
    ['none', { bits: new Uint8Array(0) }, /number of entries in bits/],
    ['more than anybody reads', { bits: new Uint8Array(4 * 1024 * 1024 + 1) }, /number of entries in bits/],
    [
      'another number than length',
      { bits: new Uint8Array(least / 8), length: least + 8 },
      /expected bits to be 16385 bytes, for 131080 entries, got 16384/,
    ],
    [
      'more than length',
      { bits: new Uint8Array(least / 8 + 1), length: least },
      /expected bits to be 16384 bytes/,
    ],
    [
      'something after the last entry',
      { bits: new Uint8Array(49_153).fill(1), statusSize: 3 },
      /expected bits to be 0 after the last entry, in the last 2 bits, got 1/,
    ],
    [
      'a length whose last byte has room for more entries',
      { length: least + 1 },
      /expected length to be a number of entries that fills its last byte, such as 131080, got 131073/,
    ],
    [
      'such a length with its bits',
      { bits: new Uint8Array(least / 8 + 1), length: least + 7 },
      /such as 131080, got 131079/,
    ],
    ['such a length of larger entries', { length: least + 1, statusSize: 2 }, /such as 131076, got 131073/],
    ['a text', { bits: 'uH4sI' }, /expected bits to be a Uint8Array, got a text/],
    ['a list of numbers', { bits: [0, 1] }, /expected bits to be a Uint8Array/],
    ['an ArrayBuffer', { bits: new ArrayBuffer(least / 8) }, /expected bits to be a Uint8Array/],
  ])('refuses %s', (_, changes, message) => {
    expect(() => createStatusList({ ...options, ...changes })).toThrow(message)
  })
})

describe('buildStatusEntry() by address', () => {
  const address = { id: options.id, statusPurpose: 'revocation' }

  it('gives the same entry as by the list', () => {
    expect(buildStatusEntry(address, 94_567)).toEqual(buildStatusEntry(list, 94_567))
    const purposes = ['message', 'refresh']
    const message = {
      statusPurpose: 'message',
      statusSize: 2,
      statusMessages: ['nothing', 'under review', 'appealed', 'closed'],
    }
    const several = createStatusList({ ...options, statusPurpose: purposes, statusSize: 2, length: 200_000 })
    const place = { id: options.id, statusPurpose: purposes, length: 200_000 }
    expect(buildStatusEntry(place, 199_999, message)).toEqual(buildStatusEntry(several, 199_999, message))
  })

  it('names the first of many purposes', () => {
    const statusPurpose = Array.from({ length: 10_000 }, (_, at) => `purpose ${at}`)
    expect(() => buildStatusEntry({ ...address, statusPurpose }, 5)).toThrow(
      /purpose 6 or purpose 7, got undefined$/,
    )
  })

  it.each<[string, object, number, object, RegExp]>([
    ['an index past the least length', {}, least, {}, /expected index to be a whole number in 0\.\.131071/],
    ['an index past its length', { length: 200_000 }, 200_000, {}, /0\.\.199999/],
    ['a negative index', {}, -1, {}, /expected index/],
    [
      'a length that no list has',
      { length: 1000 },
      5,
      {},
      /expected list\.length to be a whole number in 131072\.\.33554432/,
    ],
    [
      'a length that no list of the size has',
      { length: 2 ** 24 + 1 },
      5,
      { statusSize: 2 },
      /in 131072\.\.16777216/,
    ],
    [
      'a length whose last byte has room for more entries',
      { length: least + 1 },
      5,
      {},
      /expected list\.length to be a number of entries that fills its last byte, such as 131080, got 131073/,
    ],
    [
      'a purpose that no verifier knows',
      { statusPurpose: 'revoked' },
      5,
      {},
      /expected list\.statusPurpose to be revocation, the word that verifiers know, got "revoked"/,
    ],
    [
      'such a purpose among several',
      { statusPurpose: ['message', 'Suspension'] },
      5,
      { statusPurpose: 'Suspension' },
      /expected statusPurpose to be suspension, the word/,
    ],
    [
      'another purpose',
      {},
      5,
      { statusPurpose: 'suspension' },
      /expected statusPurpose to be revocation, got "suspension"/,
    ],
    ['one of several purposes', { statusPurpose: ['a', 'b'] }, 5, {}, /expected statusPurpose to be a or b/],
    ['a purpose that is no text', { statusPurpose: 5 }, 5, {}, /expected list\.statusPurpose to be/],
    ['no purpose', { statusPurpose: undefined }, 5, {}, /expected list\.statusPurpose/],
    ['an id that is no URI', { id: 'status/1' }, 5, {}, /expected list\.id to be an absolute URI/],
    [
      'a misspelt member',
      { purpose: 'x' },
      5,
      {},
      /unknown member of list purpose; did you mean statusPurpose\?|unknown member of list purpose/,
    ],
  ])('refuses %s', (_, changes, index, given, message) => {
    expect(() => buildStatusEntry({ ...address, ...changes }, index, given)).toThrow(message)
  })
})
