import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildStatusEntry, verify } from '../../src/index'
import type { PretendIssuer } from '../../src/testing'
import { pretendIssuer } from '../../src/testing'
import { craftProof } from '../support/credentials'
import { startWork } from '../support/start-work'
import type { ListChanges } from './support'
import {
  badgeWith,
  entryWith,
  index,
  issuer,
  judge,
  listId,
  listWith,
  now,
  signedList,
  statusOf,
  unshaped,
} from './support'

const stranger = pretendIssuer('Stranger')
const other = 'https://issuer.example/status/2'
const good = ['valid']

let badge: object
let clear: object
let set: object

beforeAll(async () => {
  badge = await badgeWith(entryWith())
  clear = await signedList()
  set = await signedList({ set: { [index]: 1 } })
})

describe('verify() of a credential in a list', () => {
  it('is valid where its bit is clear, and says so', async () => {
    const report = await judge(badge, [clear])
    expect(report.verdict).toBe('valid')
    expect(report.network).toEqual([])
    expect(report.sections.status).toEqual({
      verdict: 'valid',
      reason: 'No status list of the credential says anything against it',
      entries: [
        {
          pointer: '/credentialStatus',
          verdict: 'valid',
          type: 'BitstringStatusListEntry',
          purpose: 'revocation',
          list: listId,
          index,
          value: 0,
          asOf: '2026-05-20T00:00:00Z',
        },
      ],
    })
  })

  it('is invalid where its bit is set, and not where a neighbour has it', async () => {
    const report = await judge(badge, [set])
    expect([report.verdict, ...statusOf(report)]).toEqual(['invalid', 'invalid', 'error REVOKED'])
    expect(report.summary).toMatch(/^Not valid: The credential was revoked/)
    expect(report.sections.status.entries).toMatchObject([{ verdict: 'invalid', value: 1 }])
    const neighbours = await signedList({ set: { [index - 1]: 1, [index + 1]: 1 } })
    expect((await judge(badge, [neighbours])).verdict).toBe('valid')
  })

  it('takes a list as text, as bytes and as a value alike', async () => {
    const text = JSON.stringify(set)
    for (const list of [set, text, new TextEncoder().encode(text)]) {
      expect(statusOf(await judge(badge, [list]))).toEqual(['invalid', 'error REVOKED'])
    }
  })

  it('takes lists from the trust material too', async () => {
    const trust = { statusLists: [{ credential: set, fetchedAt: now }] }
    expect(statusOf(await verify(badge, { now, trust }))).toEqual(['invalid', 'error REVOKED'])
    expect(statusOf(await verify(badge, { now, trust: {} }))).toEqual([
      'indeterminate',
      'indeterminate STATUS_RETRIEVAL_ERROR',
    ])
  })

  it('is undecided without its list, or with only another', async () => {
    const unknown = ['indeterminate', 'indeterminate STATUS_RETRIEVAL_ERROR']
    for (const lists of [[], [await signedList({ changes: { id: other } })]]) {
      const report = await judge(badge, lists)
      expect([report.verdict, ...statusOf(report)]).toEqual(['indeterminate', ...unknown])
    }
    expect(statusOf(await judge(badge, [{ id: other }]))).toEqual([
      'indeterminate',
      'indeterminate STATUS_LIST_UNREADABLE',
    ])
  })

  it('compares the id of the list as it is written', async () => {
    for (const id of [
      `${listId}/`,
      `${listId}?`,
      'https://issuer.example/status/%31',
      'https://ISSUER.example/status/1',
    ]) {
      const renamed = await signedList({ changes: { id } })
      expect(statusOf(await judge(badge, [renamed]))[0]).toBe('indeterminate')
    }
  })

  it('says nothing of lists to a credential that names none', async () => {
    const plain = await badgeWith(undefined)
    const report = await judge(plain, [set, 'not a list'])
    expect([report.verdict, ...statusOf(report)]).toEqual(['valid', 'valid'])
    expect(report.sections.status.entries).toEqual([])
  })

  it('reads an entry that buildStatusEntry wrote', async () => {
    const written = await badgeWith(buildStatusEntry(listWith() as never, index))
    expect((await judge(written, [clear])).verdict).toBe('valid')
    expect((await judge(written, [set])).verdict).toBe('invalid')
  })
})

