import { Hono } from 'hono'
import type { Env, Guards } from '../http'
import { issuerFor, readJson } from '../http'
import { issueOne } from '../issuing/issue-one'
import { readPurposes } from '../issuing/read-purposes'
import { asObject, assertKnown, asTexts, badRequest, notFound } from '../problem'
import type { Services } from '../services'

/** What each address changes. */
const changes = {
  revoke: { statusPurpose: 'revocation', value: true },
  suspend: { statusPurpose: 'suspension', value: true },
  reinstate: { statusPurpose: 'suspension', value: false },
} as const

const mostIds = 1000

/** `/issue`, `/credentials`, `/revoke`, `/suspend` and `/reinstate`: single credentials. */
export function credentialRoutes(services: Services, { needs, atMost }: Guards): Hono<Env> {
  const { store, settings } = services
  const routes = new Hono<Env>()

  routes.post('/issue', needs('issue'), atMost(1024 * 1024), async (context) => {
    const given = asObject(await readJson(context), 'the body')
    assertKnown(given, 'the body', ['issuer', 'statusPurposes', 'item'])
    const item = asObject(given['item'], 'item')
    const { credential } = await issueOne(services, {
      line: JSON.stringify(item),
      issuer: issuerFor(context.get('key'), given['issuer']),
      statusPurposes: readPurposes(given['statusPurposes']),
    })
    return context.body(`{"credential":${credential}}`, 201, { 'Content-Type': 'application/json' })
  })

  routes.get('/credentials', needs('read'), async (context) => {
    const id = context.req.query('id')
    if (!id) throw badRequest('Expected the query id')
    const found = await store.find(issuerFor(context.get('key'), context.req.query('issuer')), id)
    if (found === undefined) throw notFound('The issuer has no such credential')
    if (found.state !== 'signed') return context.json(found)
    const { credential, ...more } = found
    return context.body(`${JSON.stringify(more).slice(0, -1)},"credential":${credential}}`, 200, {
      'Content-Type': 'application/json',
    })
  })

  for (const [path, change] of Object.entries(changes)) {
    routes.post(`/${path}`, needs('status'), atMost(1024 * 1024), async (context) => {
      const given = asObject(await readJson(context), 'the body')
      assertKnown(given, 'the body', ['ids', 'issuer'])
      const ids = asTexts(given['ids'], 'ids', mostIds)
      const issuer = issuerFor(context.get('key'), given['issuer'])
      const changed = await store.change(
        issuer,
        ids.map((id) => ({ id, ...change })),
      )
      return context.json({ changed, publishedWithinSeconds: settings.listTtlSeconds + 5 }, 202)
    })
  }
  return routes
}
