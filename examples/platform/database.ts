import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { takeTurn } from './turns'

export interface SqlResult {
  rows: Record<string, unknown>[]
}

export interface SqlClient {
  query(text: string, values?: readonly unknown[]): Promise<SqlResult>
}

/** What the stores ask of a database. */
export interface SqlPool extends SqlClient {
  transaction<T>(work: (client: SqlClient) => Promise<T>): Promise<T>
}

export interface Database {
  pool: SqlPool
  close(): Promise<void>
}

/** Connects to a PostgreSQL server. */
export function connectPostgres(url: string, onError: (error: Error) => void, max = 10): Database {
  const pool = new pg.Pool({ connectionString: url, max, connectionTimeoutMillis: 5000, keepAlive: true })
  // Without a listener the end of an idle connection would end the process.
  pool.on('error', onError)
  return {
    pool: {
      query: async (text, values) => pool.query(text, values as unknown[] | undefined),
      transaction: (work) => inTransaction(pool, work),
    },
    close: () => pool.end(),
  }
}

async function inTransaction<T>(pool: pg.Pool, work: (client: SqlClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  // A connection that is lost during a transaction says so here, and would end the process otherwise.
  const ignore = () => {}
  client.on('error', ignore)
  let broken: Error | undefined
  try {
    await client.query('BEGIN')
    const result = await work({
      query: async (text, values) => client.query(text, values as unknown[] | undefined),
    })
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch((cause: Error) => {
      broken = cause
    })
    throw error
  } finally {
    client.off('error', ignore)
    client.release(broken)
  }
}

/** Opens an embedded PostgreSQL, in a folder or in memory: one process, one connection. */
export async function openEmbedded(folder?: string): Promise<Database> {
  const database = await PGlite.create(folder === undefined ? {} : { dataDir: folder })
  return { pool: embeddedPool(database), close: () => database.close() }
}

type Asked = Pick<PGlite, 'query' | 'exec'>

function embeddedPool(database: PGlite): SqlPool {
  return {
    query: (text, values) => ask(database, text, values),
    transaction: (work) =>
      database.transaction((transaction) =>
        work({ query: (text, values) => ask(transaction as Asked, text, values) }),
      ) as ReturnType<typeof work>,
  }
}

// Without values there may be several statements, as over the simple protocol of a server.
async function ask(database: Asked, text: string, values?: readonly unknown[]): Promise<SqlResult> {
  // It works in this thread, and without a turn one question after another would keep every request waiting.
  await takeTurn()
  if (values !== undefined) return database.query<Record<string, unknown>>(text, [...values])
  const results = await database.exec(text)
  return (results.at(-1) as SqlResult | undefined) ?? { rows: [] }
}
