import { copyFileSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { buildDidDocument } from 'quality-label'
import { pretendIssuer, sampleBadge } from 'quality-label/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepProfile } from '../../examples/platform/issuers'
import { addApiKey } from '../../examples/platform/keys/api-keys'
import { publish } from '../../examples/platform/loops'
import { temporaryFolder } from '../cli/support/run-command'
import { allowLoopback } from '../support/block-network.mjs'
import type { OpenPlatform } from '../support/platform'
import { openPlatform, until } from '../support/platform'

let now = new Date('2026-11-30T12:00:00Z')
let platform: OpenPlatform

beforeAll(async () => {
  platform = await openPlatform({ clock: () => now, env: { PLATFORM_SHARD_SIZE: '3' } })
}, 120_000)
afterAll(() => platform.close())

const award = (name: string, more: object = {}) => ({
  id: `https://havenlab.example/badges/${name}`,
  achievement: 'neighbourhood-guide',
  recipient: `did:example:${name}`,
  ...more,
})

type Answer = ReturnType<typeof JSON.parse>

async function json(response: Response | Promise<Response>): Promise<Answer> {
  return (await response).json()
}

async function issue(item: object): Promise<Record<string, unknown>> {
  const response = await platform.ask('POST', '/issue', { item })
  const body = await json(response)
  expect(response.status, JSON.stringify(body)).toBe(201)
  return body['credential']
}

async function verdictOf(credential: object): Promise<string> {
  return (await json(platform.ask('POST', '/verify', credential)))['verdict']
}

async function publishLater(): Promise<void> {
  now = new Date(now.getTime() + 3000)
  const { failed } = await publish(platform.services)
  expect(failed).toEqual([])
}

describe('POST /issue', () => {
  it('answers with a credential that verifies, and with the same one again', async () => {
    const first = await issue(award('ona'))
    expect(await verdictOf(first)).toBe('valid')
    now = new Date(now.getTime() + 1000)
    expect(await issue(award('ona'))).toEqual(first)
  })

  it('refuses other content under the same id, and what cannot be signed', async () => {
    await issue(award('jonas'))
    const taken = await platform.ask('POST', '/issue', { item: award('jonas', { narrative: 'Other' }) })
    expect([taken.status, (await json(taken))['code']]).toEqual([409, 'ID_TAKEN'])
    expect(taken.headers.get('content-type')).toBe('application/problem+json')
    const item = { '@context': ['https://www.w3.org/ns/credentials/v2'], id: 'urn:example:broken' }
    const broken = await platform.ask('POST', '/issue', { item })
    expect(broken.status).toBe(422)
    const unknown = await platform.ask('POST', '/issue', { item: award('x', { achievement: 'no' }) })
    expect([unknown.status, (await json(unknown))['errors']]).toEqual([
      422,
      [{ item: 0, detail: expect.any(String) }],
    ])
  })

  it('signs only for the issuer of the key', async () => {
    const other = await platform.ask('POST', '/issue', { item: award('x'), issuer: 'did:example:other' })
    expect(other.status).toBe(403)
  })
})

describe('POST /batches', () => {
  const progress = async (id: string) =>
    (await json(platform.ask('GET', `/batches/${id}`)))['progress'] as Record<string, unknown>
  const done = (id: string) => until(async () => (await progress(id))['state'] === 'done' && progress(id))

  it('issues every line, and reports the ones that failed', async () => {
    const lines = [
      ...Array.from({ length: 7 }, (_, at) => JSON.stringify(award(`walker-${at}`))),
      '{"@context": [',
      JSON.stringify(award('walker-0', { narrative: 'Other content' })),
    ]
    const ndjson = { 'Content-Type': 'application/x-ndjson' }
    const first = await platform.ask('POST', '/batches?id=walk-1', lines.join('\n'), ndjson)
    expect([first.status, await json(first)]).toEqual([202, expect.objectContaining({ shards: 3, items: 9 })])
    expect(await done('walk-1')).toMatchObject({ signed: 7, failed: 2, shards: 3, done: 3 })
    const again = await platform.ask('POST', '/batches?id=walk-1', lines.join('\n'), ndjson)
    expect(again.status).toBe(200)
    const other = await platform.ask('POST', '/batches?id=walk-1', lines.slice(1).join('\n'), ndjson)
    expect([other.status, (await json(other))['code']]).toEqual([409, 'BATCH_TAKEN'])
    const page = await json(platform.ask('GET', '/batches/walk-1/failures?limit=1'))
    const next = await json(platform.ask('GET', `/batches/walk-1/failures?limit=5&after=${page['next']}`))
    const failures = [page['failures'][0], ...(next['failures'] as object[])] as {
      failure: { code: string }
    }[]
    expect(failures.map(({ failure }) => failure.code)).toEqual(['JSON_INVALID', 'ID_TAKEN'])
    const text = await (await platform.ask('GET', '/batches/walk-1/credentials')).text()
    const credentials = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(credentials).toHaveLength(7)
    await publishLater()
    for (const credential of credentials) expect(await verdictOf(credential)).toBe('valid')
  })

  it('keeps nothing where an award cannot be built', async () => {
    const items = [award('fine'), award('wrong', { unknown: 1 }), award('wrong-too', { recipient: 7 })]
    const response = await platform.ask('POST', '/batches', { id: 'unbuilt', items })
    expect([response.status, (await json(response))['errors']]).toEqual([
      422,
      [expect.objectContaining({ item: 1 }), expect.objectContaining({ item: 2 })],
    ])
    expect((await platform.ask('GET', '/batches/unbuilt')).status).toBe(404)
  })

  it('sends its progress as events until it is done', async () => {
    await platform.ask('POST', '/batches', { id: 'streamed', items: [award('streamed')] })
    const events = await (await platform.ask('GET', '/batches/streamed/events')).text()
    expect(events).toContain('event: progress')
    expect(events.trimEnd().split('\n').at(-1)).toContain('"state":"done"')
  })

  it('stops when it is cancelled, and goes on when it is resumed', async () => {
    await platform.worker.close()
    await platform.ask('POST', '/batches', {
      id: 'held',
      items: Array.from({ length: 9 }, (_, at) => award(`held-${at}`)),
    })
    expect(await json(platform.ask('POST', '/batches/held/cancel'))).toMatchObject({
      state: 'cancelled',
      signed: 0,
    })
    expect(await json(platform.ask('POST', '/batches/held/resume'))).toMatchObject({ state: 'open' })
    platform.worker = platform.services.engine.work((job) =>
      import('../../examples/platform/issuing/sign-shard').then(({ signShard }) =>
        signShard(platform.services, job),
      ),
    )
    expect(await done('held')).toMatchObject({ signed: 9 })
  })
})

describe('POST /revoke, /suspend and /reinstate', () => {
  it('count once the lists are published', async () => {
    const [revoked, suspended, untouched] = [
      await issue(award('r')),
      await issue(award('s')),
      await issue(award('u')),
    ]
    const change = (path: string, credential: Record<string, unknown>) =>
      platform.ask('POST', path, { ids: [credential['id']] })
    expect((await change('/revoke', revoked)).status).toBe(202)
    expect((await change('/suspend', suspended)).status).toBe(202)
    await publishLater()
    expect([await verdictOf(revoked), await verdictOf(suspended), await verdictOf(untouched)]).toEqual([
      'invalid',
      'invalid',
      'valid',
    ])
    expect((await change('/reinstate', suspended)).status).toBe(202)
    await publishLater()
    expect([await verdictOf(revoked), await verdictOf(suspended)]).toEqual(['invalid', 'valid'])
    const unknown = await platform.ask('POST', '/revoke', { ids: ['urn:example:none'] })
    expect([unknown.status, (await json(unknown))['code']]).toEqual([422, 'STATUS_CHANGES_REFUSED'])
  })
})

describe('GET /status/:list', () => {
  it('serves a list that caches may keep for its ttl', async () => {
    const { credentialStatus } = (await issue(award('listed'))) as {
      credentialStatus: { statusListCredential: string }[]
    }
    const path = new URL(String(credentialStatus[0]?.statusListCredential)).pathname
    const list = await platform.app.request(path)
    const { headers } = list
    expect([
      list.status,
      headers.get('content-type'),
      headers.get('cache-control'),
      headers.get('access-control-allow-origin'),
    ]).toEqual([200, 'application/vc', 'public, max-age=2', '*'])
    const etag = String(headers.get('etag'))
    const same = await platform.app.request(path, { headers: { 'If-None-Match': `W/${etag}, "x"` } })
    expect([same.status, await same.text()]).toEqual([304, ''])
    expect((await platform.app.request('/status/revocation-999')).status).toBe(404)
  })
})

describe('API keys', () => {
  it('are asked for, and allow what their roles say', async () => {
    const { pool } = platform.services
    const reader = await addApiKey(pool, { name: 'reader', roles: ['read'], issuer: platform.issuer })
    const status = async (key: string | undefined, method: string, path: string) =>
      (
        await platform.app.request(path, {
          method,
          headers: {
            'Content-Type': 'application/json',
            ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
          },
          ...(method === 'POST' ? { body: '{}' } : {}),
        })
      ).status
    expect(await status(undefined, 'POST', '/issue')).toBe(401)
    expect(await status(`${reader.slice(0, -1)}_`, 'POST', '/issue')).toBe(401)
    expect(await status(reader, 'POST', '/issue')).toBe(403)
    expect(await status(reader, 'GET', '/batches/walk-1')).toBe(200)
    expect(await status(platform.apiKey, 'POST', '/issue')).toBe(400)
    const { rows } = await pool.query("SELECT id, hash FROM api_key WHERE name = 'reader'", [])
    expect(Buffer.from(rows[0]?.['hash'] as Uint8Array)).toHaveLength(32)
  })

  it('that are wrong are answered seldom, and keep no right one out', async () => {
    const wrong = () => platform.app.request('/batches/x', { headers: { Authorization: 'Bearer x' } })
    const statuses = await Promise.all(Array.from({ length: 70 }, async () => (await wrong()).status))
    expect(new Set(statuses)).toEqual(new Set([401, 429]))
    expect(Number((await wrong()).headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await platform.ask('GET', '/batches/walk-1')).status).toBe(200)
  })

  it('see nothing of another issuer', async () => {
    const { addIssuer } = await import('../../examples/platform/issuers')
    const issuer = await addIssuer(platform.services, 'Another city')
    const key = await addApiKey(platform.services.pool, {
      name: 'other',
      roles: ['read', 'issue', 'status', 'operate'],
      issuer,
    })
    const headers = { Authorization: `Bearer ${key}` }
    const ona = 'https://havenlab.example/badges/ona'
    expect((await platform.ask('GET', '/batches/walk-1', undefined, headers)).status).toBe(404)
    expect((await platform.ask('POST', '/batches/walk-1/cancel', {}, headers)).status).toBe(404)
    expect((await platform.ask('GET', `/credentials?id=${ona}`, undefined, headers)).status).toBe(404)
    expect((await platform.ask('GET', `/credentials?id=${ona}`)).status).toBe(200)
    expect((await platform.ask('POST', '/revoke', { ids: [ona] }, headers)).status).toBe(422)
    expect((await platform.ask('POST', '/revoke', { ids: [ona] })).status).toBe(202)
  })
})

describe('the addresses for machines', () => {
  it('say whether the platform lives and is ready, and count', async () => {
    expect((await platform.app.request('/livez')).status).toBe(200)
    const ready = await platform.app.request('/readyz')
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { ready: true, checks: { database: true, engine: true, signature: true, lists: true, trust: true } },
    ])
    const metrics = await (await platform.app.request('/metrics')).text()
    for (const name of [
      'ql_credentials_total{result="issued",code=""}',
      'ql_shard_seconds',
      'ql_sign_seconds',
      'ql_shards_open',
      'ql_oldest_open_shard_seconds',
      'ql_attempts_over_3',
      'ql_places_left{issuer=',
      'ql_status_changes_pending',
      'ql_list_age_seconds',
      'nodejs_eventloop_lag_seconds',
    ])
      expect(metrics).toContain(name)
  })

  it('answer problem details to what is not there or cannot be read', async () => {
    const missing = await platform.app.request('/nowhere')
    expect([missing.status, missing.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
    expect((await platform.ask('POST', '/issue', 'no', {})).status).toBe(400)
    expect((await platform.ask('POST', '/issue', '{}', { 'Content-Type': 'text/html' })).status).toBe(415)
    expect((await platform.ask('POST', '/verify', `"${'x'.repeat(600_000)}"`)).status).toBe(413)
  })
})

describe('what no database can keep', () => {
  it.each(['%00', '%ED%A0%80', '..%2f', '%F0%9F%92%A9'])(
    'is answered in every place of a request: %s',
    async (text) => {
      const name = decodeURIComponent(text.startsWith('%ED') ? '%EF%BF%BD' : text)
      for (const path of [`/batches/${text}`, `/status/${text}`, `/credentials?id=${text}`])
        expect([path, (await platform.ask('GET', path)).status]).toEqual([path, 404])
      for (const path of ['/revoke', '/suspend'])
        expect([path, (await platform.ask('POST', path, { ids: [name] })).status]).toEqual([path, 422])
      expect((await platform.ask('POST', '/batches', { id: name, items: [{}] })).status).toBe(400)
      expect((await platform.ask('POST', '/issue', { item: award('x', { id: name }) })).status).toBe(422)
      expect(
        (
          await platform.ask('POST', '/issue', {
            item: award(`told-${text.length}`, { narrative: `a${name}\ud800` }),
          })
        ).status,
      ).toBeLessThan(500)
      expect((await platform.ask('POST', '/issue', { issuer: name, item: award('x') })).status).toBeLessThan(
        500,
      )
      expect((await platform.ask('POST', '/verify', `{"a": "${name}"}`)).status).toBe(200)
    },
  )
})

describe('the log', () => {
  it('has nothing to say of requests that were answered', () => {
    expect(platform.logged).toEqual([])
  })
})

describe('a platform with a trust bundle and a remote signer', () => {
  const city = pretendIssuer('City with a key service')
  const did = 'did:web:city.example'
  const method = `${did}#key-1`
  const folder = new URL('../../examples/havenlab-zuid/', import.meta.url)
  const bundle = join(temporaryFolder(), 'bundle.json')
  let time = new Date('2026-10-01T12:00:00Z')
  let other: OpenPlatform
  const server = createServer(async (request, response) => {
    const { id, bytes } = (await new Response(Readable.toWeb(request) as ReadableStream).json()) as Record<
      string,
      string
    >
    const signature = await city.key.sign(new Uint8Array(Buffer.from(bytes ?? '', 'base64')))
    response.statusCode = id === method ? 200 : 403
    response.end(JSON.stringify({ signature: Buffer.from(signature).toString('base64') }))
  })
  beforeAll(async () => {
    allowLoopback()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    copyFileSync(new URL('trust-bundle-2026-10-01.json', folder), bundle)
    other = await openPlatform({
      clock: () => time,
      env: {
        PLATFORM_SIGNER_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        PLATFORM_TRUST_BUNDLE: bundle,
        PLATFORM_TRUST_ROOT: fileURLToPath(new URL('trust-root.json', folder)),
      },
    })
  }, 120_000)
  afterAll(async () => {
    await other?.close()
    server.closeAllConnections()
    server.close()
  })

  it('signs for an issuer whose key is elsewhere', async () => {
    const didDocument = buildDidDocument({ id: did, keys: [{ id: method, key: city.key }] })
    await keepProfile(other.services, did, { name: 'City', didDocument })
    await other.services.keys.add(did, method)
    const apiKey = await addApiKey(other.services.pool, { name: 'all', roles: ['issue'] })
    const item = { ...sampleBadge({ id: did, type: ['Profile'], name: 'City' }), id: 'urn:example:remote' }
    const answer = await other.ask(
      'POST',
      '/issue',
      { issuer: did, item },
      { Authorization: `Bearer ${apiKey}` },
    )
    const { credential } = await json(answer)
    expect(credential.proof.verificationMethod).toBe(method)
    const report = await json(other.ask('POST', '/verify', credential))
    expect([report.sections.integrity.verdict, report.sections.status.verdict]).toEqual(['valid', 'valid'])
    for (let at = 0; at < 5; at += 1) expect((await other.app.request('/readyz')).status).toBe(200)
  })

  it('verifies by the bundle, and answers 503 when it has ended', async () => {
    const badge = readFileSync(new URL('badge-2026-09-30.json', folder), 'utf8')
    const report = await json(other.ask('POST', '/verify', badge))
    expect([report.sections.trust.verdict, report.sections.policy.verdict]).toEqual(['valid', 'valid'])
    time = new Date('2030-01-01T00:00:00Z')
    expect((await other.ask('POST', '/verify', badge)).status).toBe(503)
    expect((await json(other.app.request('/readyz'))).checks.trust).toBe(false)
  })
})
