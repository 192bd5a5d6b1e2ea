import { compareInstants, parseInstant } from '../../core/instant'
import type { Kind, KindsOf } from '../../core/kinds'
import { flag, instant, object, required, text } from '../../core/kinds'
import { assertArguments, readAs, readOptions, refuse } from '../../core/read-options'
import type { LabelHolder } from '../../programme/label/holders-at'
import { code, foreign } from '../markup/foreign-text'
import type { MarkupElement, MaybeMarkup } from '../markup/markup'
import { element } from '../markup/markup'
import type { PageWords } from '../words/catalogue'
import type { SpokenWords } from '../words/page-words'
import { pageWords } from '../words/page-words'
import { assertMembers } from './assert-members'
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
  /**
   * The trust bundle of the register, as `readTrustBundle` tells of it: the page says up to when it is known and, where no root was pinned,
   * that who signed the bundle was not checked.
   */
  bundle?: Readonly<{ issuedAt: string; rootPinned: boolean }>
  /** Names of holders by their ids; a holder without one is shown by the id. */
  names?: Readonly<Record<string, string>>
}

const action = 'write register'
const kinds = {
  at: required(instant),
  language: languageTag,
  title: text,
  bundle: object as Kind<NonNullable<HoldersPageOptions['bundle']>>,
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
  const { at, language: tag = 'en', title, bundle, names = {} } = readOptions(action, options, kinds)
  for (const [id, name] of Object.entries(names))
    assertArguments(action, 'a text', { [`names[${JSON.stringify(id)}]`]: name })
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
      bundle && showBundle(bundle, at, { words, language }),
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
    footer: element('p', {}, words.registerReliance),
  })
}

function showBundle(
  { issuedAt, rootPinned }: NonNullable<HoldersPageOptions['bundle']>,
  at: string,
  { words, language }: SpokenWords,
): MaybeMarkup {
  const known = parseInstant(readAs(action, 'bundle.issuedAt', instant, issuedAt))
  const isPinned = readAs(action, 'bundle.rootPinned', flag, rootPinned)
  const asked = parseInstant(at)
  return [
    element(
      'p',
      {},
      `${words.knownUpTo}${words.colon}`,
      moment(issuedAt, language),
      known && asked && compareInstants(asked, known) > 0 && [' – ', words.later],
    ),
    !isPinned && element('p', {}, element('strong', {}, words.unpinned)),
  ]
}

function requireHolder(holder: LabelHolder, index: number): LabelHolder {
  const field = `holders[${index}]`
  assertArguments(action, 'an object', { [field]: holder })
  const { label, since, validUntil, state, renewedUntil, renewal } = holder
  assertArguments(action, 'a text', {
    [`${field}.holder`]: holder.holder,
    [`${field}.label`]: label,
    [`${field}.since`]: since,
    [`${field}.validUntil`]: validUntil,
    ...(renewedUntil !== undefined && { [`${field}.renewedUntil`]: renewedUntil }),
  })
  if (renewal !== undefined)
    assertMembers(action, `${field}.renewal`, renewal, { opens: 'a text', closes: 'a text' })
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
        element('small', {}, `${words.renewal}${words.colon}`, [
          foreign(renewal.opens),
          ' – ',
          foreign(renewal.closes),
        ]),
      ],
    ),
  )
}
