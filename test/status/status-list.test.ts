import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BitstringStatusListCredential } from '../../src/index'
import {
  buildStatusEntry,
  createStatusList,
  listStatuses,
  QualityLabelError,
  readStatus,
  setStatus,
  signCredential,
  validate,
} from '../../src/index'
import { parseStatusIndex } from '../../src/schema/read-status-entry'
import { pretendIssuer } from '../../src/testing'
import { deepFreeze } from '../support/credentials'

const issuer = pretendIssuer()
const options = {
  id: 'https://network.example/status/1',
  issuer: issuer.profile.id,
  statusPurpose: 'revocation',
  validFrom: '2026-05-18T12:00:00Z',
}
const least = 131_072
/** 131,072 zeros, as the specification and another stack write them. */
const zeros = 'uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA'

function bitsOf(list: BitstringStatusListCredential): Uint8Array {
  return gunzipSync(Buffer.from(list.credentialSubject.encodedList.slice(1), 'base64url'))
}

function withList(encodedList: string): BitstringStatusListCredential {
  const list = createStatusList(options)
  return { ...list, credentialSubject: { ...list.credentialSubject, encodedList } }
}

function encode(bits: Uint8Array): string {
  return `u${gzipSync(bits).toString('base64url')}`
}

describe('createStatusList()', () => {
  it('makes a list in which nothing is set, of its shape', () => {
    const list = createStatusList({
      ...options,
      ttlMilliseconds: 300_000,
      validUntil: '2027-05-18T12:00:00Z',
    })
    expect(validate(list)).toEqual({ valid: true, shape: 'statusList', problems: [] })
    expect(list).toEqual({
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      id: options.id,
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      issuer: options.issuer,
      validFrom: options.validFrom,
      validUntil: '2027-05-18T12:00:00Z',
      credentialSubject: {
        id: `${options.id}#list`,
        type: 'BitstringStatusList',
        statusPurpose: 'revocation',
        encodedList: expect.stringMatching(/^u[\w-]+$/),
        ttl: 300_000,
      },
    })
    expect(Buffer.compare(bitsOf(list), new Uint8Array(least / 8))).toBe(0)
  })

  it('gives the same bytes for the same arguments, at any time', () => {
    expect(createStatusList(options)).toEqual(createStatusList(options))
    expect(
      Buffer.from(createStatusList(options).credentialSubject.encodedList.slice(1), 'base64url').readUInt32LE(
        4,
      ),
    ).toBe(0)
  })

  it('takes several purposes, a named issuer and larger entries', () => {
    const named = { id: issuer.profile.id, name: 'The Network' }
    const statusPurpose = ['revocation', 'suspension']
    const list = createStatusList({
      ...options,
      issuer: named,
      statusPurpose,
      statusSize: 2,
      length: 200_004,
    })
    expect(validate(list).problems).toEqual([])
    expect(list).toMatchObject({ issuer: named, credentialSubject: { statusPurpose } })
    expect(bitsOf(list)).toHaveLength(50_001)
  })

  it.each(['retraction', 'https://network.example/purposes/revocation', 'revocationOfOrder', 'on hold'])(
    'takes the purpose %s of others',
    (statusPurpose) => {
      const list = createStatusList({ ...options, statusPurpose })
      expect(list.credentialSubject.statusPurpose).toBe(statusPurpose)
      expect(buildStatusEntry(list, 5)).toMatchObject({ statusPurpose })
    },
  )

  it.each<[string, object, RegExp]>([
    ['no id', { id: undefined }, /expected id to be/],
    ['an id that is no URI', { id: 'status/1' }, /expected id to be/],
    ['no issuer', { issuer: undefined }, /expected issuer to be/],
    ['an issuer without id', { issuer: {} }, /expected issuer.id to be/],
    ['a blank purpose', { statusPurpose: ' ' }, /expected statusPurpose to be/],
    ['no purpose', { statusPurpose: [] }, /expected statusPurpose to be/],
    ...[
      ['Revocation', 'revocation'],
      [' revocation', 'revocation'],
      ['revoked', 'revocation'],
      ['Suspended', 'suspension'],
      ['suspend', 'suspension'],
      ['refreshed', 'refresh'],
      ['messages', 'message'],
    ].map(([purpose, meant]): [string, object, RegExp] => [
      `the purpose ${purpose}`,
      { statusPurpose: purpose },
      new RegExp(`expected statusPurpose to be ${meant}, the word that verifiers know, got`),
    ]),
    [
      'such a purpose among others',
      { statusPurpose: ['suspension', 'revoke'] },
      /expected statusPurpose\[1\] to be revocation/,
    ],
    ['one purpose twice', { statusPurpose: ['revocation', 'revocation'] }, /expected statusPurpose to be/],
    ['fewer entries than the least', { length: least - 1 }, /expected length to be .* 131072\.\./],
    ['half an entry', { length: least + 0.5 }, /expected length to be/],
    ['more entries than anybody reads', { length: 33_554_433 }, /expected length to be .*\.\.33554432/],
    ['entries of no bit', { statusSize: 0 }, /expected statusSize to be .* 1\.\.8/],
    ['entries of nine bits', { statusSize: 9 }, /expected statusSize to be .* 1\.\.8/],
    ['a date without zone', { validFrom: '2026-05-18T12:00:00' }, /expected validFrom to be/],
    ['no date', { validFrom: undefined }, /expected validFrom to be/],
    ['a negative ttl', { ttlMilliseconds: -1 }, /expected ttlMilliseconds to be/],
    ['a ttl in words', { ttlMilliseconds: '300000' }, /expected ttlMilliseconds to be/],
  ])('refuses %s, and names it', (_, changes, message) => {
    expect(() => createStatusList({ ...options, ...changes } as typeof options)).toThrow(message)
  })

  it('makes a list that can be signed, as long as it has its shape', async () => {
    const signed = await signCredential(createStatusList(options), issuer.signer, {
      created: options.validFrom,
    })
    expect(signed.proof).toMatchObject({ cryptosuite: 'eddsa-rdfc-2022' })
    const broken = { ...createStatusList(options), credentialSubject: { type: 'BitstringStatusList' } }
    const refusal = signCredential(broken, issuer.signer, { created: options.validFrom })
    await expect(refusal).rejects.toMatchObject({ code: 'SHAPE_INVALID' })
  })
})

