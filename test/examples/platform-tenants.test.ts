import { sampleBadge } from 'quality-label/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addApiKey, roles } from '../../examples/platform/keys/api-keys'
import { publish } from '../../examples/platform/loops'
import type { Seeded } from '../../examples/platform/seed'
import { seedCity } from '../../examples/platform/seed'
import type { OpenPlatform } from '../support/platform'
import { openPlatform, until } from '../support/platform'

let now = new Date('2026-11-30T12:00:00Z')
let platform: OpenPlatform
let other: Seeded
let all: string
beforeAll(async () => {
  platform = await openPlatform({ clock: () => now })
  other = await seedCity(platform.services)
  all = await addApiKey(platform.services.pool, { name: 'all', roles })
}, 120_000)
afterAll(() => platform.close())

type Answer = ReturnType<typeof JSON.parse>

async function ask(apiKey: string, method: string, path: string, body?: unknown): Promise<[number, Answer]> {
  const response = await platform.ask(method, path, body, { Authorization: `Bearer ${apiKey}` })
  const text = await response.text()
  return [response.status, text.startsWith('{') && !text.includes('\n') ? JSON.parse(text) : text]
}
const award = (name: string) => ({
  id: `https://havenlab.example/badges/${name}`,
  achievement: 'neighbourhood-guide',
  recipient: 'did:example:ona',
})
const done = (apiKey: string, path: string) =>
  until(async () => {
    const [, { progress }] = await ask(apiKey, 'GET', path)
    return progress?.state === 'done' && progress
  })

describe('two issuers on one platform', () => {
  it('have batches of the same name, and badges of the same id', async () => {
    const batch = { id: 'summer', items: [award('ona')] }
    const credentials: string[] = []
    for (const { apiKey, issuer } of [platform, other]) {
      const [status, shown] = await ask(apiKey, 'POST', '/batches', batch)
      expect([status, shown]).toEqual([202, expect.objectContaining({ id: 'summer', issuer })])
      expect(await done(apiKey, '/batches/summer')).toMatchObject({ signed: 1, failed: 0 })
      const [, text] = await ask(apiKey, 'GET', '/batches/summer/credentials')
      expect(JSON.parse(text).issuer.id).toBe(issuer)
      credentials.push(text)
    }
    expect(new Set(credentials).size).toBe(2)
  })

  it('see and change nothing of each other', async () => {
    const broken = { ...sampleBadge({ id: platform.issuer, type: ['Profile'], name: 'City' }), name: 7 }
    await ask(platform.apiKey, 'POST', '/batches', {
      id: 'own',
      items: [{ ...broken, id: 'urn:example:broken' }],
    })
    await done(platform.apiKey, '/batches/own')
    await ask(platform.apiKey, 'POST', '/issue', { item: award('private') })
    const ids = [award('private').id, 'urn:example:broken']
    for (const id of ids) {
      expect((await ask(platform.apiKey, 'GET', `/credentials?id=${id}`))[0]).toBe(200)
      expect((await ask(other.apiKey, 'GET', `/credentials?id=${id}`))[0]).toBe(404)
      expect((await ask(other.apiKey, 'GET', `/credentials?id=${id}&issuer=${platform.issuer}`))[0]).toBe(403)
      expect((await ask(other.apiKey, 'POST', '/revoke', { ids: [id] }))[0]).toBe(422)
      expect((await ask(other.apiKey, 'POST', '/revoke', { ids: [id], issuer: platform.issuer }))[0]).toBe(
        403,
      )
    }
    // A batch that only names the ids of another.
    await ask(other.apiKey, 'POST', '/batches', { id: 'spy', items: ids.map((id) => ({ id })) })
    await done(other.apiKey, '/batches/spy')
    expect(await ask(other.apiKey, 'GET', '/batches/spy/credentials')).toEqual([200, ''])
    expect(await ask(other.apiKey, 'POST', '/batches/spy/release', { ids: ['urn:example:broken'] })).toEqual([
      200,
      { released: expect.any(Number) },
    ])
    expect((await ask(platform.apiKey, 'GET', `/credentials?id=urn:example:broken`))[1].state).toBe('failed')
  })

  it.each(['', '/events', '/failures', '/credentials'])(
    'do not read a batch of the other: %s',
    async (path) => {
      await ask(platform.apiKey, 'POST', '/batches', { id: 'mine', items: [award('mine')] })
      expect((await ask(other.apiKey, 'GET', `/batches/mine${path}`))[0]).toBe(404)
      expect((await ask(other.apiKey, 'GET', `/batches/mine${path}?issuer=${platform.issuer}`))[0]).toBe(403)
    },
  )

  it.each(['cancel', 'resume', 'release'])('do not steer a batch of the other: %s', async (path) => {
    expect((await ask(other.apiKey, 'POST', `/batches/mine/${path}`, { code: 'X' }))[0]).toBe(404)
    expect(
      (await ask(other.apiKey, 'POST', `/batches/mine/${path}?issuer=${platform.issuer}`, { code: 'X' }))[0],
    ).toBe(403)
  })
})