describe('verify() of a list as the document', () => {
  it.each<[string, () => Promise<object> | object, ...string[]]>([
    ['by another issuer', () => signedList({ by: stranger }), 'indeterminate STATUS_LIST_ISSUER_MISMATCH'],
    [
      'that names the issuer and is signed by another',
      () => signedList({ by: stranger, issuer: issuer.profile.id }),
      'indeterminate STATUS_VERIFICATION_ERROR',
    ],
    ['that nobody signed', () => listWith(), 'indeterminate STATUS_VERIFICATION_ERROR'],
    [
      'that was changed since',
      () => ({
        ...(set as Record<string, unknown>),
        credentialSubject: (clear as never)['credentialSubject'],
      }),
      'indeterminate STATUS_VERIFICATION_ERROR',
    ],
    [
      'under a context that is not pinned',
      () => ({ ...clear, '@context': ['https://www.w3.org/ns/credentials/v2', 'https://evil.example/v1'] }),
      'indeterminate STATUS_VERIFICATION_ERROR',
    ],
    [
      'in which a member is no term',
      () => ({ ...clear, encodedlist: 'u' }),
      'indeterminate STATUS_VERIFICATION_ERROR',
    ],
    [
      'with a status of its own',
      () => signedList({ changes: { credentialStatus: entryWith({ statusListCredential: other }) } }),
      'indeterminate STATUS_VERIFICATION_ERROR',
    ],
    [
      'of another type',
      () => unshaped({ changes: { type: ['VerifiableCredential'] } }),
      'indeterminate STATUS_LIST_MALFORMED',
    ],
    [
      'whose subject is of another type',
      () => ({ ...clear, credentialSubject: { type: 'BitstringStatusListEntry', encodedList: 'u' } }),
      'indeterminate STATUS_VERIFICATION_ERROR',
    ],
    [
      'without a purpose',
      () => unshaped({ subject: { statusPurpose: undefined } }),
      'indeterminate STATUS_LIST_MALFORMED',
    ],
    [
      'whose ttl is text',
      () => unshaped({ subject: { ttl: '300000' } }),
      'indeterminate STATUS_LIST_MALFORMED',
    ],
    [
      'whose bits lack the letter',
      () => unshaped({ subject: { encodedList: 'H4sIAAAA' } }),
      'indeterminate STATUS_LIST_MALFORMED',
    ],
    [
      'whose bits are base58',
      () => unshaped({ subject: { encodedList: 'zH4sIAAAA' } }),
      'indeterminate STATUS_LIST_MALFORMED',
    ],
    [
      'whose bits are not compressed',
      () => signedList({ subject: { encodedList: 'uAAAA' } }),
      'indeterminate STATUS_LIST_MALFORMED',
    ],
    [
      'whose bits are two members',
      () => signedList({ subject: { encodedList: encodeRaw(twice(gzipSync(Buffer.alloc(16_384)))) } }),
      'indeterminate STATUS_LIST_MALFORMED',
    ],
    [
      'that is a bomb',
      () => signedList({ subject: { encodedList: encodeRaw(gzipSync(Buffer.alloc(64 * 1024 * 1024))) } }),
      'indeterminate STATUS_LIST_MALFORMED',
    ],
    [
      'one byte shorter than the least',
      () => signedList({ subject: { encodedList: encodeRaw(gzipSync(Buffer.alloc(16_383))) } }),
      'indeterminate STATUS_LIST_LENGTH_ERROR',
    ],
    [
      'of one byte',
      () => signedList({ subject: { encodedList: encodeRaw(gzipSync(Buffer.alloc(1))) } }),
      'indeterminate STATUS_LIST_LENGTH_ERROR',
    ],
    [
      'of another purpose',
      () => signedList({ purpose: 'suspension' }),
      'indeterminate STATUS_PURPOSE_MISMATCH',
    ],
  ])('refuses one %s', async (_, list, ...codes) => {
    const report = await judge(badge, [await list()])
    const [verdict, ...found] = statusOf(report)
    expect(found).toEqual(codes)
    expect(verdict).toBe(codes[0]?.startsWith('error') ? 'invalid' : 'indeterminate')
    expect(report.verdict).not.toBe('valid')
  })

  it.each([
    ['revocation', 'error REVOKED'],
    ['suspension', 'error SUSPENDED'],
  ])('counts a %s in one that is too short, and nothing else that it says', async (purpose, code) => {
    const tooShort = 'indeterminate STATUS_LIST_LENGTH_ERROR'
    const short = (byte: number) =>
      signedList({ purpose, subject: { encodedList: encodeRaw(gzipSync(Buffer.of(byte))) } })
    const entry = await badgeWith(entryWith({ statusPurpose: purpose, statusListIndex: '3' }))
    expect(statusOf(await judge(entry, [await short(0x10)]))).toEqual(
      expect.arrayContaining(['invalid', code, tooShort]),
    )
    expect(statusOf(await judge(entry, [await short(0xef)]))).toEqual(['indeterminate', tooShort])
    const beyond = await badgeWith(entryWith({ statusPurpose: purpose, statusListIndex: '8' }))
    expect(statusOf(await judge(beyond, [await short(0xff)]))).toEqual(['indeterminate', tooShort])
  })

  it('reads one of exactly the least length, one of several purposes, and one without a date', async () => {
    const least = { subject: { encodedList: encodeRaw(gzipSync(Buffer.alloc(16_384))) } }
    const dateless = await unshaped({ changes: { validFrom: undefined } })
    for (const list of [
      await signedList(least),
      await signedList({ purpose: ['suspension', 'revocation'] }),
      dateless,
    ]) {
      expect(statusOf(await judge(badge, [list]))).toEqual(good)
    }
  })

  it('binds a list to an issuer whose keys are in a document only with that document', async () => {
    const did = 'did:web:issuer.example'
    const method = {
      id: `${did}#key`,
      type: 'Multikey',
      controller: did,
      publicKeyMultibase: issuer.key.publicKeyMultibase,
    }
    const document = { id: did, verificationMethod: [method], assertionMethod: [method.id] }
    const profile = { id: did, type: ['Profile'] as ['Profile'], name: 'Issuer' }
    const web: PretendIssuer = { ...issuer, profile, signer: { ...issuer.signer, id: method.id } }
    web.sign = async (credential, { created }) => ({
      ...credential,
      proof: await craftProof(credential, web.signer, String(created), {}),
    })
    const list = await signedList({ by: web })
    const signed = await badgeWith(entryWith(), web)
    expect((await judge(signed, [list], { didDocuments: [document] })).verdict).toBe('valid')
    expect(statusOf(await judge(signed, [list]))).toEqual([
      'indeterminate',
      'indeterminate STATUS_VERIFICATION_ERROR',
    ])
  })

  it('says what keeps a list from counting', async () => {
    const detail = async (list: object) => (await judge(badge, [list])).sections.status.reason
    expect(await detail(listWith())).toContain('The document carries no proof')
    expect(await detail(await signedList({ by: stranger, issuer: issuer.profile.id }))).toContain(
      'The signer is not the issuer',
    )
    expect(await detail(await unshaped({ subject: { encodedList: 'H4sI' } }))).toMatch(
      /\/credentialSubject\/encodedList: Expected the letter u/,
    )
    expect(await detail(await signedList({ subject: { encodedList: 'uAAAA' } }))).toMatch(
      /Cannot read gzip: it is cut short/,
    )
  })

  it('names a file that could not be read, where a list is missing', async () => {
    for (const file of ['<html>', '{"id":', new Uint8Array([0xff]), '{"a":1,"a":2}', '[]']) {
      const report = await judge(badge, [file])
      expect(statusOf(report)).toEqual(['indeterminate', 'indeterminate STATUS_LIST_UNREADABLE'])
      expect(statusOf(await judge(badge, [file, clear]))).toEqual(good)
    }
  })
})

