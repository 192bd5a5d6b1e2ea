import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/index'
import { QualityLabelError, readStatus, verify } from '../../src/index'
import { leavesOf, replaceAt } from '../support/credentials'
import { runs } from '../support/runs'
import { startWork } from '../support/start-work'
import { badgeWith, entryWith, index, judge, listId, listWith, now, signedList, statusOf } from './support'

let badge: object
let clear: JsonObject
let set: JsonObject

beforeAll(async () => {
  badge = await badgeWith(entryWith())
  clear = (await signedList()) as JsonObject
  set = (await signedList({ set: { [index]: 1 } })) as JsonObject
})

describe('verify() given a hostile status list', () => {
  it('never says yes, and never breaks, after any change in one place', async () => {
    const values = [
      null,
      '',
      0,
      -1,
      1e300,
      true,
      'u',
      [],
      {},
      ['revocation'],
      listId,
      { id: listId },
      '2026-05-20T00:00:00Z',
    ]
    for (const { pointer } of leavesOf(set)) {
      for (const value of [undefined, ...values]) {
        const report = await judge(badge, [replaceAt(set, pointer, value as never)])
        expect([pointer, value, report.verdict]).not.toEqual([pointer, value, 'valid'])
      }
    }
  })

  it('never says yes for any unsigned list', async () => {
    const anything = fc.oneof(
      fc.json(),
      fc.string(),
      fc.uint8Array({ maxLength: 2000 }),
      fc.object({ key: fc.constantFrom('id', 'type', 'issuer', 'credentialSubject', 'proof', '@context') }),
      fc.object().map((members) => ({ ...listWith(), ...members })),
      fc.object().map((members) => ({ ...members, id: listId })),
      fc.object().map((subject) => ({ ...clear, credentialSubject: subject })),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => ({
        ...clear,
        credentialSubject: {
          ...(clear['credentialSubject'] as object),
          encodedList: `u${Buffer.from(bytes).toString('base64url')}`,
        },
      })),
    )
    await fc.assert(
      fc.asyncProperty(anything, async (credential) => {
        const report = await verify(badge, { now, statusLists: [{ credential }] })
        return report.verdict === 'indeterminate' && statusOf(report).length === 2
      }),
      { numRuns: runs(500) },
    )
  })

  it('refuses a bomb within 100 ms, whether it states its length or lies', async () => {
    const honest = gzipSync(Buffer.alloc(256 * 1024 * 1024), { level: 9 })
    const lying = Buffer.from(honest)
    lying.writeUInt32LE(16_384, lying.length - 4)
    for (const bomb of [honest, lying]) {
      const list = await signedList({ subject: { encodedList: `u${bomb.toString('base64url')}` } })
      const text = JSON.stringify(list)
      const times: number[] = []
      for (let round = 0; round < 5; round++) {
        const worked = startWork()
        const report = await judge(badge, [text])
        times.push(worked())
        expect(statusOf(report)).toEqual(['indeterminate', 'indeterminate STATUS_LIST_MALFORMED'])
      }
      // A millisecond for each KiB of text would be the bound for an honest list of this size.
      expect(Math.min(...times)).toBeLessThan(Math.max(100, text.length / 1024))
    }
  })

  it('refuses a list beyond the bound on its text without inflating it', async () => {
    const list = await signedList()
    const long = JSON.stringify(list).replace(/"u[\w-]+"/, `"u${'A'.repeat(5 * 1024 * 1024)}"`)
    const report = await judge(badge, [long])
    expect(statusOf(report)).toEqual(['indeterminate', 'indeterminate STATUS_LIST_UNREADABLE'])
  })

  it('keeps its answer beside a thousand lists that do not matter', async () => {
    const others = Array.from({ length: 1000 }, (_, at) => ({
      ...clear,
      id: `https://issuer.example/status/x${at}`,
    }))
    expect((await judge(badge, [...others, set])).verdict).toBe('invalid')
    expect((await judge(badge, [...others, clear])).verdict).toBe('valid')
  })

  it('finds the list where its id is also that of another node of the credential', async () => {
    const twice = await badgeWith([entryWith(), { id: listId, type: 'Evidence' }])
    const report = await judge(twice, [clear])
    expect(statusOf(report)).toEqual(['indeterminate', 'indeterminate STATUS_TYPE_UNSUPPORTED'])
    expect(report.sections.status.entries).toEqual(
      expect.arrayContaining([expect.objectContaining({ list: listId, value: 0 })]),
    )
  })
})

describe('readStatus() of hostile lists', () => {
  it('gives a number or a code', () => {
    const encoded = fc.oneof(
      fc.string(),
      fc.string().map((text) => `u${text}`),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => `u${Buffer.from(bytes).toString('base64url')}`),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => `u${gzipSync(bytes).toString('base64url')}`),
    )
    fc.assert(
      fc.property(encoded, fc.nat(2000), fc.integer({ min: 1, max: 8 }), (encodedList, at, statusSize) => {
        const list = { ...listWith(), credentialSubject: { type: 'BitstringStatusList', encodedList } }
        try {
          expect(readStatus(list as never, at, { statusSize })).toBeLessThan(2 ** statusSize)
        } catch (error) {
          const isKnown = error instanceof RangeError || error instanceof QualityLabelError
          if (!isKnown) throw error
        }
      }),
      { numRuns: runs(2000) },
    )
  })

  it('reads a list that does not compress', () => {
    const bits = randomBytes(131_072)
    const list = listWith({ subject: { encodedList: `u${gzipSync(bits).toString('base64url')}` } })
    for (const at of [0, 1, 77_777, 1_048_575]) {
      expect(readStatus(list as never, at)).toBe(((bits[Math.floor(at / 8)] as number) >> (7 - (at % 8))) & 1)
    }
  })
})
