import type { JobsOptions, Queue, Worker } from 'bullmq'
import { createPostgresBackend, createRedisBackend, withBackend } from 'bullmq'
import { Redis } from 'ioredis'
import type { ShardJob } from 'quality-label/platform'
import { jobKey } from 'quality-label/platform'
import type { Engine, HandleJob, RunningWorker } from './engine'

const queueName = 'shards'

/** What happens to a job whose worker fails. One that failed for good is removed, so that the sweeper can put its shard back. */
const jobOptions: JobsOptions = {
  attempts: 12,
  backoff: { type: 'exponential', delay: 1000, jitter: 0.5 },
  removeOnComplete: true,
  removeOnFail: true,
}

/** The default of 1 gives a shard up after the second worker that was killed on it. */
const mostStalls = 12

/** Parts of BullMQ that are the same on every server. */
type AnyQueue = Pick<Queue<ShardJob>, 'addBulk' | 'getJobCounts' | 'close' | 'on'>
type AnyWorker = Pick<Worker<ShardJob>, 'close' | 'on'>

interface Parts {
  queue: AnyQueue
  createWorker(process: (job: { data: ShardJob }) => Promise<unknown>): AnyWorker
  ping(): Promise<unknown>
  disconnect?(): unknown
}

export type OnError = (error: unknown) => void

export interface BullOptions {
  url: string
  lockSeconds: number
  onError: OnError
}

/** BullMQ on Redis or Valkey, which must keep what it has: append-only file, and `maxmemory-policy noeviction`. */
export function createRedisEngine({ url, lockSeconds, onError }: BullOptions): Engine {
  const { Queue, Worker } = withBackend(createRedisBackend)
  // A request is answered with an error when Redis is away; a worker waits until it is back.
  const connection = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false, lazyConnect: true })
  connection.on('error', onError)
  void connection.connect().catch(onError)
  const blocking = () => new Redis(url, { maxRetriesPerRequest: null }).on('error', onError)
  const own: Redis[] = []
  return new BullEngine(
    {
      queue: new Queue<ShardJob>(queueName, {
        connection,
        defaultJobOptions: jobOptions,
      }) as unknown as AnyQueue,
      createWorker(process) {
        const connection = blocking()
        own.push(connection)
        return new Worker<ShardJob>(queueName, process, {
          connection,
          ...workerOptions(lockSeconds),
        }) as unknown as AnyWorker
      },
      ping: () => connection.ping(),
      disconnect: () => [connection, ...own].map((each) => each.disconnect()),
    },
    onError,
  )
}

/** BullMQ on the PostgreSQL server that the store is on, in a schema of its own. */
export function createPostgresEngine({
  url,
  lockSeconds,
  onError,
  ping,
}: BullOptions & { ping: () => Promise<unknown> }): Engine {
  const { Queue, Worker } = withBackend(createPostgresBackend)
  const connection = { connectionString: url, schema: 'bullmq', migrate: true, max: 4 }
  return new BullEngine(
    {
      queue: new Queue<ShardJob>(queueName, {
        connection,
        defaultJobOptions: jobOptions,
      }) as unknown as AnyQueue,
      createWorker: (process) =>
        new Worker<ShardJob>(queueName, process, {
          connection,
          ...workerOptions(lockSeconds),
        }) as unknown as AnyWorker,
      ping,
    },
    onError,
  )
}

function workerOptions(lockSeconds: number) {
  const lockDuration = lockSeconds * 1000
  return { concurrency: 1, lockDuration, stalledInterval: lockDuration, maxStalledCount: mostStalls }
}

class BullEngine implements Engine {
  constructor(
    private readonly parts: Parts,
    private readonly onError: OnError,
  ) {
    // Without a listener an error event would end the process.
    parts.queue.on('error', onError)
  }

  async add(jobs: readonly ShardJob[]): Promise<void> {
    const size = 1000
    for (let from = 0; from < jobs.length; from += size) {
      const some = jobs.slice(from, from + size)
      await this.parts.queue.addBulk(
        some.map(({ batch, shard }) => ({
          name: 'shard',
          data: { batch, shard },
          opts: { jobId: jobKey({ batch, shard }) },
        })),
      )
    }
  }

  work(handle: HandleJob): RunningWorker {
    const stop = new AbortController()
    const worker = this.parts.createWorker(({ data }) => handle(data, stop.signal))
    worker.on('error', this.onError)
    worker.on('failed', (_job, error) => this.onError(error))
    return {
      // The shard that is being signed is finished, which takes less than a second; what takes longer is signed again elsewhere.
      close: async () => {
        const timer = setTimeout(() => stop.abort(new Error('The worker stops')), 20_000)
        await worker.close()
        clearTimeout(timer)
      },
    }
  }

  async ping(): Promise<void> {
    await this.parts.ping()
  }

  async counts(): Promise<Record<string, number>> {
    return this.parts.queue.getJobCounts('waiting', 'active', 'delayed', 'failed')
  }

  async close(): Promise<void> {
    await this.parts.queue.close()
    this.parts.disconnect?.()
  }
}
