import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { textFor } from '../../core/language-value'
import { cleanShort } from '../../describing/clean-text'
import { sayResults } from '../../describing/describe-document'
import { createVoice } from '../../describing/voice'
import type { VerificationReport } from '../../index'
import { markdownPieces } from '../../rendering/markdown/markdown-pieces'
import type { App } from '../app'
import { showInstant } from '../dom/dates'
import { element, foreign } from '../dom/element'
import { nodesOf, showLink } from '../dom/markup'
import type { PageKey } from '../words/catalogue'
import { imageOf } from './badge-image'

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
  const { verified } = report
  if (!verified) return undefined
  const { say } = app.speech
  const subject = toArray(verified['credentialSubject']).find(isJsonObject) ?? {}
  const achievement = toArray(subject['achievement']).find(isJsonObject) ?? {}
  const name = textFor(achievement['name'] ?? verified['name'], app.language) ?? ''
  const picture = image ?? imageOf(verified, achievement)
  return element('section', { class: 'badge' }, [
    report.sections.integrity.verdict !== 'valid' &&
      element('p', { class: 'caution' }, say('badgeUnchecked')),
    picture !== undefined && element('img', { src: picture, alt: say('badgeImageAlt') }),
    element('h3', {}, foreign(cleanShort(name), languageOf(verified))),
    report.problems.some(({ code }) => code === 'SELF_ISSUED') &&
      element('p', { class: 'caution' }, say('badgeSelfIssued')),
    table(factsOf(verified, subject, achievement, app), app),
  ])
}

type Row = [key: PageKey, ...lines: (Node | string | undefined)[]]

function factsOf(verified: JsonObject, subject: JsonObject, achievement: JsonObject, app: App): Row[] {
  const { language, speech } = app
  const text = (value: JsonValue | undefined) => prose(textFor(value, language), languageOf(verified))
  const date = (value: JsonValue | undefined) =>
    typeof value === 'string' ? showInstant(value, language) : undefined
  const criteria = isJsonObject(achievement['criteria']) ? achievement['criteria'] : {}
  return [
    ['badgeHolder', nameNode(subject, app) ?? speech.say('badgeHolderUnnamed')],
    ['badgeIssuer', nameNode(verified['issuer'], app)],
    ['badgeAwarded', date(verified['awardedDate'])],
    ['badgeFrom', date(verified['validFrom'] ?? verified['issuanceDate'])],
    ['badgeUntil', date(verified['validUntil'] ?? verified['expirationDate']) ?? speech.say('badgeNoEnd')],
    ['badgeDescription', text(achievement['description'])],
    ['badgeCriteria', text(criteria['narrative']), link(criteria['id'])],
    ['badgeNarrative', text(subject['narrative'])],
    ['badgeResults', ...sayResults(subject, createVoice(speech))],
    [
      'badgeEvidence',
      ...toArray(verified['evidence'])
        .filter(isJsonObject)
        .map((each) => showEvidence(each, app)),
    ],
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

function showEvidence(evidence: JsonObject, { language }: App): HTMLElement {
  const text = (value: JsonValue | undefined) => prose(textFor(value, language))
  return element('div', {}, [
    text(evidence['name']),
    text(evidence['description']),
    text(evidence['narrative']),
    link(evidence['id']),
  ])
}

/** A name, with the id that it stands for: names can be chosen freely. */
export function nameNode(node: JsonValue | undefined, { language, speech }: App): HTMLElement | undefined {
  const { id, name } = isJsonObject(node) ? node : { id: node, name: undefined }
  const said = textFor(name, language)
  const shown =
    typeof id === 'string' && id !== '' ? element('code', {}, foreign(speech.show(id))) : undefined
  if (said === undefined && shown === undefined) return undefined
  return element('span', {}, [
    said !== undefined && foreign(cleanShort(said)),
    said !== undefined && ' ',
    shown,
  ])
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

function languageOf({ inLanguage }: JsonObject): string | undefined {
  return typeof inLanguage === 'string' ? inLanguage : undefined
}
