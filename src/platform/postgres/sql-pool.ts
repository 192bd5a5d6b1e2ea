import { assertArguments, wrongType } from '../../core/read-options'

/** Runs a statement of PostgreSQL: `$1` is the first value. Values are texts, numbers, bytes and null. */
export interface SqlClient {
  /** Runs one statement. */
  query(text: string, values?: readonly SqlValue[]): Promise<{ rows: readonly unknown[] }>
}

/** A value of a statement. */
export type SqlValue = string | number | Uint8Array | null

/** Connections of any driver for PostgreSQL. */
export interface SqlPool extends SqlClient {
  /** Runs work on one connection between `BEGIN` and `COMMIT`, or `ROLLBACK` if it throws. */
  transaction<T>(work: (client: SqlClient) => Promise<T>): Promise<T>
}

/** Checks a pool; errors name it. */
export function assertPool(action: string, pool: SqlPool): void {
  assertArguments(action, 'an object', { pool })
  for (const name of ['query', 'transaction'] as const)
    if (typeof pool[name] !== 'function') throw wrongType(action, `pool.${name}`, 'a function', pool[name])
}

/**
 * Runs work in a transaction in which each statement sees what was committed before it. The store locks what it decides on; another level,
 * which a database can have by default, would refuse where it has to wait.
 */
export function inTransaction<T>(pool: SqlPool, work: (client: SqlClient) => Promise<T>): Promise<T> {
  return pool.transaction(async (client) => {
    await client.query('SET TRANSACTION ISOLATION LEVEL READ COMMITTED')
    return work(client)
  })
}

/** Returns the rows of a statement. */
export async function rowsOf<T>(
  client: SqlClient,
  text: string,
  values: readonly SqlValue[] = [],
): Promise<readonly T[]> {
  return (await client.query(text, values)).rows as readonly T[]
}

/** Runs one statement that changes rows in such a transaction, because it may have to wait as well; returns its rows. */
export function changeRows<T>(
  pool: SqlPool,
  text: string,
  values: readonly SqlValue[] = [],
): Promise<readonly T[]> {
  return inTransaction(pool, (client) => rowsOf<T>(client, text, values))
}

const schemaName = /^[a-z_][a-z0-9_]{0,62}$/

/** Checks the name of a schema, which is written into statements as it is. */
export function assertSchemaName(action: string, schema: string): void {
  if (schemaName.test(schema)) return
  throw new RangeError(
    `Cannot ${action}: expected schema to be lower-case letters, digits and _, got another text`,
  )
}

export const defaultSchema = 'quality_label'
