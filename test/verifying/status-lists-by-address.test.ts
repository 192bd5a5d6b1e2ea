import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { verify } from '../../src/verifying/verify'
import { answerJson, publishedIssuer, stubFetch } from '../keys/published'
import {
  badgeWith,
  entryWith,
  index,
  judge,
  listId,
  now,
  signedList,
  statusOf,
  unshaped,
} from '../status/support'

const badge = await badgeWith(entryWith())
const clear = (await signedList()) as JsonObject
const set = (await signedList({ set: { [index]: 1 } })) as JsonObject
const nameless = (await unshaped({ changes: { id: undefined } })) as JsonObject
const unknown = ['indeterminate', 'indeterminate STATUS_RETRIEVAL_ERROR']

const ofOtherKind = await badgeWith({ id: 'https://issuer.example/status/1', type: 'AchievementCredential' })

function detailsOf({ problems }: { problems: { detail: string }[] }): string {
  return problems.map(({ detail }) => detail).join()
}

describe('verify() with fetch, of a credential with a status list', () => {
  it('asks the address that the credential names once, and reports when and where', async () => {
    const stub = stubFetch({ [listId]: clear })
    const report = await verify(badge, { now, fetch: stub.fetch })
    expect([report.verdict, ...statusOf(report)]).toEqual(['valid', 'valid'])
    expect(report.network).toEqual([listId])
    expect(report.sections.status.entries).toMatchObject([
      { list: listId, value: 0, fetchedAt: now, asOf: now },
    ])
    expect(stub.calls).toMatchObject([
      { url: listId, init: { redirect: 'error', credentials: 'omit', cache: 'no-store' } },
    ])
  })

  it('finds a revocation', async () => {
    const report = await verify(badge, { now, fetch: stubFetch({ [listId]: set }).fetch })
    expect(statusOf(report)).toEqual(['invalid', 'error REVOKED'])
  })

  it('asks for each of several lists, and one list once', async () => {
    const second = 'https://issuer.example/status?list=2&of=3'
    const entries = [
      entryWith(),
      entryWith({ id: `${listId}#b`, statusListIndex: '9' }),
      entryWith({ id: 'urn:x:c', statusPurpose: 'suspension', statusListCredential: second }),
    ]
    const suspended = await signedList({
      purpose: 'suspension',
      changes: { id: second },
      set: { [index]: 1 },
    })
    const stub = stubFetch({ [listId]: clear, [second]: suspended as JsonObject })
    const report = await verify(await badgeWith(entries), { now, fetch: stub.fetch })
    expect(statusOf(report)).toEqual(['invalid', 'error SUSPENDED'])
    expect(stub.urls()).toEqual([listId, second])
  })

  it('asks for nothing that was given, and prefers it', async () => {
    const stub = stubFetch({ [listId]: clear })
    const lists = [{ credential: set }]
    const report = await verify(badge, { now, fetch: stub.fetch, statusLists: lists })
    expect(statusOf(report)).toEqual(['invalid', 'error REVOKED'])
    expect([stub.calls, report.network]).toEqual([[], []])
  })

  it('counts ttl from the verification', async () => {
    const brief = (await signedList({ ttlMilliseconds: 1000 })) as JsonObject
    expect(statusOf(await judge(badge, [brief]))[0]).toBe('indeterminate')
    const report = await verify(badge, { now, fetch: stubFetch({ [listId]: brief }).fetch })
    expect(statusOf(report)).toEqual(['valid'])
  })

  it('binds the list by the document of the issuer that was fetched', async () => {
    const issuer = publishedIssuer('did:web:network.example')
    const unsigned = { ...(await issuer.badge()), credentialStatus: entryWith() } as { proof?: unknown }
    delete unsigned.proof
    const { proof: _, ...list } = (await signedList({ issuer: issuer.id })) as JsonObject
    const stub = stubFetch({
      'https://network.example/.well-known/did.json': issuer.document,
      [listId]: (await issuer.sign(list)) as JsonObject,
    })
    const report = await verify(await issuer.sign(unsigned), { now, fetch: stub.fetch })
    expect(report.verdict).toBe('valid')
    expect(report.network).toEqual(['https://network.example/.well-known/did.json', listId])
  })

  it.each<[string, Parameters<typeof stubFetch>[0], RegExp]>([
    ['cannot be reached', {}, /could not be reached/],
    ['answers with an error', { [listId]: async () => answerJson(clear, { status: 404 }) }, /status .*404/],
    [
      'sends a page',
      { [listId]: async () => answerJson('<html>', { type: 'text/html' }) },
      /other than a credential/,
    ],
    ['sends too much', { [listId]: async () => answerJson(' '.repeat(1_048_577)) }, /more than/],
    ['sends text that is no list', { [listId]: async () => answerJson('{') }, /missing/],
    ['sends the list of another address', { [listId]: { ...clear, id: `${listId}0` } }, /another id/],
  ])('is undecided where the address %s', async (_, answers, reason) => {
    const report = await verify(badge, { now, fetch: stubFetch(answers).fetch })
    expect([report.network, statusOf(report)]).toEqual([[listId], unknown])
    expect(detailsOf(report)).toMatch(reason)
  })

  it.each([
    'http://issuer.example/status/1',
    'https://localhost/status/1',
    'https://127.0.0.1/status/1',
    'https://lists.fritz.box/1',
    'https://user@issuer.example/status/1',
    'https://issuer.example/a/../status/1',
    'https://issuer.example/status/1#list',
    'https://issuer.example/status/1?a=%2f',
    'urn:uuid:5f2ecb80-24d5-41b5-8739-538b8faa2f73',
  ])('never asks %s', async (statusListCredential) => {
    const stub = stubFetch({ [statusListCredential]: clear })
    const report = await verify(await badgeWith(entryWith({ statusListCredential })), {
      now,
      fetch: stub.fetch,
    })
    expect([stub.calls, report.network]).toEqual([[], []])
    expect(report.verdict).not.toBe('valid')
  })

  it('asks at localhost only where that is allowed, and by https only', async () => {
    const local = 'https://localhost:8443/status/1'
    const list = (await signedList({ changes: { id: local } })) as JsonObject
    const localBadge = await badgeWith(entryWith({ statusListCredential: local }))
    const { fetch } = stubFetch({ [local]: list })
    expect((await verify(localBadge, { now, fetch, allowLocalhost: true })).verdict).toBe('valid')
    expect((await verify(localBadge, { now, fetch })).verdict).toBe('indeterminate')
    const plain = stubFetch({})
    const http = await badgeWith(entryWith({ statusListCredential: 'http://localhost/status/1' }))
    await verify(http, { now, fetch: plain.fetch, allowLocalhost: true })
    expect(plain.calls).toEqual([])
  })

  it.each([
    ['that has no proof', { ...badge, proof: undefined }],
    [
      'whose proof names a key of another',
      { ...badge, issuer: { id: 'did:web:other.example', type: ['Profile'], name: 'O' } },
    ],
    ['that the gate refuses', { ...badge, 'https://example.org/x': 'y' }],
    ['whose entry is of an unknown kind', ofOtherKind],
  ])('asks for no list of a credential %s', async (_, input) => {
    const stub = stubFetch({ [listId]: clear })
    await verify(input, { now, fetch: stub.fetch })
    expect(stub.calls).toEqual([])
  })

  it('asks at most 16 addresses', async () => {
    const entries = Array.from({ length: 40 }, (_, at) =>
      entryWith({ id: `urn:x:${at}`, statusListCredential: `https://issuer.example/${at}` }),
    )
    const stub = stubFetch({})
    const report = await verify(await badgeWith(entries), { now, fetch: stub.fetch })
    expect(stub.calls).toHaveLength(16)
    expect(report.verdict).toBe('indeterminate')
  })
})