describe('setStatus()', () => {
  it('sets one bit, the left-most first, as other stacks read it', () => {
    expect([...bitsOf(setStatus(createStatusList(options), 0, 1)).subarray(0, 2)]).toEqual([0x80, 0])
    expect([...bitsOf(setStatus(createStatusList(options), 5, true)).subarray(0, 2)]).toEqual([0x04, 0])
    expect([...bitsOf(setStatus(createStatusList(options), 8, 1)).subarray(0, 2)]).toEqual([0, 0x80])
    expect(bitsOf(setStatus(createStatusList(options), least - 1, 1)).at(-1)).toBe(1)
  })

  it('returns a new list without the proof, and leaves the old one as it was', async () => {
    const signed = deepFreeze(
      await signCredential(createStatusList(options), issuer.signer, { created: options.validFrom }),
    )
    const changed = setStatus(signed, 5, 1, {
      validFrom: '2026-06-01T00:00:00Z',
      validUntil: '2026-07-01T00:00:00Z',
    })
    expect(changed).not.toHaveProperty('proof')
    expect(changed).toMatchObject({ validFrom: '2026-06-01T00:00:00Z', validUntil: '2026-07-01T00:00:00Z' })
    expect([readStatus(signed, 5), readStatus(changed, 5)]).toEqual([0, 1])
    expect(signed).toHaveProperty('proof')
  })

  it('requires a begin for a signed list, since verifiers decide nothing by two copies that begin together', async () => {
    const signed = await signCredential(createStatusList(options), issuer.signer, {
      created: options.validFrom,
    })
    expect(() => setStatus(signed, 5, 1)).toThrow(TypeError)
    expect(() => setStatus(signed, 5, 1)).toThrow(
      'Cannot set status: expected validFrom to be the time of the change, because the list is signed',
    )
    const changed = setStatus(signed, 5, 1, { validFrom: '2026-06-01T00:00:00Z' })
    expect(setStatus(changed, 6, 1).validFrom).toBe('2026-06-01T00:00:00Z')
  })

  it('refuses a begin before that of the list, also in another zone, which verifiers would take for the older copy', () => {
    const list = createStatusList({ ...options, validFrom: '2026-05-18T12:00:00Z' })
    const set = (validFrom: string) => setStatus(list, 5, 1, { validFrom })
    expect(() => set('2026-05-18T13:59:59.9+02:00')).toThrow(RangeError)
    expect(() => set('2026-05-18T13:59:59.9+02:00')).toThrow(
      /expected validFrom to be no earlier than 2026-05-18T12:00:00Z/,
    )
    expect(set('2026-05-18T14:00:00+02:00').validFrom).toBe('2026-05-18T14:00:00+02:00')
  })

  it('refuses a begin together with a signed list, of which verifiers would take neither', async () => {
    const list = createStatusList(options)
    const signed = await signCredential(list, issuer.signer, { created: options.validFrom })
    const set = (validFrom: string) => setStatus(signed, 5, 1, { validFrom })
    expect(() => set(options.validFrom)).toThrow(RangeError)
    expect(() => set(options.validFrom)).toThrow(/expected validFrom to be later than .*signed list begins/)
    expect(setStatus(list, 5, 1, { validFrom: options.validFrom }).validFrom).toBe(options.validFrom)
  })

  it('refuses a list that would end before it begins, or with its beginning', () => {
    const validUntil = '2026-06-01T00:00:00Z'
    const list = createStatusList({ ...options, validUntil })
    for (const validFrom of [validUntil, '2026-06-01T02:00:00+02:00', '2027-01-01T00:00:00Z']) {
      expect(() => setStatus(list, 5, 1, { validFrom })).toThrow(RangeError)
      expect(() => setStatus(list, 5, 1, { validFrom })).toThrow(
        `expected validUntil to be later than validFrom (${validFrom}), got "${validUntil}"`,
      )
      expect(() => createStatusList({ ...options, validFrom, validUntil })).toThrow(
        /Cannot create status list: expected validUntil to be later than validFrom/,
      )
    }
    const later = { validFrom: '2027-01-01T00:00:00Z', validUntil: '2028-01-01T00:00:00Z' }
    expect(setStatus(list, 5, 1, later)).toMatchObject(later)
    expect(setStatus(list, 5, 1, { validFrom: '2026-05-31T23:59:59Z' })).toMatchObject({ validUntil })
  })

  it('keeps what it does not know, and can clear what it set', () => {
    const list = { ...createStatusList({ ...options, statusPurpose: 'suspension' }), name: 'Suspensions' }
    const again = setStatus(setStatus(list, 77, 1), 77, false)
    expect(again).toEqual(list)
  })

  it.each(['revocation', ['suspension', 'revocation']])(
    'clears no revocation on a list of %j unless told to',
    (statusPurpose) => {
      const list = createStatusList({ ...options, statusPurpose })
      const set = setStatus(list, 77, 1)
      for (const value of [0, false])
        expect(() => setStatus(set, 77, value)).toThrow(
          `Cannot set status: expected value to be 1, as it is: a revocation is final (for a mistake, give allowClearedRevocation), got ${value}`,
        )
      expect(setStatus(set, 77, true)).toEqual(set)
      expect(setStatus(set, 78, 0)).toEqual(set)
      expect(setStatus(set, 77, 0, { allowClearedRevocation: true })).toEqual(list)
      const wide = setStatus(list, 77, 5, { statusSize: 4 })
      expect(() => setStatus(wide, 77, 4, { statusSize: 4 })).toThrow('to be 5, as it is')
    },
  )

  it('sets any entry of any size, reads it back, and changes no other', () => {
    const entries = fc.integer({ min: 1, max: 8 }).chain((size) =>
      fc.tuple(
        fc.constant(size),
        fc.uniqueArray(
          fc.tuple(fc.integer({ min: 0, max: least - 1 }), fc.integer({ min: 0, max: 2 ** size - 1 })),
          {
            minLength: 1,
            maxLength: 5,
            selector: ([index]) => index,
          },
        ),
      ),
    )
    fc.assert(
      fc.property(entries, ([statusSize, values]) => {
        let list = createStatusList({ ...options, statusSize })
        for (const [index, value] of values) list = setStatus(list, index, value, { statusSize })
        for (const [index, value] of values) expect(readStatus(list, index, { statusSize })).toBe(value)
        const set = values.filter(([, value]) => value > 0).sort(([a], [b]) => a - b)
        const listed = listStatuses(list, { statusSize })
        expect(listed.set).toEqual(set.map(([index, value]) => ({ index, value })))
      }),
      { numRuns: 60 },
    )
  })

  it.each<[string, unknown, unknown, object, RegExp]>([
    ['a negative index', -1, 1, {}, /expected index to be .* 0\.\.131071, got -1/],
    ['an index past the end', least, 1, {}, /expected index to be/],
    ['half an index', 0.5, 1, {}, /expected index to be/],
    ['an index in words', '5', 1, {}, /expected index to be/],
    ['an index past the end of larger entries', least / 2, 1, { statusSize: 2 }, /0\.\.65535, got 65536/],
    ['a value of too many bits', 5, 2, {}, /expected value to be .* 0\.\.1, got 2/],
    ['a value of too many bits for larger entries', 5, 4, { statusSize: 2 }, /0\.\.3, got 4/],
    ['a negative value', 5, -1, {}, /expected value to be/],
    ['a value in words', 5, '1', {}, /expected value to be/],
    ['entries of nine bits', 5, 1, { statusSize: 9 }, /expected statusSize to be/],
    ['a date without zone', 5, 1, { validFrom: '2026-06-01T00:00:00' }, /expected validFrom to be/],
  ])('refuses %s', (_, index, value, changes, message) => {
    const set = () => setStatus(createStatusList(options), index as number, value as number, changes)
    expect(set).toThrow(message)
  })

  it.each([undefined, null, 5, 'list', [], {}, { credentialSubject: null }, { credentialSubject: {} }])(
    'refuses %j for a list',
    (list) => {
      expect(() => setStatus(list as never, 5, 1)).toThrow(/Cannot set status: expected list to be/)
      expect(() => readStatus(list as never, 5)).toThrow(/Cannot read status: expected list to be/)
      expect(() => listStatuses(list as never)).toThrow(/Cannot list statuses: expected list to be/)
      expect(() => buildStatusEntry(list as never, 5)).toThrow(
        /Cannot build status entry: expected list to be/,
      )
    },
  )
})

