import { cleanShort } from '../../describing/clean-text'
import type { LanguageMap, MatchedRequirement, MatchOutcome, Requirement } from '../../index'
import type { Speech } from '../words/speech'
import { reasonWords } from './reason-words'

/** Says how many requirements are met, then of each the badges that meet it or what the nearest ones lack. */
export function sayMatch(
  { met, have, need, items }: MatchOutcome,
  requirements: readonly Requirement[],
  speech: Speech,
): string[] {
  return [
    speech.say(met ? 'matchEnough' : 'matchTooFew', { have, need }),
    ...items.flatMap((item) => sayItem(item, requirements, speech)),
  ]
}

function sayItem(item: MatchedRequirement, requirements: readonly Requirement[], speech: Speech): string[] {
  const { requirement, met, optional, by, short, opportunities = [] } = item
  const asked = requirements.find(({ id }) => id === requirement)
  const name = cleanShort(nameIn(asked?.name, speech) ?? requirement)
  const result = met ? speech.say('matchMetBy', { badges: showAll(by, speech) }) : speech.say('matchNotMet')
  const note = optional ? ` (${speech.say('matchOptional')})` : ''
  return [
    `${met ? '✓' : '✗'} ${name}${note}: ${result}`,
    ...short.map(({ credential, why }) => {
      const reasons = why.map((code) => speech.say(reasonWords[code])).join('; ')
      return `  ${speech.show(credential)}: ${reasons}`
    }),
    ...(opportunities.length === 0
      ? []
      : [`  ${speech.say('matchOffered', { achievements: showAll(opportunities, speech) })}`]),
  ]
}

function nameIn(name: LanguageMap | undefined, { words }: Speech): string | undefined {
  if (!name) return undefined
  return name[words.language] ?? name['en'] ?? Object.values(name)[0]
}

function showAll(ids: readonly string[], speech: Speech): string {
  return ids.map((id) => speech.show(id)).join(', ')
}
