import type { JsonValue } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { textFor } from '../../core/language-value'
import { cleanShort } from '../../describing/clean-text'
import type { VerificationReport } from '../../index'
import { markdownPieces } from '../../rendering/markdown/markdown-pieces'
import { cleanLines } from '../../rendering/markup/foreign-text'
import type { ShownBadge } from '../../rendering/pages/read-badge'
import { readBadge } from '../../rendering/pages/read-badge'
import type { App } from '../app'
import { showInstant } from '../dom/dates'
import { element, foreign } from '../dom/element'
import { nodesOf, showLink } from '../dom/markup'
import type { PageKey } from '../words/catalogue'
import { pictureWithin } from './badge-image'

/**
 * Shows a badge as people read it. All of it is what the file says; the report beside it says what of that is confirmed.
 *
 * @param image - Address of the file, where it is an image.
 */
export function showBadge(
  report: VerificationReport,
  image: string | undefined,
  app: App,
): HTMLElement | undefined {
  if (!report.verified) return undefined
  const { say } = app.speech
  const badge = readBadge(report, app.language)
  const picture = image ?? pictureWithin(badge.image.address)
  return element('section', { class: 'badge' }, [
    report.sections.integrity.verdict !== 'valid' &&
      element('p', { class: 'caution' }, say('badgeUnchecked')),
    picture !== undefined && element('img', { src: picture, alt: say('badgeImageAlt') }),
    element('h3', {}, foreign(cleanShort(badge.name), badge.language)),
    report.problems.some(({ code }) => code === 'SELF_ISSUED') &&
      element('p', { class: 'caution' }, say('badgeSelfIssued')),
    table(factsOf(badge, app), app),
  ])
}

type Row = [key: PageKey, ...lines: (Node | string | undefined)[]]

function factsOf(badge: ShownBadge, app: App): Row[] {
  const { language, speech } = app
  const { holder, issuer, criteria, evidence, results } = badge
  const text = (value: string | undefined) => prose(value, badge.language)
  const date = (value: string | undefined) => (value === undefined ? undefined : showInstant(value, language))
  const node = ({ id = '', name = '' }: Partial<ShownBadge['holder']>) => nameNode({ id, name }, app)
  return [
    ['badgeHolder', node(holder) ?? speech.say('badgeHolderUnnamed')],
    ['badgeIssuer', node(issuer)],
    ['badgeAwarded', date(badge.awardedDate)],
    ['badgeFrom', date(badge.validFrom)],
    ['badgeUntil', date(badge.validUntil) ?? speech.say('badgeNoEnd')],
    ['badgeDescription', text(badge.description)],
    ['badgeCriteria', text(criteria.narrative), link(criteria.address)],
    ['badgeNarrative', text(badge.narrative)],
    ['badgeResults', ...results.map(({ name, value }) => foreign(cleanShort(`${name}: ${value}`)))],
    ['badgeEvidence', ...evidence.map(showEvidence)],
  ]
}

function table(rows: readonly Row[], { speech }: App): HTMLElement {
  return element(
    'dl',
    {},
    rows.flatMap(([key, ...lines]) => {
      const said = lines.filter((line) => line !== undefined)
      return said.length === 0
        ? []
        : [element('dt', {}, speech.say(key)), ...said.map((line) => element('dd', {}, line))]
    }),
  )
}

function showEvidence({ name, text, address }: ShownBadge['evidence'][number]): HTMLElement {
  return element('div', {}, [prose(name), prose(text), link(address)])
}

/** A name, with its id: names can be chosen freely. */
export function nameNode(node: JsonValue | undefined, { language, speech }: App): HTMLElement | undefined {
  const { id, name } = isJsonObject(node) ? node : { id: node, name: undefined }
  const said = textFor(name, language) || undefined
  const shown =
    typeof id === 'string' && id !== '' ? element('code', {}, foreign(speech.show(id))) : undefined
  if (said === undefined && shown === undefined) return undefined
  return element('span', {}, [
    said !== undefined && foreign(cleanShort(said)),
    said !== undefined && ' ',
    shown,
  ])
}

/** A text as it is written, whole: who signs beside it must have seen what Markdown would hide. */
export function asWritten(text: string, lang?: string): HTMLElement | undefined {
  return text === '' ? undefined : element('div', { class: 'written', dir: 'auto', lang }, cleanLines(text))
}

/** A text that may be Markdown: its images are not loaded, and its links say where they lead. */
export function prose(text: string | undefined, lang?: string): HTMLElement | undefined {
  return text === undefined || text === ''
    ? undefined
    : element('div', { class: 'prose', dir: 'auto', lang }, nodesOf(markdownPieces(text)))
}

/** An address on its own. */
export function link(id: JsonValue | undefined): HTMLElement | undefined {
  return typeof id === 'string' && id !== '' ? element('p', {}, showLink(id)) : undefined
}
