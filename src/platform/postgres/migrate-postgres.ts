import type { KindsOf } from '../../core/kinds'
import { text } from '../../core/kinds'
import { readOptions } from '../../core/read-options'
import { postgresSchema } from './schema'
import type { SqlPool } from './sql-pool'
import { assertPool, assertSchemaName, defaultSchema, rowsOf } from './sql-pool'

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
  return pool.transaction(async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [lock])
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`)
    await client.query(`CREATE TABLE IF NOT EXISTS ${schema}.migration (version integer PRIMARY KEY)`)
    const done = await rowsOf<{ version: number }>(client, `SELECT version FROM ${schema}.migration`)
    const known = new Set(done.map(({ version }) => version))
    const newest = Math.max(...postgresSchema.map(({ version }) => version))
    for (const version of known)
      if (version > newest)
        throw new RangeError(
          `Cannot migrate: expected tables of version ${newest} at most, got version ${version}. Use the package that made them`,
        )
    const missing = postgresSchema.filter(({ version }) => !known.has(version))
    for (const { version, statements } of missing) {
      for (const statement of statements) await client.query(statement.replaceAll('{schema}', schema))
      await client.query(`INSERT INTO ${schema}.migration VALUES ($1)`, [version])
    }
    return missing.map(({ version }) => version)
  })
}
