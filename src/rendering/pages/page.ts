import { directionOf } from '../markup/direction'
import { cleanLine } from '../markup/foreign-text'
import type { MaybeMarkup } from '../markup/markup'
import { element } from '../markup/markup'
import { writeMarkup } from '../markup/write-markup'
import { style, styleHash } from './style'

/** The parts of a page. */
export interface PageParts {
  language: string
  /** Name of the page, in the list of windows and on the first line of print. */
  title: string
  header: MaybeMarkup
  main: MaybeMarkup
  footer?: MaybeMarkup
}

// Pictures within the file, this style, and nothing else: no script, no request, no form.
const policy = `default-src 'none'; img-src data:; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`

/** Writes a page as one file that is HTML and XML alike. */
export function writePage({ language, title, header, main, footer }: PageParts): string {
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, cleanLine(title)),
    element('style', {}, style),
  )
  const body = element(
    'body',
    {},
    element('header', {}, header),
    element('main', {}, main),
    footer !== undefined && element('footer', {}, footer),
  )
  const html = element('html', { lang: language, dir: directionOf(language) }, head, body)
  return `<!DOCTYPE html>\n${writeMarkup(html)}\n`
}
