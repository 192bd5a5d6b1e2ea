/**
 * What issuing on a database costs: `npm run bench -- --only platform [--quick]`. It needs PostgreSQL, and for that queue a Redis.
 *
 * Badges of 8.4 KB in shards of 200, each with a place in a status list, all results stored. Look at the ratios to `issueBatch` in one
 * process of the same minutes, and at the processor time for each badge. The server keeps its files without waiting for the disk.
 * `WORKER_OPTIONS` is the `NODE_OPTIONS` of workers, such as `--max-old-space-size=160`.
 */
import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { issueBatch } from '../dist/batch.js'
import { issueShard, migratePostgres, postgresStore, publishStatusLists } from '../dist/platform.js'
import { pretendIssuer } from '../dist/testing.js'
import { bundlePlatform } from '../scripts/support/bundle-platform.mjs'
import { importOwn } from '../scripts/support/import-own.mjs'
import { documents } from './documents.mjs'

const support = (name) => importOwn(new URL(`../test/support/${name}.ts`, import.meta.url))
const { postgresMissing, startPostgres } = await support('start-postgres')
const { redisMissing, startRedis } = await support('start-redis')

const isQuick = process.argv.includes('--quick')
const badges = isQuick ? 2000 : 20_000
const shardSize = 200
const shards = badges / shardSize
const created = '2026-06-01T00:00:00Z'
const root = fileURLToPath(new URL('..', import.meta.url))
const bundle = join(root, 'node_modules', '.cache', 'quality-label', `bench-platform-${process.pid}.mjs`)
const {
  issuer: _,
  proof: __,
  credentialStatus: ___,
  ...template
} = JSON.parse(JSON.stringify(documents['8.5kb']()))
const badgeOf = (issuer, id) =>
  JSON.stringify({
    ...template,
    id: `https://city.example/awards/${id}`,
    issuer: { id: issuer, type: ['Profile'], name: 'City' },
  })

if (postgresMissing) console.log(`Nothing was measured: ${postgresMissing}`)
else await measureAll()

async function measureAll() {
  const server = await startPostgres()
  const opened = server.open(16)
  try {
    console.log(
      `| ${badges.toLocaleString('en')} badges | a second | to bare | ms of processor: workers | PostgreSQL | memory of a worker, MiB |`,
    )
    console.log('| --- | ---: | ---: | ---: | ---: | ---: |')
    const bare = await measureBare()
    await measureOneProcess(server, opened.pool, bare)
    await bundlePlatform(bundle)
    for (const queue of ['Redis', 'PostgreSQL']) {
      if (queue === 'Redis' && redisMissing) console.log(`| not on Redis: ${redisMissing} | | | | | |`)
      else for (const workers of isQuick ? [1, 2] : [1, 2, 4]) await measureFleet(queue, workers, bare)
    }
    console.log('')
    await measureStatuses(server, opened.pool)
  } finally {
    await opened.end()
    server.remove()
    rmSync(bundle, { force: true })
  }
}

async function measureBare() {
  const { profile, signer } = pretendIssuer('City')
  const items = (from, count) => Array.from({ length: count }, (_, at) => badgeOf(profile.id, from + at))
  const run = async (some) => {
    for await (const { status, error } of issueBatch(some, signer, { created }))
      if (status !== 'issued') throw error
  }
  await run(items(0, 1000))
  const given = items(0, badges)
  const watch = startWatch()
  await run(given)
  return print('issueBatch in one process, nothing stored', watch(), undefined, {})
}

async function measureOneProcess(server, pool, bare) {
  const { profile, signer } = pretendIssuer('City')
  await migratePostgres(pool)
  const store = postgresStore(pool, { random: randomBytes, statusBase: 'https://city.example/status/' })
  const run = async (batch, count) => {
    await store.addBatch({
      id: batch,
      issuer: profile.id,
      created,
      shards: count,
      statusPurposes: ['revocation'],
    })
    for (let shard = 0; shard < count; shard++) {
      const load = () =>
        Array.from({ length: shardSize }, (_, at) => badgeOf(profile.id, `${batch}-${shard}-${at}`))
      const { issued } = await issueShard({ batch, shard }, { store, load, signerFor: () => signer })
      if (issued !== shardSize) throw new Error(`Expected ${shardSize} to be issued, got ${issued}`)
    }
  }
  await run('warm', 5)
  const before = cpuOfServer(server)
  const watch = startWatch()
  await run('measured', shards)
  print('issueShard in one process', watch(), bare, { server: cpuOfServer(server) - before })
}

