import { Hono } from 'hono'
import type { Env } from '../http'
import { notFound } from '../problem'
import type { Services } from '../services'
import { statusBase } from '../settings'

const listName = /^[A-Za-z0-9-]{1,80}$/

/** `GET /status/:list`: the signed status lists, for every verifier and for caches before this service. */
export function listRoutes({ store, settings }: Services): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/:list', async (context) => {
    // A page of any origin may read what every verifier fetches.
    context.header('Access-Control-Allow-Origin', '*')
    const name = context.req.param('list')
    const list = listName.test(name) ? await store.published(statusBase(settings) + name) : undefined
    if (list === undefined) throw notFound('There is no such list')
    const etag = `"${list.version}"`
    context.header('ETag', etag)
    context.header('Cache-Control', `public, max-age=${settings.listTtlSeconds}`)
    if (matches(context.req.header('If-None-Match'), etag)) return context.body(null, 304)
    context.header('Content-Type', 'application/vc')
    return context.body(list.body)
  })
  return routes
}

/** RFC 9110, section 13.1.2 */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  return header.split(',').some((each) => ['*', etag].includes(each.trim().replace(/^W\//, '')))
}
