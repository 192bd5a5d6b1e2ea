import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { ShardEvent } from 'quality-label/platform'
import type { Services } from './services'
import type { ListAge } from './verifying/list-ages'
import { listAges } from './verifying/list-ages'

export interface Metrics {
  registry: Registry
  countEvent: (event: ShardEvent) => void
  signSeconds: Histogram
  shardSeconds: Histogram
  requestSeconds: Histogram<'method' | 'route' | 'status'>
  verifications: Counter<'verdict'>
}

const fast = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]

/** Makes the counters of one process. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const credentials = new Counter({
    name: 'ql_credentials_total',
    help: 'Items that became a credential or failed, by the code of the failure',
    labelNames: ['result', 'code'],
    registers,
  })
  return {
    registry,
    countEvent(event) {
      if (event.type === 'issued') credentials.inc({ result: 'issued', code: '' }, event.count)
      if (event.type === 'failed') credentials.inc({ result: 'failed', code: event.code }, event.count)
    },
    signSeconds: new Histogram({ name: 'ql_sign_seconds', help: 'One signature', buckets: fast, registers }),
    shardSeconds: new Histogram({
      name: 'ql_shard_seconds',
      help: 'One shard, from its start until it is settled',
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
      registers,
    }),
    requestSeconds: new Histogram({
      name: 'ql_request_seconds',
      help: 'One request, until its answer begins',
      labelNames: ['method', 'route', 'status'],
      buckets: fast,
      registers,
    }),
    verifications: new Counter({
      name: 'ql_verifications_total',
      help: 'Verifications by their verdict',
      labelNames: ['verdict'],
      registers,
    }),
  }
}

type Counted = Pick<Services, 'store' | 'pool' | 'engine' | 'metrics' | 'clock'>

interface Counts {
  issuing: Awaited<ReturnType<Counted['store']['issuingCounts']>>
  status: Awaited<ReturnType<Counted['store']['statusCounts']>>
  jobs: Record<string, number>
  ages: ListAge[]
}

/** Adds what is counted in the database and in the queue whenever the metrics are asked for. */
export function addStoreMetrics({ store, pool, engine, metrics, clock }: Counted): void {
  // All gauges are read at the same time, and share the answers.
  let asking: Promise<Counts> | undefined
  const ask = async (): Promise<Counts> => {
    const [issuing, status, jobs, ages] = await Promise.all([
      store.issuingCounts(),
      store.statusCounts(),
      engine.counts().catch((): Record<string, number> => ({})),
      listAges({ pool, store }, Number.MAX_SAFE_INTEGER),
    ])
    return { issuing, status, jobs, ages }
  }
  const add = (
    name: string,
    help: string,
    set: (gauge: Gauge, counts: Counts) => void,
    labelNames: string[] = [],
  ) =>
    new Gauge({
      name,
      help,
      labelNames,
      registers: [metrics.registry],
      async collect() {
        asking ??= ask().finally(() => {
          asking = undefined
        })
        this.reset()
        set(this, await asking)
      },
    })
  add('ql_shards_open', 'Shards that are neither done nor cancelled', (gauge, { issuing }) =>
    gauge.set(issuing.openShards),
  )
  add(
    'ql_oldest_open_shard_seconds',
    'Time since the oldest open shard was last started, or added',
    (gauge, { issuing }) => gauge.set(issuing.oldestOpenSeconds),
  )
  add('ql_attempts_over_3', 'Open shards after more than three attempts', (gauge, { issuing }) =>
    gauge.set(issuing.troubledShards),
  )
  add('ql_status_changes_pending', 'Changes of statuses that no published list has', (gauge, { status }) =>
    gauge.set(status.pendingChanges),
  )
  const setAge =
    (hasKey: boolean) =>
    (gauge: Gauge, { ages }: Counts) => {
      const starts = ages.filter((age) => age.hasKey === hasKey).map(({ from }) => from)
      gauge.set(starts.length === 0 ? 0 : (clock().getTime() - Math.min(...starts)) / 1000)
    }
  add('ql_list_age_seconds', 'Age of the oldest published status list of issuers with a key', setAge(true))
  add(
    'ql_list_age_without_key_seconds',
    'Age of the oldest published status list of issuers without a key in use',
    setAge(false),
  )
  const setEach = (gauge: Gauge, label: string, counts: Readonly<Record<string, number>>) => {
    for (const [name, count] of Object.entries(counts)) gauge.set({ [label]: name }, count)
  }
  add(
    'ql_places_left',
    'Places left in open status lists',
    (gauge, { status }) => setEach(gauge, 'issuer', status.placesLeft),
    ['issuer'],
  )
  add(
    'ql_engine_jobs',
    'Jobs in the queue, by their state',
    (gauge, { jobs }) => setEach(gauge, 'state', jobs),
    ['state'],
  )
}
