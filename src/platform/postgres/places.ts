import { shuffledIndexes } from '../../status/shuffled-indexes'
import { listCapacity, listUrl } from '../list-names'
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

/** Gives out so many places of an issuer. */
export type TakePlaces = (
  client: SqlClient,
  issuer: string,
  purposes: string,
  count: number,
) => Promise<Place[]>

const seedBytes = 32
// Half a megabyte each.
const mostOrders = 16

/** Returns the function that gives out places; it remembers the order of the last lists. */
export function createPlaces(schema: string, { random, statusBase }: PlaceOptions): TakePlaces {
  const orders = new Map<number, Uint32Array>()

  const orderOf = (number: number, seed: Uint8Array): Uint32Array => {
    const known = orders.get(number)
    if (known !== undefined) return known
    if (orders.size === mostOrders) orders.delete(orders.keys().next().value as number)
    const order = shuffledIndexes(new Uint8Array(seed), listCapacity)
    orders.set(number, order)
    return order
  }

  const addList = async (client: SqlClient, issuer: string, purposes: string): Promise<void> => {
    if (statusBase === undefined)
      throw new TypeError('Cannot reserve: expected statusBase of the store, because the batch has statuses')
    const [list] = await rowsOf<{ number: number }>(
      client,
      `INSERT INTO ${schema}.list (issuer, purposes, seed, capacity) VALUES ($1, $2, $3, $4) RETURNING number`,
      [issuer, purposes, random(seedBytes), listCapacity],
    )
    const { number } = list as { number: number }
    for (const purpose of JSON.parse(purposes) as string[]) {
      await client.query(
        `INSERT INTO ${schema}.status_list (url, list, purpose, bits) VALUES ($1, $2, $3, $4)`,
        [listUrl(statusBase, purpose, number), number, purpose, new Uint8Array(listCapacity / 8)],
      )
    }
  }

  const takeFromOpen = async (client: SqlClient, issuer: string, purposes: string, count: number) => {
    const [taken] = await rowsOf<{ number: number; seed: Uint8Array; before: number; places: number }>(
      client,
      `WITH open AS (
         SELECT number, places FROM ${schema}.list
         WHERE issuer = $1 AND purposes = $2 AND places < capacity ORDER BY number LIMIT 1
       )
       UPDATE ${schema}.list l SET places = LEAST(l.capacity, l.places + $3::integer) FROM open
       WHERE l.number = open.number
       RETURNING l.number, l.seed, open.places AS before, l.places`,
      [issuer, purposes, count],
    )
    if (taken === undefined) return []
    const order = orderOf(taken.number, taken.seed)
    return Array.from({ length: taken.places - taken.before }, (_, at) => ({
      list: taken.number,
      place: order[taken.before + at] as number,
    }))
  }

  return async (client, issuer, purposes, count) => {
    // One at a time for each issuer, so that no list is begun before the one before it is full.
    await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 5119))', [`${schema} ${issuer}`])
    const places: Place[] = []
    while (places.length < count) {
      const taken = await takeFromOpen(client, issuer, purposes, count - places.length)
      if (taken.length === 0) await addList(client, issuer, purposes)
      places.push(...taken)
    }
    return places
  }
}
