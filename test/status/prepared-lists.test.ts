import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { FetchedStatusList, VerifyOptions } from '../../src/index'
import {
  buildDidDocument,
  createSigner,
  generateKey,
  prepareStatusLists,
  setStatus,
  signAsJwt,
  signCredential,
  verify,
} from '../../src/index'
import { openBadgesExtensionsContextUrl } from '../../src/model/contexts/context-urls'
import type { PretendIssuer } from '../../src/testing'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { StatusListStore } from '../../src/verifying/input/status-list-store'
import { craftProof } from '../support/credentials'
import { craftJwt, openJwt } from '../support/jwt'
import { runs, withRuns } from '../support/runs'
import { badgeWith, entryWith, index, issuer, listId, listWith, signedList } from './support'

const did = 'did:web:issuer.example'
const stranger = pretendIssuer('Stranger')
const revocations = 'https://issuer.example/revoked.json'

let web: PretendIssuer
let badges: object[]
let lists: FetchedStatusList[]
let documents: object[][]

beforeAll(async () => {
  const key = await generateKey()
  const signer = createSigner(key, { id: `${did}#key` })
  web = {
    ...{ profile: { id: did, type: ['Profile'], name: 'Issuer' }, key, signer },
    sign: (credential, options) => signCredential(credential, signer, options),
  }
  const document = (changes: object) =>
    buildDidDocument({ id: did, keys: [{ key, id: `${did}#key`, ...changes }] })
  const other = buildDidDocument({ id: did, keys: [{ key: await generateKey(), id: `${did}#key` }] })
  documents = [
    [],
    [document({})],
    [document({ expires: '2026-06-03T00:00:00Z' })],
    [document({ revoked: '2026-06-05T00:00:00Z' })],
    [other],
  ]
  badges = await Promise.all([
    badgeWith(entryWith()),
    badgeWith(entryWith({ statusPurpose: 'suspension' })),
    badgeWith([entryWith(), entryWith({ statusPurpose: 'suspension', statusListIndex: '7' })]),
    badgeWith(entryWith(), web),
    badgeWith(entryWith({ statusListIndex: '131072' }), web),
    badgeWith(entryWith(), stranger),
    badgeInRevocationList(),
  ])
  const webList = listWith({ issuer: did, validFrom: '2026-05-20T00:00:00Z' })
  const timed = { expires: '2026-06-04T00:00:00Z', created: '2026-06-02T00:00:00Z' }
  const withTimes = { ...webList, proof: await craftProof(webList, web.signer, timed.created, timed) }
  const jwt = await signAsJwt(webList, web.signer)
  const { header } = openJwt(jwt)
  const exp = Date.parse('2026-06-03T12:00:00Z') / 1000
  const tampered = setStatus((await signedList()) as never, 9, 1, { validFrom: '2026-05-21T00:00:00Z' })
  const credentials: (object | string)[] = [
    await signedList(),
    await signedList({ set: { [index]: 1 } }),
    await signedList({ set: { [index]: 1 }, validFrom: '2026-06-02T00:00:00Z' }),
    await signedList({ validUntil: '2026-06-03T00:00:00Z' }),
    await signedList({ ttlMilliseconds: 86_400_000, purpose: ['revocation', 'suspension'] }),
    await signedList({ purpose: 'suspension', set: { [index]: 1 } }),
    await signedList({ by: stranger }),
    await signedList({ by: web }),
    JSON.stringify(await signedList({ by: web, set: { [index]: 1 }, ttlMilliseconds: 3_600_000 })),
    withTimes,
    jwt,
    await craftJwt({ ...header, typ: 'vc+jwt' }, { ...webList, exp }, web.signer),
    { ...tampered, proof: ((await signedList()) as { proof: object }).proof },
    { id: revocations, issuer: issuer.profile.id, revokedCredential: [{ id: 'urn:other' }] },
    '{"id":',
    {},
  ]
  lists = credentials.map((credential) => ({ credential }))
})

async function badgeInRevocationList(): Promise<object> {
  const sample = sampleBadge(issuer.profile)
  const credentialStatus = { id: revocations, type: '1EdTechRevocationList' }
  const context = [...sample['@context'], openBadgesExtensionsContextUrl]
  return issuer.sign(
    { ...sample, '@context': context, credentialStatus },
    { created: '2026-05-18T12:00:00Z' },
  )
}

