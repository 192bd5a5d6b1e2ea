import type { PublishReport } from 'quality-label/platform'
import { publishStatusLists } from 'quality-label/platform'
import { sweep } from './issuing/queue-batch'
import { signShard } from './issuing/sign-shard'
import type { Services } from './services'

export interface Running {
  /** Starts nothing further, and waits for what is running. */
  close(): Promise<void>
}

/** Publishes the status lists that are due. */
export async function publish(services: Services, signal?: AbortSignal): Promise<PublishReport> {
  const { store, keys, clock, settings, log } = services
  const report = await publishStatusLists({
    store,
    signerFor: await keys.signersNow(),
    now: clock(),
    ttlMilliseconds: settings.listTtlSeconds * 1000,
    validMilliseconds: settings.listValidSeconds * 1000,
    ...(signal === undefined ? {} : { signal }),
  })
  for (const { url, error } of report.failed) log(`The list ${url} was not published`, error)
  return report
}

/** Takes jobs from the queue and signs their shards. */
export function startWorker(services: Services): Running {
  return services.engine.work((job, signal) => signShard(services, job, signal))
}

/** Publishes often: where no list is due it costs one question to the database. Several processes may do so. */
export function startPublisher(services: Services): Running {
  const seconds = Math.min(5, services.settings.listTtlSeconds / 2)
  return repeat('publish', seconds, services, (signal) => publish(services, signal))
}

/** Puts back what the queue has lost, for several processes or one. */
export function startSweeper(services: Services): Running {
  const { sweepSeconds } = services.settings
  return repeat('sweep', sweepSeconds, services, () => sweep(services, sweepSeconds * 2000))
}

/** Does something from time to time, until it is closed. */
export function repeat(
  name: string,
  seconds: number,
  { log }: Services,
  act: (signal: AbortSignal) => Promise<unknown>,
): Running {
  const stop = new AbortController()
  const run = async () => {
    while (!stop.signal.aborted) {
      await act(stop.signal).catch((error) => {
        if (!stop.signal.aborted) log(name, error)
      })
      await pause(seconds * 1000 * (0.9 + Math.random() / 5), stop.signal)
    }
  }
  const running = run()
  return {
    async close() {
      stop.abort(new Error('The service stops'))
      await running
    },
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    const timer = setTimeout(end, milliseconds)
    signal.addEventListener('abort', end, { once: true })
    function end() {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
  })
}
