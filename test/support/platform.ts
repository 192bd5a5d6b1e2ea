import type { Hono } from 'hono'
import { createApp } from '../../examples/platform/app'
import type { Env } from '../../examples/platform/http'
import type { Running } from '../../examples/platform/loops'
import { startWorker } from '../../examples/platform/loops'
import type { Part } from '../../examples/platform/part'
import type { Seeded } from '../../examples/platform/seed'
import { seedCity } from '../../examples/platform/seed'
import type { Services } from '../../examples/platform/services'
import { readSettings } from '../../examples/platform/settings'
import { openServices } from '../../examples/platform/start'

/** A platform on the embedded database, asked without a network. */
export interface OpenPlatform extends Seeded {
  services: Services
  app: Hono<Env>
  worker: Running
  /** What was logged. */
  logged: string[]
  /** Sends a request with the city's API key, or with another. */
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
  close(): Promise<void>
}

export interface OpenPlatformOptions {
  env?: Record<string, string>
  parts?: readonly Part[]
  clock?: () => Date
}

export async function openPlatform({
  env = {},
  parts = [],
  clock,
}: OpenPlatformOptions = {}): Promise<OpenPlatform> {
  const logged: string[] = []
  const settings = readSettings({ PLATFORM_URL: 'https://platform.example', ...env })
  const { services, close } = await openServices(settings, {
    log: (what, error) => logged.push(`${what} ${error}`),
    parts,
    ...(clock === undefined ? {} : { clock }),
  })
  const seeded = await seedCity(services)
  const app = createApp(services, parts)
  const worker = startWorker(services)
  return {
    ...seeded,
    services,
    app,
    worker,
    logged,
    ask: async (method, path, body, headers = {}) =>
      app.request(path, {
        method,
        headers: {
          Authorization: `Bearer ${seeded.apiKey}`,
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    async close() {
      await worker.close()
      await close()
    },
  }
}

/** Waits until a condition holds. */
export async function until<T>(find: () => Promise<T | undefined | false>, seconds = 60): Promise<T> {
  const end = Date.now() + seconds * 1000
  for (;;) {
    const found = await find()
    if (found) return found
    if (Date.now() > end) throw new Error(`Nothing came of it within ${seconds} s`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
