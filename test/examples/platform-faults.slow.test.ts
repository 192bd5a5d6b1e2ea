import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createPostgresBackend, createRedisBackend, withBackend } from 'bullmq'
import { Redis } from 'ioredis'
import pg from 'pg'
import { pretendIssuer, sampleBadge } from 'quality-label/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundlePlatform } from '../../scripts/support/bundle-platform.mjs'
import { allowLoopback } from '../support/block-network.mjs'
import { postgresMissing } from '../support/start-postgres'
import { redisMissing } from '../support/start-redis'
import { checkOutcome, readList } from './platform-faults/check-outcome'
import type { Fault } from './platform-faults/fault-plan'
import { faultsOf, planItems, randomOf } from './platform-faults/fault-plan'
import type { Fleet } from './platform-faults/fleet'
import { startFleet } from './platform-faults/fleet'

/** Sizes; a long run is started by hand, such as QUALITY_LABEL_FAULTS='{"badges":20000,"poison":10,"bombs":2,"seconds":600}'. */
const { badges, poison, bombs, seconds, workers, seed } = {
  badges: 1000,
  poison: 2,
  bombs: 1,
  seconds: 24,
  workers: 3,
  seed: 20_261_130,
  ...(JSON.parse(process.env['QUALITY_LABEL_FAULTS'] ?? '{}') as object),
}
const shardSize = badges > 5000 ? 200 : 50
const limit = (seconds + 240) * 1000

allowLoopback()
const root = fileURLToPath(new URL('../../', import.meta.url))
const bundle = join(root, 'node_modules', '.cache', 'quality-label', `platform-faults-${process.pid}.mjs`)
beforeAll(() => bundlePlatform(bundle), 120_000)
afterAll(() => rmSync(bundle, { force: true }))

const missing = postgresMissing ?? redisMissing
it.runIf(process.env['CI'] === 'true')('has PostgreSQL and a Redis', () => {
  expect(missing).toBeUndefined()
})

describe.skipIf(missing).each(['Redis', 'PostgreSQL'])(
  `a platform that fails in every part${missing ? `: skipped, ${missing}` : ''}, its queue on %s`,
  (queue) => {
    it(
      'gives each id one credential and each place one id, and loses no revocation',
      async () => {
        const random = randomOf(seed)
        const fleet = await startFleet(bundle, queue === 'Redis', {
          PLATFORM_URL: 'https://platform.example',
          PLATFORM_WRAPPING_KEYS: `test:${'ab'.repeat(32)}`,
          PLATFORM_SHARD_SIZE: String(shardSize),
          PLATFORM_SWEEP_SECONDS: '2',
          PLATFORM_LOCK_SECONDS: '3',
          PLATFORM_LIST_TTL_SECONDS: '1',
        })
        const connections = new pg.Pool({
          connectionString: fleet.database.url,
          max: 4,
          connectionTimeoutMillis: 2000,
        })
        connections.on('error', () => {})
        const happened: Record<string, number> = {}
        try {
          const issuer = fleet.command('add-issuer', 'City')
          const profile = { id: issuer, type: ['Profile'] as ['Profile'], name: 'City' }
          const badge = (id: string) => ({ ...sampleBadge(profile, { id }) })
          const stranger = pretendIssuer('Stranger')
          const signed = (given: object) =>
            stranger.sign({ ...given, issuer: stranger.profile }, { created: '2026-11-30T12:00:00Z' })
          const items = await planItems({ badges, poison, bombs, badge, signed }, random)
          await freeze(
            connections,
            issuer,
            items.map(({ line }) => line),
          )
          for (let at = 0; at < workers; at++) fleet.startWorker(at)

          const running = { is: true }
          const asking = ask(connections, issuer, randomOf(seed + 1), running)
          const watching = watch(connections, running)
          const end = Date.now() + seconds * 1000
          for (const fault of faultsOf(random)) {
            await pause(500 + random() * 1500)
            if (Date.now() > end) break
            happened[fault] = (happened[fault] ?? 0) + 1
            await act[fault](fleet, random, connections)
          }
          await until(async () => (await countOf(connections, 'shard WHERE NOT done')) === 0, limit, fleet)
          running.is = false
          const asked = await asking
          await until(
            async () => (await countOf(connections, 'status_change WHERE NOT published')) === 0,
            60_000,
            fleet,
          )
          const backwards = await watching

          const outcome = await checkOutcome(connections, { items, ...asked })
          const told = {
            ...happened,
            deaths: fleet.deaths,
            revoked: asked.revoked.size,
            suspended: asked.suspended.size,
          }
          expect({ ...outcome, wrong: outcome.wrong.slice(0, 20), backwards }, JSON.stringify(told)).toEqual({
            signed: outcome.verified,
            failed: expect.any(Number),
            verified: expect.any(Number),
            wrong: [],
            backwards: [],
          })
          expect(outcome.verified).toBeGreaterThanOrEqual(badges)
          expect(asked.revoked.size).toBeGreaterThan(5)
          if (process.env['QUALITY_LABEL_FAULTS'])
            process.stderr.write(`${queue}: ${JSON.stringify({ ...told, ...outcome })}\n`)
        } finally {
          await connections.end().catch(() => {})
          await fleet.end()
        }
      },
      limit * 2,
    )
  },
)

