import type { KindsOf } from '../../core/kinds'
import { callable, required, text } from '../../core/kinds'
import { readOptions } from '../../core/read-options'
import { statusBase as statusBaseKind } from '../list-names'
import type { IssuingStore, StatusStore } from '../stores'
import { createIssuing } from './issuing'
import type { SqlPool } from './sql-pool'
import { assertPool, assertSchemaName, defaultSchema } from './sql-pool'
import { createStatuses } from './statuses'

/** Options of `postgresStore`. */
export interface PostgresStoreOptions {
  /** Returns so many bytes that cannot be guessed, such as `randomBytes` of `node:crypto`: who knows them can tell in which order badges were issued. */
  random: (bytes: number) => Uint8Array
  /** Start of the address of every status list, such as `https://badges.example/status/`, with a slash at the end; needed for batches with statuses. */
  statusBase?: string
  /** Schema of the tables; `quality_label` by default. */
  schema?: string
}

const action = 'open store'
const kinds = {
  random: required(callable<(bytes: number) => Uint8Array>()),
  statusBase: statusBaseKind,
  schema: text,
} satisfies KindsOf<PostgresStoreOptions>

/**
 * Keeps batches, credentials and status lists in PostgreSQL, over any driver.
 *
 * The tables are made by `migratePostgres`. A status list is named by its purpose and 16 random digits: `https://badges.example/status/revocation-5f0c…`.
 * Its places are given out in an order of chance (`shuffledIndexes`), and each list is filled to its end before the next is begun.
 *
 * @throws {TypeError | RangeError} If an argument cannot be used.
 */
export function postgresStore(pool: SqlPool, options: PostgresStoreOptions): IssuingStore & StatusStore {
  const { random, statusBase, schema = defaultSchema } = readOptions(action, options, kinds)
  assertPool(action, pool)
  assertSchemaName(action, schema)
  return { ...createIssuing(pool, schema, { random, statusBase }), ...createStatuses(pool, schema) }
}
