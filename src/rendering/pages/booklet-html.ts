import { isPlainObject } from '../../core/json'
import type { KindsOf } from '../../core/kinds'
import { text } from '../../core/kinds'
import { textFor } from '../../core/language-value'
import { assertArguments, readOptions } from '../../core/read-options'
import { describeActivity } from '../../model/describe-activity'
import type { Activity } from '../../model/generated/documents'
import { buildBadgeImage } from '../image/build-badge-image'
import { cleanLine, foreign } from '../markup/foreign-text'
import type { Markup } from '../markup/markup'
import { element } from '../markup/markup'
import type { SpokenWords } from '../words/page-words'
import { pageWords } from '../words/page-words'
import { writePage } from './page'
import { languageTag } from './page-options'
import { facts, named, narrative, part, picture } from './pieces'
import { party } from './show-badge'

/** Options of `bookletHtml`. */
export interface BookletOptions {
  /** Language of the booklet, BCP 47; an activity without it is in its own first language. English by default. */
  language?: string
  /** Title of the cover, such as the name of the programme. */
  title?: string
}

const action = 'write booklet'
const kinds = { language: languageTag, title: text } satisfies KindsOf<BookletOptions>

/**
 * Writes the badges of a programme as a booklet to print: a cover with the list, then each activity with its image, what it asks for and who confirms it.
 *
 * The image of an activity is its cover if it is within the document, as a `data:` URI, else it is drawn.
 *
 * @returns One HTML file: no script, nothing is loaded.
 * @throws {TypeError | RangeError} If an argument is not of its kind, or an activity cannot be described; the message says what is missing.
 */
export function bookletHtml(activities: readonly Activity[], options: BookletOptions = {}): string {
  assertArguments(action, 'a list', { activities })
  const { language: tag = 'en', title } = readOptions(action, options, kinds)
  const spoken = pageWords(tag)
  const { words, language } = spoken
  const entries = activities.map((activity, index) => entryOf(activity, index, tag))
  return writePage({
    language,
    title: title ?? words.booklet,
    header: [
      title !== undefined && element('p', { class: 'kind' }, words.booklet),
      named('h1', title ?? words.booklet, title === undefined ? undefined : tag),
    ],
    main: [
      part(
        'h2',
        words.contents,
        entries.length > 0 &&
          element(
            'ol',
            {},
            entries.map(({ place, name, language: own }) =>
              element('li', {}, element('a', { href: `#${place}` }, foreign(name, own))),
            ),
          ),
      ),
      entries.map((entry) => showActivity(entry, spoken)),
    ],
  })
}

interface Entry {
  place: string
  language: string
  name: string
  described: ReturnType<typeof describeActivity>
  activity: Activity
}

function entryOf(activity: Activity, index: number, tag: string): Entry {
  assertArguments(action, 'an object', { [`activities[${index}]`]: activity })
  assertArguments(action, 'a list', { [`activities[${index}].languages`]: activity.languages })
  const language = nearestOf(activity.languages, tag) ?? activity.languages[0] ?? tag
  const described = describeActivity(activity, { language })
  return {
    place: `badge-${index + 1}`,
    language,
    name: textFor(described.name, language) ?? '',
    described,
    activity,
  }
}

/** The language that serves a tag: that itself, else a shorter one, else another variety. */
function nearestOf(languages: readonly string[], tag: string): string | undefined {
  const find = (fits: (language: string) => boolean) =>
    languages.find((each) => typeof each === 'string' && fits(each.toLowerCase()))
  const asked = tag.toLowerCase()
  const [primary] = asked.split('-')
  return (
    find((each) => each === asked) ??
    find((each) => asked.startsWith(`${each}-`)) ??
    find((each) => each.split('-')[0] === primary)
  )
}

function showActivity({ place, language, name, described, activity }: Entry, { words }: SpokenWords): Markup {
  const { organiser, cover, id } = activity
  const organiserName = textFor(organiser.name, language)
  const inside = picture(cover?.image, name)
  return element(
    'article',
    { class: 'entry', 'aria-labelledby': place },
    named('h2', name, language, place),
    inside.length > 0 ? inside : drawn(name, organiserName, language, cover?.colour),
    narrative(textFor(described.description, language), language),
    facts([
      [words.organisedBy, party(organiserName, organiser.id)],
      [words.number, element('code', { dir: 'ltr' }, cleanLine(id))],
    ]),
    part(
      'h3',
      words.asks,
      narrative(typeof described.criteria === 'string' ? described.criteria : undefined, language),
    ),
    part(
      'h3',
      words.skills,
      isPlainObject(described) &&
        (described.alignment ?? []).length > 0 &&
        element(
          'ul',
          {},
          (described.alignment ?? []).map(({ targetName }) =>
            element('li', {}, foreign(String(targetName), language)),
          ),
        ),
    ),
  )
}

function drawn(
  name: string,
  organiser: string | undefined,
  language: string,
  colour: string | undefined,
): Markup[] {
  const { svg, caption } = buildBadgeImage({
    name,
    issuer: organiser ?? '–',
    language,
    ...(colour !== undefined && { colour }),
  })
  return picture(`data:image/svg+xml,${encodeURIComponent(svg)}`, caption)
}