async function measureFleet(queue, workers, bare) {
  const server = await startPostgres()
  const redis = queue === 'Redis' ? await startRedis() : undefined
  const { pool, end } = server.open(2)
  const env = {
    PATH: process.env.PATH,
    ...(process.env.WORKER_OPTIONS ? { NODE_OPTIONS: process.env.WORKER_OPTIONS } : {}),
    DATABASE_URL: server.url,
    ...(redis ? { REDIS_URL: redis.url } : {}),
    PLATFORM_URL: 'https://city.example',
    PLATFORM_WRAPPING_KEYS: `bench:${'ab'.repeat(32)}`,
    PLATFORM_SHARD_SIZE: String(shardSize),
    PLATFORM_SWEEP_SECONDS: '1',
  }
  const children = []
  try {
    const issuer = execFileSync(process.execPath, [bundle, 'add-issuer', 'City'], {
      env,
      encoding: 'utf8',
    }).trim()
    for (let at = 0; at < workers; at++)
      children.push(
        spawn(process.execPath, [bundle], {
          env: { ...env, ROLE: 'worker', PORT: '0' },
          stdio: ['ignore', 'pipe', 'inherit'],
        }),
      )
    await Promise.all(children.map((child) => new Promise((resolve) => child.stdout.once('data', resolve))))
    const lines = (shard) =>
      Array.from({ length: shardSize }, (_, at) => badgeOf(issuer, `${shard}-${at}`)).join('\n')
    const asked =
      'INSERT INTO batch_request (id, issuer, digest, created, shards, items, purposes) VALUES ($1, $2, $3, $4, $5, $6, $7)'
    for (let shard = 0; shard < shards; shard++) {
      if (shard === 0)
        await pool.query(
          `${asked.replace('INSERT INTO batch_request (', 'INSERT INTO batch_request (is_added, ').replace('VALUES (', 'VALUES (true, ')}`,
          ['b', issuer, new Uint8Array(1), created, shards, badges, 'revocation'],
        )
      await pool.query('INSERT INTO award_shard VALUES ($1, $2, $3)', ['b', shard, lines(shard)])
    }
    const [cpu, before] = [cpuOf(children), cpuOfServer(server)]
    await pool.query("UPDATE batch_request SET is_added = false WHERE id = 'b'")
    // The sweeper's wait is not counted; what each worker needs to become fast is.
    await until(pool, 'attempts > 0', 1)
    const watch = startWatch()
    await until(pool, 'done', shards)
    const memory = Math.max(
      ...children.map(
        ({ pid }) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024,
      ),
    )
    print(`${workers} ${workers === 1 ? 'worker' : 'workers'}, queue on ${queue}`, watch(), bare, {
      workers: cpuOf(children) - cpu,
      server: cpuOfServer(server) - before,
      memory,
    })
  } finally {
    for (const child of children) child.kill('SIGKILL')
    await end()
    await redis?.remove()
    server.remove()
  }
}

async function until(pool, condition, count) {
  for (;;) {
    const { rows } = await pool.query(
      `SELECT count(*)::int AS found FROM quality_label.shard WHERE ${condition}`,
    )
    if (rows[0].found >= count) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function measureStatuses(server, pool) {
  const schema = 'statuses'
  await migratePostgres(pool, { schema })
  const store = postgresStore(pool, {
    random: randomBytes,
    statusBase: 'https://city.example/status/',
    schema,
  })
  const many = isQuick ? 2000 : 10_000
  const issuers = Array.from({ length: isQuick ? 20 : 100 }, (_, at) => pretendIssuer(`City ${at}`))
  const content = new Uint8Array(32)
  for (const [at, { profile }] of issuers.entries()) {
    await store.addBatch({
      id: `b${at}`,
      issuer: profile.id,
      created,
      shards: 1,
      statusPurposes: ['revocation'],
    })
    const items = Array.from({ length: at === 0 ? many : 2621 }, (_, position) => ({
      id: `urn:${at}:${position}`,
      content,
      position,
    }))
    await store.reserve({ batch: `b${at}`, shard: 0 }, items)
  }
  const revoke = (from, count, of = 0) =>
    store.change(
      issuers[of].profile.id,
      Array.from({ length: count }, (_, at) => ({
        id: `urn:${of}:${from + at}`,
        statusPurpose: 'revocation',
        value: true,
      })),
    )
  console.log('| statuses | a second | ms of processor: this process | PostgreSQL |')
  console.log('| --- | ---: | ---: | ---: |')
  const measure = async (name, count, run) => {
    const before = cpuOfServer(server)
    const watch = startWatch()
    await run()
    const { seconds, cpu } = watch()
    console.log(
      `| ${name} | ${Math.round(count / seconds)} | ${(cpu / count).toFixed(2)} | ${((cpuOfServer(server) - before) / count).toFixed(2)} |`,
    )
  }
  const each = many / 5
  await measure('changes, one at a time by 8 callers', each, () =>
    Promise.all(
      Array.from({ length: 8 }, async (_, of) => {
        for (let at = of; at < each; at += 8) await revoke(at, 1)
      }),
    ),
  )
  await measure('changes, 200 at a time', many, async () => {
    for (let at = 0; at < many; at += 200) await revoke(at, 200)
  })
  for (const of of issuers.keys()) if (of > 0) await revoke(0, 2621, of)
  const signers = new Map(issuers.map(({ profile, signer }) => [profile.id, signer]))
  await measure('lists published, 2 % set', issuers.length, async () => {
    const { published } = await publishStatusLists({
      store,
      signerFor: (id) => signers.get(id),
      now: created,
    })
    if (published.length !== issuers.length) throw new Error('Expected every list to be published')
  })
}

function startWatch() {
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  return () => {
    const { user, system } = process.cpuUsage(cpu)
    return { seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1000 }
  }
}

function print(name, { seconds, cpu }, bare, { workers = cpu, server, memory }) {
  const rate = badges / seconds
  const columns = [
    Math.round(rate),
    bare ? (rate / bare).toFixed(2) : '1',
    (workers / badges).toFixed(2),
    server === undefined ? '' : (server / badges).toFixed(2),
    memory ? Math.round(memory) : '',
  ]
  console.log(`| ${name} | ${columns.join(' | ')} |`)
  return rate
}

/** Processor time of processes in milliseconds, those that they started and that ended included. */
function cpuOf(processes) {
  const ticks = processes.map(({ pid }) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    return [11, 12, 13, 14].reduce((total, at) => total + Number(fields[at]), 0)
  })
  return ticks.reduce((total, each) => total + each, 0) * 10
}

function cpuOfServer({ folder }) {
  const main = Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0])
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(main)], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)
  return cpuOf([main, ...children.map(Number)].map((pid) => ({ pid })))
}
