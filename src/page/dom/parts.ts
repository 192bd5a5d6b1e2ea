import { clean, cleanShort } from '../../describing/clean-text'
import type { Fact } from '../../describing/facts'
import type { Line, Part, ReportVoice } from '../../describing/report/line'
import type { Language } from '../../problems/find-language'
import type { App } from '../app'
import { showInstants } from './dates'
import { element, listen } from './element'
import { hints } from './hints'

/** How the page tells a report: it has no commands to advise. */
export function voiceOf({ speech }: App): ReportVoice {
  return {
    ...{ ...speech, sayName: (name) => cleanShort(name), showsPlaces: false },
    sayHint: ({ code, hint }) => {
      const own = hints[code]
      return own === undefined ? clean(hint) : speech.say(own)
    },
  }
}

/** Shows a part of a report. */
export function showPart({ title, lines }: Part, { language }: App): HTMLElement {
  return element('section', { class: 'part' }, [
    element('h3', {}, title),
    element(
      'ul',
      {},
      lines.map((line) => showLine(line, language)),
    ),
  ])
}

/** Shows a line of a report, with its mark. */
function showLine({ mark, name, text, isBelow }: Line, language: Language): HTMLElement {
  return element('li', { class: isBelow && 'below', 'data-mark': mark }, [
    element('span', {}, [
      name !== undefined && element('strong', {}, name),
      name !== undefined && ' ',
      element('bdi', {}, showInstants(text, language)),
    ]),
  ])
}

/** Shows facts as a list of names and values. */
export function showFacts(facts: readonly Fact[]): HTMLElement {
  return element(
    'dl',
    {},
    facts.flatMap(([name, ...lines]) => [
      element('dt', {}, name),
      ...lines.map((line) => element('dd', {}, element('bdi', {}, line))),
    ]),
  )
}

/** Makes what is only shown when a reader unfolds it, and only then. */
export function folded(title: string, make: () => HTMLElement | Promise<HTMLElement>): HTMLElement {
  const details = element('details', {}, element('summary', {}, title))
  const fill = async () => details.append(await make())
  listen(details, { toggle: () => details.childElementCount === 1 && void fill() })
  return details
}
