import { encodeHex } from '../../core/bytes'
import type { ShardJob } from '../shard-job'
import type { AwardContent, Reservation, StatusPlace } from '../stores'
import type { PlaceOptions } from './places'
import { takePlaces } from './places'
import type { SqlClient } from './sql-pool'
import { rowsOf } from './sql-pool'

type Item = AwardContent & { position: number }

interface ReservedRow {
  id: string
  is_same: boolean
  is_settled: boolean
  created: string
  tries: number
  place: number | null
  lists: string | null
}

/** Decides about items in a transaction. All statements lock rows in the order of their keys, so that no two wait for each other. */
export async function reserve(
  client: SqlClient,
  schema: string,
  options: PlaceOptions,
  { batch, shard }: ShardJob,
  items: readonly Item[],
): Promise<Reservation[]> {
  const [own] = await rowsOf<{ issuer: string; purposes: string }>(
    client,
    `SELECT issuer, purposes FROM ${schema}.batch WHERE id = $1`,
    [batch],
  )
  if (own === undefined) throw new RangeError('Cannot reserve: the batch of the job is unknown')
  const given = JSON.stringify(
    items.map(({ id, content, position }, ord) => ({ ord, id, position, content: encodeHex(content) })),
  )
  await client.query(insertNew(schema), [given, own.issuer, batch, shard])
  await client.query(replaceFailed(schema), [given, own.issuer, batch, shard, own.purposes])
  if (own.purposes !== '[]') await placeNew(client, schema, options, { batch, given, ...own })
  const rows = await rowsOf<ReservedRow>(client, readReserved(schema), [given, own.issuer, own.purposes])
  return rows.map(toReservation)
}

/** Key of a credential: of the ids of its issuer, the SHA-256 of both. */
export function keyOf(issuer: string, id: string): string {
  return `sha256(convert_to(${issuer}::text || E'\\n' || ${id}, 'UTF8'))`
}

const givenItems = `given AS (
  SELECT ord, id, position, decode(content, 'hex') AS content, ${keyOf('$2', 'id')} AS key
  FROM json_to_recordset($1::json) AS g (ord integer, id text, position integer, content text)
)`

const insertNew = (schema: string) => `
  WITH ${givenItems}
  INSERT INTO ${schema}.credential (key, id, content, batch, shard, position, created)
  SELECT g.key, g.id, g.content, b.id, $4::integer, g.position, b.created
  FROM given g CROSS JOIN ${schema}.batch b WHERE b.id = $3 ORDER BY g.key
  ON CONFLICT (key) DO NOTHING`

/** Purposes of the places of a credential `c`, as JSON. */
function purposesOf(schema: string): string {
  return `COALESCE((SELECT p.purposes FROM ${schema}.list p WHERE p.number = c.list), '[]')`
}

/** Locks all, and gives content to ids whose failure was reported, or that were released and have none: nothing was signed for them. */
const replaceFailed = (schema: string) => `
  WITH ${givenItems}, locked AS (
    SELECT c.key FROM ${schema}.credential c WHERE c.key IN (SELECT key FROM given) ORDER BY c.key FOR UPDATE
  )
  UPDATE ${schema}.credential c
  SET content = g.content, batch = $3, shard = $4::integer, position = g.position, failure = NULL, settled = NULL, tries = 0,
    created = (SELECT b.created FROM ${schema}.batch b WHERE b.id = $3),
    list = CASE WHEN ${purposesOf(schema)} = $5 THEN c.list END,
    place = CASE WHEN ${purposesOf(schema)} = $5 THEN c.place END
  FROM given g JOIN locked l USING (key)
  WHERE c.key = l.key AND (c.content = '' OR c.failure IS NOT NULL AND (c.content <> g.content OR ${purposesOf(schema)} <> $5))`

const readReserved = (schema: string) => `
  WITH ${givenItems}
  SELECT g.id, c.content = g.content AND ${purposesOf(schema)} = $3 AS is_same, c.settled IS NOT NULL AS is_settled, c.created, c.tries, c.place,
    ${listsOf(schema)} AS lists
  FROM given g JOIN ${schema}.credential c USING (key) ORDER BY g.ord`

/** Address and purpose of each list of a credential `c`, as JSON. */
export function listsOf(schema: string): string {
  return `(SELECT json_agg(json_build_array(s.url, s.purpose) ORDER BY s.purpose)::text
    FROM ${schema}.status_list s WHERE s.list = c.list)`
}

interface Placing {
  batch: string
  given: string
  issuer: string
  purposes: string
}

async function placeNew(
  client: SqlClient,
  schema: string,
  options: PlaceOptions,
  { batch, given, issuer, purposes }: Placing,
): Promise<void> {
  const unplaced = await rowsOf<{ key: string }>(
    client,
    `WITH ${givenItems}
     SELECT encode(c.key, 'hex') AS key FROM given g JOIN ${schema}.credential c USING (key)
     WHERE c.batch = $3 AND c.list IS NULL AND c.settled IS NULL AND c.content = g.content ORDER BY g.ord`,
    [given, issuer, batch],
  )
  if (unplaced.length === 0) return
  const places = await takePlaces(client, schema, options, { issuer, purposes }, unplaced.length)
  const placed = unplaced.map(({ key }, at) => ({ key, ...places[at] }))
  await client.query(
    `UPDATE ${schema}.credential c SET list = p.list, place = p.place
     FROM json_to_recordset($1::json) AS p (key text, list integer, place integer)
     WHERE c.key = decode(p.key, 'hex')`,
    [JSON.stringify(placed)],
  )
}

function toReservation(row: ReservedRow): Reservation {
  const { id, created, tries } = row
  if (!row.is_same) return { id, state: 'taken' }
  if (row.is_settled) return { id, state: 'settled' }
  return { id, state: 'sign', created, status: statusOf(row), tries }
}

/** Reads the places of a credential from a row with `listsOf`. */
export function statusOf({ lists, place }: Pick<ReservedRow, 'lists' | 'place'>): StatusPlace[] {
  if (lists === null || place === null) return []
  const read = JSON.parse(lists) as [string, string][]
  return read.map(([list, statusPurpose]) => ({ list, statusPurpose, index: place }))
}