/** Gives items to the platform as its request does. */
async function freeze(connections: pg.Pool, issuer: string, lines: readonly string[]): Promise<void> {
  const shards = Math.ceil(lines.length / shardSize)
  await connections.query(
    `INSERT INTO batch_request (id, issuer, digest, created, shards, items, purposes)
     VALUES ('chaos', $1, '\\x00', '2026-11-30T12:00:00Z', $2, $3, 'revocation suspension')`,
    [issuer, shards, lines.length],
  )
  for (let shard = 0; shard < shards; shard++) {
    const part = lines.slice(shard * shardSize, (shard + 1) * shardSize).join('\n')
    await connections.query(`INSERT INTO award_shard VALUES ('chaos', $1, $2)`, [shard, part])
  }
}

const act: Record<Fault, (fleet: Fleet, random: () => number, connections: pg.Pool) => Promise<void>> = {
  async killWorker(fleet, random) {
    const at = pick(fleet, random)
    await fleet.endWorker(at, 'SIGKILL')
    fleet.startWorker(at)
  },
  async killAllWorkers(fleet) {
    await Promise.all(fleet.workers.map((_, at) => fleet.endWorker(at, 'SIGKILL')))
    for (const at of fleet.workers.keys()) fleet.startWorker(at)
  },
  async stopWorker(fleet, random) {
    const at = pick(fleet, random)
    await fleet.endWorker(at, 'SIGTERM')
    fleet.startWorker(at)
  },
  async setClockBack(fleet, random) {
    const at = pick(fleet, random)
    await fleet.endWorker(at, 'SIGKILL')
    fleet.startWorker(at, { FAULT_CLOCK_BACK_MS: '3600000' })
  },
  async stopDatabase(fleet) {
    await restartDatabase(fleet, 'fast', 500)
  },
  async crashDatabase(fleet) {
    await restartDatabase(fleet, 'immediate', 0)
  },
  async fillDisk(fleet) {
    if (!fleet.fillDisk()) return
    await pause(3000)
    fleet.freeDisk()
    // A server that could not write its log has ended.
    await restartDatabase(fleet, 'immediate', 0)
  },
  async killQueue(fleet) {
    await fleet.queue?.kill()
    await fleet.queue?.start()
  },
  async flushQueue(fleet, _, connections) {
    if (fleet.queue === undefined) {
      await connections.query(emptyQueue).catch(() => {})
      return
    }
    const redis = new Redis(fleet.queue.url, { maxRetriesPerRequest: 1 })
    redis.on('error', () => {})
    await redis.flushall().catch(() => {})
    redis.disconnect()
  },
  /** Delivers every third open shard once more, at the same time as the others. */
  async repeatJobs(fleet, _, connections) {
    const open = await connections
      .query<{ batch: string; shard: number }>('SELECT batch, shard FROM quality_label.shard WHERE NOT done')
      .catch(() => ({ rows: [] }))
    const jobs = open.rows
      .filter(({ shard }) => shard % 3 === 0)
      .map((data) => ({
        name: 'shard',
        data,
        opts: { jobId: `again-${data.shard}-${Date.now()}`, removeOnComplete: true, removeOnFail: true },
      }))
    await addJobs(fleet, jobs).catch(() => {})
  },
}

