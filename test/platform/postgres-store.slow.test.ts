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

    it.each(['repeatable read', 'serializable'])(
      'keeps its contract in a database whose transactions are %s by default',
      async (level) => {
        await opened.pool.query(`ALTER DATABASE postgres SET default_transaction_isolation = '${level}'`)
        const strict = server.open(16)
        const openStrict = async () => {
          const schema = `strict_${schemas++}`
          await migratePostgres(strict.pool, { schema })
          return postgresStore(strict.pool, { ...options, schema })
        }
        const refused: string[] = []
        for (const { name, check, isSlow } of storeContract(openStrict))
          if (!isSlow) await check().catch((error: Error) => refused.push(`${name}: ${error.message}`))
        await strict.end()
        await opened.pool.query('ALTER DATABASE postgres RESET default_transaction_isolation')
        expect(refused).toEqual([])
      },
    )

    it('needs no right to make tables where they are there', async () => {
      const schema = 'made'
      await migratePostgres(opened.pool, { schema })
      await opened.pool.query('CREATE ROLE app LOGIN')
      await opened.pool.query(`GRANT USAGE ON SCHEMA ${schema} TO app`)
      await opened.pool.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO app`)
      const app = server.open(2, 'app')
      expect(await migratePostgres(app.pool, { schema })).toEqual([])
      const store = postgresStore(app.pool, { ...options, schema })
      const found = storeContract(() => store).find(({ name }) =>
        name.startsWith('publishes changes in their order'),
      )
      await found?.check()
      await app.end()
      expect(found).toBeDefined()
    })

    it('takes changes while a list is signed', async () => {
      const store = await open()
      const issuer = 'did:web:city.example'
      await store.addBatch({
        id: 'b',
        issuer,
        created: '2026-11-30T12:00:00Z',
        shards: 1,
        statusPurposes: ['revocation'],
      })
      await store.reserve({ batch: 'b', shard: 0 }, [
        { id: 'urn:a', content: new Uint8Array(32), position: 0 },
      ])
      let changed = 0
      await store.publishNext({ now: 0, every: 1, before: 1, except: [] }, async ({ url }) => {
        changed = await store.change(issuer, [{ id: 'urn:a', statusPurpose: 'revocation', value: true }])
        return { body: url, version: 'ab', validFrom: 0, validUntil: 10 }
      })
      expect([changed, (await store.statusCounts()).pendingChanges]).toEqual([1, 1])
    })

    it('is migrated once by processes that start together', async () => {
      const schema = 'together'
      const added = await Promise.all(
        Array.from({ length: 6 }, () => migratePostgres(opened.pool, { schema })),
      )
      expect(added.filter((versions) => versions.length > 0)).toHaveLength(1)
    })
  },
)