describe('verify() of an entry', () => {
  it.each<[string, object, string?]>([
    ['an index that is a number', { statusListIndex: index }],
    ['the first index', { statusListIndex: '0' }],
    ['the last index', { statusListIndex: '131071' }],
    ['no id', { id: undefined }],
    ['a size of one', { statusSize: 1 }],
    ['letters after the index', { statusListIndex: '5abc' }, 'error STATUS_ENTRY_MALFORMED'],
    ['a negative index', { statusListIndex: '-1' }, 'error STATUS_ENTRY_MALFORMED'],
    ['a negative number', { statusListIndex: -1 }, 'error STATUS_ENTRY_MALFORMED'],
    ['a broken number', { statusListIndex: 0.5 }, 'error STATUS_ENTRY_MALFORMED'],
    ['leading zeros', { statusListIndex: '05' }, 'error STATUS_ENTRY_MALFORMED'],
    ['no index', { statusListIndex: undefined }, 'error STATUS_ENTRY_MALFORMED'],
    ['an index past the end', { statusListIndex: '131072' }, 'error RANGE_ERROR'],
    ['an index past every end', { statusListIndex: '9'.repeat(40) }, 'error RANGE_ERROR'],
    ['a number past the end', { statusListIndex: 131_072 }, 'error RANGE_ERROR'],
    ['no purpose', { statusPurpose: undefined }, 'error STATUS_ENTRY_MALFORMED'],
    ['two purposes', { statusPurpose: ['revocation', 'suspension'] }, 'error STATUS_ENTRY_MALFORMED'],
    ['no list', { statusListCredential: undefined }, 'error STATUS_ENTRY_MALFORMED'],
    ['a size of none', { statusSize: 0 }, 'error STATUS_ENTRY_MALFORMED'],
    ['a size of nine', { statusSize: 9 }, 'error STATUS_ENTRY_MALFORMED'],
    ['a larger size without messages', { statusSize: 2 }, 'error STATUS_ENTRY_MALFORMED'],
  ])('with %s', async (_, changes, code) => {
    const report = await judge(await misshapen(entryWith(changes)), [clear])
    expect(statusOf(report)).toEqual(code ? ['invalid', code] : good)
    expect(report.verdict).toBe(code ? 'invalid' : 'valid')
  })

  it('of a kind that is not read is undecided', async () => {
    const refresh = { id: 'urn:example:1', type: 'Evidence' }
    expect(statusOf(await judge(await badgeWith(refresh), [clear]))).toEqual([
      'indeterminate',
      'indeterminate STATUS_TYPE_UNSUPPORTED',
    ])
  })

  it('is checked with every other: one that is set is enough, one that is unknown too', async () => {
    const many = (...entries: object[]) => badgeWith(entries)
    const first = entryWith({ id: 'urn:example:a' })
    const second = entryWith({ id: 'urn:example:b', statusListIndex: '7' })
    const third = entryWith({ id: 'urn:example:c', statusListCredential: other })
    const seventh = await signedList({ set: { 7: 1 } })
    expect((await judge(await many(first, second), [clear])).verdict).toBe('valid')
    const report = await judge(await many(first, second), [seventh])
    expect(statusOf(report)).toEqual(['invalid', 'error REVOKED'])
    expect(report.sections.status.entries.map(({ value }) => value).sort()).toEqual([0, 1])
    const revoked = report.problems.find(({ code }) => code === 'REVOKED')
    expect(revoked?.pointer).toBe('/credentialStatus/1')
    expect((await judge(await many(first, third), [clear])).verdict).toBe('indeterminate')
    expect((await judge(await many(second, third), [seventh])).verdict).toBe('invalid')
  })
})

