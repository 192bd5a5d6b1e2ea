import { Hono } from 'hono'
import type { Committee, DecideOptions, Decision, OpenBadgeCredential } from 'quality-label'
import { decide } from 'quality-label'
import type { SqlClient } from '../database'
import type { Env, Guards } from '../http'
import { issuerFor, readJson } from '../http'
import { asObject, assertKnown, badRequest } from '../problem'
import type { Services } from '../services'
import type { Dossier } from './applications'
import { readDossier } from './applications'
import { orRefuse } from './refuse'
import { documentOf, newName, requireRow, taken } from './rows'
import { openLabel } from './signing/open-signing'
import { requirePublished } from './signing/signing-row'

const mostBytes = 256 * 1024

/** `/decisions`: what a committee decided. Of a decision to issue comes at once the unsigned label, for members to sign. */
export function decisionRoutes(services: Services, { needs, atMost }: Guards): Hono<Env> {
  const { pool, settings } = services
  const routes = new Hono<Env>()

  routes.post('/', needs('operate'), atMost(mostBytes), async (context) => {
    const given = asObject(await readJson(context), 'the body')
    assertKnown(given, 'the body', ['application', 'committee', 'outcome', 'feedback', 'applicantMembers'])
    const { application: name, committee: committeeName, ...more } = given
    if (typeof name !== 'string' || typeof committeeName !== 'string')
      throw badRequest('Expected application and committee to be their names')
    const dossier = await readDossier(pool, name)
    issuerFor(context.get('key'), dossier.network)
    const { decision, signing } = await pool.transaction(async (client) =>
      keepDecision(services, client, dossier, committeeName, more),
    )
    context.header('Location', decision.id)
    return context.json(
      {
        decision,
        ...(signing === undefined ? {} : { signing: `${settings.url}/signing/${signing}` }),
      },
      201,
    )
  })

  routes.get('/:name', needs('read'), async (context) => {
    const row = await requireRow(
      pool,
      'SELECT document, application FROM city_decision WHERE name = $1',
      [context.req.param('name')],
      'decision',
    )
    const { network } = await readDossier(pool, String(row['application']))
    issuerFor(context.get('key'), network)
    return context.json(documentOf<object>(row))
  })
  return routes
}

/** Keeps the decision, and opens the signing of its label, both or neither. */
async function keepDecision(
  services: Services,
  client: SqlClient,
  dossier: Dossier,
  committeeName: string,
  given: object,
): Promise<{ decision: Decision; signing?: string }> {
  const { settings, clock } = services
  const { scheme, application, assessments, network } = dossier
  const row = await requireRow(
    client,
    'SELECT document FROM city_committee WHERE name = $1 AND network = $2',
    [committeeName, network],
    'committee',
  )
  const committee = documentOf<Committee>(row)
  const renews = application.renews && (await requirePublished(client, application.renews))
  const follows = application.follows && (await findDecision(client, application.follows))
  const name = newName()
  const decision = await orRefuse(() =>
    decide({
      ...(given as Pick<DecideOptions, 'outcome' | 'feedback' | 'applicantMembers'>),
      id: `${settings.url}/decisions/${name}`,
      scheme,
      application,
      assessments,
      committee,
      decidedAt: clock(),
      ...(renews ? { renews } : {}),
      ...(follows ? { follows } : {}),
    }),
  )
  const { rows } = await client.query(
    `INSERT INTO city_decision (name, id, application, committee, document) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING name`,
    [name, decision.id, dossier.name, committeeName, JSON.stringify(decision)],
  )
  if (rows.length === 0) throw taken('The application was decided on already')
  if (decision.outcome !== 'issue') return { decision }
  const signing = await openLabel(services, client, {
    decision,
    decisionName: name,
    scheme,
    committee,
    holder: application.applicant,
    ...(renews ? { renews: renews as OpenBadgeCredential } : {}),
  })
  return { decision, signing }
}

async function findDecision(client: SqlClient, id: string): Promise<Decision> {
  return documentOf(
    await requireRow(client, 'SELECT document FROM city_decision WHERE id = $1', [id], 'decision'),
  )
}
