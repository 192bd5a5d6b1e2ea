import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { badgeWith, entryWith, judge, listId, signedList, statusOf, unshaped } from '../status/support'
import { describeWithVectors, readVectorJson } from '../support/vectors'

const now = '2026-11-28T00:00:00Z'
const undecided = 'indeterminate STATUS_RETRIEVAL_ERROR'

const readCase = (name: string) => readVectorJson(`../cases/${name}`)
const bits = (bytes: Uint8Array) => gzipSync(bytes).toString('base64url')

describeWithVectors('verify() of a badge with one status list', () => {
  it.each([
    ['51-list-u.json', 'valid', 'valid'],
    ['51-list-no-u.json', 'indeterminate', 'indeterminate', 'indeterminate STATUS_LIST_MALFORMED'],
    ['51-list-13-bits.json', 'indeterminate', 'indeterminate', 'indeterminate STATUS_LIST_LENGTH_ERROR'],
  ])('verifies by %s: %s', async (file, verdict, ...status) => {
    const report = await judge(readCase('51-badge-with-status.json'), [readCase(file)], { now })
    expect([report.verdict, ...statusOf(report)]).toEqual([verdict, ...status])
  })

  it('revokes by a set bit of a list as short, and not by the bits beside it', async () => {
    const own = await badgeWith(entryWith({ statusListIndex: '7' }))
    const set = await signedList({ subject: { encodedList: `u${bits(Uint8Array.of(0x01, 0))}` } })
    const beside = await signedList({ subject: { encodedList: `u${bits(Uint8Array.of(0xfe, 0xff))}` } })
    const tooShort = 'indeterminate STATUS_LIST_LENGTH_ERROR'
    expect(statusOf(await judge(own, [set], { now }))).toEqual(['invalid', 'error REVOKED', tooShort])
    expect(statusOf(await judge(own, [beside], { now }))).toEqual(['indeterminate', tooShort])
  })

  it('reads the letter u before the bits, and neither none, another nor padding', async () => {
    const own = await badgeWith(entryWith())
    const text = bits(new Uint8Array(16_384))
    const verdictOf = async (encodedList: string) => {
      const list = await unshaped({ subject: { encodedList } })
      return statusOf(await judge(own, [list], { now }))
    }
    expect(await verdictOf(`u${text}`)).toEqual(['valid'])
    for (const wrong of [text, `U${text}`, `m${text}`, `u${text}=`]) {
      expect(await verdictOf(wrong)).toEqual(['indeterminate', 'indeterminate STATUS_LIST_MALFORMED'])
    }
  })
})

describeWithVectors('verify() of a badge with two status lists', () => {
  it('is undecided about each list that is not given', async () => {
    const report = await judge(readCase('24-two-statuses.json'), [], { now })
    expect([report.verdict, ...statusOf(report)]).toEqual([
      'indeterminate',
      'indeterminate',
      undecided,
      undecided,
    ])
    const named = report.sections.status.entries.map(({ list }) => list)
    expect(named).toEqual(['https://s.example/1', 'https://s.example/2'])
  })

  it('checks each entry by the list of its own address', async () => {
    const second = `${listId}0`
    const badge = await badgeWith([
      entryWith({ statusListIndex: '1' }),
      entryWith({
        id: `${second}#1`,
        statusPurpose: 'suspension',
        statusListIndex: '1',
        statusListCredential: second,
      }),
    ])
    const suspends = (set: Record<number, number>) =>
      signedList({ purpose: 'suspension', changes: { id: second }, set })
    const good = await signedList()
    expect(statusOf(await judge(badge, [good, await suspends({ 0: 1, 2: 1 })], { now }))).toEqual(['valid'])
    expect(statusOf(await judge(badge, [good, await suspends({ 1: 1 })], { now }))).toEqual([
      'invalid',
      'error SUSPENDED',
    ])
    expect(statusOf(await judge(badge, [good], { now }))).toEqual(['indeterminate', undecided])
  })
})
