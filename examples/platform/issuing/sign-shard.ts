import type { ShardJob, ShardReport } from 'quality-label/platform'
import { issueShard } from 'quality-label/platform'
import type { Services } from '../services'
import { loadShard } from './freeze-batch'

/** Signs one shard: what every worker does with every job. */
export async function signShard(
  services: Services,
  job: ShardJob,
  signal?: AbortSignal,
): Promise<ShardReport> {
  const { store, keys, settings, metrics } = services
  const started = performance.now()
  const report = await issueShard(job, {
    store,
    signerFor: keys.signerFor,
    load: (asked) => loadShard(services, asked),
    lookAhead: settings.lookAhead,
    ...(signal === undefined ? {} : { signal }),
    onEvent: metrics.countEvent,
  })
  if (report.state === 'done') metrics.shardSeconds.observe((performance.now() - started) / 1000)
  return report
}