const instants = [
  ...['2026-05-01T00:00:00Z', '2026-05-20T00:00:00Z', '2026-06-01T00:00:00Z', '2026-06-02T00:00:00Z'],
  ...['2026-06-02T23:59:59.999Z', '2026-06-03T00:00:00Z', '2026-06-03T00:00:30Z', '2026-06-03T12:00:00Z'],
  ...['2026-06-04T00:00:00Z', '2026-06-05T00:00:00Z', '2026-06-05T00:00:59Z', '2026-07-01T00:00:00Z'],
]

function keptOf(list: FetchedStatusList): unknown {
  const [read] = new StatusListStore([list]).withId(listId)
  return read?.kept?.latest
}

describe('prepareStatusLists()', withRuns, () => {
  it('changes no report, at any time, by any documents, and after any other verification', async () => {
    const step = fc.record({
      badge: fc.nat(6),
      now: fc.constantFrom(...instants),
      skew: fc.constantFrom(0, 0, 60),
      documents: fc.nat(4),
      own: fc.subarray([...Array(16).keys()], { maxLength: 3 }),
    })
    const story = fc.record({
      used: fc.subarray([...Array(16).keys()], { minLength: 1, maxLength: 4 }),
      fetchedAt: fc.constantFrom(undefined, '2026-06-01T12:00:00Z'),
      steps: fc.array(step, { minLength: 2, maxLength: 6 }),
    })
    await fc.assert(
      fc.asyncProperty(story, async ({ used, fetchedAt, steps }) => {
        const given = used.map((at) => ({
          ...(lists[at] as FetchedStatusList),
          ...(fetchedAt === undefined ? {} : { fetchedAt }),
        }))
        const prepared = prepareStatusLists(given)
        for (const { badge, now, skew, own, ...each } of steps) {
          const options = {
            now,
            clockSkewSeconds: skew,
            didDocuments: documents[each.documents] as object[],
          }
          const beside = own.map((at) => lists[at] as FetchedStatusList)
          const [expected, found] = await Promise.all([
            verify(badges[badge] as object, { ...options, statusLists: [...given, ...beside] }),
            verify(badges[badge] as object, { ...options, statusLists: [...prepared, ...beside] }),
          ])
          expect(found).toEqual(expected)
        }
      }),
      { numRuns: runs(400) },
    )
  })

  /** Verifies the badge of did:web by one list, prepared, after a first verification. */
  async function after(
    credential: object | string,
    first: Partial<VerifyOptions>,
    second: Partial<VerifyOptions>,
    badge = badges[3] as object,
  ): Promise<string[]> {
    const statusLists = prepareStatusLists([{ credential }])
    const now = '2026-06-01T00:00:00Z'
    const before = { now, didDocuments: documents[1] as object[], statusLists, ...first }
    expect((await verify(badge, before)).sections.status.verdict).toBe('valid')
    const { sections, problems } = await verify(badge, { ...before, ...second })
    const codes = problems.filter(({ section }) => section === 'status').map(({ code }) => code)
    return [sections.status.verdict, ...codes]
  }

  it('keeps what it found while it holds', async () => {
    const [list] = prepareStatusLists([lists[0] as FetchedStatusList])
    expect(keptOf(list as FetchedStatusList)).toBeUndefined()
    const verifyAt = (now: string) =>
      verify(badges[0] as object, { now, statusLists: [list as FetchedStatusList] })
    await verifyAt('2026-06-01T00:00:00Z')
    const kept = keptOf(list as FetchedStatusList)
    expect(kept).toMatchObject({ list: { bits: expect.any(Uint8Array) } })
    await verifyAt('2026-09-01T00:00:00Z')
    expect(keptOf(list as FetchedStatusList)).toBe(kept)
  })

  it('keeps nothing that is refused', async () => {
    const [list] = prepareStatusLists([lists[12] as FetchedStatusList]) as [FetchedStatusList]
    const { sections } = await verify(badges[0] as object, {
      now: '2026-06-01T00:00:00Z',
      statusLists: [list],
    })
    expect(sections.status.verdict).not.toBe('valid')
    expect(keptOf(list)).toBeUndefined()
  })

  it('sees that a list ends, is older than its ttl, or is replaced', async () => {
    const own = badges[0] as object
    const at = (now: string) => ({ now })
    const ends = lists[3]?.credential as object
    expect(await after(ends, {}, at('2026-06-03T00:00:00Z'), own)).toContain('STATUS_LIST_EXPIRED')
    const aged = lists[4]?.credential as object
    const fresh = at('2026-05-20T12:00:00Z')
    expect(await after(aged, fresh, at('2026-05-21T00:00:01Z'), own)).toContain('STATUS_LIST_STALE')
    const [list] = prepareStatusLists([lists[0] as FetchedStatusList]) as [FetchedStatusList]
    const withOther = (other: number) =>
      verify(own, { now: '2026-06-02T00:00:00Z', statusLists: [list, lists[other] as FetchedStatusList] })
    await verify(own, { now: '2026-06-02T00:00:00Z', statusLists: [list] })
    expect((await withOther(1)).problems).toContainEqual(
      expect.objectContaining({ code: 'STATUS_LIST_CONFLICT' }),
    )
    expect((await withOther(2)).problems).toContainEqual(expect.objectContaining({ code: 'REVOKED' }))
  })

  it('sees that the key or the proof of a list has ended, or that another document came', async () => {
    const list = lists[7]?.credential as object
    const failed = expect.arrayContaining(['STATUS_VERIFICATION_ERROR'])
    const now = '2026-06-05T00:00:00Z'
    const [, , expiring, revoked, other] = documents as [object[], object[], object[], object[], object[]]
    const after2 = (first: Partial<VerifyOptions>, second: Partial<VerifyOptions>) =>
      after(list, first, second)
    expect(await after2({}, { didDocuments: other })).toEqual(failed)
    expect(await after2({}, { didDocuments: [] })).toEqual(failed)
    expect(await after2({}, { now, didDocuments: revoked })).toEqual(failed)
    expect(await after2({ didDocuments: revoked }, { now })).toEqual(failed)
    expect(await after2({ didDocuments: expiring }, { now })).toEqual(failed)
    expect(await after2({}, { now })).toEqual(['valid'])
    const timed = lists[9]?.credential as object
    const from = { now: '2026-06-02T12:00:00Z' }
    expect(await after(timed, from, { now: '2026-06-04T00:00:00Z' })).toEqual(failed)
    expect(await after(timed, from, { now: '2026-06-01T00:00:00Z' })).toEqual(failed)
    expect(
      await after(
        timed,
        { ...from, clockSkewSeconds: 86_400, now: '2026-06-01T12:00:00Z' },
        { clockSkewSeconds: 0 },
      ),
    ).toEqual(failed)
    expect(await after(lists[11]?.credential as string, {}, { now: '2026-06-03T12:00:00Z' })).toEqual(failed)
  })

  it('copies what it is given, and prepares no copy of its entries', async () => {
    const credential = structuredClone(lists[0]?.credential) as { credentialSubject: { encodedList: string } }
    const [list] = prepareStatusLists([{ credential }]) as [FetchedStatusList]
    credential.credentialSubject.encodedList = 'u'
    const now = '2026-06-01T00:00:00Z'
    expect((await verify(badges[0] as object, { now, statusLists: [list] })).verdict).toBe('valid')
    expect(Object.isFrozen(list)).toBe(true)
    expect(keptOf({ ...list })).toBeUndefined()
  })

  it('can be in trust material, and be prepared again', async () => {
    const statusLists = prepareStatusLists(prepareStatusLists([lists[0] as FetchedStatusList]))
    const report = await verify(badges[0] as object, { now: '2026-06-01T00:00:00Z', trust: { statusLists } })
    expect(report.sections.status.verdict).toBe('valid')
    expect(keptOf(statusLists[0] as FetchedStatusList)).toBeDefined()
  })

  it.each<[string, unknown, RegExp]>([
    ['no lists', undefined, /Cannot prepare status lists: expected lists to be a list/],
    ['a credential', [{ id: listId }], /Cannot prepare status lists: unknown member of lists\[0\] id/],
    ['a date without zone', [{ credential: {}, fetchedAt: '2026-06-01' }], /expected lists\[0\]\.fetchedAt/],
    ['a number', [{ credential: 5 }], /Cannot prepare status lists: expected lists\[0\]\.credential/],
  ])('refuses %s', (_, given, message) => {
    expect(() => prepareStatusLists(given as never)).toThrow(message)
  })
})
