import type { JsonObject } from '../../core/json'
import { isJsonObject, toArray, toText } from '../../core/json'
import { cleanShort } from '../../describing/clean-text'
import { contentWords } from '../../describing/say-content'
import type { EndorsementContent } from '../../index'
import { readEndorsementContent } from '../../index'
import type { App } from '../app'
import { element, foreign } from '../dom/element'
import { asWritten, link } from '../verify/show-badge'

/** Shows what an endorsement says, in full: who agrees to it must have read all of it. */
export function showSaid(endorsement: JsonObject, { speech }: App): HTMLElement {
  const { say } = speech
  const lang = toText(endorsement['inLanguage']) || undefined
  const comments = toArray(endorsement['credentialSubject'])
    .filter(isJsonObject)
    .map(({ endorsementComment }) => asWritten(toText(endorsementComment), lang))
    .filter((comment) => comment !== undefined)
  const content = readEndorsementContent(endorsement)
  const parts = (Object.keys(contentWords) as (keyof EndorsementContent)[]).map((part): [string, Shown[]] => [
    say(contentWords[part]),
    showPart(content[part], lang),
  ])
  const said: [string, Shown[]][] = [[say('factComment'), comments], ...parts]
  return element(
    'dl',
    { class: 'said' },
    said
      .filter(([, shown]) => shown.length > 0)
      .flatMap(([name, shown]) => [element('dt', {}, name), ...shown.map((each) => element('dd', {}, each))]),
  )
}

type Shown = HTMLElement | undefined

function showPart(part: EndorsementContent[keyof EndorsementContent], lang: string | undefined): Shown[] {
  if (part === undefined) return []
  if (typeof part === 'string') return [asWritten(part, lang)]
  return part.map(({ targetName, targetUrl }) =>
    element('div', {}, [foreign(cleanShort(targetName), lang), link(targetUrl)]),
  )
}
