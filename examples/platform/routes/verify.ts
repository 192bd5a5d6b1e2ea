import { Hono } from 'hono'
import { verify } from 'quality-label/verify'
import type { Env, Guards } from '../http'
import { assertMediaType } from '../http'
import { RequestProblem } from '../problem'
import type { Services } from '../services'
import { takeTurn } from '../turns'

const types = [
  'application/json',
  'application/ld+json',
  'application/vc',
  'application/vc+ld+json',
  'application/vc+jwt',
  'application/jwt',
  'text/plain',
]
const mostBytes = 512 * 1024

/** `POST /verify`: the report on a credential, which is the body, as JSON or as a JWT. Nothing is fetched. */
export function verifyRoutes(services: Services, guards: Guards): Hono<Env> {
  const { trust, ownLists, clock, metrics, settings } = services
  const routes = new Hono<Env>()
  routes.post(
    '/',
    guards.limited(settings.verificationsPerMinute),
    guards.atMost(mostBytes),
    async (context) => {
      assertMediaType(context, types)
      const input = await context.req.text()
      if (!(await trust.isUsable()))
        throw new RequestProblem(
          503,
          'No trust bundle',
          'The trust bundle of this service has ended or cannot be read',
        )
      const { material, documents } = await trust.get()
      await takeTurn()
      const report = await verify(input, {
        now: clock(),
        statusLists: await ownLists.of(input),
        didDocuments: documents,
        ...(material === undefined ? {} : { trust: material }),
      })
      metrics.verifications.inc({ verdict: report.verdict })
      return context.json(report)
    },
  )
  return routes
}
