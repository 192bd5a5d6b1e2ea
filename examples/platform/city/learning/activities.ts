import { Hono } from 'hono'
import type { Activity } from 'quality-label'
import { bookletHtml } from 'quality-label/pages'
import type { SqlClient } from '../../database'
import type { Env, Guards } from '../../http'
import { issuerFor, readJson } from '../../http'
import { notFound } from '../../problem'
import type { Services } from '../../services'
import { answerPage, languageOf } from '../pages'
import { orRefuse, readUsable } from '../refuse'
import { chosenName, documentOf, findRow, namedFile, requireRow, taken } from '../rows'

const mostBytes = 1024 * 1024

/** `/activities`: what people take part in and earn badges by. An activity stays as it is, since logs refer to its tasks. */
export function activityRoutes({ pool }: Services, { needs, atMost }: Guards): Hono<Env> {
  const routes = new Hono<Env>()

  routes.put('/:name', needs('operate'), atMost(mostBytes), async (context) => {
    const name = chosenName(context)
    const activity = readUsable<Activity>(await readJson(context), 'activity')
    const issuer = issuerFor(context.get('key'), activity.organiser.id)
    await requireRow(pool, 'SELECT 1 FROM issuer WHERE id = $1', [issuer], 'issuer')
    const document = JSON.stringify(activity)
    const { rows } = await pool.query(
      'INSERT INTO city_activity (name, id, issuer, document) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING name',
      [name, activity.id, issuer, document],
    )
    const known = await findRow(pool, 'SELECT document FROM city_activity WHERE name = $1', [name])
    if (known?.['document'] !== document) throw taken('The name or the id is of another activity')
    return context.json({ id: activity.id }, rows.length > 0 ? 201 : 200)
  })

  routes.get('/:file', async (context) => {
    const { name, form } = namedFile(context)
    const { activity } = await requireActivity(pool, name)
    if (form === 'json') return context.json(activity)
    if (form !== '' && form !== 'html') throw notFound('The platform has no such activity')
    const language = languageOf(context, activity.languages[0])
    return answerPage(context, await orRefuse(() => bookletHtml([activity], { language })))
  })
  return routes
}

export async function requireActivity(
  client: SqlClient,
  name: string,
): Promise<{ activity: Activity; issuer: string }> {
  const row = await requireRow(
    client,
    'SELECT document, issuer FROM city_activity WHERE name = $1',
    [name],
    'activity',
  )
  return { activity: documentOf(row), issuer: String(row['issuer']) }
}
