import type { KindsOf } from '../../core/kinds'
import { text } from '../../core/kinds'
import { readOptions } from '../../core/read-options'
import type { PresentationReport, PresentedReport } from '../../verifying/outcome/presentation-report'
import { code, foreign } from '../markup/foreign-text'
import type { Markup, MaybeMarkup } from '../markup/markup'
import { element } from '../markup/markup'
import type { Anchors } from '../markup/shown-link'
import type { SpokenWords } from '../words/page-words'
import { pageWords } from '../words/page-words'
import { requirePresentationReport } from './check-report'
import { writePage } from './page'
import { languageTag } from './page-options'
import { moment, named, part, picture, verdictOf } from './pieces'
import type { ShownBadge } from './read-badge'
import { readBadge } from './read-badge'
import {
  showChecks,
  showContent,
  showEndorsements,
  showFacts,
  showSelfIssued,
  showUnpinned,
} from './show-badge'

/** Options of `portfolioHtml`. */
export interface PortfolioOptions {
  /** Language of the page, BCP 47; that of the report. English by default, and where the page has no words in it. */
  language?: string
  /** Title of the page; the word for a portfolio by default. */
  title?: string
}

const action = 'write portfolio'
const kinds = { language: languageTag, title: text } satisfies KindsOf<PortfolioOptions>

interface Entry extends PresentedReport {
  badge: ShownBadge
  /** Id of its place on the page. */
  place: string
}

/**
 * Writes a presentation as a page to read and to print: what its holder says of themselves, then each badge with what the report says of it, also where it is not valid.
 *
 * @param report - Of `verifyPresentation`, also one that was written as JSON and parsed again.
 * @returns One HTML file: no script, nothing is loaded. Links to ids of valid badges, such as `urn:uuid:…`, lead to their places on the
 *   page; web addresses lead where they say, and an id that two badges have leads nowhere.
 * @throws {TypeError | RangeError} If an argument is not of its kind; the message names it.
 */
export function portfolioHtml(report: PresentationReport, options: PortfolioOptions = {}): string {
  const read = requirePresentationReport(action, report)
  const { language: tag = 'en', title } = readOptions(action, options, kinds)
  const spoken = pageWords(tag)
  const { words, language } = spoken
  const entries = read.credentials.map(
    (each, index): Entry => ({ ...each, badge: readBadge(each.report, tag), place: `badge-${index + 1}` }),
  )
  const anchors = anchorsOf(entries)
  return writePage({
    language,
    title: title ?? words.portfolio,
    header: [
      element('p', { class: 'kind' }, words.portfolio),
      title === undefined ? element('h1', {}, words.portfolio) : named('h1', title),
      verdictOf(read.verdict, words),
      element('p', { dir: 'auto' }, read.summary),
      element(
        'p',
        {},
        read.holder === undefined
          ? words.shownByUnknown
          : [`${words.shownBy}${words.colon}`, code(read.holder)],
      ),
      element('p', {}, `${words.checkedAt}${words.colon}`, moment(read.checkedAt, language)),
      showUnpinned(
        read.credentials.map(({ report }) => report),
        words,
      ),
    ],
    main: [
      part('h2', words.contents, contentsOf(entries)),
      entries.map((entry) => showEntry(entry, spoken, anchors)),
    ],
    footer: element('p', {}, words.reliance),
  })
}

// A badge that is not valid could name any id, and of two badges with one id none shows which is meant.
function anchorsOf(entries: readonly Entry[]): Anchors {
  const places = new Map<string, Set<string>>()
  for (const { badge, place, report } of entries)
    if (report.verdict === 'valid')
      for (const id of badge.ids) places.set(id, (places.get(id) ?? new Set()).add(`#${place}`))
  return new Map(
    [...places].flatMap(([id, [place, ...others]]) =>
      place === undefined || others.length > 0 ? [] : [[id, place] as const],
    ),
  )
}

function contentsOf(entries: readonly Entry[]): MaybeMarkup {
  const lines = entries.map(({ badge, place }) =>
    element('li', {}, element('a', { href: `#${place}` }, foreign(badge.name, badge.language))),
  )
  return lines.length > 0 && element('ol', {}, lines)
}

const sayAbout = { holder: 'ofHolder', another: 'ofAnother', unproven: 'ofUnproven' } as const

function showEntry({ badge, place, report, about }: Entry, spoken: SpokenWords, anchors: Anchors): Markup {
  const { words } = spoken
  return element(
    'article',
    { class: 'entry', 'aria-labelledby': place },
    named('h2', badge.name, badge.language, place),
    picture(badge.image.address, badge.image.caption ?? badge.name),
    verdictOf(report.verdict, words),
    element('p', { dir: 'auto' }, report.summary),
    element('p', {}, words[sayAbout[about]]),
    showSelfIssued(report, words),
    showFacts(badge, report, spoken),
    showContent(badge, spoken, 'h3', anchors),
    showEndorsements(report, spoken, 'h3'),
    part('h3', words.checks, showChecks(report, spoken)),
  )
}