describe('verify() of what a list says', () => {
  it.each<[string, number, string, string[]]>([
    ['revocation', 1, 'invalid', ['error REVOKED']],
    ['suspension', 0, 'valid', []],
    ['suspension', 1, 'invalid', ['error SUSPENDED']],
    ['refresh', 0, 'valid', []],
    ['refresh', 1, 'valid', ['note STATUS_REFRESH']],
    ['message', 0, 'valid', []],
    ['message', 1, 'indeterminate', ['indeterminate STATUS_MEANING_UNKNOWN']],
    ['audit', 0, 'valid', ['note STATUS_MEANING_UNKNOWN']],
    ['audit', 1, 'indeterminate', ['indeterminate STATUS_MEANING_UNKNOWN']],
  ])('for %s and the value %i: %s', async (purpose, value, verdict, codes) => {
    const entry = await badgeWith(entryWith({ statusPurpose: purpose }))
    const report = await judge(entry, [await signedList({ purpose, set: { [index]: value } })])
    expect([report.verdict, ...statusOf(report)]).toEqual([verdict, verdict, ...codes])
  })

  it('gives the message that the entry has for a value of several bits', async () => {
    const texts = ['nothing', 'under review', 'appealed', 'closed']
    const statusMessage = texts.map((message, value) => ({ status: `0x${value}`, message }))
    const statusListIndex = '65000'
    const entry = entryWith({ statusPurpose: 'message', statusSize: 2, statusMessage, statusListIndex })
    for (const [value, message] of texts.entries()) {
      const list = await signedList({ purpose: 'message', statusSize: 2, set: { 65000: value } })
      const report = await judge(await badgeWith(entry), [list])
      expect([report.verdict, ...statusOf(report)]).toEqual(['valid', 'valid', 'note STATUS_MESSAGE'])
      expect(report.sections.status.entries).toMatchObject([{ value, message }])
      expect(report.problems.find(({ code }) => code === 'STATUS_MESSAGE')?.detail).toContain(
        `0x${value}: \u2068“${message}”\u2069`,
      )
    }
  })

  it('takes any value of several bits for a revocation, with its message', async () => {
    const texts = ['good', 'withdrawn', 'lapsed', 'fraud']
    const statusMessage = texts.map((message, value) => ({ status: `0x${value}`, message }))
    const entry = entryWith({ statusSize: 2, statusMessage, statusListIndex: '3' })
    const list = await signedList({ statusSize: 2, set: { 3: 2 } })
    const report = await judge(await badgeWith(entry), [list])
    expect(statusOf(report)).toEqual(['invalid', 'error REVOKED'])
    expect(report.sections.status.reason).toContain('(\u2068“lapsed”\u2069)')
  })

  it('asks for the least number of entries of the size that the entry has', async () => {
    const statusMessage = [0, 1, 2, 3].map((value) => ({ status: `0x${value}`, message: 'm' }))
    const entry = await badgeWith(entryWith({ statusSize: 2, statusMessage, statusListIndex: '3' }))
    expect(statusOf(await judge(entry, [clear]))).toEqual([
      'indeterminate',
      'indeterminate STATUS_LIST_LENGTH_ERROR',
    ])
    expect(statusOf(await judge(entry, [await signedList({ statusSize: 2 })]))).toEqual(good)
  })

  it.each([
    [
      'a message of no value',
      [
        { status: '0x0', message: 'a' },
        { status: '0x2', message: 'b' },
      ],
    ],
    [
      'one value twice',
      [
        { status: '0x1', message: 'a' },
        { status: '0x01', message: 'b' },
      ],
    ],
  ])('refuses an entry with %s', async (_, statusMessage) => {
    const report = await judge(await badgeWith(entryWith({ statusMessage })), [clear])
    expect(statusOf(report)).toEqual(['invalid', 'error STATUS_ENTRY_MALFORMED'])
  })
})

