import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import type { ClaimOffer } from 'quality-label'
import { claimCode, claimLink } from 'quality-label'
import { qrSvg } from 'quality-label/pages'
import type { SqlClient } from '../../database'
import type { Env, Guards } from '../../http'
import { issuerFor, readJson } from '../../http'
import { open, seal } from '../../keys/envelope'
import { badRequest } from '../../problem'
import type { Services } from '../../services'
import { orRefuse, readUsable } from '../refuse'
import { chosenName, documentOf, findRow, requireRow, taken } from '../rows'

const mostBytes = 64 * 1024

/** An offer with the name of its activity, and the secret that makes its codes. */
export interface OpenOffer {
  offer: ClaimOffer
  secret: Uint8Array
  activity: string
  issuer: string
  /** How many claims were granted. */
  claims: number
}

/** `/offers`: what can be claimed by a code. The secret is made here and never leaves; codes are made from it when they are asked for. */
export function offerRoutes(services: Services, { needs, atMost }: Guards): Hono<Env> {
  const { pool, settings, clock } = services
  const routes = new Hono<Env>()

  routes.put('/:name', needs('operate'), atMost(mostBytes), async (context) => {
    const name = chosenName(context)
    const offer = readUsable<ClaimOffer>(await readJson(context), 'claimOffer')
    const activity = await requireRow(
      pool,
      'SELECT name, issuer FROM city_activity WHERE id = $1',
      [offer.activity],
      'activity',
    )
    issuerFor(context.get('key'), activity['issuer'])
    const { wrappedBy, nonce, sealed } = seal(randomBytes(32), placeOf(name), settings.wrappingKeys)
    const document = JSON.stringify(offer)
    const { rows } = await pool.query(
      `INSERT INTO city_offer (name, id, activity, document, wrapped_by, nonce, sealed)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING name`,
      [name, offer.id, String(activity['name']), document, wrappedBy, nonce, sealed],
    )
    const known = await findRow(pool, 'SELECT document FROM city_offer WHERE name = $1', [name])
    if (known?.['document'] !== document) throw taken('The name or the id is of another offer')
    return context.json({ id: offer.id }, rows.length > 0 ? 201 : 200)
  })

  // For a card, with its number; for a poster or a screen, without one.
  routes.get('/:name/code', needs('operate'), async (context) => {
    const { offer, secret, issuer } = await requireOffer(services, pool, chosenName(context))
    issuerFor(context.get('key'), issuer)
    const serial = context.req.query('serial')
    if (serial !== undefined && !/^\d{1,15}$/.test(serial)) throw badRequest('Expected serial to be a number')
    const how = {
      ...(offer.codes === 'rotating' ? { at: clock() } : {}),
      ...(serial === undefined ? {} : { serial: Number(serial) }),
    }
    const code = await orRefuse(() => claimCode(secret, offer, how))
    const link = claimLink(offer, code)
    context.header('Cache-Control', 'no-store')
    return context.json({ code, link, qr: qrSvg(link) })
  })
  return routes
}

/** Returns an offer; with a lock, claims at the same time wait for each other. */
export async function requireOffer(
  { settings }: Pick<Services, 'settings'>,
  client: SqlClient,
  name: string,
  lock = '',
): Promise<OpenOffer> {
  const row = await requireRow(
    client,
    `SELECT o.*, a.issuer FROM city_offer o JOIN city_activity a ON a.name = o.activity WHERE o.name = $1 ${lock}`,
    [name],
    'offer',
  )
  const envelope = {
    wrappedBy: String(row['wrapped_by']),
    nonce: row['nonce'] as Uint8Array,
    sealed: row['sealed'] as Uint8Array,
  }
  return {
    offer: documentOf(row),
    secret: open(envelope, placeOf(name), settings.wrappingKeys),
    activity: String(row['activity']),
    issuer: String(row['issuer']),
    claims: Number(row['claims']),
  }
}

function placeOf(name: string): string {
  return `offer ${name}`
}
