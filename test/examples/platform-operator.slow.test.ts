import { rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { Redis as RedisClient } from 'ioredis'
import { buildDidDocument, generateKey } from 'quality-label'
import { sampleBadge } from 'quality-label/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundlePlatform } from '../../scripts/support/bundle-platform.mjs'
import { temporaryFolder } from '../cli/support/run-command'
import { allowLoopback } from '../support/block-network.mjs'
import { until } from '../support/platform'
import type { PlatformProcess } from '../support/platform-process'
import { endProcesses, startProcess } from '../support/platform-process'
import type { Postgres } from '../support/start-postgres'
import { postgresMissing, startPostgres } from '../support/start-postgres'
import type { Redis } from '../support/start-redis'
import { redisMissing, startRedis } from '../support/start-redis'
import type { Badge } from './platform-operator/operate'
import { awards, clientOf, revocationOf, sharedPlaces } from './platform-operator/operate'
import { prepareCity } from './platform-operator/prepare-city'
import { readRunbook } from './platform-operator/runbook'

const root = fileURLToPath(new URL('../../', import.meta.url))
const bundle = join(root, 'node_modules', '.cache', 'quality-label', `platform-operator-${process.pid}.mjs`)
const bombs = fileURLToPath(new URL('./platform-faults/worker-faults.mjs', import.meta.url))
const runbook = readRunbook(join(root, 'examples/platform/RUNBOOK.md'), bundle)
const wrapping = { old: `2026:${'ab'.repeat(32)}`, new: `2027:${'cd'.repeat(32)}` }
const sweepSeconds = 1

allowLoopback()
beforeAll(() => bundlePlatform(bundle), 120_000)
afterAll(() => {
  endProcesses()
  rmSync(bundle, { force: true })
})

it.runIf(process.env['CI'] === 'true')('has PostgreSQL and a Redis', () => {
  expect(postgresMissing ?? redisMissing).toBeUndefined()
})

/** With a Redis the whole runbook is played on it; a queue on PostgreSQL is in the backup, so that restoring one is played again. */
const queues = redisMissing === undefined ? ['Redis', 'PostgreSQL'] : ['PostgreSQL']

describe.skipIf(postgresMissing).each(queues)(
  `examples/platform/RUNBOOK.md${postgresMissing ? `: skipped, ${postgresMissing}` : ''}, with the queue on %s`,
  (queue) => {
    const isFirst = queue === queues[0]
    let database: Postgres
    let redis: Redis | undefined
    let signer: Awaited<ReturnType<typeof startSigner>> | undefined
    let env: Record<string, string>
    let [issuer, apiKey, origin] = ['', '', '']
    let running: PlatformProcess[] = []
    const client = clientOf(
      () => origin,
      () => apiKey,
    )
    const run = (begin: string, values?: Record<string, string>) =>
      runbook.run(begin, { ...env, API_KEY: apiKey }, values)

    beforeAll(async () => {
      database = await startPostgres()
      redis = queue === 'Redis' ? await startRedis() : undefined
      env = {
        DATABASE_URL: database.url,
        ...(redis === undefined ? {} : { REDIS_URL: redis.url }),
        PLATFORM_URL: 'https://platform.example',
        PLATFORM_WRAPPING_KEYS: wrapping.old,
        PLATFORM_SHARD_SIZE: '20',
        PLATFORM_SWEEP_SECONDS: String(sweepSeconds),
        PLATFORM_LOCK_SECONDS: '1',
        PLATFORM_LIST_TTL_SECONDS: '1',
        PLATFORM_REQUESTS_PER_MINUTE: '100000',
      }
      ;({ issuer, apiKey } = await prepareCity(bundle, env))
    }, 120_000)
    afterAll(async () => {
      endProcesses()
      signer?.close()
      await redis?.remove()
      database?.remove()
    })

    /** Starts a web process and a worker, with more settings for the worker. */
    async function startAll(ofWorker: Record<string, string> = {}): Promise<void> {
      const web = startProcess(bundle, { ...env, ROLE: 'web' })
      const worker = startProcess(bundle, { ...env, ROLE: 'worker', ...ofWorker })
      running = await Promise.all([web, worker])
      origin = (await web).origin
    }
    async function stopAll(): Promise<void> {
      await Promise.all(running.map((each) => each.end('SIGTERM')))
      running = []
    }
    const logOf = () => running.map((each) => each.output()).join('\n')

    it('restores a backup that was made while badges were issued, and gives out no place twice', async () => {
      await startAll()
      expect(await client.send('spring', awards('spring', 200))).toBe(202)
      await until(async () => (await client.progress('spring')).done > 2)
      await run('pg_dump')

      // What the backup has not, or only in part.
      const lost: Badge[] = [
        ...(await client.badgesOf('spring')),
        await client.issue(awards('single', 1)[0] ?? {}),
      ]
      expect(await client.send('summer', awards('summer', 60))).toBe(202)
      lost.push(...(await client.badgesOf('summer')))
      const [revoked, kept] = lost as [Badge, Badge]
      const revoke = () => client.ask('POST', '/revoke', { ids: [revoked.id] })
      expect((await revoke()).status).toBe(202)
      await client.becomes(revoked, 'invalid')

      await stopAll()
      database.remove()
      database = await startPostgres()
      env['DATABASE_URL'] = database.url
      await run('pg_restore')
      expect(await run('npm run platform -- close-lists')).toBe('closed')
      if (redis !== undefined) expect(await run('redis-cli')).toBe('OK')
      await startAll()

      expect(await client.send('autumn', awards('autumn', 60))).toBe(202)
      const now: Badge[] = [...(await client.badgesOf('autumn'))]
      expect(await client.send('spring', awards('spring', 200))).toBe(200)
      expect(await client.send('summer', awards('summer', 60))).toBe(202)
      now.push(...(await client.badgesOf('spring')), await client.issue(awards('single', 1)[0] ?? {}))
      const again = await client.badgesOf('summer')
      now.push(...again)
      expect([lost.length, now.length]).toEqual([261, 321])
      expect(sharedPlaces([...lost, ...now])).toEqual([])

      expect((await revoke()).status).toBe(202)
      await client.becomes(revoked, 'invalid')
      await client.becomes(kept, 'valid')
      const twin = lost.at(-1) as Badge
      const { list, index } = revocationOf(twin)
      expect(again.at(-1)?.id).toBe(twin.id)
      expect(await run('psql', { LIST: list, INDEX: index })).toBe('INSERT 0 1')
      await client.becomes(twin, 'invalid')
      await client.becomes(again.at(-1) as Badge, 'valid')
      // The same command takes no place of a badge that the platform has.
      const { list: other, index: taken } = revocationOf(kept)
      expect(await run('psql', { LIST: other, INDEX: taken })).toBe('INSERT 0 0')
    }, 120_000)

    it.runIf(isFirst)(
      'replaces the wrapping key, and fixes the shards of a worker that was without it',
      async () => {
        await stopAll()
        env['PLATFORM_WRAPPING_KEYS'] = `${wrapping.new},${wrapping.old}`
        // The old one was taken out too early, from one process.
        await startAll({ PLATFORM_WRAPPING_KEYS: wrapping.new })
        expect(await client.send('stuck', awards('stuck', 20))).toBe(202)
        expect(await client.send('stopped', awards('stopped', 20))).toBe(202)
        expect((await client.ask('POST', '/batches/stopped/cancel')).body.state).toBe('cancelled')
        await until(async () => (await client.progress('stuck')).troubled > 0)
        expect((await client.ask('GET', '/metrics')).text).toMatch(/^ql_attempts_over_3 [1-9]/m)
        expect(logOf()).toContain('Cannot open key: PLATFORM_WRAPPING_KEYS has no 2026')

        expect(await run('npm run platform -- rewrap')).toBe('1 keys')
        expect(await run('npm run platform -- rewrap')).toBe('0 keys')
        if (redis !== undefined) expect(await run('redis-cli')).toBe('OK')
        expect(await client.badgesOf('stuck')).toHaveLength(20)
        await stopAll()
        env['PLATFORM_WRAPPING_KEYS'] = wrapping.new
        await startAll()
        await client.becomes(await client.issue(awards('rewrapped', 1)[0] ?? {}), 'valid')
        expect((await client.progress('stopped')).state).toBe('cancelled')
      },
    )

    it.runIf(isFirst)('replaces an API key', async () => {
      const values = { NAME: 'next', ROLES: 'read,issue,status,operate', ISSUER: issuer }
      const next = await run('npm run platform -- add-api-key', values)
      const before = apiKey
      apiKey = next
      await client.issue(awards('by-next-key', 1)[0] ?? {})
      expect(await run('npm run platform -- revoke-api-key', { ID: before.split('_')[1] ?? '' })).toBe(
        'ended',
      )
      apiKey = before
      expect((await client.ask('GET', '/batches/spring')).status).toBe(401)
      apiKey = next
    })

    it.runIf(isFirst)('replaces a signing key of a did:web', async () => {
      const did = 'did:web:city.example'
      const keys = [await generateKey(), await generateKey()].map((key, at) => ({
        id: `${did}#key-${at}`,
        key,
      }))
      signer = await startSigner(keys)
      const [old, next] = keys.map(({ id }) => id) as [string, string]
      const add = (count: number) => {
        const file = join(temporaryFolder(), 'did.json')
        writeFileSync(file, JSON.stringify(buildDidDocument({ id: did, keys: keys.slice(0, count) })))
        const values = { NAME: 'City', 'DID-DOCUMENT.json': file, METHOD: keys[count - 1]?.id ?? '' }
        return run('npm run platform -- add-issuer', { ...values, ' DID ': ` ${did} ` })
      }
      await stopAll()
      env['PLATFORM_SIGNER_URL'] = signer.url
      await startAll()
      const [own, ofCity] = [apiKey, { NAME: 'city', ROLES: 'read,issue,status,operate', ISSUER: did }]
      expect(await add(1)).toBe(did)
      apiKey = await run('npm run platform -- add-api-key', ofCity)
      const badge = (name: string) => ({
        ...sampleBadge({ id: did, type: ['Profile'], name: 'City' }),
        id: `urn:city:${name}`,
      })
      const first = await client.issue(badge('first'))
      expect(await add(2)).toBe(did)
      const second = await client.issue(badge('second'))
      expect([first, second].map(({ proof }) => proof.verificationMethod)).toEqual([old, next])
      expect(await run('npm run platform -- retire-key', { METHOD: old })).toBe('retired')
      const third = await client.issue(badge('third'))
      expect(third.proof.verificationMethod).toBe(next)
      for (const each of [first, second, third]) await client.becomes(each, 'valid')
      apiKey = own
    })

    it.runIf(isFirst)(
      'finds the items that stop workers or are wrong, and releases and corrects them',
      async () => {
        const worker = running.pop() as PlatformProcess
        await worker.end('SIGTERM')
        const bomb = { ...awards('bomb', 1)[0], id: 'https://city.example/bomb/1' }
        const wrong = {
          ...sampleBadge({ id: issuer, type: ['Profile'], name: 'Havenlab' }),
          id: 'urn:wrong',
          credentialSubject: 'Ona',
        }
        expect(await client.send('poison', [...awards('good', 18), wrong, bomb])).toBe(202)
        // It stopped its workers seven times before; that it takes eight is tested elsewhere.
        const pool = database.open(1)
        const preload = { ...env, ROLE: 'worker', NODE_OPTIONS: `--import=${bombs}` }
        const stopOne = async () => (await startProcess(bundle, preload)).child
        for (let stopped = 0; stopped < 2; stopped += 1) {
          const child = await stopOne()
          await until(async () => child.signalCode === 'SIGKILL')
          await pool.pool.query(
            `UPDATE quality_label.shard SET attempts = 3 WHERE NOT done AND batch LIKE '%-poison'`,
          )
          await pool.pool.query(`UPDATE quality_label.credential SET tries = 7 WHERE id = $1 AND tries < 8`, [
            bomb.id,
          ])
        }
        await pool.end()
        const careful = await startProcess(bundle, preload)
        await until(async () => (await client.progress('poison')).state === 'done')
        const at = { 'localhost:8080': origin.slice('http://'.length), BATCH: 'poison' }
        const { failures } = JSON.parse(await run('curl -s localhost:8080/batches/BATCH/failures', at))
        expect(
          failures.map(({ id, failure }: { id: string; failure: { code: string } }) => [id, failure.code]),
        ).toEqual([
          ['urn:wrong', 'SHAPE_INVALID'],
          [bomb.id, 'WORKER_STOPPED'],
        ])
        await careful.end('SIGTERM')

        running.push(await startProcess(bundle, { ...env, ROLE: 'worker' }))
        expect(await run('curl -s localhost:8080/batches/BATCH/release', at)).toBe('{"released":1}')
        const badges = await client.badgesOf('poison')
        expect(badges.map(({ id }) => id)).toContain(bomb.id)
        expect(badges).toHaveLength(19)
        expect(await client.send('corrected', [{ ...awards('corrected', 1)[0], id: 'urn:wrong' }])).toBe(202)
        const [corrected] = await client.badgesOf('corrected')
        expect(corrected?.id).toBe('urn:wrong')
        await client.becomes(corrected as Badge, 'valid')
        expect(await client.progress('poison')).toMatchObject({ state: 'done', signed: 19, failed: 0 })
      },
    )

    it.runIf(isFirst && redisMissing === undefined)(
      'goes on when Redis was lost, and comes back empty',
      async () => {
        const ready = async () => (await client.ask('GET', '/readyz')).body
        await redis?.kill()
        await until(async () => (await ready()).checks.engine === false)
        expect(await client.send('without-redis', awards('without-redis', 60))).toBe(202)
        await redis?.start()
        await empty(redis?.url ?? '')
        const since = Date.now()
        expect(await client.badgesOf('without-redis')).toHaveLength(60)
        // Three times the time of a sweep, and that of the worker's connection.
        expect(Date.now() - since).toBeLessThan((3 * sweepSeconds + 10) * 1000)
        await until(async () => (await ready()).ready)
      },
    )

    it.runIf(isFirst)('goes on when PostgreSQL is back', async () => {
      expect(await client.send('before', awards('before', 200))).toBe(202)
      database.stop('fast')
      await until(async () => (await client.ask('GET', '/readyz')).body.checks.database === false)
      await database.start()
      expect(await client.badgesOf('before')).toHaveLength(200)
      await until(async () => (await client.ask('GET', '/readyz')).body.ready)
    })

    it.runIf(isFirst)('was played whole', () => {
      expect(runbook.left()).toEqual(redis === undefined ? [expect.stringContaining('redis-cli')] : [])
    })
  },
)

/** A service that signs with the keys of methods. */
async function startSigner(
  keys: readonly { id: string; key: { sign(bytes: Uint8Array): Uint8Array | Promise<Uint8Array> } }[],
): Promise<{ url: string; close(): void }> {
  const server = createServer(async (request, response) => {
    const asked = new Response(Readable.toWeb(request) as ReadableStream)
    const { id, bytes } = (await asked.json()) as { id: string; bytes: string }
    const signature = await keys
      .find((each) => each.id === id)
      ?.key.sign(new Uint8Array(Buffer.from(bytes, 'base64')))
    response.end(JSON.stringify({ signature: Buffer.from(signature ?? []).toString('base64') }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function empty(url: string): Promise<void> {
  const client = new RedisClient(url)
  await client.flushall()
  client.disconnect()
}