describe('a key for all issuers', () => {
  it('names the issuer in every request', async () => {
    const id = award('private').id
    const requests: [string, string, unknown?][] = [
      ['POST', '/issue', { item: award('named') }],
      ['POST', '/batches', { id: 'named', items: [award('named')] }],
      ['GET', `/credentials?id=${id}`],
      ['POST', '/revoke', { ids: [id] }],
      ...['', '/events', '/failures', '/credentials'].map((path): [string, string] => [
        'GET',
        `/batches/mine${path}`,
      ]),
      ...['cancel', 'resume', 'release'].map((path): [string, string, unknown] => [
        'POST',
        `/batches/mine/${path}`,
        { code: 'X' },
      ]),
    ]
    for (const [method, path, body] of requests) {
      expect([path, (await ask(all, method, path, body))[0]]).toEqual([path, 400])
      const { issuer } = platform
      const named: [string, unknown?] =
        method === 'GET' || /mine/.test(path)
          ? [`${path}${path.includes('?') ? '&' : '?'}issuer=${issuer}`, body]
          : [path, { ...(body as object), issuer }]
      expect([path, (await ask(all, method, ...named))[0]]).toEqual([
        path,
        expect.toSatisfy((code) => code < 300),
      ])
    }
  })
})

describe('an item that comes with a status, or again with other purposes', () => {
  it('is refused in plain words', async () => {
    const [, { credential }] = await ask(platform.apiKey, 'POST', '/issue', { item: award('placed') })
    const { proof: _, ...placed } = credential
    const [status, problem] = await ask(platform.apiKey, 'POST', '/issue', {
      item: { ...placed, id: 'urn:example:twin' },
      statusPurposes: [],
    })
    expect([status, problem.detail]).toEqual([422, expect.stringContaining('without credentialStatus')])
    const item = { ...award('purposes'), validFrom: '2026-11-30T00:00:00Z' }
    expect((await ask(platform.apiKey, 'POST', '/issue', { item }))[0]).toBe(201)
    const [again, taken] = await ask(platform.apiKey, 'POST', '/issue', {
      item,
      statusPurposes: ['revocation'],
    })
    expect([again, taken.code]).toEqual([409, 'ID_TAKEN'])
  })
})

describe('readiness', () => {
  it('does not depend on the lists of an issuer that cannot sign', async () => {
    await publish(platform.services)
    const { pool, keys } = platform.services
    await pool.query('UPDATE signing_key SET retired_at = now() WHERE issuer = $1', [other.issuer])
    now = new Date(now.getTime() + 4 * 86_400_000)
    const lists = async () => (await (await platform.app.request('/readyz')).json()).checks.lists
    expect(await lists()).toBe(false)
    await publish(platform.services)
    expect(await lists()).toBe(true)
    const metrics = await (await platform.app.request('/metrics')).text()
    expect(metrics).toMatch(/^ql_list_age_seconds 0$/m)
    expect(metrics).toMatch(/^ql_list_age_without_key_seconds 3456\d\d$/m)
    // A key that is there and does not sign.
    await keys.add(other.issuer, 'did:web:other.example#key-1')
    expect(await lists()).toBe(true)
  })
})