/** Loses every job of a queue in the database, but not its tables. */
const emptyQueue = `DO $$ DECLARE queue text; BEGIN
  FOR queue IN SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
    WHERE schemaname = 'bullmq' AND tablename NOT LIKE '%migration%'
  LOOP EXECUTE 'TRUNCATE ' || queue || ' CASCADE'; END LOOP; END $$`

async function restartDatabase(
  fleet: Fleet,
  mode: 'fast' | 'immediate',
  milliseconds: number,
): Promise<void> {
  try {
    fleet.database.stop(mode)
  } catch {
    // It ended before.
  }
  await pause(milliseconds)
  await fleet.database.start()
}

async function addJobs(fleet: Fleet, jobs: { name: string; data: object; opts: object }[]): Promise<void> {
  if (fleet.queue !== undefined) {
    const { Queue } = withBackend(createRedisBackend)
    const connection = new Redis(fleet.queue.url, { maxRetriesPerRequest: 1 })
    connection.on('error', () => {})
    const queue = new Queue('shards', { connection })
    queue.on('error', () => {})
    await queue.addBulk(jobs).finally(() => queue.close().catch(() => {}))
    connection.disconnect()
    return
  }
  const { Queue } = withBackend(createPostgresBackend)
  const queue = new Queue('shards', {
    connection: { connectionString: fleet.database.url, schema: 'bullmq', migrate: false, max: 1 },
  })
  queue.on('error', () => {})
  await queue.addBulk(jobs).finally(() => queue.close().catch(() => {}))
}

function pick(fleet: Fleet, random: () => number): number {
  return Math.floor(random() * fleet.workers.length)
}

/** Revokes and suspends what is signed, until the run ends; each request is repeated until it is answered. */
async function ask(connections: pg.Pool, issuer: string, random: () => number, running: { is: boolean }) {
  const { migratePostgres: _, postgresStore } = await import('quality-label/platform')
  const { poolOf } = await import('../support/start-postgres')
  const store = postgresStore(poolOf(connections), { random: (bytes) => new Uint8Array(bytes) })
  const revoked = new Set<string>()
  const suspended = new Map<string, boolean>()
  while (running.is) {
    await pause(50)
    const some = await connections
      .query<{ id: string }>(
        'SELECT id FROM quality_label.credential WHERE credential IS NOT NULL ORDER BY md5(id || $1) LIMIT 5',
        [String(random())],
      )
      .catch(() => ({ rows: [] }))
    for (const { id } of some.rows) {
      const isRevocation = random() < 0.3
      const value = isRevocation || !(suspended.get(id) ?? false)
      const change = { id, statusPurpose: isRevocation ? 'revocation' : 'suspension', value }
      while ((await store.change(issuer, [change]).catch(() => 0)) === 0) await pause(200)
      if (isRevocation) revoked.add(id)
      else suspended.set(id, value)
    }
  }
  return { revoked, suspended }
}

/** Reads the published lists again and again: a revocation must stay, and a list must not become older. */
async function watch(connections: pg.Pool, running: { is: boolean }): Promise<string[]> {
  const seen = new Map<string, ReturnType<typeof readList>>()
  const wrong: string[] = []
  while (running.is) {
    await pause(300)
    const { rows } = await connections
      .query<{ url: string; body: string }>(
        `SELECT url, body FROM quality_label.status_list WHERE body IS NOT NULL`,
      )
      .catch(() => ({ rows: [] }))
    for (const { url, body } of rows) {
      const [before, list] = [seen.get(url), readList(body)]
      if (before && list.from < before.from) wrong.push(`${url} became older`)
      if (before && url.includes('revocation'))
        for (const index of before.set) if (!list.set.has(index)) wrong.push(`${url} lost ${index}`)
      seen.set(url, list)
    }
  }
  return wrong
}

async function countOf(connections: pg.Pool, what: string): Promise<number> {
  const counted = await connections
    .query<{ count: number }>(`SELECT count(*)::int AS count FROM quality_label.${what}`)
    .catch(() => undefined)
  return counted?.rows[0]?.count ?? -1
}

async function until(isTrue: () => Promise<boolean>, milliseconds: number, fleet: Fleet): Promise<void> {
  const end = Date.now() + milliseconds
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`The platform did not come to an end:\n${fleet.output()}`)
    await pause(200)
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
