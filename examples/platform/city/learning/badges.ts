import type { Context } from 'hono'
import { Hono } from 'hono'
import type { OpenBadgeCredential } from 'quality-label'
import { bake, textFor } from 'quality-label'
import { buildBadgeImage, certificateHtml } from 'quality-label/pages'
import type { Env, Guards } from '../../http'
import { notFound, RequestProblem } from '../../problem'
import type { Services } from '../../services'
import { answerPage, languageOf } from '../pages'
import { namedFile, requireRow } from '../rows'
import { verifyOwn } from '../trust'

const perMinute = 300
const imageWidth = 600

/**
 * `/badges`: the page of a badge, and its image with the badge in it. Their addresses cannot be guessed, and are for those whom its recipient gives
 * them to.
 */
export function badgeRoutes(services: Services, { limited }: Guards): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/:file', limited(perMinute), async (context) => {
    const { name, form } = namedFile(context)
    const text = await requireBadge(services, name)
    context.header('Cache-Control', 'private, no-store')
    context.header('X-Robots-Tag', 'noindex')
    if (form === 'json') return context.body(text, 200, { 'Content-Type': 'application/vc' })
    if (form === 'svg' || form === 'png') return sendImage(context, text, form)
    if (form !== '' && form !== 'html') throw notFound('The platform has no such badge')
    return answerPage(context, await badgePage(services, context, text), true)
  })
  return routes
}

async function requireBadge({ pool, store, settings }: Services, name: string): Promise<string> {
  const row = await requireRow(pool, 'SELECT line FROM city_badge WHERE name = $1', [name], 'badge')
  const { issuer } = JSON.parse(String(row['line'])) as OpenBadgeCredential
  const found = await store.find(idOf(issuer), `${settings.url}/badges/${name}`)
  if (found?.state !== 'signed') throw notFound('The platform has no such badge')
  return found.credential
}

/** The certificate of the library, which writes none for a badge that is not valid now. */
async function badgePage(services: Services, context: Context<Env>, text: string): Promise<string> {
  const badge = JSON.parse(text) as OpenBadgeCredential
  const language = languageOf(context, badge.credentialSubject.achievement.inLanguage)
  const report = await verifyOwn(services, text, { withRegister: true, language })
  if (report.verdict !== 'valid')
    throw new RequestProblem(409, 'The badge is not valid', report.summary, {
      errors: report.problems.map(({ code, detail }) => ({ code, detail })),
    })
  const { id = '' } = badge
  return certificateHtml(report, { language, ...(id.startsWith('https://') ? { address: id } : {}) })
}

async function sendImage(context: Context<Env>, text: string, form: 'svg' | 'png'): Promise<Response> {
  const badge = JSON.parse(text) as OpenBadgeCredential
  const { issuer, credentialSubject, validUntil } = badge
  const { name, inLanguage = 'en' } = credentialSubject.achievement
  const { svg } = buildBadgeImage({
    name: textFor(name, inLanguage) ?? '',
    issuer: typeof issuer === 'string' ? '' : (textFor(issuer.name, inLanguage) ?? ''),
    language: inLanguage,
    ...(validUntil === undefined ? {} : { validUntil }),
  })
  if (form === 'svg') {
    // As a page of its own it may run nothing and load nothing.
    context.header('Content-Security-Policy', "default-src 'none'; img-src data:; frame-ancestors 'none'")
    return context.body((await bake(svg, badge)) as Uint8Array<ArrayBuffer>, 200, {
      'Content-Type': 'image/svg+xml',
    })
  }
  // Fonts are those of this machine. Loaded when it is asked for: few do.
  const { Resvg } = await import('@resvg/resvg-js')
  const png = new Uint8Array(new Resvg(svg, { fitTo: { mode: 'width', value: imageWidth } }).render().asPng())
  return context.body((await bake(png, badge)) as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': 'image/png',
  })
}

function idOf(issuer: OpenBadgeCredential['issuer']): string {
  return typeof issuer === 'string' ? issuer : issuer.id
}
