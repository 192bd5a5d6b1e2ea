import { Hono } from 'hono'
import type { Env } from '../http'
import { addStoreMetrics } from '../metrics'
import type { Services } from '../services'
import { probeLists } from '../verifying/probe-lists'
import { probeSignature } from '../verifying/probe-signature'

type Check = () => Promise<boolean>

const longestCheck = 5000

/** `/livez`, `/readyz` and `/metrics`, for the machines around the service. */
export function healthRoutes(services: Services): Hono<Env> {
  const { pool, engine, trust, metrics } = services
  const routes = new Hono<Env>()
  addStoreMetrics(services)
  const checks: Record<string, Check> = {
    database: async () => (await pool.query('SELECT 1', [])).rows.length === 1,
    engine: async () => engine.ping().then(() => true),
    signature: probeSignature(services),
    lists: probeLists(services),
    trust: () => trust.isUsable(),
  }

  routes.get('/livez', (context) => context.json({ alive: true }))
  routes.get('/readyz', async (context) => {
    const entries = Object.entries(checks).map(async ([name, check]) => [name, await holds(check)] as const)
    const results = Object.fromEntries(await Promise.all(entries))
    const isReady = Object.values(results).every((each) => each)
    return context.json({ ready: isReady, checks: results }, isReady ? 200 : 503)
  })
  routes.get('/metrics', async (context) => {
    context.header('Content-Type', metrics.registry.contentType)
    return context.body(await metrics.registry.metrics())
  })
  return routes
}

async function holds(check: Check): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), longestCheck)
  })
  const result = await Promise.race([check().catch(() => false), late])
  clearTimeout(timer)
  return result
}
