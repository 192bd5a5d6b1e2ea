import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migratePostgres, postgresStore } from '../../src/platform'
import { storeContract } from '../../src/testing'
import { allowLoopback } from '../support/block-network.mjs'
import type { Postgres } from '../support/start-postgres'
import { postgresMissing, startPostgres } from '../support/start-postgres'

allowLoopback()
const options = { random: randomBytes, statusBase: 'https://city.example/status/' }

it.runIf(process.env['CI'] === 'true')('has PostgreSQL', () => {
  expect(postgresMissing).toBeUndefined()
})

describe.skipIf(postgresMissing)(
  `postgresStore() over PostgreSQL${postgresMissing ? `: skipped, ${postgresMissing}` : ''}`,
  () => {
    let server: Postgres
    let opened: ReturnType<Postgres['open']>
    let schemas = 0
    beforeAll(async () => {
      server = await startPostgres()
      opened = server.open(16)
    })
    afterAll(async () => {
      await opened?.end()
      server?.remove()
    })

    const open = async () => {
      const schema = `store_${schemas++}`
      await migratePostgres(opened.pool, { schema })
      return postgresStore(opened.pool, { ...options, schema })
    }

    for (const { name, check } of storeContract(open)) it(name, check)

    it('is migrated once by processes that start together', async () => {
      const schema = 'together'
      const added = await Promise.all(
        Array.from({ length: 6 }, () => migratePostgres(opened.pool, { schema })),
      )
      expect(added.filter((versions) => versions.length > 0)).toHaveLength(1)
    })
  },
)
