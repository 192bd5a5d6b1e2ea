import type { KindsOf } from '../../core/kinds'
import { text } from '../../core/kinds'
import { readOptions } from '../../core/read-options'
import type { PostgresMigration } from './schema'
import { postgresSchema } from './schema'
import type { SqlClient, SqlPool } from './sql-pool'
import { assertPool, assertSchemaName, defaultSchema, inTransaction, rowsOf } from './sql-pool'

/** Options of `migratePostgres`. */
export interface MigratePostgresOptions {
  /** Schema for the tables; `quality_label` by default. */
  schema?: string
}

const kinds = { schema: text } satisfies KindsOf<MigratePostgresOptions>
const action = 'migrate'
// One process at a time; the number only has to differ from those of other programs.
const lock = 5_119_202_611

/**
 * Creates the tables of `postgresStore`, or brings them to this version. Where nothing is to do, it changes nothing; several processes may
 * start it at once.
 *
 * @returns The versions that were added.
 * @throws {TypeError | RangeError} If an argument cannot be used.
 * @throws {RangeError} If the tables are of a later version than this package.
 * @throws Any error of the pool; then nothing is changed.
 */
export async function migratePostgres(
  pool: SqlPool,
  options: MigratePostgresOptions = {},
): Promise<number[]> {
  const { schema = defaultSchema } = readOptions(action, options, kinds)
  assertPool(action, pool)
  assertSchemaName(action, schema)
  // Where nothing is to do, no right to make tables is needed.
  if ((await missingIn(pool, schema)).length === 0) return []
  return inTransaction(pool, async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [lock])
    // Asked of the table: after the wait, what this connection remembers of names is that of before.
    const known = await rowsOf(client, 'SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = $1', [schema])
    if (known.length === 0) await client.query(`CREATE SCHEMA ${schema}`)
    await client.query(`CREATE TABLE IF NOT EXISTS ${schema}.migration (version integer PRIMARY KEY)`)
    const missing = await missingIn(client, schema)
    for (const { version, statements } of missing) {
      for (const statement of statements) await client.query(statement.replaceAll('{schema}', schema))
      await client.query(`INSERT INTO ${schema}.migration VALUES ($1)`, [version])
    }
    return missing.map(({ version }) => version)
  })
}

async function missingIn(client: SqlClient, schema: string): Promise<readonly PostgresMigration[]> {
  const found = await rowsOf<{ name: string | null }>(client, 'SELECT to_regclass($1)::text AS name', [
    `${schema}.migration`,
  ])
  if (found[0]?.name === null) return postgresSchema
  const rows = await rowsOf<{ version: number }>(client, `SELECT version FROM ${schema}.migration`)
  const done = new Set(rows.map(({ version }) => version))
  const newest = Math.max(...postgresSchema.map(({ version }) => version))
  const later = [...done].find((version) => version > newest)
  if (later !== undefined)
    throw new RangeError(
      `Cannot migrate: expected tables of version ${newest} at most, got version ${later}. Use the package that made them`,
    )
  return postgresSchema.filter(({ version }) => !done.has(version))
}
