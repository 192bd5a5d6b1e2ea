import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sweep } from '../../examples/platform/issuing/queue-batch'
import { addApiKey, roles } from '../../examples/platform/keys/api-keys'
import { seedCity } from '../../examples/platform/seed'
import { createTurns } from '../../examples/platform/turns'
import type { OpenPlatform } from '../support/platform'
import { openPlatform, until } from '../support/platform'

let platform: OpenPlatform
beforeAll(async () => {
  platform = await openPlatform({
    env: { PLATFORM_BATCH_ITEMS: '1000', PLATFORM_REQUESTS_PER_MINUTE: '100000' },
  })
}, 120_000)
afterAll(() => platform.close())

const ndjson = { 'Content-Type': 'application/x-ndjson' }
const keyed = (apiKey: string) => ({ Authorization: `Bearer ${apiKey}` })
const award = (name: string, more: object = {}) => ({
  id: `https://havenlab.example/badges/${name}`,
  achievement: 'neighbourhood-guide',
  recipient: 'did:example:ona',
  ...more,
})

async function problemOf(asked: Promise<Response>): Promise<unknown> {
  const response = await asked
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  return response.json()
}

/** Counts how often other requests could have been answered. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0
  let isOver = false
  const count = () => {
    turns += 1
    if (!isOver) setImmediate(count)
  }
  setImmediate(count)
  await work()
  isOver = true
  return turns
}

describe('a body that readers understand in different ways', () => {
  const named = JSON.stringify(award('strict'))
  const texts: [string, string, string][] = [
    ['a name twice', named.replace('{', '{"recipient":"did:example:bob",'), 'JSON_DUPLICATE_KEY'],
    [
      'a number that no double keeps',
      named.replace('{', '{"results":1.00000000000000000001,'),
      'JSON_NUMBER',
    ],
    ['a zero with a sign', named.replace('{', '{"results":-0,'), 'JSON_NUMBER'],
    ['a name with a meaning', named.replace('{', '{"__proto__":{},'), 'JSON_FORBIDDEN_KEY'],
    ['half of a character', named.replace('ona', 'ona\\ud800'), 'JSON_STRING'],
    [
      'too many levels',
      named.replace('{', `{"results":${'['.repeat(100_000)}${']'.repeat(100_000)},`),
      'INPUT_TOO_DEEP',
    ],
    ['too many values', named.replace('{', `{"results":[${'1,'.repeat(60_000)}1],`), 'INPUT_TOO_LARGE'],
  ]
  it.each(texts)('is refused at once: %s', async (_, text, code) => {
    for (const [path, body] of [
      ['/issue', `{"item":${text}}`],
      ['/batches', `{"id":"strict","items":[${text}]}`],
      ['/revoke', `{"ids":[${text}]}`],
    ] as const)
      expect([path, await problemOf(platform.ask('POST', path, body))]).toMatchObject([
        path,
        { status: 400, code },
      ])
  })

  it.each(texts)('fails as a line of a batch: %s', async (name, text) => {
    const id = `line-${name.replaceAll(' ', '-')}`
    const fine = JSON.stringify(award(id))
    expect((await platform.ask('POST', `/batches?id=${id}`, `${text}\n${fine}`, ndjson)).status).toBe(202)
    const progress = await until(async () => {
      const shown = (await (await platform.ask('GET', `/batches/${id}`)).json()) as {
        progress: { state: string }
      }
      return shown.progress.state === 'done' && shown.progress
    })
    expect(progress).toMatchObject({ signed: 1, failed: 1 })
  })

  it('is refused where it is not UTF-8', async () => {
    const broken = Buffer.from(JSON.stringify({ item: award('x', { narrative: '\u00e9' }) }), 'latin1')
    const ask = async (path: string, type: string) =>
      platform.app.request(path, {
        method: 'POST',
        headers: { Authorization: `Bearer ${platform.apiKey}`, 'Content-Type': type },
        body: new Uint8Array(broken),
      })
    expect(await problemOf(ask('/issue', 'application/json'))).toMatchObject({
      status: 400,
      code: 'UTF8_INVALID',
    })
    expect((await ask('/batches?id=latin', 'application/x-ndjson')).status).toBe(400)
  })
})

describe('statusPurposes', () => {
  it.each(['revoked', 'suspend', 'Revocation', ''])(
    'that no list can have are refused at once: %s',
    async (purpose) => {
      const given = { statusPurposes: [purpose] }
      expect((await platform.ask('POST', '/issue', { ...given, item: award('purpose') })).status).toBe(400)
      expect(
        (await platform.ask('POST', '/batches', { ...given, id: 'p', items: [award('purpose')] })).status,
      ).toBe(400)
    },
  )

  it('may be others than those of the standard, or none', async () => {
    for (const statusPurposes of [['reviewed'], []])
      expect(
        (
          await platform.ask('POST', '/issue', {
            statusPurposes,
            item: award(`own-${statusPurposes.length}`),
          })
        ).status,
      ).toBe(201)
  })
})

describe('a batch', () => {
  it('has at most so many items, of at most so many bytes', async () => {
    const many = Array.from({ length: 1001 }, () => '{}')
    expect((await platform.ask('POST', '/batches?id=many', many.join('\n'), ndjson)).status).toBe(413)
    expect((await platform.ask('POST', '/batches', `{"id":"many","items":[${many}]}`)).status).toBe(413)
    expect((await platform.ask('POST', '/batches?id=long', 'x'.repeat(1024 * 1024 + 1), ndjson)).status).toBe(
      400,
    )
  })

  it('keeps no other request waiting while its lines are read', async () => {
    const turns = await turnsDuring(async () => {
      const lines = '\n'.repeat(8 * 1024 * 1024)
      expect((await platform.ask('POST', '/batches?id=empty', lines, ndjson)).status).toBe(400)
    })
    expect(turns).toBeGreaterThan(10)
  })

  it('waits until another of the same issuer is read', async () => {
    const held: ReadableStreamDefaultController[] = []
    const slow = () =>
      platform.app.request(
        new Request('http://localhost/batches?id=slow', {
          method: 'POST',
          headers: { Authorization: `Bearer ${platform.apiKey}`, ...ndjson },
          body: new ReadableStream({ start: (controller) => void held.push(controller) }),
          duplex: 'half',
        } as RequestInit),
      )
    const waiting = [slow(), slow()]
    const further = () => platform.ask('POST', '/batches', { id: 'further', items: [award('further')] })
    await until(async () => (await further()).status === 429)
    for (const each of held) each.close()
    for (const each of waiting) expect((await each).status).toBe(400)
    expect((await further()).status).toBeLessThan(300)
  })
})

describe('POST /issue', () => {
  it('of many clients lets others be answered between', async () => {
    const turns = await turnsDuring(async () => {
      const asked = Array.from({ length: 20 }, (_, at) =>
        platform.ask('POST', '/issue', { item: award(`crowd-${at}`) }),
      )
      for (const { status } of await Promise.all(asked)) expect(status).toBe(201)
    })
    // Each asks the database several times, which is in this thread.
    expect(turns).toBeGreaterThan(100)
  })
})

describe('event streams', () => {
  it('of one issuer leave room for those of others, with however many keys', async () => {
    const { services } = platform
    const other = await seedCity(services)
    const own = await addApiKey(services.pool, { name: 'second', roles, issuer: platform.issuer })
    const { add } = services.engine
    // Without a job in the queue the batch stays open.
    services.engine.add = async () => {}
    for (const apiKey of [own, other.apiKey])
      await platform.ask(
        'POST',
        '/batches',
        { id: `seen-${apiKey.slice(3, 9)}`, items: [award(apiKey.slice(3, 9))] },
        keyed(apiKey),
      )
    services.engine.add = add
    const open: Response[] = []
    const watch = async (apiKey: string, batchOf = apiKey) => {
      const path = `/batches/seen-${batchOf.slice(3, 9)}/events`
      open.push(await platform.ask('GET', path, undefined, keyed(apiKey)))
      return open.at(-1)?.status
    }
    for (let at = 0; at < 20; at += 1) expect(await watch(at % 2 ? own : platform.apiKey, own)).toBe(200)
    expect([await watch(own), await watch(platform.apiKey, own), await watch(other.apiKey)]).toEqual([
      429, 429, 200,
    ])
    await Promise.all(open.map((each) => each.body?.cancel()))
    await until(async () => (await watch(own)) === 200)
    await open.at(-1)?.body?.cancel()
  })
})

describe('keys that are wrong', () => {
  it('cost few questions to the database once they are many, and a new right one is found', async () => {
    const { pool } = platform.services
    const { query } = pool
    let asked = 0
    pool.query = (text, values) => {
      if (text.includes('FROM api_key')) asked += 1
      return query(text, values)
    }
    const wrong = (at: number) => ({
      Authorization: `Bearer ql_${String(at).padStart(12, '0')}_${'x'.repeat(43)}`,
    })
    const ask = async (headers: Record<string, string>) =>
      (await platform.ask('GET', '/batches/none', undefined, headers)).status
    for (let at = 0; at < 60; at += 1) expect(await ask(wrong(at))).toBe(401)
    asked = 0
    const statuses = await Promise.all(Array.from({ length: 500 }, (_, at) => ask(wrong(at + 100))))
    expect(new Set(statuses)).toEqual(new Set([429]))
    expect(asked).toBeLessThan(20)
    const fresh = await addApiKey(pool, { name: 'fresh', roles, issuer: platform.issuer })
    expect(await ask({ Authorization: `Bearer ${fresh}` })).toBe(404)
    pool.query = query
  })
})

describe('a client that ends in the middle of its body', () => {
  it('leaves nothing in the log', async () => {
    const before = platform.logged.length
    const aborted = Object.assign(new Error('aborted'), { code: 'ECONNRESET' })
    const body = new ReadableStream({ start: (controller) => controller.error(aborted) })
    const answer = await platform.app.request(
      new Request('http://localhost/issue', {
        method: 'POST',
        headers: { ...keyed(platform.apiKey), 'Content-Type': 'application/json' },
        body,
        duplex: 'half',
      } as RequestInit),
    )
    expect([answer.status, platform.logged.length]).toEqual([400, before])
  })
})

describe('sweep()', () => {
  it('goes on after a batch that the store refuses, and says which one it is', async () => {
    const { services } = platform
    const { pool, clock } = services
    for (const [id, purposes] of [
      ['refused', 'x'.repeat(41)],
      ['queued', 'revocation'],
    ]) {
      await pool.query(
        `INSERT INTO batch_request (id, issuer, digest, created, shards, items, purposes, asked_at) VALUES ($1, $2, $3, $4, 1, 1, $5, $6)`,
        [
          id,
          platform.issuer,
          Buffer.alloc(32),
          clock().toISOString(),
          purposes,
          new Date(id === 'refused' ? 0 : 1),
        ],
      )
      await pool.query('INSERT INTO award_shard VALUES ($1, 0, $2)', [id, JSON.stringify({ id })])
    }
    await sweep(services, 0)
    const { rows } = await pool.query(
      "SELECT id, is_added, tries FROM batch_request WHERE id IN ('refused', 'queued') ORDER BY id",
      [],
    )
    expect(rows).toEqual([
      { id: 'queued', is_added: true, tries: 0 },
      { id: 'refused', is_added: false, tries: 1 },
    ])
    expect(platform.logged.filter((line) => line.includes('batch refused'))).toHaveLength(1)
  })
})

describe('createTurns()', () => {
  it('lets others have their turn once its time went by', async () => {
    const turn = createTurns(5)
    expect(turn()).toBeUndefined()
    const until = performance.now() + 6
    while (performance.now() < until);
    let isOther = false
    setImmediate(() => {
      isOther = true
    })
    await turn()
    expect(isOther).toBe(true)
  })
})