describe('verify() of a status list that was given by its address', () => {
  const given = (credential: object | string, url = listId) =>
    verify(badge, { now, statusLists: [{ credential, url }] })

  it('takes a list without an id for that of the address', async () => {
    expect(statusOf(await given(nameless))).toEqual(['valid'])
    expect(statusOf(await given(clear))).toEqual(['valid'])
    expect(statusOf(await judge(badge, [nameless]))).toEqual(unknown)
    expect(statusOf(await given(nameless, `${listId}0`))).toEqual(unknown)
  })

  it('takes no list without an id whose subject is that of another list', async () => {
    const subject = clear['credentialSubject'] as JsonObject
    const ofSubject = async (id: string) =>
      given(await unshaped({ changes: { id: undefined, credentialSubject: { ...subject, id } } }))
    for (const id of [`${listId}#list`, listId, 'urn:uuid:1'])
      expect(statusOf(await ofSubject(id))).toEqual(['valid'])
    for (const id of [`${listId}0#list`, `${listId}0`, 'urn:uuid:1#list'])
      expect(statusOf(await ofSubject(id))).toEqual(unknown)
  })

  it('refuses a list that has the id of another', async () => {
    const other = await signedList({ changes: { id: `${listId}0` } })
    const report = await given(other)
    expect(statusOf(report)).toEqual(unknown)
    expect(detailsOf(report)).toContain('another id')
  })

  it('takes no list of the id for one that was given by another address', async () => {
    expect(statusOf(await given(clear, `${listId}0`))).toEqual(unknown)
    expect(statusOf(await judge(badge, [clear]))).toEqual(['valid'])
  })

  it('says why it cannot be read', async () => {
    expect(detailsOf(await given('{'))).toMatch(/status list .*missing: .*JSON/s)
  })

  it('refuses an address that is not valid', async () => {
    const statusLists = [{ credential: clear, url: 1 as unknown as string }]
    await expect(verify(badge, { now, statusLists })).rejects.toThrow('statusLists[0].url')
  })
})