describe('readStatus()', () => {
  it('reads a list of zeros as other stacks write it, and the one in which the sixth is set', () => {
    expect(listStatuses(withList(zeros))).toEqual({ length: least, setCount: 0, set: [] })
    const sixth = 'uH4sIAAAAAAAAA-3BIQEAAAACIIP_NzvDAjQAAAAAAAAAAAAAAAAAAADA2wC5foOwAEAAAA'
    expect(listStatuses(withList(sixth)).set).toEqual([{ index: 5, value: 1 }])
    expect([4, 5, 6].map((index) => readStatus(withList(sixth), index))).toEqual([0, 1, 0])
  })

  it('reads entries that lie across bytes', () => {
    const bits = new Uint8Array(least)
    bits.set([0b00000101, 0b10000000])
    const list = withList(encode(bits))
    expect([0, 1, 2, 3].map((index) => readStatus(list, index, { statusSize: 3 }))).toEqual([0, 1, 3, 0])
  })

  it.each([
    ['without the letter', zeros.slice(1)],
    ['with the letter of base58', `z${zeros.slice(1)}`],
    ['with padding', `${zeros}==`],
    ['with a character of base64', zeros.replace('-', '+')],
    ['that is cut', zeros.slice(0, -6)],
    ['of nothing', 'u'],
    ['that is not compressed', `u${Buffer.alloc(64).toString('base64url')}`],
    ['that inflates beyond the bound', encode(new Uint8Array(4 * 1024 * 1024 + 1))],
  ])('refuses a list %s', (_, encodedList) => {
    const code = 'STATUS_LIST_INVALID'
    expect(() => readStatus(withList(encodedList), 0)).toThrow(expect.objectContaining({ code }))
    expect(() => readStatus(withList(encodedList), 0)).toThrow(QualityLabelError)
  })

  it('reads a list as long as the bound', () => {
    const list = withList(encode(new Uint8Array(4 * 1024 * 1024).fill(1, -1)))
    expect(readStatus(list, 33_554_431)).toBe(1)
  })
})

