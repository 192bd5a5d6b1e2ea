import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { JsonValue } from 'quality-label'
import { parseJson, QualityLabelError } from 'quality-label'
import type { RateLimiterRes } from 'rate-limiter-flexible'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { ApiKey, KeyRole } from './keys/api-keys'
import { findApiKey, findAtOnce, findTogether } from './keys/api-keys'
import { badRequest, RequestProblem } from './problem'
import type { Services } from './services'

/** What the handlers of a request share. */
export interface Env {
  Variables: { key: ApiKey }
}

/** Checks of requests that every part of the platform can use. */
export interface Guards {
  /** Lets a request through that has an API key with the role, as often as the settings allow. */
  needs: (role: KeyRole) => MiddlewareHandler<Env>
  /** Lets as many requests through in a minute from one address. */
  limited: (perMinute: number) => MiddlewareHandler<Env>
  /** Refuses bodies that are longer. */
  atMost: (bytes: number) => MiddlewareHandler<Env>
}

/** Requests with a wrong key that are answered as such, for each address and minute. */
const wrongKeys = 60

/** Makes the checks of a process. The limits are of each process, so that several let through a multiple. */
export function createGuards({ pool, settings }: Pick<Services, 'pool' | 'settings'>): Guards {
  const perKey = new RateLimiterMemory({ points: settings.requestsPerMinute, duration: 60 })
  const perStranger = new RateLimiterMemory({ points: wrongKeys, duration: 60 })
  const atOnce = findAtOnce(pool)
  const later = findTogether(pool)
  return {
    needs: (role) => async (context, next) => {
      const address = addressOf(context)
      // Behind a proxy wrong keys have the address of right ones, so that a right one is found also after the limit, only later.
      const isOver = ((await perStranger.get(address))?.consumedPoints ?? 0) >= wrongKeys
      const key = await findApiKey(isOver ? later : atOnce, context.req.header('Authorization'))
      if (key === undefined) {
        await consume(perStranger, address)
        throw unauthorized()
      }
      await consume(perKey, key.id)
      if (!key.roles.includes(role))
        throw new RequestProblem(403, 'Not allowed', `The key does not have the role ${role}`)
      context.set('key', key)
      await next()
    },
    limited(perMinute) {
      const perAddress = new RateLimiterMemory({ points: perMinute, duration: 60 })
      return async (context, next) => {
        await consume(perAddress, addressOf(context))
        await next()
      }
    },
    atMost: (bytes) =>
      bodyLimit({
        maxSize: bytes,
        onError: () => {
          throw new RequestProblem(413, 'The body is too large', `Expected at most ${bytes} bytes`, {
            // What is left of the body would be taken for the next request.
            headers: { Connection: 'close' },
          })
        },
      }),
  }
}

async function consume(limiter: RateLimiterMemory, by: string): Promise<void> {
  try {
    await limiter.consume(by)
  } catch (refused) {
    throw tooMany(refused as RateLimiterRes)
  }
}

function tooMany({ msBeforeNext }: RateLimiterRes): RequestProblem {
  return new RequestProblem(429, 'Too many requests', 'Ask again later', {
    headers: { 'Retry-After': String(Math.ceil(msBeforeNext / 1000)) },
  })
}

function unauthorized(): RequestProblem {
  // RFC 9110, section 15.5.2
  return new RequestProblem(401, 'Unauthorized', 'Expected Authorization: Bearer with an API key', {
    headers: { 'WWW-Authenticate': 'Bearer realm="platform"' },
  })
}

/** Address of the other end of the connection; that of a proxy, where one is before the service. */
function addressOf(context: Context): string {
  const bindings = context.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined
  return bindings?.incoming?.socket?.remoteAddress ?? 'unknown'
}

/** Returns the media type of a request, in small letters and without parameters. */
export function mediaType(context: Context): string {
  return (context.req.header('Content-Type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}

export function assertMediaType(context: Context, known: readonly string[]): string {
  const type = mediaType(context)
  if (known.includes(type)) return type
  throw new RequestProblem(415, 'Unsupported media type', `Expected ${known.join(' or ')}`)
}

/** Enough for any credential, and few enough that reading them keeps no other request waiting. */
const mostNodes = 50_000

/** Reads a body in JSON, as strictly as `verify` reads a credential: what readers understand in different ways must not be signed. */
export async function readJson(context: Context): Promise<JsonValue> {
  assertMediaType(context, ['application/json'])
  const bytes = new Uint8Array(await context.req.arrayBuffer())
  try {
    return parseJson(bytes, { maxNodes: mostNodes })
  } catch (error) {
    throw notJson(error)
  }
}

function notJson(error: unknown): unknown {
  if (!(error instanceof QualityLabelError)) return error
  const { pointer } = error.details
  const errors = typeof pointer === 'string' ? [{ code: error.code, detail: error.message, pointer }] : []
  return new RequestProblem(400, 'The body cannot be read', error.message, { code: error.code, errors })
}

/** Returns the issuer that a request may speak for: that of the key, or the one that it names. */
export function issuerFor(key: ApiKey, asked: unknown): string {
  const issuer = asked ?? key.issuer
  if (typeof issuer !== 'string' || !/^[\x21-\x7e]{1,2048}$/.test(issuer))
    throw badRequest('Expected the id of an issuer')
  if (key.issuer !== undefined && key.issuer !== issuer)
    throw new RequestProblem(403, 'Not allowed', 'The key is of another issuer')
  return issuer
}
