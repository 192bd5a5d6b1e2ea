import type { Kind, KindsOf } from '../../core/kinds'
import { instant, object, required, text } from '../../core/kinds'
import { assertArguments, readOptions, refuse } from '../../core/read-options'
import type { LabelHolder } from '../../programme/label/holders-at'
import { code } from '../markup/foreign-text'
import type { MarkupElement, MaybeMarkup } from '../markup/markup'
import { element } from '../markup/markup'
import type { PageWords } from '../words/catalogue'
import { pageWords } from '../words/page-words'
import { writePage } from './page'
import { languageTag } from './page-options'
import { day, moment, named } from './pieces'
import { party } from './show-badge'

/** Options of `holdersHtml`. */
export interface HoldersPageOptions {
  /** The instant that the list is of, as `holdersAt` was asked. */
  at: string | Date
  /** Language of the page, BCP 47. English by default. */
  language?: string
  /** Title of the page, such as the name of the network. */
  title?: string
  /** Names of holders by their ids; a holder without one is shown by the id. */
  names?: Readonly<Record<string, string>>
}

const action = 'write register'
const kinds = {
  at: required(instant),
  language: languageTag,
  title: text,
  names: object as Kind<Readonly<Record<string, string>>>,
} satisfies KindsOf<HoldersPageOptions>

/**
 * Writes the register of the holders of labels as a page, to publish or to print.
 *
 * @param holders - As `holdersAt` lists them: ids, dates and states.
 * @returns One HTML file: no script, nothing is loaded.
 * @throws {TypeError | RangeError} If an argument is not of its kind; the message names it.
 */
export function holdersHtml(holders: readonly LabelHolder[], options: HoldersPageOptions): string {
  assertArguments(action, 'a list', { holders })
  const { at, language: tag = 'en', title, names = {} } = readOptions(action, options, kinds)
  const { words, language } = pageWords(tag)
  const rows = holders.map((given, index) => showHolder(requireHolder(given, index), names, language, words))
  const columns = [words.holder, words.state, words.since, words.validUntil]
  return writePage({
    language,
    title: title ?? words.register,
    header: [
      title !== undefined && element('p', { class: 'kind' }, words.register),
      named('h1', title ?? words.register),
      element('p', {}, `${words.asOf}${words.colon}`, moment(at, language)),
    ],
    main:
      rows.length === 0
        ? element('p', {}, words.noLabels)
        : element(
            'table',
            {},
            element(
              'thead',
              {},
              element(
                'tr',
                {},
                columns.map((name) => element('th', { scope: 'col' }, name)),
              ),
            ),
            element('tbody', {}, rows),
          ),
  })
}

function requireHolder(holder: LabelHolder, index: number): LabelHolder {
  const field = `holders[${index}]`
  assertArguments(action, 'an object', { [field]: holder })
  const { label, since, validUntil, state, renewedUntil } = holder
  assertArguments(action, 'a text', {
    [`${field}.holder`]: holder.holder,
    [`${field}.label`]: label,
    [`${field}.since`]: since,
    [`${field}.validUntil`]: validUntil,
    ...(renewedUntil !== undefined && { [`${field}.renewedUntil`]: renewedUntil }),
  })
  if (!states.includes(state)) refuse(action, `${field}.state`, states.join(', '), state)
  return holder
}

const states = [
  'active',
  'suspended',
  'expired',
  'withdrawn',
] as const satisfies readonly LabelHolder['state'][]

function showHolder(
  { holder, label, state, since, validUntil, renewedUntil, renewal }: LabelHolder,
  names: Readonly<Record<string, string>>,
  language: string,
  words: PageWords,
): MarkupElement {
  const name = Object.hasOwn(names, holder) ? names[holder] : undefined
  const cell = (title: string, ...content: readonly MaybeMarkup[]) =>
    element('td', { 'data-name': title }, element('div', {}, content))
  return element(
    'tr',
    {},
    cell(words.holder, party(name, holder), element('br'), element('small', {}, code(label))),
    cell(words.state, words[state]),
    cell(words.since, day(since, language)),
    cell(
      words.validUntil,
      day(validUntil, language),
      renewedUntil !== undefined && [
        element('br'),
        element('small', {}, `${words.renewedUntil}${words.colon}`, day(renewedUntil, language)),
      ],
      renewal && [
        element('br'),
        element('small', {}, `${words.renewal}${words.colon}${renewal.opens} – ${renewal.closes}`),
      ],
    ),
  )
}
