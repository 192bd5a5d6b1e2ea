import { Readable } from 'node:stream'
import type { Context, MiddlewareHandler } from 'hono'
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { FailedAward, ShardJob } from 'quality-label/platform'
import type { Env, Guards } from '../http'
import { assertMediaType, issuerFor, mediaType, readJson } from '../http'
import type { FrozenBatch } from '../issuing/freeze-batch'
import { batchId, findBatch, freezeBatch, loadShard } from '../issuing/freeze-batch'
import { queueBatch, sweep } from '../issuing/queue-batch'
import { readPurposes } from '../issuing/read-purposes'
import { asObject, assertKnown, asTexts, badRequest, notFound, RequestProblem } from '../problem'
import type { Services } from '../services'
import { Slots } from '../slots'
import { createTurns } from '../turns'

const pageSize = 1000
/** Each asks the database twice a second. */
const mostStreams = { each: 20, all: 100 }
/** Each is in memory until it is kept. */
const mostBodies = { each: 2, all: 4 }
/** JSON is read at once, while other requests wait; longer batches come as lines. */
const mostJsonBytes = 1024 * 1024
const longestStream = 60 * 60 * 1000
const newline = 10
const longestLine = 1024 * 1024
const batchName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,69}$/

/** `/batches`: many credentials, signed by the workers. */
export function batchRoutes(services: Services, { needs, atMost }: Guards): Hono<Env> {
  const { settings, store } = services
  const routes = new Hono<Env>()
  const streams = new Slots('event streams', mostStreams)
  const bodies = new Slots('batches that are being read', mostBodies)

  const limits = { lines: atMost(settings.bodyLimitBytes), json: atMost(mostJsonBytes) }
  const limit: MiddlewareHandler<Env> = (context, next) =>
    mediaType(context) === 'application/x-ndjson' ? limits.lines(context, next) : limits.json(context, next)

  const atOnce: MiddlewareHandler<Env> = async (context, next) => {
    const giveBack = bodies.take(context.get('key'))
    await next().finally(giveBack)
  }

  routes.post('/', needs('issue'), atOnce, limit, async (context) => {
    const batch = await freezeBatch(services, await readBatch(context, settings.batchItems))
    await queueBatch(services, batch)
    const of = context.get('key').issuer === undefined ? `?issuer=${encodeURIComponent(batch.issuer)}` : ''
    context.header('Location', `${settings.url}/batches/${batch.name}${of}`)
    return context.json(shownOf(batch), batch.isNew ? 202 : 200)
  })

  routes.get('/:id', needs('read'), async (context) => {
    const batch = await ownBatch(services, context)
    return context.json({ ...shownOf(batch), progress: await store.progress(batch.id) })
  })

  routes.get('/:id/events', needs('read'), async (context) => {
    const { id } = await ownBatch(services, context)
    const giveBack = streams.take(context.get('key'))
    return streamSSE(context, async (events) => {
      const until = Date.now() + longestStream
      let last = ''
      try {
        while (!events.aborted && Date.now() < until) {
          const progress = await store.progress(id)
          const data = JSON.stringify(progress ?? { state: 'open' })
          if (data !== last) await events.writeSSE({ event: 'progress', data })
          // A comment keeps proxies from ending a silent connection.
          else await events.write(':\n\n')
          last = data
          if (progress !== undefined && progress.state !== 'open') break
          await events.sleep(500)
        }
      } finally {
        giveBack()
      }
    })
  })

  routes.get('/:id/failures', needs('read'), async (context) => {
    const { id } = await ownBatch(services, context)
    const limit = readLimit(context.req.query('limit'))
    const after = readAfter(context.req.query('after'))
    const failures = await store.failures(id, { limit, ...(after === undefined ? {} : { after }) })
    const last = failures.length === limit ? failures.at(-1) : undefined
    return context.json({
      failures,
      ...(last === undefined ? {} : { next: `${last.shard}.${last.position}` }),
    })
  })

  routes.get('/:id/credentials', needs('read'), async (context) => {
    const batch = await ownBatch(services, context)
    const failed = new Set(
      (await failuresOf(services, batch.id)).map(({ shard, position }) => `${shard}.${position}`),
    )
    context.header('Content-Type', 'application/x-ndjson')
    const lines = Readable.from(credentialLines(services, batch, failed), { objectMode: false })
    // An error ends the connection: a file that was cut must not look like a whole one.
    return context.body(Readable.toWeb(lines) as ReadableStream)
  })

  routes.post('/:id/cancel', needs('operate'), async (context) => {
    const { id } = await ownBatch(services, context)
    await store.cancel(id)
    return context.json(await store.progress(id))
  })

  routes.post('/:id/resume', needs('operate'), async (context) => {
    const { id } = await ownBatch(services, context)
    await store.resume(id)
    await sweep(services, 0)
    return context.json(await store.progress(id))
  })

  routes.post('/:id/release', needs('operate'), atMost(1024 * 1024), async (context) => {
    const { id } = await ownBatch(services, context)
    const asked = asObject(await readJson(context), 'the body')
    assertKnown(asked, 'the body', ['ids', 'code'])
    if ((asked['ids'] === undefined) === (asked['code'] === undefined))
      throw badRequest('Expected ids or a code')
    const ids = asked['ids'] === undefined ? undefined : new Set(asTexts(asked['ids'], 'ids', 1000))
    const failed = await failuresOf(services, id)
    const chosen = failed.filter((each) => ids?.has(String(each.id)) ?? each.failure.code === asked['code'])
    const released = await store.release(
      id,
      chosen.flatMap((each) => each.id ?? []),
    )
    await sweep(services, 0)
    return context.json({ released })
  })

  return routes
}

