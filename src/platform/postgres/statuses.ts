import { writeEntry } from '../../status/list-entries'
import { isKeepable } from '../is-keepable'
import { assertChanges, readChanges } from '../read-changes'
import type { PublishedStatusList, StatusStore } from '../stores'
import { keyOf } from './reserve'
import type { SqlClient, SqlPool } from './sql-pool'
import { changeRows, inTransaction, rowsOf } from './sql-pool'

interface DueRow {
  url: string
  list: number
  purpose: string
  issuer: string
  bits: Uint8Array
  valid_from: number | null
}

/** Makes the part of the store that keeps status lists. */
export function createStatuses(pool: SqlPool, schema: string): StatusStore {
  /** Adds the changes that no published list has to the bits of a list. */
  const withChanges = async (client: SqlClient, { list, purpose, bits }: DueRow): Promise<Uint8Array> => {
    const changes = await rowsOf<{ seq: number; place: number; value: boolean }>(
      client,
      `UPDATE ${schema}.status_change SET published = true WHERE list = $1 AND purpose = $2 AND NOT published
       RETURNING seq::float8 AS seq, place, value`,
      [list, purpose],
    )
    const changed = new Uint8Array(bits)
    for (const { place, value } of [...changes].sort((a, b) => a.seq - b.seq))
      writeEntry(changed, place, 1, value ? 1 : 0)
    return changed
  }

  return {
    async change(issuer, given) {
      const changes = readChanges(issuer, given)
      if (changes.length === 0) return 0
      const usable = changes.flatMap(({ id, statusPurpose, refusal }, ord) =>
        refusal ? [] : [{ ord, id, statusPurpose }],
      )
      return inTransaction(pool, async (client) => {
        // The credential stays locked, so that the order of changes of one place is that in which they were made.
        const found = await rowsOf<{
          ord: number
          list: number | null
          place: number | null
          has_list: boolean
        }>(
          client,
          `WITH given AS (
             SELECT ord, "statusPurpose" AS purpose, ${keyOf('$2', 'id')} AS key
             FROM json_to_recordset($1::json) AS g (ord integer, id text, "statusPurpose" text)
           ), locked AS (
             SELECT key, list, place FROM ${schema}.credential
             WHERE key IN (SELECT key FROM given) ORDER BY key FOR UPDATE
           )
           SELECT g.ord, l.list, l.place, s.url IS NOT NULL AS has_list
           FROM given g JOIN locked l USING (key)
           LEFT JOIN ${schema}.status_list s ON s.list = l.list AND s.purpose = g.purpose`,
          [JSON.stringify(usable), issuer],
        )
        const rows = new Map(found.map((row) => [row.ord, row]))
        assertChanges(changes, (_, index) => {
          const row = rows.get(index)
          return row === undefined ? 'unknown' : row.has_list ? 'with' : 'without'
        })
        const log = changes.map(({ statusPurpose: purpose, value }, ord) => {
          const { list, place } = rows.get(ord) as { list: number; place: number }
          return { ord, list, purpose, place, value }
        })
        await client.query(
          `INSERT INTO ${schema}.status_change (list, purpose, place, value)
           SELECT list, purpose, place, value
           FROM json_to_recordset($1::json) AS g (ord integer, list integer, purpose text, place integer, value boolean)
           ORDER BY ord`,
          [JSON.stringify(log)],
        )
        return log.length
      })
    },

    publishNext: ({ now, every, before, except }, sign) =>
      inTransaction(pool, async (client) => {
        const [due] = await rowsOf<DueRow>(
          client,
          `SELECT s.url, s.list, s.purpose, l.issuer, s.bits, s.valid_from
           FROM ${schema}.status_list s JOIN ${schema}.list l ON l.number = s.list
           WHERE (
             s.body IS NULL OR s.valid_until < $1::float8 + $3::float8
             OR (s.valid_from NOT BETWEEN $1::float8 - $2::float8 + 1 AND $1::float8 AND EXISTS (
               SELECT 1 FROM ${schema}.status_change c WHERE c.list = s.list AND c.purpose = s.purpose AND NOT c.published
             ))
           ) AND s.url NOT IN (SELECT json_array_elements_text($4::json))
           ORDER BY s.valid_from NULLS FIRST, s.url LIMIT 1 FOR NO KEY UPDATE OF s SKIP LOCKED`,
          [now, every, before, JSON.stringify(except)],
        )
        if (due === undefined) return undefined
        const { url, issuer, purpose, valid_from: from } = due
        const bits = await withChanges(client, due)
        const state = { url, issuer, statusPurpose: purpose, bits: bits.slice() }
        const { body, version, validFrom, validUntil } = await sign(
          from === null ? state : { ...state, publishedFrom: from },
        )
        await client.query(
          `UPDATE ${schema}.status_list SET bits = $2, body = $3, version = $4, valid_from = $5, valid_until = $6 WHERE url = $1`,
          [url, bits, body, version, validFrom, validUntil],
        )
        return url
      }),

    async published(url) {
      if (!isKeepable(url)) return undefined
      const [row] = await rowsOf<{ body: string; version: string; valid_from: number; valid_until: number }>(
        pool,
        `SELECT body, version, valid_from, valid_until FROM ${schema}.status_list WHERE url = $1 AND body IS NOT NULL`,
        [url],
      )
      if (row === undefined) return undefined
      const { body, version, valid_from: validFrom, valid_until: validUntil } = row
      return { body, version, validFrom, validUntil } satisfies PublishedStatusList
    },

    async closeLists() {
      await changeRows(pool, `UPDATE ${schema}.list SET capacity = places WHERE places < capacity`)
    },

    async statusCounts() {
      const [counts] = await rowsOf<{ lists: number; pending: number }>(
        pool,
        `SELECT (SELECT count(*)::float8 FROM ${schema}.status_list) AS lists,
           (SELECT count(*)::float8 FROM ${schema}.status_change WHERE NOT published) AS pending`,
      )
      const issuers = await rowsOf<{ issuer: string; oldest: number | null; places: number | null }>(
        pool,
        `SELECT l.issuer, min(s.oldest) AS oldest, sum(l.capacity - l.places)::float8 AS places
         FROM ${schema}.list l LEFT JOIN (
           SELECT list, min(valid_from) AS oldest FROM ${schema}.status_list GROUP BY list
         ) s ON s.list = l.number
         GROUP BY l.issuer`,
      )
      const { lists = 0, pending = 0 } = counts ?? {}
      const each = (read: (row: (typeof issuers)[number]) => number | null) =>
        Object.fromEntries(
          issuers.flatMap((row) => (read(row) === null ? [] : [[row.issuer, read(row) as number]])),
        )
      return {
        lists,
        pendingChanges: pending,
        oldestFrom: each(({ oldest }) => oldest),
        placesLeft: each(({ places }) => places || null),
      }
    },
  }
}
