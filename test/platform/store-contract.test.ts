import { randomBytes } from 'node:crypto'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, it } from 'vitest'
import type { SqlPool, SqlValue } from '../../src/platform'
import { migratePostgres, postgresStore } from '../../src/platform'
import { memoryStore, storeContract } from '../../src/testing'

const options = { random: randomBytes, statusBase: 'https://city.example/status/' }

describe('memoryStore()', () => {
  for (const { name, check } of storeContract(() => memoryStore({ ...options, now: () => new Date() })))
    it(name, check)
})

describe('postgresStore() over PGlite', () => {
  let database: PGlite
  let schemas = 0
  beforeAll(async () => {
    database = await PGlite.create()
  })
  afterAll(() => database.close())

  const open = async () => {
    const pool: SqlPool = {
      query: (text, values) => database.query(text, values as SqlValue[]),
      transaction: (work) =>
        database.transaction((client) =>
          work({ query: (text, values) => client.query(text, values as SqlValue[]) }),
        ),
    }
    const schema = `store_${schemas++}`
    await migratePostgres(pool, { schema })
    return postgresStore(pool, { ...options, schema })
  }
  // The slow one is done over a server.
  const quick = storeContract(open).filter(({ isSlow }) => !isSlow)
  for (const { name, check } of quick) it(name, check)
})