describe('verify() of a list in time', () => {
  const ttlMilliseconds = 300_000
  const validFrom = '2026-05-20T00:00:00Z'
  const atEnd = '2026-05-20T00:05:00Z'
  const rows: [string, ListChanges, string, string | undefined, string?][] = [
    ['before its end', { validUntil: '2026-06-01T00:00:01Z' }, now, undefined],
    ['at its end', { validUntil: now }, now, undefined, 'STATUS_LIST_EXPIRED'],
    ['at its beginning', { validFrom: now }, now, undefined],
    [
      'before its beginning',
      { validFrom: '2026-06-01T00:00:01Z' },
      now,
      undefined,
      'STATUS_LIST_NOT_YET_VALID',
    ],
    ['when its ttl ends, from validFrom', { ttlMilliseconds, validFrom }, atEnd, undefined],
    [
      'a millisecond later',
      { ttlMilliseconds, validFrom },
      '2026-05-20T00:05:00.001Z',
      undefined,
      'STATUS_LIST_STALE',
    ],
    ['when its ttl ends, from the fetch', { ttlMilliseconds, validFrom }, now, '2026-05-31T23:55:00Z'],
    [
      'a millisecond after that',
      { ttlMilliseconds, validFrom },
      now,
      '2026-05-31T23:54:59.999Z',
      'STATUS_LIST_STALE',
    ],
    ['with a ttl of no time', { ttlMilliseconds: 0 }, now, now],
    [
      'with a ttl and no date at all',
      { ttlMilliseconds, changes: { validFrom: undefined } },
      now,
      undefined,
      'STATUS_LIST_STALE',
    ],
    ['with a ttl, no date, and a fetch', { ttlMilliseconds, changes: { validFrom: undefined } }, now, now],
  ]

  it.each(rows)('checked %s', async (_, changes, at, fetchedAt, code) => {
    const list = { credential: await unshaped(changes), ...(fetchedAt === undefined ? {} : { fetchedAt }) }
    const report = await verify(badge, { now: at, statusLists: [list] })
    expect(statusOf(report)).toEqual(code ? ['indeterminate', `indeterminate ${code}`] : good)
    expect(report.verdict).toBe(code ? 'indeterminate' : 'valid')
  })

  it('lets a skew of clocks loosen each bound', async () => {
    const late = await signedList({ validUntil: now })
    const early = await signedList({ validFrom: '2026-06-01T00:00:01Z' })
    const stale = await signedList({ validFrom: '2026-05-31T23:54:59Z', ttlMilliseconds })
    for (const list of [late, early, stale]) {
      expect((await judge(badge, [list])).verdict).toBe('indeterminate')
      expect((await judge(badge, [list], { clockSkewSeconds: 1 })).verdict).toBe('valid')
    }
  })

  it('takes a revocation from a list that has ended, since it is final, and a suspension not', async () => {
    const validUntil = '2026-05-30T00:00:00Z'
    const revoked = await signedList({ validUntil, set: { [index]: 1 } })
    expect(statusOf(await judge(badge, [revoked]))).toEqual([
      'invalid',
      'error REVOKED',
      'indeterminate STATUS_LIST_EXPIRED',
    ])
    const entry = await badgeWith(entryWith({ statusPurpose: 'suspension' }))
    const suspended = await signedList({ purpose: 'suspension', validUntil, set: { [index]: 1 } })
    expect(statusOf(await judge(entry, [suspended]))).toEqual([
      'indeterminate',
      'indeterminate STATUS_LIST_EXPIRED',
      'indeterminate SUSPENDED',
    ])
  })
})

