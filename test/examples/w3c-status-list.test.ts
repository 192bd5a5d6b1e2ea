import { readFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { BitstringStatusListCredential, JsonObject } from 'quality-label'
import {
  buildStatusEntry,
  createStatusList,
  setStatus,
  signCredential,
  verify as verifyOffline,
} from 'quality-label'
import { describe, expect, it } from 'vitest'
import { v2 } from '../support/generic'
import type { Requirement } from '../support/vc-api'
import { holdRequirements, now, runServer } from '../support/vc-api'

/*
 * What the suite of Bitstring Status Lists (w3c/vc-bitstring-status-list-test-suite) asks, each case with a document of our own. The
 * suite is not published as a package and was not run.
 */
const readme = readFileSync(new URL('../../examples/vc-api/README.md', import.meta.url), 'utf8')
const { service, send, issue, verify } = runServer()
const { issuer, signer } = service
const publicUrl = 'https://issuer.example/api'

let count = 0
const credential = (changes: JsonObject = {}): JsonObject => ({
  '@context': [v2],
  id: `urn:example:with-status:${++count}`,
  type: ['VerifiableCredential'],
  issuer,
  credentialSubject: { id: 'did:example:learner' },
  ...changes,
})

async function issueWith(statusPurpose: string) {
  const credentialStatus = { type: 'BitstringStatusListEntry', statusPurpose }
  const { status, body } = await issue(credential(), { credentialStatus })
  expect(status).toBe(201)
  const issued = body['verifiableCredential'] as JsonObject
  const list = (await send(`/status/${statusPurpose}`)).body as unknown as BitstringStatusListCredential
  return { issued, entry: issued['credentialStatus'] as Record<string, string>, list }
}
type Issued = Awaited<ReturnType<typeof issueWith>>

describe.each(['revocation', 'suspension'])('an entry and a list for %s', (purpose) => {
  it.each<[string, (found: Issued) => void | Promise<void>]>([
    [
      'stand in a credential of data model 2.0 that verifies',
      async ({ issued }) => expect((await verify(issued)).status).toBe(200),
    ],
    [
      'have an id that is not that of the list',
      ({ entry }) => {
        expect(entry['id']).toMatch(/^https:/)
        expect(entry['id']).not.toBe(entry['statusListCredential'])
      },
    ],
    [
      'have the type BitstringStatusListEntry',
      ({ entry }) => expect(entry['type']).toBe('BitstringStatusListEntry'),
    ],
    ['have a purpose that is a text', ({ entry }) => expect(entry['statusPurpose']).toBe(purpose)],
    [
      'have an index in decimal digits',
      ({ entry }) => expect(entry['statusListIndex']).toMatch(/^(0|[1-9]\d*)$/),
    ],
    [
      'name the address of the list, which is its id',
      ({ entry, list }) => {
        expect(entry['statusListCredential']).toBe(`${publicUrl}/status/${purpose}`)
        expect(list.id).toBe(entry['statusListCredential'])
      },
    ],
    [
      'have one bit, so neither statusSize nor statusMessage',
      ({ entry }) => expect(entry).not.toHaveProperty('statusSize'),
    ],
    [
      'lead to a credential with the type of a list, and its proof holds',
      async ({ list, issued }) => {
        expect(list.type).toEqual(['VerifiableCredential', 'BitstringStatusListCredential'])
        const report = await verifyOffline(issued, {
          now,
          statusLists: [{ credential: list }],
          ...service.supplied,
        })
        expect(report.sections.status.verdict).toBe('valid')
      },
    ],
    [
      'lead to a subject of the type BitstringStatusList',
      ({ list }) => expect(list.credentialSubject.type).toBe('BitstringStatusList'),
    ],
    [
      'lead to a purpose that is one text or several',
      ({ list }) => expect([list.credentialSubject.statusPurpose].flat()).toEqual([purpose]),
    ],
    [
      'lead to a bitstring of 16 KB at least, compressed by GZIP, in base64url after u',
      ({ list }) => {
        const { encodedList } = list.credentialSubject
        expect(encodedList).toMatch(/^u[A-Za-z0-9_-]+$/)
        expect(gunzipSync(Buffer.from(encodedList.slice(1), 'base64url')).length).toBeGreaterThanOrEqual(
          16 * 1024,
        )
      },
    ],
  ])('%s', async (_, hold) => hold(await issueWith(purpose)))
})

describe('entries and lists that are malformed', () => {
  const entry = {
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '41',
    statusListCredential: 'https://x.example/status/1',
  }
  const refused = (asks: string, changes: JsonObject): Requirement => ({
    asks,
    expects: 'refused',
    answer: () => issue(credential({ credentialStatus: { ...entry, ...changes } })),
  })
  holdRequirements(
    [
      {
        asks: 'a whole entry',
        expects: 'accepted',
        answer: () => issue(credential({ credentialStatus: entry })),
      },
      refused('an index that is no text', { statusListIndex: true }),
      refused('an index that is a number', { statusListIndex: 41 }),
      refused('an index below 0', { statusListIndex: '-1' }),
      refused('an index that is not decimal', { statusListIndex: '0x29' }),
      refused('a purpose that is no text', { statusPurpose: 5 }),
      refused('a list that is no address', { statusListCredential: 'status' }),
      refused('an id that is no address', { id: 'status' }),
      refused('a size of 0', { statusSize: 0 }),
      refused('a size that is no whole number', { statusSize: 1.5 }),
      refused('a message without its text', { statusSize: 1, statusMessage: [{ status: '0x0' }] }),
    ],
    readme,
  )

  const made = (list: BitstringStatusListCredential) => signCredential(list, signer, { created: now })
  const listOf = (statusPurpose = 'revocation') =>
    createStatusList({
      id: entry.statusListCredential,
      issuer,
      statusPurpose,
      validFrom: '2026-05-18T12:00:00Z',
    })
  it.each<[string, string[], () => Promise<{ given: JsonObject; list?: object }>]>([
    [
      'a status that is set',
      ['REVOKED'],
      async () => ({ given: entry, list: await made(setStatus(listOf(), 41, true)) }),
    ],
    [
      'an index past the end: RANGE_ERROR',
      ['RANGE_ERROR'],
      async () => ({ given: { ...entry, statusListIndex: '131072' }, list: await made(listOf()) }),
    ],
    [
      'a list of another purpose, more exactly than STATUS_VERIFICATION_ERROR',
      ['STATUS_PURPOSE_MISMATCH'],
      async () => ({ given: entry, list: await made(listOf('suspension')) }),
    ],
    [
      'a list that is not to be had: STATUS_RETRIEVAL_ERROR',
      ['STATUS_RETRIEVAL_ERROR'],
      async () => ({ given: entry }),
    ],
    [
      'a list that is too short: STATUS_LIST_LENGTH_ERROR',
      ['STATUS_LIST_LENGTH_ERROR'],
      async () => {
        const list = listOf()
        const encodedList = `u${gzipSync(Buffer.alloc(1024)).toString('base64url')}`
        return {
          given: entry,
          list: await made({ ...list, credentialSubject: { ...list.credentialSubject, encodedList } }),
        }
      },
    ],
  ])('say what the specification says of %s', async (_, codes, make) => {
    const { given, list } = await make()
    const signed = await signCredential(credential({ credentialStatus: given }), signer, {
      created: now,
      ...service.supplied,
    })
    const statusLists = list ? [{ credential: list }] : []
    const report = await verifyOffline(signed, { now, statusLists, ...service.supplied })
    expect(report.verdict).not.toBe('valid')
    const found = report.problems.filter(({ section }) => section === 'status')
    expect(found.map(({ code }) => code)).toEqual(codes)
    const [{ type = '' } = {}] = found
    if (codes[0]?.endsWith('_ERROR'))
      expect(type).toBe(`https://www.w3.org/ns/credentials/status-list#${codes[0]}`)
  })

  it('build the entry that the server allocates from a list that names only the same purpose', () => {
    expect(buildStatusEntry(listOf(), 41)).toMatchObject({
      statusPurpose: 'revocation',
      statusListIndex: '41',
    })
    expect(() => buildStatusEntry(listOf(), 131_072)).toThrow(RangeError)
  })
})
