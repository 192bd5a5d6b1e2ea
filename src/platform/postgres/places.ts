import { shuffledIndexes } from '../../status/shuffled-indexes'
import { listCapacity, listNameBytes, listUrl } from '../list-names'
import type { SqlClient } from './sql-pool'
import { rowsOf } from './sql-pool'

/** What new lists need. */
export interface PlaceOptions {
  random: (bytes: number) => Uint8Array
  statusBase: string | undefined
}

/** A place in a list, by its number. */
export interface Place {
  list: number
  place: number
}

/** Whose places, and for which purposes, as JSON. */
export interface PlaceOwner {
  issuer: string
  purposes: string
}

const seedBytes = 32
const indexBytes = 4

/** Gives out so many places of an issuer. */
export async function takePlaces(
  client: SqlClient,
  schema: string,
  options: PlaceOptions,
  owner: PlaceOwner,
  count: number,
): Promise<Place[]> {
  // One at a time for each issuer, so that no list is begun before the one before it is full.
  await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 5119))', [
    `${schema} ${owner.issuer}`,
  ])
  const places: Place[] = []
  while (places.length < count) {
    const taken = await takeFromOpen(client, schema, owner, count - places.length)
    if (taken.length === 0) await addList(client, schema, options, owner)
    places.push(...taken)
  }
  return places
}

async function takeFromOpen(
  client: SqlClient,
  schema: string,
  { issuer, purposes }: PlaceOwner,
  count: number,
): Promise<Place[]> {
  const [taken] = await rowsOf<{ number: number; indexes: Uint8Array }>(
    client,
    `WITH open AS (
       SELECT number, places FROM ${schema}.list
       WHERE issuer = $1 AND purposes = $2 AND places < capacity ORDER BY number LIMIT 1
     )
     UPDATE ${schema}.list l SET places = LEAST(l.capacity, l.places + $3::integer) FROM open
     WHERE l.number = open.number
     RETURNING l.number,
       substring(l.indexes FROM open.places * ${indexBytes} + 1 FOR (l.places - open.places) * ${indexBytes}) AS indexes`,
    [issuer, purposes, count],
  )
  if (taken === undefined) return []
  const { number, indexes } = taken
  const view = new DataView(indexes.buffer, indexes.byteOffset, indexes.byteLength)
  return Array.from({ length: indexes.length / indexBytes }, (_, at) => ({
    list: number,
    place: view.getUint32(at * indexBytes),
  }))
}

async function addList(
  client: SqlClient,
  schema: string,
  { random, statusBase }: PlaceOptions,
  { issuer, purposes }: PlaceOwner,
): Promise<void> {
  if (statusBase === undefined)
    throw new TypeError('Cannot reserve: expected statusBase of the store, because the batch has statuses')
  const [list] = await rowsOf<{ number: number }>(
    client,
    `INSERT INTO ${schema}.list (issuer, purposes, indexes, capacity) VALUES ($1, $2, $3, $4) RETURNING number`,
    [issuer, purposes, writeIndexes(shuffledIndexes(random(seedBytes), listCapacity)), listCapacity],
  )
  const { number } = list as { number: number }
  const name = random(listNameBytes)
  for (const purpose of JSON.parse(purposes) as string[])
    await client.query(
      `INSERT INTO ${schema}.status_list (url, list, purpose, bits) VALUES ($1, $2, $3, $4)`,
      [listUrl(statusBase, purpose, name), number, purpose, new Uint8Array(listCapacity / 8)],
    )
}

function writeIndexes(order: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(order.length * indexBytes)
  const view = new DataView(bytes.buffer)
  for (const [at, index] of order.entries()) view.setUint32(at * indexBytes, index)
  return bytes
}
