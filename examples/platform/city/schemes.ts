import { Hono } from 'hono'
import type { Committee, LabelScheme } from 'quality-label'
import { formOf, renewalScheme } from 'quality-label'
import type { Env, Guards } from '../http'
import { issuerFor, readJson } from '../http'
import type { Services } from '../services'
import { listMembers } from './networks'
import { orRefuse, readUsable } from './refuse'
import { chosenName, documentOf, findRow, requireRow, taken } from './rows'

const mostBytes = 1024 * 1024

/** `/schemes`: the rules of labels. A scheme stays as it is; other rules are another scheme. */
export function schemeRoutes(services: Services, { needs, atMost }: Guards): Hono<Env> {
  const { pool } = services
  const routes = new Hono<Env>()
  const find = (name: string) =>
    requireRow(pool, 'SELECT document FROM city_scheme WHERE name = $1', [name], 'scheme')

  routes.put('/:name', needs('operate'), atMost(mostBytes), async (context) => {
    const name = chosenName(context)
    const scheme = readUsable<LabelScheme>(await readJson(context), 'scheme')
    const network = issuerFor(context.get('key'), scheme.issuer.id)
    await requireRow(pool, 'SELECT 1 FROM city_network WHERE id = $1', [network], 'network')
    const document = JSON.stringify(scheme)
    const { rows } = await pool.query(
      'INSERT INTO city_scheme (name, id, network, document) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING name',
      [name, scheme.id, network, document],
    )
    const known = await findRow(pool, 'SELECT document FROM city_scheme WHERE name = $1', [name])
    if (known?.['document'] !== document) throw taken('The name or the id is of another scheme')
    return context.json({ id: scheme.id }, rows.length > 0 ? 201 : 200)
  })

  routes.get('/:name', async (context) => context.json(documentOf<object>(await find(chosenName(context)))))

  routes.get('/:name/form', async (context) => {
    const scheme = documentOf<LabelScheme>(await find(chosenName(context)))
    const isRenewal = context.req.query('for') === 'renewal'
    return context.json(await orRefuse(() => formOf(isRenewal ? renewalScheme(scheme) : scheme)))
  })
  return routes
}

/** `/committees`: who assesses, decides and signs. A change of keys is kept under the same name; other members are another committee. */
export function committeeRoutes(services: Services, { needs, atMost }: Guards): Hono<Env> {
  const { pool } = services
  const routes = new Hono<Env>()

  routes.put('/:name', needs('operate'), atMost(mostBytes), async (context) => {
    const name = chosenName(context)
    const committee = readUsable<Committee>(await readJson(context), 'committee')
    const network = issuerFor(context.get('key'), committee.network)
    await requireRow(pool, 'SELECT 1 FROM city_network WHERE id = $1', [network], 'network')
    await pool.transaction(async (client) => {
      const { rows } = await client.query(
        `INSERT INTO city_committee (name, id, network, document) VALUES ($1, $2, $3, $4)
         ON CONFLICT (name) DO UPDATE SET document = excluded.document
         WHERE city_committee.id = excluded.id AND city_committee.network = excluded.network RETURNING name`,
        [name, committee.id, network, JSON.stringify(committee)],
      )
      if (rows.length === 0) throw taken('The name is of another committee')
      await orRefuse(() => listMembers(client, committee))
    })
    return context.json({ id: committee.id })
  })

  routes.get('/:name', async (context) => {
    const row = await requireRow(
      pool,
      'SELECT document FROM city_committee WHERE name = $1',
      [chosenName(context)],
      'committee',
    )
    return context.json(documentOf<object>(row))
  })
  return routes
}