describe('verify() of several copies of a list', () => {
  const older = '2026-05-20T00:00:00Z'
  const newer = '2026-05-25T00:00:00Z'
  const both = (a: object, b: object) => [
    [a, b],
    [b, a],
  ]

  it('believes the newer by its own date, in any order', async () => {
    const revokes = await signedList({ validFrom: newer, set: { [index]: 1 } })
    for (const lists of both(clear, revokes)) expect((await judge(badge, lists)).verdict).toBe('invalid')
    const clears = await signedList({ validFrom: newer })
    for (const lists of both(set, clears)) expect((await judge(badge, lists)).verdict).toBe('valid')
  })

  it('believes the one fetched later where their dates are equal', async () => {
    const copies = [
      { credential: clear, fetchedAt: older },
      { credential: set, fetchedAt: newer },
    ]
    for (const statusLists of [copies, [...copies].reverse()]) {
      expect((await verify(badge, { now, statusLists })).verdict).toBe('invalid')
    }
  })

  it('does not decide between two that differ and are equally new', async () => {
    for (const lists of both(clear, set)) {
      expect(statusOf(await judge(badge, lists))).toEqual([
        'indeterminate',
        'indeterminate STATUS_LIST_CONFLICT',
      ])
    }
    expect((await judge(badge, [clear, clear])).verdict).toBe('valid')
  })

  it('lets no copy that does not verify decide or disturb', async () => {
    const forged = await signedList({ by: stranger, issuer: issuer.profile.id, validFrom: newer })
    const foreign = await signedList({ by: stranger, validFrom: newer })
    const unsigned = listWith({ validFrom: newer })
    for (const bad of [forged, foreign, unsigned]) {
      for (const lists of both(set, bad))
        expect(statusOf(await judge(badge, lists))).toEqual(['invalid', 'error REVOKED'])
      for (const lists of both(clear, bad)) expect(statusOf(await judge(badge, lists))).toEqual(good)
    }
  })

  it('lets no list of the future hide the one that holds', async () => {
    const future = await signedList({ validFrom: '2026-07-01T00:00:00Z' })
    for (const lists of both(set, future)) expect((await judge(badge, lists)).verdict).toBe('invalid')
    for (const lists of both(clear, future)) expect((await judge(badge, lists)).verdict).toBe('valid')
  })

  it('checks a list once, for any number of entries that name it', async () => {
    const entries = Array.from({ length: 400 }, (_, at) =>
      entryWith({ id: `urn:example:${at}`, statusListIndex: String(at) }),
    )
    const many = await badgeWith(entries)
    const working = startWork()
    expect((await judge(many, [clear])).verdict).toBe('valid')
    const all = working()
    const once = startWork()
    await judge(many, [])
    // Four hundred times the proof and the bits of the list would take far longer.
    expect(all).toBeLessThan(5 * once() + 2000)
  })
})

