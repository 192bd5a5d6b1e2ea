import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allowLoopback } from '../support/block-network.mjs'
import type { OpenCity } from '../support/city'
import { activityOf, offerOf, openCity, pathOf } from '../support/city'
import type { Postgres } from '../support/start-postgres'
import { postgresMissing, startPostgres } from '../support/start-postgres'

if (postgresMissing !== undefined && process.env['CI'] === 'true') throw new Error(postgresMissing)

// An embedded database has one connection: only a server shows what happens at the same time.
describe.skipIf(postgresMissing !== undefined)('label processes on a PostgreSQL server', () => {
  let database: Postgres
  let city: OpenCity

  beforeAll(async () => {
    allowLoopback()
    database = await startPostgres()
    city = await openCity({
      DATABASE_URL: database.url,
      PLATFORM_WRAPPING_KEYS: `test:${'ab'.repeat(32)}`,
      PLATFORM_LIST_TTL_SECONDS: '2',
      PLATFORM_REQUESTS_PER_MINUTE: '100000',
    })
  }, 120_000)
  afterAll(async () => {
    await city?.platform.close()
    database?.remove()
  })

  it('joins copies that come at the same time, and publishes a label once', async () => {
    for (let round = 0; round < 5; round += 1) {
      await city.later(1)
      const signing = await city.decide()
      const copies = await Promise.all([0, 1, 2, 0, 1, 2].map((member) => city.copy(signing, member)))
      const states = await Promise.all(copies.map((copy) => city.ask('POST', `${signing}/copies`, copy)))
      expect(states.filter(({ published }) => published !== undefined).length).toBeGreaterThan(0)
      const { published } = await city.ask('GET', `${signing}/copies`)
      expect((await city.ask('GET', pathOf(published))).proof).toHaveLength(3)
    }
    const { register } = await city.ask('GET', '/register')
    expect(register.map(({ events }: { events: object[] }) => events.length)).toEqual([1, 1, 1, 1, 1])
    const { rows } = await city.platform.services.pool.query(
      "SELECT count(*)::int AS marks FROM city_signing WHERE kind = 'mark'",
      [],
    )
    expect(rows).toEqual([{ marks: 5 }])
  }, 120_000)

  it('grants no more claims than the limit, and each person one', async () => {
    const limit = 5
    await city.askCity('PUT', '/activities/poster', activityOf(city, 'poster'), 201)
    await city.askCity('PUT', '/offers/poster', offerOf('poster', { codes: 'shared', limit }), 201)
    const { code } = await city.askCity('GET', '/offers/poster/code')
    const asked = Array.from({ length: 40 }, (_, at) => ({
      ...{ offer: 'poster', code },
      claimant: `urn:uuid:7f5f2f6e-3f0d-4b62-9a8c-2f60c3a4e9${String(at % 20).padStart(2, '0')}`,
    }))
    const answers = await Promise.all(asked.map((body) => city.platform.ask('POST', '/claims', body)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(limit)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(asked.length - limit)
    expect(city.platform.logged).toEqual([])
  }, 120_000)
})
