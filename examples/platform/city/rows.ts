import { randomBytes, randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { postgresStore } from 'quality-label/platform'
import type { SqlClient } from '../database'
import type { Env } from '../http'
import { badRequest, notFound, RequestProblem } from '../problem'
import type { Services } from '../services'
import { statusBase } from '../settings'

export type Row = Record<string, unknown>

/** Returns the only row that is asked for; none for a text that no database can keep, which a request may have made up. */
export async function findRow(
  client: SqlClient,
  text: string,
  values: readonly unknown[],
): Promise<Row | undefined> {
  if (values.some((value) => typeof value === 'string' && /[\0\p{Surrogate}]/u.test(value))) return undefined
  return (await client.query(text, values)).rows[0]
}

/** As `findRow`, and 404 without one. */
export async function requireRow(
  client: SqlClient,
  text: string,
  values: readonly unknown[],
  what: string,
): Promise<Row> {
  const row = await findRow(client, text, values)
  if (row === undefined) throw notFound(`The platform has no such ${what}`)
  return row
}

/** Reads the document that a column has. */
export function documentOf<T>(row: Row, column = 'document'): T {
  return JSON.parse(String(row[column])) as T
}

/** Makes the name of a row that no one can guess. */
export function newName(): string {
  return randomUUID()
}

/** Returns the name in the path that somebody chose for a document. */
export function chosenName(context: Context<Env>): string {
  const name = context.req.param('name') ?? ''
  if (/^[a-z0-9][a-z0-9-]{0,60}$/.test(name)) return name
  throw badRequest('Expected the name in the address to be small letters, digits and "-"')
}

/** Splits the last part of a path, such as `ona.html`, into a name and what is asked of it. */
export function namedFile(context: Context<Env>): { name: string; form: string } {
  const [name = '', form = ''] = (context.req.param('file') ?? '').split('.', 2)
  return { name, form }
}

export function taken(detail: string): RequestProblem {
  return new RequestProblem(409, 'Taken', detail)
}

/**
 * Makes the platform's store on a transaction that is running: what it keeps is kept together with the rest, or not at all. An embedded database
 * has one connection, so that the store of the services would wait for ever here.
 */
export function storeWithin(
  { settings }: Pick<Services, 'settings'>,
  client: SqlClient,
): ReturnType<typeof postgresStore> {
  const query = (text: string, values?: readonly unknown[]) => client.query(text, values)
  const own = { query }
  return postgresStore(
    { query, transaction: (work) => work(own) },
    { random: (bytes) => new Uint8Array(randomBytes(bytes)), statusBase: statusBase(settings) },
  )
}
