import type { Services } from '../services'
import type { FrozenBatch } from './freeze-batch'
import { purposesOf } from './freeze-batch'

type Needed = Pick<Services, 'pool' | 'store' | 'engine' | 'log'>
type Kept = Pick<FrozenBatch, 'id' | 'issuer' | 'created' | 'shards' | 'statusPurposes'>

/** Gives a frozen batch to the issuing store. Again, it changes nothing. */
export async function addToStore(
  { pool, store }: Pick<Services, 'pool' | 'store'>,
  batch: Kept,
): Promise<void> {
  const { id, issuer, created, shards, statusPurposes } = batch
  await store.addBatch({ id, issuer, created, shards, statusPurposes })
  await pool.query('UPDATE batch_request SET is_added = true WHERE id = $1 AND NOT is_added', [id])
}

/** Gives a frozen batch to the issuing store and to the queue. Without a queue it waits for the sweeper. */
export async function queueBatch(services: Needed, batch: Kept): Promise<void> {
  await addToStore(services, batch)
  const jobs = Array.from({ length: batch.shards }, (_, shard) => ({ batch: batch.id, shard }))
  await services.engine.add(jobs).catch((error) => services.log('queue', error))
}

/**
 * Puts back what the queue may have lost: batches that were frozen and not queued, and shards that are neither done nor cancelled.
 *
 * @param idle - Milliseconds since a shard was last started.
 */
export async function sweep(services: Needed, idle: number): Promise<number> {
  for (const batch of await waitingBatches(services)) await addOrMark(services, batch)
  const jobs = await services.store.openShards({ idle, limit: 5000 })
  await services.engine.add(jobs)
  return jobs.length
}

/** Those first that were tried the least: batches that the store refuses keep no other from it. */
async function waitingBatches({ pool }: Needed): Promise<Kept[]> {
  const { rows } = await pool.query(
    'SELECT id, issuer, created, shards, purposes FROM batch_request WHERE NOT is_added ORDER BY tries, asked_at LIMIT 100',
    [],
  )
  return rows.map(({ id, issuer, created, shards, purposes }) => ({
    id: String(id),
    issuer: String(issuer),
    created: String(created),
    shards: Number(shards),
    statusPurposes: purposesOf(purposes),
  }))
}

async function addOrMark(services: Needed, batch: Kept): Promise<void> {
  try {
    await addToStore(services, batch)
  } catch (error) {
    // Without a database this throws as well, and the sweep ends.
    await services.pool.query('UPDATE batch_request SET tries = tries + 1 WHERE id = $1', [batch.id])
    services.log(`The batch ${batch.id} cannot be queued`, error)
  }
}
