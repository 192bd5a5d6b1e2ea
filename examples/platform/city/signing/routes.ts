import { Hono } from 'hono'
import type { Env, Guards } from '../../http'
import { assertMediaType } from '../../http'
import type { Services } from '../../services'
import { answerPage } from '../pages'
import { createSigningPage } from './page'
import { requireSigning } from './signing-row'
import { readState, takeCopy } from './take-copy'

const mostBytes = 512 * 1024
const perMinute = 60

/**
 * `/signing`: what the members of a committee sign, on a page that they open here or keep as a file. No key leaves them; what comes back is a signed
 * copy. Members need no API key: a copy proves who signed it.
 */
export function signingRoutes(services: Services, { limited, atMost }: Guards): Hono<Env> {
  const { pool } = services
  const routes = new Hono<Env>()
  const page = createSigningPage(services)
  const seldom = limited(perMinute)

  routes.get('/:name', async (context) => {
    await requireSigning(pool, context.req.param('name'))
    return answerPage(context, await page())
  })

  routes.get('/:name/document', async (context) => {
    const { kind, unsigned } = await requireSigning(pool, context.req.param('name'))
    context.header('Content-Disposition', `attachment; filename="${kind}.json"`)
    return context.body(JSON.stringify(unsigned), 200, { 'Content-Type': 'application/json' })
  })

  routes.get('/:name/copies', seldom, async (context) =>
    context.json(await readState(services, context.req.param('name'))),
  )

  routes.post('/:name/copies', seldom, atMost(mostBytes), async (context) => {
    assertMediaType(context, ['application/json', 'application/vc', 'application/vc+ld+json'])
    return context.json(await takeCopy(services, context.req.param('name'), await context.req.text()))
  })
  return routes
}
