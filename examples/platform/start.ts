import { randomBytes } from 'node:crypto'
import type { ServerType } from '@hono/node-server'
import { serve } from '@hono/node-server'
import { migratePostgres, postgresStore } from 'quality-label/platform'
import { createApp } from './app'
import type { Database } from './database'
import { connectPostgres, openEmbedded } from './database'
import { createPostgresEngine, createRedisEngine } from './engine/bullmq'
import type { Engine } from './engine/engine'
import { InProcessEngine } from './engine/in-process'
import { SigningKeys } from './keys/signing-keys'
import type { Running } from './loops'
import { startPublisher, startSweeper, startWorker } from './loops'
import { createMetrics } from './metrics'
import { migrate } from './migrate'
import type { Part } from './part'
import type { Log, Services } from './services'
import type { Settings } from './settings'
import { statusBase } from './settings'
import { platformTables } from './tables'
import { OwnLists } from './verifying/own-lists'
import { TrustSource } from './verifying/trust-source'

/** Open services, with what closes them. */
export interface OpenServices {
  services: Services
  close(): Promise<void>
}

export interface OpenOptions {
  log: Log
  parts?: readonly Part[]
  clock?: () => Date
}

/** Opens the database, brings its tables up to date, and opens the queue. */
export async function openServices(settings: Settings, options: OpenOptions): Promise<OpenServices> {
  const { log, parts = [], clock = () => new Date() } = options
  const database = await openDatabase(settings, log)
  const { pool } = database
  try {
    await migratePostgres(pool)
    await migrate(pool, 'platform', platformTables)
    for (const { name, migrations = [] } of parts) await migrate(pool, name, migrations)
  } catch (error) {
    await database.close()
    throw error
  }
  const metrics = createMetrics()
  const store = postgresStore(pool, {
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    statusBase: statusBase(settings),
  })
  const { wrappingKeys, remoteSigner, trust } = settings
  const engine = openEngine(settings, database, log)
  const services: Services = {
    settings,
    pool,
    store,
    engine,
    metrics,
    keys: new SigningKeys({
      pool,
      wrappingKeys,
      ...(remoteSigner === undefined ? {} : { remoteSigner }),
      onSigned: (seconds) => metrics.signSeconds.observe(seconds),
    }),
    ownLists: new OwnLists(store, statusBase(settings), clock, settings.listTtlSeconds * 1000),
    trust: new TrustSource({ pool, trust, clock, log }),
    clock,
    log,
  }
  return {
    services,
    async close() {
      await engine.close()
      await database.close()
    },
  }
}

async function openDatabase({ databaseUrl, dataFolder }: Settings, log: Log): Promise<Database> {
  if (databaseUrl === undefined) return openEmbedded(dataFolder)
  return connectPostgres(databaseUrl, (error) => log('A connection to the database ended', error))
}

/** Redis where there is one, else the database server, else this process. */
function openEngine(settings: Settings, { pool }: Database, log: Log): Engine {
  const { databaseUrl, redisUrl, lockSeconds } = settings
  const shared = { lockSeconds, onError: (error: unknown) => log('queue', error) }
  if (redisUrl !== undefined) return createRedisEngine({ url: redisUrl, ...shared })
  if (databaseUrl === undefined) return new InProcessEngine(shared.onError)
  return createPostgresEngine({ url: databaseUrl, ...shared, ping: () => pool.query('SELECT 1', []) })
}

export interface RunningPlatform {
  services: Services
  address: { host: string; port: number }
  /** Ends within the grace of the process manager: no further request or job, the running ones finished, then the connections. */
  close(): Promise<void>
}

/** Time for requests that are being answered, in milliseconds. */
const grace = 10_000

/** Starts what the role of the settings asks for. */
export async function startPlatform(settings: Settings, options: OpenOptions): Promise<RunningPlatform> {
  const { parts = [] } = options
  const { services, close } = await openServices(settings, options)
  const app = createApp(services, parts)
  const server = await listen(app.fetch, settings)
  const running: Running[] = []
  if (settings.role !== 'web') {
    running.push(startWorker(services), startSweeper(services), startPublisher(services))
    for (const part of parts) if (part.start !== undefined) running.push(part.start(services))
  }
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : settings.port
  return {
    services,
    address: { host: settings.host, port },
    async close() {
      await Promise.all([closeServer(server), ...running.map((each) => each.close())])
      await close()
    },
  }
}

type NodeServer = ServerType & Partial<{ closeIdleConnections(): void; closeAllConnections(): void }>

function listen(fetch: Parameters<typeof serve>[0]['fetch'], { host, port }: Settings): Promise<NodeServer> {
  return new Promise((resolve, reject) => {
    const serverOptions = { requestTimeout: 60_000, headersTimeout: 10_000, keepAliveTimeout: 5000 }
    const server = serve({ fetch, hostname: host, port, serverOptions }, () => resolve(server as NodeServer))
    server.on('error', reject)
  })
}

function closeServer(server: NodeServer): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections?.(), grace)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections?.()
  })
}
