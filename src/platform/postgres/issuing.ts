import { isKeepable } from '../is-keepable'
import { batchTaken, mostFailures, readBatch } from '../new-batch'
import { isBatchName } from '../shard-job'
import type { AwardState, FailedAward, IssuingStore, ItemFailure } from '../stores'
import type { PlaceOptions } from './places'
import { keyOf, listsOf, reserve, statusOf } from './reserve'
import { settle } from './settle'
import type { SqlPool } from './sql-pool'
import { changeRows, inTransaction, rowsOf } from './sql-pool'

/** Makes the part of the store that keeps batches and credentials. */
export function createIssuing(pool: SqlPool, schema: string, options: PlaceOptions): IssuingStore {
  const addTry = (change: '+ 1' | '- 1') => `UPDATE ${schema}.credential c SET tries = c.tries ${change}
    FROM ${schema}.batch b WHERE b.id = $1 AND c.key = ${keyOf('b.issuer', '$2')} RETURNING c.tries`
  const setCancelled = async (batch: string, cancelled: 'true' | 'false') => {
    if (isBatchName(batch))
      await changeRows(pool, `UPDATE ${schema}.batch SET cancelled = ${cancelled} WHERE id = $1`, [batch])
  }

  return {
    async addBatch(batch) {
      const { id, issuer, created, shards, statusPurposes } = readBatch(batch, options.statusBase)
      const values = [id, issuer, created, shards, JSON.stringify(statusPurposes)]
      const isOurs = await inTransaction(pool, async (client) => {
        const insert = `INSERT INTO ${schema}.batch (id, issuer, created, shards, purposes) VALUES ($1, $2, $3, $4, $5)
          ON CONFLICT (id) DO NOTHING RETURNING id`
        if ((await rowsOf(client, insert, values)).length > 0) {
          const all = `INSERT INTO ${schema}.shard (batch, shard) SELECT $1, generate_series(0, $2::integer - 1)`
          await client.query(all, [id, shards])
          return true
        }
        const same = `SELECT 1 FROM ${schema}.batch
          WHERE id = $1 AND issuer = $2 AND created = $3 AND shards = $4 AND purposes = $5`
        return (await rowsOf(client, same, values)).length > 0
      })
      if (!isOurs) throw batchTaken(id)
    },

    async startShard({ batch, shard }) {
      if (!isBatchName(batch)) return undefined
      const [start] = await changeRows<{ issuer: string; created: string; attempts: number }>(
        pool,
        `UPDATE ${schema}.shard s SET attempts = s.attempts + 1, touched = clock_timestamp()
         FROM ${schema}.batch b
         WHERE b.id = s.batch AND s.batch = $1 AND s.shard = $2 AND NOT s.done AND NOT b.cancelled
         RETURNING b.issuer, b.created, s.attempts`,
        [batch, shard],
      )
      return start && { ...start }
    },

    reserve: (job, items) => inTransaction(pool, (client) => reserve(client, schema, options, job, items)),

    async countTry({ batch }, id) {
      const [counted] = await changeRows<{ tries: number }>(pool, addTry('+ 1'), [batch, id])
      if (counted === undefined) throw new RangeError('Cannot count try: the id is not reserved')
      return counted.tries
    },

    async takeTryBack({ batch }, id) {
      await changeRows(pool, addTry('- 1'), [batch, id])
    },

    settle: (job, results, end) => inTransaction(pool, (client) => settle(client, schema, job, results, end)),

    async openShards({ idle, limit }) {
      const rows = await rowsOf<{ batch: string; shard: number }>(
        pool,
        // A time in the future is that of a clock that was set back.
        `SELECT s.batch, s.shard FROM ${schema}.shard s JOIN ${schema}.batch b ON b.id = s.batch
         WHERE NOT s.done AND NOT b.cancelled
           AND s.touched NOT BETWEEN clock_timestamp() - $1 * interval '1 millisecond' AND clock_timestamp()
         ORDER BY s.touched, s.batch, s.shard LIMIT $2`,
        [idle, limit],
      )
      return rows.map(({ batch, shard }) => ({ batch, shard }))
    },

    async progress(batch) {
      if (!isBatchName(batch)) return undefined
      const failedIn = (table: string) => `(
        SELECT count(*) FROM ${schema}.${table} f JOIN ${schema}.shard d USING (batch, shard)
        WHERE f.batch = b.id AND d.done AND f.failure IS NOT NULL
      )`
      const [counts] = await rowsOf<
        Record<'shards' | 'done' | 'troubled' | 'items' | 'signed' | 'failed', number> & {
          cancelled: boolean
        }
      >(
        pool,
        `SELECT b.cancelled, b.shards, count(*) FILTER (WHERE s.done)::integer AS done,
           count(*) FILTER (WHERE NOT s.done AND s.attempts > 3)::integer AS troubled,
           sum(s.items) FILTER (WHERE s.done)::float8 AS items, sum(s.signed) FILTER (WHERE s.done)::float8 AS signed,
           (${failedIn('credential')} + ${failedIn('refused')})::float8 AS failed
         FROM ${schema}.batch b JOIN ${schema}.shard s ON s.batch = b.id WHERE b.id = $1 GROUP BY b.id`,
        [batch],
      )
      if (counts === undefined) return undefined
      const { cancelled, shards, done, troubled, items, signed, failed } = counts
      const state = done === shards ? 'done' : cancelled ? 'cancelled' : 'open'
      return { state, shards, done, troubled, items: items ?? 0, signed: signed ?? 0, failed: failed ?? 0 }
    },

    async failures(batch, { limit = mostFailures, after = { shard: -1, position: -1 } } = {}) {
      if (!isBatchName(batch)) return []
      const place = (table: string) => `SELECT shard, position, id, failure FROM ${schema}.${table}
        WHERE batch = $1 AND failure IS NOT NULL AND (shard, position) > ($2::integer, $3::integer)`
      const rows = await rowsOf<{ shard: number; position: number; id: string | null; failure: string }>(
        pool,
        `${place('credential')} UNION ALL ${place('refused')} ORDER BY shard, position LIMIT $4`,
        [batch, after.shard, after.position, limit],
      )
      return rows.map(({ shard, position, id, failure }): FailedAward => {
        const place = { shard, position, failure: JSON.parse(failure) as ItemFailure }
        return id === null ? place : { ...place, id }
      })
    },

    async find(issuer, id): Promise<AwardState | undefined> {
      if (!isKeepable(issuer) || !isKeepable(id)) return undefined
      const [row] = await rowsOf<{
        credential: string | null
        failure: string | null
        place: number | null
        lists: string | null
      }>(
        pool,
        `SELECT c.credential, c.failure, c.place, ${listsOf(schema)} AS lists
         FROM ${schema}.credential c WHERE c.key = ${keyOf('$1', '$2')}`,
        [issuer, id],
      )
      if (row === undefined) return undefined
      if (row.credential !== null)
        return { state: 'signed', credential: row.credential, status: statusOf(row) }
      return row.failure === null
        ? { state: 'open' }
        : { state: 'failed', failure: JSON.parse(row.failure) as ItemFailure }
    },

    cancel: (batch) => setCancelled(batch, 'true'),
    resume: (batch) => setCancelled(batch, 'false'),

    async release(batch, ids) {
      if (!isBatchName(batch)) return 0
      return inTransaction(pool, async (client) => {
        const released = await rowsOf<{ batch: string; shard: number }>(
          client,
          `WITH locked AS (
             SELECT c.key FROM ${schema}.credential c JOIN ${schema}.batch b ON b.id = c.batch
             WHERE c.batch = $1 AND c.key IN (
               SELECT ${keyOf('b.issuer', 'g.id')} FROM json_array_elements_text($2::json) AS g (id)
             ) ORDER BY c.key FOR UPDATE OF c
           )
           UPDATE ${schema}.credential c SET failure = NULL, settled = NULL, tries = 0, content = ''
           FROM locked l WHERE c.key = l.key AND c.failure IS NOT NULL RETURNING c.batch, c.shard`,
          [batch, JSON.stringify(ids.filter(isKeepable))],
        )
        await client.query(
          `WITH locked AS (
             SELECT s.batch, s.shard FROM ${schema}.shard s
             WHERE (s.batch, s.shard) IN (SELECT batch, shard FROM json_to_recordset($1::json) AS g (batch text, shard integer))
             ORDER BY s.batch, s.shard FOR UPDATE
           )
           UPDATE ${schema}.shard s SET done = false, attempts = 0, touched = clock_timestamp()
           FROM locked l WHERE (s.batch, s.shard) = (l.batch, l.shard)`,
          [JSON.stringify(released)],
        )
        return released.length
      })
    },

    async issuingCounts() {
      const [counts] = await rowsOf<{ open: number; oldest: number | null; troubled: number }>(
        pool,
        `SELECT count(*)::float8 AS open, count(*) FILTER (WHERE s.attempts > 3)::float8 AS troubled,
           extract(epoch FROM clock_timestamp() - min(s.touched))::float8 AS oldest
         FROM ${schema}.shard s JOIN ${schema}.batch b ON b.id = s.batch WHERE NOT s.done AND NOT b.cancelled`,
      )
      const { open = 0, oldest = null, troubled = 0 } = counts ?? {}
      return { openShards: open, oldestOpenSeconds: Math.max(0, oldest ?? 0), troubledShards: troubled }
    },
  }
}
