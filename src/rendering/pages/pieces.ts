import { formatInstant, parseInstant } from '../../core/instant'
import { markdownPieces } from '../markdown/markdown-pieces'
import { cleanLine, foreign } from '../markup/foreign-text'
import type { Markup, MarkupElement, MaybeMarkup } from '../markup/markup'
import { element, listMarkup } from '../markup/markup'
import type { Anchors } from '../markup/shown-link'
import type { PageWords } from '../words/catalogue'

/** A table of facts; those without a value are left out. */
export function facts(rows: readonly (readonly [name: string, value: MaybeMarkup])[]): Markup[] {
  const given = rows.filter(([, value]) => listMarkup([value]).length > 0)
  if (given.length === 0) return []
  return [
    element(
      'dl',
      {},
      given.map(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]),
    ),
  ]
}

/** A part of a page with its heading; nothing where it would be empty. */
export function part(level: 'h2' | 'h3', title: MaybeMarkup, ...content: readonly MaybeMarkup[]): Markup[] {
  const given = listMarkup(content)
  return given.length === 0 ? [] : [element('section', {}, element(level, {}, title), given)]
}

/** A text of a stranger in Markdown, in its language. */
export function narrative(text: string | undefined, language?: string, anchors?: Anchors): Markup[] {
  return text === undefined || text.trim() === ''
    ? []
    : [element('div', { lang: language, dir: 'auto' }, markdownPieces(text, anchors))]
}

/** A name of a stranger as a heading or a line of its own. */
export function named(tag: 'h1' | 'h2' | 'p', name: string, language?: string, id?: string): MarkupElement {
  return element(tag, { id, lang: language, dir: 'auto' }, cleanLine(name, 300))
}

/** A day in words of the reader, in UTC; what is not an instant stays as it is written. */
export function day(instant: string | undefined, language: string): MaybeMarkup {
  const parsed = parseInstant(instant)
  if (parsed === undefined) return instant === undefined ? undefined : foreign(instant)
  const written = formatInstant(parsed)
  return element('time', { datetime: written }, `${dayInWords(written, language)} (UTC)`)
}

/** As `day`, with the time. */
export function moment(instant: string, language: string): MaybeMarkup {
  const parsed = parseInstant(instant)
  if (parsed === undefined) return foreign(instant)
  const written = formatInstant(parsed)
  return element(
    'time',
    { datetime: written },
    `${dayInWords(written, language)}, ${written.slice(11, 16)} (UTC)`,
  )
}

// A calendar of words has no year 0, and the figures of a year before 1000 look like those of a day.
const firstYearInWords = '1000'

function dayInWords(written: string, language: string): string {
  if (written.slice(0, 4) < firstYearInWords) return written.slice(0, 10)
  return calendarOf(language).format(new Date(written))
}

// A calendar takes longer to make than thousands of days to write; a page is in one language.
let lastCalendar: { language: string; calendar: Intl.DateTimeFormat } | undefined

function calendarOf(language: string): Intl.DateTimeFormat {
  if (lastCalendar?.language === language) return lastCalendar.calendar
  const locale = language === 'en' ? 'en-GB' : language
  const calendar = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
    ...{ year: 'numeric', month: 'long', day: 'numeric' },
    timeZone: 'UTC',
  })
  lastCalendar = { language, calendar }
  return calendar
}

const marks = { valid: '✓', invalid: '✗', indeterminate: '?', notAsked: '–' } as const

/** Says how a check came out: by a shape and by a word, and never only by colour. */
export function mark(verdict: keyof typeof marks, words: PageWords): Markup[] {
  const word = {
    valid: words.holds,
    invalid: words.fails,
    indeterminate: words.open,
    notAsked: words.notAsked,
  }[verdict]
  return [element('span', { class: 'mark', 'aria-hidden': 'true' }, marks[verdict]), element('b', {}, word)]
}

/** Says a verdict in a frame. */
export function verdictOf(verdict: 'valid' | 'invalid' | 'indeterminate', words: PageWords): MarkupElement {
  return element(
    'p',
    { class: 'verdict' },
    element('span', { class: 'mark', 'aria-hidden': 'true' }, marks[verdict]),
    words[verdict],
  )
}

const longestPicture = 3_000_000

/** A picture that is within the document; another would have to be loaded, and its server would learn who looks. */
export function picture(address: unknown, caption: string): Markup[] {
  const isInside =
    typeof address === 'string' &&
    address.length <= longestPicture &&
    /^data:image\/(?:png|jpeg|svg\+xml)[;,]/.test(address)
  return isInside ? [element('img', { class: 'picture', src: address, alt: cleanLine(caption) })] : []
}
