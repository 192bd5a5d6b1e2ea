import type { Context } from 'hono'
import type { Env } from '../http'

/**
 * Answers with a page of the library. The policy in the page becomes that of the answer, which also forbids to frame it; nothing of the page
 * goes into the address that a link leads to.
 */
export function answerPage(context: Context<Env>, html: string, isPrivate = false): Response {
  const [, policy = "default-src 'none'"] =
    /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
  context.header('Content-Security-Policy', `${plain(policy)}; frame-ancestors 'none'`)
  context.header('Referrer-Policy', 'no-referrer')
  if (isPrivate) {
    context.header('Cache-Control', 'private, no-store')
    context.header('X-Robots-Tag', 'noindex')
  }
  return context.html(html)
}

function plain(text: string): string {
  return text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

/** Language that a page is asked for in, from its address. */
export function languageOf(context: Context<Env>, otherwise = 'en'): string {
  const language = context.req.query('lang') ?? otherwise
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(language) ? language : 'en'
}
