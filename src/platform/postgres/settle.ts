import { concatBytes, encodeHex, encodeUtf8 } from '../../core/bytes'
import type { ShardJob } from '../shard-job'
import type { Settlement } from '../stores'
import { keyOf } from './reserve'
import type { SqlClient } from './sql-pool'
import { rowsOf } from './sql-pool'

/** Keeps the first result of each id in a transaction, and ends the shard if nothing of it is open; returns whether it did. */
export async function settle(
  client: SqlClient,
  schema: string,
  { batch, shard }: ShardJob,
  results: readonly Settlement[],
  end: { items: number } | undefined,
): Promise<boolean> {
  const { given, texts } = packReserved(results)
  if (given !== '[]') await client.query(keepFirst(schema), [given, texts, batch])
  if (end === undefined) return false
  // Held before anything of the shard is counted: what is released meanwhile waits, and opens the shard again.
  await client.query(`SELECT 1 FROM ${schema}.shard WHERE batch = $1 AND shard = $2 FOR UPDATE`, [
    batch,
    shard,
  ])
  await client.query(`DELETE FROM ${schema}.refused WHERE batch = $1 AND shard = $2`, [batch, shard])
  const refused = results.filter((result) => !('content' in result))
  if (refused.length > 0) await client.query(keepRefused(schema), [batch, shard, writeRefused(refused)])
  const [ended] = await rowsOf<{ done: boolean }>(client, endShard(schema), [batch, shard, end.items])
  return ended?.done === true
}

/** Texts go as bytes in one value: a list of texts would be written and read once more. */
function packReserved(results: readonly Settlement[]): { given: string; texts: Uint8Array } {
  const parts: Uint8Array[] = []
  let start = 1
  const given = results.flatMap((result): object[] => {
    if (!('content' in result)) return []
    const { id, content } = result
    const row = { id, content: encodeHex(content) }
    if ('failure' in result) return [{ ...row, failure: JSON.stringify(result.failure) }]
    const text = encodeUtf8(result.credential)
    parts.push(text)
    start += text.length
    return [{ ...row, start: start - text.length, length: text.length }]
  })
  return { given: JSON.stringify(given), texts: concatBytes(...parts) }
}

const keepFirst = (schema: string) => `
  WITH given AS (
    SELECT ${keyOf('b.issuer', 'g.id')} AS key, decode(content, 'hex') AS content, failure, start, length
    FROM json_to_recordset($1::json) AS g (id text, content text, failure text, start integer, length integer)
    JOIN ${schema}.batch b ON b.id = $3
  ), locked AS (
    SELECT c.key FROM ${schema}.credential c WHERE c.key IN (SELECT key FROM given) ORDER BY c.key FOR UPDATE
  )
  UPDATE ${schema}.credential c
  SET settled = clock_timestamp(), failure = g.failure,
    credential = convert_from(substring($2::bytea FROM g.start FOR g.length), 'UTF8')
  FROM given g JOIN locked l USING (key)
  WHERE c.key = l.key AND c.settled IS NULL AND c.content = g.content`

const keepRefused = (schema: string) => `
  INSERT INTO ${schema}.refused (batch, shard, position, id, failure)
  SELECT $1, $2::integer, position, id, failure
  FROM json_to_recordset($3::json) AS g (position integer, id text, failure text)
  ON CONFLICT DO NOTHING`

function writeRefused(refused: readonly Settlement[]): string {
  return JSON.stringify(
    refused.map((result) => ({ ...result, failure: JSON.stringify(Object(result).failure) })),
  )
}

// Done only if nothing that was reserved for it is open.
const endShard = (schema: string) => `
  UPDATE ${schema}.shard s SET done = own.open = 0, items = $3, signed = own.signed
  FROM (
    SELECT count(*) FILTER (WHERE settled IS NULL) AS open, count(credential) AS signed
    FROM ${schema}.credential WHERE batch = $1 AND shard = $2
  ) own
  WHERE s.batch = $1 AND s.shard = $2 RETURNING s.done`