describe('listStatuses()', () => {
  it('counts all that is set and lists the first', () => {
    const list = withList(encode(new Uint8Array(least / 8).fill(0xff)))
    const { setCount, set, length } = listStatuses(list, { most: 3 })
    expect({ setCount, set, length }).toEqual({
      setCount: least,
      length: least,
      set: [0, 1, 2].map((index) => ({ index, value: 1 })),
    })
    expect(listStatuses(list).set).toHaveLength(1000)
    expect(() => listStatuses(list, { most: -1 })).toThrow(/expected most to be/)
  })
})

describe('buildStatusEntry()', () => {
  it('names the list, the place and the purpose', () => {
    expect(buildStatusEntry(createStatusList(options), 94567)).toEqual({
      id: `${options.id}#94567`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '94567',
      statusListCredential: options.id,
    })
  })

  it('says what each value of a larger entry means', () => {
    const list = createStatusList({ ...options, statusPurpose: ['message', 'refresh'], statusSize: 2 })
    const statusMessages = ['nothing', 'under review', 'appealed', 'closed']
    const entry = buildStatusEntry(list, 3, { statusPurpose: 'message', statusSize: 2, statusMessages })
    expect(entry).toMatchObject({ statusPurpose: 'message', statusSize: 2 })
    expect(entry.statusMessage).toEqual(
      statusMessages.map((message, value) => ({ status: `0x${value}`, message })),
    )
  })

  it.each<[string, number, object, RegExp]>([
    ['an index past the end', least, {}, /expected index to be/],
    [
      'another purpose',
      5,
      { statusPurpose: 'suspension' },
      /expected statusPurpose to be revocation, got "suspension"/,
    ],
    [
      'a larger entry without messages',
      5,
      { statusSize: 2 },
      /expected statusMessages to be a list of 4 texts/,
    ],
    ['too few messages', 5, { statusSize: 2, statusMessages: ['a', 'b', 'c'] }, /a list of 4 texts/],
    ['a blank message', 5, { statusMessages: ['a', ' '] }, /expected statusMessages\[1\] to be/],
  ])('refuses %s', (_, index, changes, message) => {
    expect(() => buildStatusEntry(createStatusList(options), index, changes)).toThrow(message)
  })

  it('asks which of several purposes', () => {
    const list = createStatusList({ ...options, statusPurpose: ['revocation', 'suspension'] })
    expect(() => buildStatusEntry(list, 5)).toThrow(/expected statusPurpose to be revocation or suspension/)
  })
})

describe('parseStatusIndex()', () => {
  it.each([
    ['0', 0],
    ['94567', 94567],
    [0, 0],
    [5, 5],
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', Number.POSITIVE_INFINITY],
    ['99999999999999999999999999', Number.POSITIVE_INFINITY],
  ])('reads %j', (written, index) => {
    expect(parseStatusIndex(written)).toBe(index)
  })

  it.each([
    '',
    '5abc',
    'abc',
    '-1',
    '+5',
    '05',
    '00',
    '5.0',
    '5e1',
    '0x5',
    ' 5',
    '5 ',
    '٥',
    -1,
    0.5,
    2 ** 53,
    Number.NaN,
    null,
    undefined,
    true,
    ['5'],
    {},
  ])('refuses %j', (written) => {
    expect(parseStatusIndex(written)).toBeUndefined()
  })
})
