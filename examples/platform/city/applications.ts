import type { Context } from 'hono'
import { Hono } from 'hono'
import type { Assessment, Committee, LabelApplication, LabelScheme } from 'quality-label'
import {
  buildApplication,
  checkAnswers,
  checkEvaluators,
  evaluateAwardRule,
  formOf,
  renewalScheme,
} from 'quality-label'
import type { SqlClient } from '../database'
import type { Env, Guards } from '../http'
import { issuerFor, readJson } from '../http'
import { asObject, assertKnown, badRequest, notFound, RequestProblem } from '../problem'
import type { Services } from '../services'
import { orRefuse, readUsable } from './refuse'
import { documentOf, newName, requireRow, taken } from './rows'

const mostBytes = 1024 * 1024
const members = [
  'scheme',
  'answers',
  'applicant',
  'country',
  'languages',
  'language',
  'evidence',
  'renews',
  'follows',
]

/** An application with all that was said about it. */
export interface Dossier {
  name: string
  network: string
  scheme: LabelScheme
  application: LabelApplication
  assessments: Assessment[]
}

/** `/applications`: answers to the form of a scheme, and what evaluators say of them. */
export function applicationRoutes(services: Services, { needs, atMost }: Guards): Hono<Env> {
  const { pool, clock, settings } = services
  const routes = new Hono<Env>()

  routes.post('/', needs('issue'), atMost(mostBytes), async (context) => {
    const given = asObject(await readJson(context), 'the body')
    assertKnown(given, 'the body', members)
    const { scheme: schemeName, ...answered } = given
    const row = await requireRow(
      pool,
      'SELECT document FROM city_scheme WHERE name = $1',
      [String(schemeName)],
      'scheme',
    )
    const scheme = documentOf<LabelScheme>(row)
    const applicant = asObject(given['applicant'], 'applicant')
    issuerFor(context.get('key'), applicant['id'])
    await requireAnswers(scheme, given)
    const name = newName()
    const submittedAt = clock()
    // The number comes from the database, and the reference in the document has it.
    const application = await pool.transaction(async (client) => {
      const { rows } = await client.query(
        'INSERT INTO city_application (name, scheme, applicant, document) VALUES ($1, $2, $3, $4) RETURNING number',
        [name, String(schemeName), String(applicant['id']), ''],
      )
      const number = String(rows[0]?.['number']).padStart(4, '0')
      const built = await orRefuse(() =>
        buildApplication({
          ...(answered as unknown as Omit<Parameters<typeof buildApplication>[0], 'id'>),
          id: `${settings.url}/applications/${name}`,
          reference: `QL-${submittedAt.getUTCFullYear()}-${number}`,
          scheme,
          submittedAt,
        }),
      )
      await client.query('UPDATE city_application SET document = $2 WHERE name = $1', [
        name,
        JSON.stringify(built),
      ])
      return built
    })
    context.header('Location', application.id)
    return context.json(application, 201)
  })

  routes.get('/:name', needs('read'), async (context) => {
    const { application, assessments } = await ownDossier(context, services)
    return context.json({ application, assessments })
  })

  // The award rule, as it is met so far, and nothing of it before the first assessment.
  routes.get('/:name/evaluation', needs('read'), async (context) => {
    const { scheme, application, assessments } = await ownDossier(context, services)
    if (assessments.length === 0) return context.json({ award: false, checks: [] })
    return context.json(await orRefuse(() => evaluateAwardRule(scheme, application, assessments)))
  })

  // Before anyone reads an application: would a committee and these evaluators be allowed to?
  routes.get('/:name/evaluators', needs('read'), async (context) => {
    const { scheme, application, network } = await ownDossier(context, services)
    const row = await requireRow(
      pool,
      'SELECT document FROM city_committee WHERE name = $1 AND network = $2',
      [context.req.query('committee') ?? '', network],
      'committee',
    )
    const findings = await orRefuse(() =>
      checkEvaluators({
        scheme,
        application,
        committee: documentOf<Committee>(row),
        evaluators: context.req.queries('id') ?? [],
        at: clock(),
      }),
    )
    return context.json({ findings })
  })

  routes.post('/:name/assessments', needs('operate'), atMost(mostBytes), async (context) => {
    const { name, application, network } = await ownDossier(context, services)
    issuerFor(context.get('key'), network)
    const given = asObject(await readJson(context), 'the body')
    const assessment = readUsable<Assessment>(
      {
        ...given,
        type: 'Assessment',
        id: `${settings.url}/applications/${name}/assessments/${newName()}`,
        application: application.id,
        assessedAt: clock().toISOString(),
      },
      'assessment',
    )
    const { rows } = await pool.query(
      'INSERT INTO city_assessment (application, evaluator, document) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING evaluator',
      [name, assessment.evaluator, JSON.stringify(assessment)],
    )
    if (rows.length === 0) throw taken('The evaluator has assessed this application')
    return context.json(assessment, 201)
  })
  return routes
}

/** Says what is wrong with each answer; the words for a code are those of the page that asks. */
async function requireAnswers(scheme: LabelScheme, given: Record<string, unknown>): Promise<void> {
  const { answers, renews } = given
  if (!Array.isArray(answers)) throw badRequest('Expected answers to be a list')
  const problems = await orRefuse(() =>
    checkAnswers(
      formOf(renews === undefined || scheme.renewal === undefined ? scheme : renewalScheme(scheme)),
      answers,
    ),
  )
  if (problems.length === 0) return
  const errors = problems
    .slice(0, 100)
    .map(({ pointer, ...problem }) => ({ ...problem, pointer: `/answers${pointer}` }))
  throw new RequestProblem(422, 'The answers cannot be used', 'Correct these answers', {
    ...(problems[0] === undefined ? {} : { code: problems[0].code }),
    errors,
  })
}

/** Returns the dossier that a request names, if its key is the applicant's, the network's or for all. */
async function ownDossier(context: Context<Env>, { pool }: Services): Promise<Dossier> {
  const dossier = await readDossier(pool, context.req.param('name') ?? '')
  const { issuer } = context.get('key')
  if (issuer === undefined || [dossier.network, dossier.application.applicant.id].includes(issuer))
    return dossier
  throw notFound('The platform has no such application')
}

export async function readDossier(client: SqlClient, name: string): Promise<Dossier> {
  const row = await requireRow(
    client,
    `SELECT a.document, s.document AS scheme, s.network FROM city_application a JOIN city_scheme s ON s.name = a.scheme
     WHERE a.name = $1`,
    [name],
    'application',
  )
  const { rows } = await client.query(
    'SELECT document FROM city_assessment WHERE application = $1 ORDER BY evaluator',
    [name],
  )
  return {
    name,
    network: String(row['network']),
    scheme: documentOf(row, 'scheme'),
    application: documentOf(row),
    assessments: rows.map((each) => documentOf<Assessment>(each)),
  }
}