/** Reads a batch: NDJSON with the rest in the query, or JSON. */
async function readBatch(
  context: Context<Env>,
  mostItems: number,
): Promise<Parameters<typeof freezeBatch>[1]> {
  const type = assertMediaType(context, ['application/x-ndjson', 'application/json'])
  const key = context.get('key')
  const isLines = type === 'application/x-ndjson'
  const given = isLines ? fromQuery(context) : asObject(await readJson(context), 'the body')
  assertKnown(given, 'the request', ['id', 'issuer', 'statusPurposes', 'items'])
  const { id, items } = given
  if (typeof id !== 'string' || !batchName.test(id) || id.startsWith('one-'))
    throw badRequest(
      'Expected id to be up to 70 letters, digits, ".", "_" and "-", and not to begin with "one-"',
    )
  const statusPurposes = readPurposes(given['statusPurposes'])
  const issuer = issuerFor(key, given['issuer'])
  if (isLines) return { name: id, issuer, statusPurposes, lines: await readLines(context, mostItems) }
  if (!Array.isArray(items)) throw badRequest('Expected items to be a list')
  if (items.length > mostItems) throw tooManyItems(mostItems)
  return { name: id, issuer, statusPurposes, lines: items.map((item) => JSON.stringify(item)) }
}

function fromQuery(context: Context): Record<string, unknown> {
  const { statusPurposes, ...query } = context.req.query()
  return {
    ...query,
    ...(statusPurposes === undefined ? {} : { statusPurposes: statusPurposes.split(',').filter(Boolean) }),
  }
}

/** Reads one line after another; a text that is split at once would keep other requests waiting. */
async function readLines(context: Context, most: number): Promise<string[]> {
  const bytes = new Uint8Array(await context.req.arrayBuffer())
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const turn = createTurns()
  const lines: string[] = []
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(newline, from)
    const end = found < 0 ? bytes.length : found
    if (end - from > longestLine) throw badRequest(`Expected lines of at most ${longestLine} bytes`)
    const line = decode(decoder, bytes.subarray(from, end)).trim()
    if (line !== '' && lines.push(line) > most) throw tooManyItems(most)
    from = end + 1
    await turn()
  }
  return lines
}

function decode(decoder: TextDecoder, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw badRequest('Expected the body to be UTF-8')
  }
}

function tooManyItems(most: number): RequestProblem {
  return new RequestProblem(
    413,
    'The batch is too large',
    `Expected at most ${most} items; send several batches`,
  )
}

/** Returns the batch of a request: the issuer's of the key, or of the issuer that the request names. */
async function ownBatch(services: Services, context: Context<Env>): Promise<FrozenBatch> {
  const issuer = issuerFor(context.get('key'), context.req.query('issuer'))
  const name = context.req.param('id') ?? ''
  const found = batchName.test(name) ? await findBatch(services, batchId({ issuer, name })) : undefined
  if (found === undefined) throw notFound('The issuer has no such batch')
  return found.batch
}

function shownOf({ isNew: _, id: __, name, ...batch }: FrozenBatch): object {
  return { id: name, ...batch }
}

function readLimit(text = '100'): number {
  if (/^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= pageSize) return Number(text)
  throw badRequest(`Expected limit to be a number in 1..${pageSize}`)
}

function readAfter(text: string | undefined): { shard: number; position: number } | undefined {
  if (text === undefined) return undefined
  const [, shard, position] = /^(\d{1,9})\.(\d{1,9})$/.exec(text) ?? []
  if (shard === undefined) throw badRequest('Expected after to be the next of an earlier answer')
  return { shard: Number(shard), position: Number(position) }
}

async function failuresOf({ store }: Services, batch: string): Promise<FailedAward[]> {
  const all: FailedAward[] = []
  for (;;) {
    const last = all.at(-1)
    const after = last && { shard: last.shard, position: last.position }
    const page = await store.failures(batch, { limit: pageSize, ...(after === undefined ? {} : { after }) })
    all.push(...page)
    if (page.length < pageSize) return all
  }
}

async function* credentialLines(
  services: Services,
  { id, issuer, shards }: FrozenBatch,
  failed: ReadonlySet<string>,
): AsyncGenerator<Uint8Array> {
  for (let shard = 0; shard < shards; shard += 1)
    for (const credential of await signedOf(services, issuer, { batch: id, shard }, failed))
      yield Buffer.from(`${credential}\n`)
}

/** Returns the credentials of a shard, each once: an item that failed may have the id of another one. */
async function signedOf(
  services: Services,
  issuer: string,
  job: ShardJob,
  failed: ReadonlySet<string>,
): Promise<string[]> {
  const lines = await loadShard(services, job)
  const own = lines.flatMap((line, position) =>
    failed.has(`${job.shard}.${position}`) ? [] : (idOf(line) ?? []),
  )
  const signed: string[] = []
  for (const id of new Set(own)) {
    const found = await services.store.find(issuer, id)
    if (found?.state === 'signed') signed.push(found.credential)
  }
  return signed
}

function idOf(line: string): string | undefined {
  try {
    const { id } = JSON.parse(line) as { id?: unknown }
    return typeof id === 'string' ? id : undefined
  } catch {
    return undefined
  }
}
