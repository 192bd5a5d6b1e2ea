import type { JsonObject } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { textFor } from '../../core/language-value'
import { cleanShort } from '../../describing/clean-text'
import type { App } from '../app'
import { element, foreign } from '../dom/element'
import { link, prose } from '../verify/show-badge'

/** Shows what is endorsed, in the words that an endorsement is about: its name, what it is for, and what was asked. */
export function showTarget(target: JsonObject, { language, speech }: App): HTMLElement {
  const subjects = toArray(target['credentialSubject']).filter(isJsonObject)
  const achieved = subjects.flatMap(({ achievement }) => toArray(achievement).filter(isJsonObject))
  return element(
    'div',
    {},
    (achieved.length > 0 ? achieved : [target]).flatMap((thing) => {
      const criteria = isJsonObject(thing['criteria']) ? thing['criteria'] : {}
      const name = textFor(thing['name'], language)
      const rows: [string, ...(HTMLElement | undefined)[]][] = [
        [speech.say('badgeDescription'), prose(textFor(thing['description'], language))],
        [speech.say('badgeCriteria'), prose(textFor(criteria['narrative'], language)), link(criteria['id'])],
      ]
      return [
        ...(name === undefined ? [] : [element('h3', {}, foreign(cleanShort(name)))]),
        element(
          'dl',
          {},
          rows.flatMap(([title, ...lines]) => row(title, lines)),
        ),
      ]
    }),
  )
}

function row(title: string, lines: readonly (HTMLElement | undefined)[]): HTMLElement[] {
  const said = lines.filter((line) => line !== undefined)
  if (said.length === 0) return []
  return [element('dt', {}, title), ...said.map((line) => element('dd', {}, line))]
}
