import type { Context } from 'hono'
import { Hono } from 'hono'
import { progressOf } from 'quality-label'
import type { Env, Guards } from '../../http'
import { issuerFor, readJson } from '../../http'
import { asObject, assertKnown, badRequest } from '../../problem'
import type { Services } from '../../services'
import { orRefuse } from '../refuse'
import { requireActivity } from './activities'
import { awardBadge } from './award-badge'
import type { OpenLog } from './log'
import { appendEvent, findParticipation, readLog } from './log'

const mostBytes = 256 * 1024

/**
 * `/participations`: what people did in an activity, as a log that only grows. The caller is the platform that they are signed in to: it says who
 * they are, by ids that name no one.
 */
export function participationRoutes(services: Services, { needs, atMost }: Guards): Hono<Env> {
  const { pool, clock, settings } = services
  const routes = new Hono<Env>()

  routes.post('/', needs('issue'), atMost(mostBytes), async (context) => {
    const given = asObject(await readJson(context), 'the body')
    assertKnown(given, 'the body', ['activity', 'participant'])
    const { activity: name } = given
    if (typeof name !== 'string') throw badRequest('Expected activity to be its name')
    const { issuer } = await requireActivity(pool, name)
    issuerFor(context.get('key'), issuer)
    const found = await findParticipation(pool, name, readAccount(given['participant'], 'participant'))
    return context.json({ participation: `${settings.url}/participations/${found}` })
  })

  routes.get('/:name', needs('read'), async (context) => {
    const { activity, log } = await ownLog(services, context)
    return context.json({ log, progress: progressOf(activity, log, { at: clock() }) })
  })

  // Reviews are events too. A claim is not taken here: it is written where the code is checked.
  routes.post('/:name/events', needs('issue'), atMost(mostBytes), async (context) => {
    await ownLog(services, context)
    const event = asObject(await readJson(context), 'the body')
    if (event['type'] === 'claimed')
      throw badRequest('Expected an event other than a claim, which is made at /claims')
    if ('at' in event) throw badRequest('Expected no at: the time is that of the platform')
    const progress = await pool.transaction((client) =>
      appendEvent(client, context.req.param('name'), event, clock()),
    )
    return context.json(progress, 201)
  })

  routes.post('/:name/badge', needs('issue'), atMost(mostBytes), async (context) => {
    await ownLog(services, context)
    const given = asObject(await readJson(context), 'the body')
    assertKnown(given, 'the body', ['recipient', 'language', 'consent'])
    const answer = await orRefuse(() => awardBadge(services, context.req.param('name'), given))
    return context.json(answer, 'credential' in answer ? 201 : 200)
  })
  return routes
}

/** Reads the id of an account: a URI, and one that the database can keep. */
export function readAccount(value: unknown, name: string): string {
  if (typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[\x21-\x7e]{1,500}$/.test(value)) return value
  throw badRequest(`Expected ${name} to be the URI of an account, such as urn:uuid:…`)
}

async function ownLog({ pool }: Services, context: Context<Env>): Promise<OpenLog> {
  const found = await readLog(pool, context.req.param('name') ?? '')
  issuerFor(context.get('key'), found.issuer)
  return found
}
