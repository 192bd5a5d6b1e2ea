import type { Context } from 'hono'
import { Hono } from 'hono'
import type { RegisterChange } from 'quality-label'
import { enterInRegister, holdersAt } from 'quality-label'
import { certificateHtml, holdersHtml } from 'quality-label/pages'
import type { Env, Guards } from '../http'
import { issuerFor, readJson } from '../http'
import { asObject, assertKnown, notFound } from '../problem'
import type { Services } from '../services'
import { answerPage, languageOf } from './pages'
import { findRow, namedFile, storeWithin } from './rows'
import { changeRegister } from './signing/publish-signed'
import type { Signing } from './signing/signing-row'
import { findPublished } from './signing/signing-row'
import { ownTrust, verifyOwn } from './trust'

const mostBytes = 16 * 1024
const perMinute = 600

/** What happens to a label, and what it does to the status lists: a suspended label suspends its mark, a withdrawn one is revoked too. */
const changes = {
  suspend: { type: 'suspended', mark: true, label: [] },
  reinstate: { type: 'reinstated', mark: false, label: [] },
  withdraw: { type: 'withdrawn', mark: true, label: [{ statusPurpose: 'revocation', value: true }] },
} as const

/** `/labels`: the labels that were published, and what happened to them later. */
export function labelRoutes(services: Services, { needs, atMost, limited }: Guards): Hono<Env> {
  const { pool, clock, settings } = services
  const routes = new Hono<Env>()

  routes.get('/:file', limited(perMinute), async (context) => {
    const { name, form } = namedFile(context)
    const label = await requireLabel(services, name)
    if (form === 'html') return answerPage(context, await labelPage(services, context, label))
    if (form !== '' && form !== 'json') throw notFound('The platform has no such label')
    context.header('Access-Control-Allow-Origin', '*')
    return context.body(String(label.signed), 200, { 'Content-Type': 'application/vc' })
  })

  for (const [path, { type, mark, label: ofLabel }] of Object.entries(changes)) {
    routes.post(`/:name/${path}`, needs('status'), atMost(mostBytes), async (context) => {
      const given = asObject(await readJson(context), 'the body')
      assertKnown(given, 'the body', ['reason'])
      const label = await requireLabel(services, context.req.param('name') ?? '')
      issuerFor(context.get('key'), label.network)
      const event = { type, at: clock(), ...given } as Extract<RegisterChange, { label: string }>['event']
      const markId = await findMark(services, label)
      // Register and lists change together, so that they cannot say two things.
      await pool.transaction(async (client) => {
        await changeRegister(client, label.network, (register) =>
          enterInRegister(register, { label: label.id, event }),
        )
        await storeWithin(services, client).change(label.network, [
          ...(markId === undefined ? [] : [{ id: markId, statusPurpose: 'suspension', value: mark }]),
          ...ofLabel.map((change) => ({ id: label.id, ...change })),
        ])
      })
      return context.json({ label: label.id, publishedWithinSeconds: settings.listTtlSeconds + 5 }, 202)
    })
  }
  return routes
}

/** `/marks`: the trust marks, for holders that issue their badges elsewhere. */
export function markRoutes({ pool, settings }: Services): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/:name', async (context) => {
    const mark = await findPublished(pool, `${settings.url}/marks/${context.req.param('name')}`)
    if (mark?.signed === undefined) throw notFound('The platform has no such trust mark')
    context.header('Access-Control-Allow-Origin', '*')
    return context.body(mark.signed, 200, { 'Content-Type': 'application/vc' })
  })
  return routes
}

async function requireLabel({ pool, settings }: Services, name: string): Promise<Signing> {
  const label = await findPublished(pool, `${settings.url}/labels/${name}`)
  if (label === undefined) throw notFound('The platform has no such label')
  return label
}

/** A certificate, if the label is valid; else its line in the register, which says what it is now. */
async function labelPage(services: Services, context: Context<Env>, label: Signing): Promise<string> {
  const language = languageOf(context)
  const now = services.clock()
  const report = await verifyOwn(services, String(label.signed), { withRegister: true, language })
  if (report.verdict === 'valid') return certificateHtml(report, { language })
  const { register } = await ownTrust(services.pool)
  const holders = holdersAt(register, now).filter((each) => each.label === label.id)
  return holdersHtml(holders, { at: now, language, names: { [label.holder]: label.holderName } })
}

async function findMark({ pool }: Services, { decision }: Signing): Promise<string | undefined> {
  const row = await findRow(
    pool,
    "SELECT id FROM city_signing WHERE decision = $1 AND kind = 'mark' AND published_at IS NOT NULL",
    [decision],
  )
  return row && String(row['id'])
}