describe('verify() given status lists wrongly', () => {
  it.each<[unknown, RegExp]>([
    [{}, /expected statusLists to be a list/],
    [[clear], /expected statusLists\[0\] to be an object with credential/],
    [[{}], /expected statusLists\[0\]\.credential to be/],
    [[{ credential: null }], /expected statusLists\[0\]\.credential to be/],
    [[{ credential: {}, fetchedAt: 'today' }], /expected statusLists\[0\]\.fetchedAt to be/],
    [[{ credential: {}, fetchedAt: '2026-06-01T00:00:00' }], /expected statusLists\[0\]\.fetchedAt to be/],
    [[{ credential: {}, fetched: now }], /member of statusLists\[0\] fetched/],
  ])('throws for %j', async (statusLists, message) => {
    await expect(verify(badge, { now, statusLists } as never)).rejects.toThrow(message)
    if (Array.isArray(statusLists) && statusLists[0])
      await expect(verify(badge, { now, trust: { statusLists } } as never)).rejects.toThrow(
        /trust\.statusLists/,
      )
  })
})

/** Signs a badge with a status of any shape. */
async function misshapen(credentialStatus: object): Promise<object> {
  const { proof: _, ...plain } = (await badgeWith(undefined)) as Record<string, unknown>
  const unsigned = JSON.parse(JSON.stringify({ ...plain, credentialStatus }))
  return { ...unsigned, proof: await craftProof(unsigned, issuer.signer, '2026-05-18T12:00:00Z', {}) }
}

function encodeRaw(gzip: Uint8Array): string {
  return `u${Buffer.from(gzip).toString('base64url')}`
}

function twice(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([bytes, bytes])
}
