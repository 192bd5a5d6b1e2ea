import { Hono } from 'hono'
import { routePath } from 'hono/route'
import type { Env } from './http'
import { createGuards } from './http'
import type { Part } from './part'
import { notFound, toProblem } from './problem'
import { batchRoutes } from './routes/batches'
import { credentialRoutes } from './routes/credentials'
import { healthRoutes } from './routes/health'
import { listRoutes } from './routes/lists'
import { verifyRoutes } from './routes/verify'
import type { Services } from './services'

/**
 * Makes the HTTP face of the platform. `serve` of `@hono/node-server` connects it to the network, and a test asks `app.request()`.
 */
export function createApp(services: Services, parts: readonly Part[] = []): Hono<Env> {
  const { settings, metrics, log } = services
  const guards = createGuards(services)
  const app = new Hono<Env>()

  app.use(async (context, next) => {
    const started = performance.now()
    context.header('X-Content-Type-Options', 'nosniff')
    await next()
    const { method } = context.req
    const labels = { method, route: routePath(context, -1), status: String(context.res.status) }
    metrics.requestSeconds.observe(labels, (performance.now() - started) / 1000)
  })
  app.onError((error, context) => {
    const problem = toProblem(error)
    if (problem.status === 500) log(`${context.req.method} ${routePath(context, -1)}`, error)
    for (const [name, value] of Object.entries(problem.more.headers ?? {})) context.header(name, value)
    context.header('Content-Type', 'application/problem+json')
    return context.body(JSON.stringify(problem), problem.status)
  })
  app.notFound(() => {
    throw notFound('There is no such address')
  })

  app.route('/', healthRoutes(services))
  if (settings.role === 'worker') return app
  app.route('/', credentialRoutes(services, guards))
  app.route('/batches', batchRoutes(services, guards))
  app.route('/status', listRoutes(services))
  app.route('/verify', verifyRoutes(services, guards))
  for (const part of parts)
    for (const [path, routes] of Object.entries(part.routes?.(services, guards) ?? {}))
      app.route(path, routes)
  return app
}
