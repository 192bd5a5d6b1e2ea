import { describe, expect, it } from 'vitest'
import { enterInRegister, holdersAt } from '../../../src/index'
import type { RegisterEntry } from '../../../src/model/generated/documents'
import { startWork } from '../../support/start-work'

const issued = { type: 'issued', at: '2026-05-18T00:00:00Z', validUntil: '2029-05-18T00:00:00Z' } as const
const entry: RegisterEntry = {
  label: 'urn:example:label:1',
  holder: 'did:web:a.example',
  network: 'did:web:n.example',
  events: [issued],
}
const { events: _, ...silent } = entry
const suspend = {
  label: entry.label,
  event: { type: 'suspended', at: '2027-01-01T00:00:00Z', reason: 'x' },
} as const
const sparse = Object.assign(new Array(2 ** 32 - 1), { 0: entry })

describe('ownStructure()', () => {
  it('refuses a document with an endless list before its validator walks through it', async () => {
    const document = { type: 'LabelScheme', languages: sparse } as never
    const message = '/languages to be plain JSON, got more than'
    expect(() => holdersAt([entry], issued.at, { scheme: document })).toThrow(message)
    await expect(enterInRegister([], { label: document })).rejects.toThrow(message)
  })
})

describe.each<[string, (register: never) => unknown]>([
  ['enterInRegister()', (register) => enterInRegister(register, suspend)],
  ['holdersAt()', async (register) => holdersAt(register, issued.at)],
])('%s', (_, read) => {
  it.each<[string, unknown, string]>([
    ['null', null, 'expected register to be a list, got null'],
    ['an object', {}, 'expected register to be a list'],
    ['a list with gaps', sparse, 'expected register to be a list, got an array of 4294967295 entries'],
    ['an entry that is null', [null], 'expected register[0] to be valid by the schema of its kind'],
    ['an entry without anything', [entry, {}], 'expected register[1] to be valid'],
    ['an entry without events', [silent], 'expected register[0] to be valid'],
    ['an entry with no event', [{ ...entry, events: [] }], 'at /events'],
    ['an event that is null', [{ ...entry, events: [null] }], 'at /events/0'],
    ['events with gaps', [{ ...entry, events: sparse }], 'Cannot '],
    [
      'a few events with gaps',
      [{ ...entry, events: Object.assign(new Array(2), { 0: issued }) }],
      'register/0/events/1 to be plain JSON',
    ],
    ['an event without a date', [{ ...entry, events: [{ ...issued, at: 'x' }] }], 'at /events/0/at'],
    [
      'an event without an end',
      [{ ...entry, events: [{ type: 'issued', at: issued.at }] }],
      'MEMBER_REQUIRED at /events/0',
    ],
    [
      'an end of a suspension',
      [{ ...entry, events: [issued, { ...issued, type: 'suspended' }] }],
      'at /events/1/validUntil',
    ],
    ['an event of another type', [{ ...entry, events: [{ ...issued, type: 'x' }] }], 'at /events/0/type'],
  ])('refuses %s, naming the place', async (_, register, message) => {
    const error: Error = await (async () => read(register as never))().then(
      () => new Error('nothing was refused'),
      (thrown) => thrown,
    )
    expect(error.message).toContain(message)
  })

  it('reads 20,000 entries in about ten times the time of 2,000', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        ...entry,
        label: `urn:example:label:${index}`,
      })) as never
    const time = async (count: number) => {
      const register = many(count)
      const worked = startWork()
      await read(register)
      return worked()
    }
    await time(2000)
    const [few, lots] = [
      Math.min(await time(2000), await time(2000)),
      Math.min(await time(20_000), await time(20_000)),
    ]
    // A quadratic reader takes a hundred times as long.
    expect(lots).toBeLessThan(Math.max(few, 5) * 40)
  })
})
