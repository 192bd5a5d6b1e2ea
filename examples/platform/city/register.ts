import type { Context } from 'hono'
import { Hono } from 'hono'
import type { LabelHolder } from 'quality-label'
import { holdersAt } from 'quality-label'
import { holdersHtml } from 'quality-label/pages'
import type { Env } from '../http'
import { notFound } from '../problem'
import type { Services } from '../services'
import { answerPage, languageOf } from './pages'
import { documentOf } from './rows'
import { ownTrust } from './trust'

const columns = ['holder', 'label', 'network', 'state', 'since', 'validUntil', 'renewedUntil'] as const

/** `/register`: who holds a label, and in which state it is, as JSON, as a page and for a spreadsheet. */
export function registerRoutes(services: Services): Hono<Env> {
  const { pool, clock } = services
  const routes = new Hono<Env>()

  routes.get('/', async (context) => {
    const at = clock()
    const { register } = await ownTrust(pool)
    context.header('Access-Control-Allow-Origin', '*')
    return context.json({ at: at.toISOString(), register, holders: holdersAt(register, at) })
  })

  routes.get('/:file', async (context) => {
    const { register } = await ownTrust(pool)
    const holders = holdersAt(register, clock())
    const file = context.req.param('file')
    if (file === 'holders.html') return showHolders(services, context, holders)
    if (file !== 'holders.csv') throw notFound('There is no such address')
    return context.body(writeCsv(holders), 200, { 'Content-Type': 'text/csv; charset=utf-8; header=present' })
  })
  return routes
}

async function showHolders(
  { pool, clock }: Services,
  context: Context<Env>,
  holders: readonly LabelHolder[],
): Promise<Response> {
  const { rows } = await pool.query(
    'SELECT holder, holder_name FROM city_signing WHERE published_at IS NOT NULL ORDER BY number',
    [],
  )
  const names = Object.fromEntries(
    rows.map((row) => [String(row['holder']), documentOf<string>(row, 'holder_name')]),
  )
  return answerPage(context, holdersHtml(holders, { at: clock(), language: languageOf(context), names }))
}

/** Ids, dates and states, as RFC 4180: no cell begins with what a spreadsheet takes for a formula. */
function writeCsv(holders: readonly LabelHolder[]): string {
  const lines = holders.map((holder) => columns.map((name) => holder[name] ?? ''))
  return [columns, ...lines].map((cells) => `${cells.map(quote).join(',')}\r\n`).join('')
}

function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`
}
