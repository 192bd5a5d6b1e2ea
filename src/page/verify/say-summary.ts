import { clean } from '../../describing/clean-text'
import type { Language } from '../../problems/find-language'
import type { Wording } from '../../problems/wording'
import type { App } from '../app'
import { showInstants } from '../dom/dates'
import type { Report } from '../worker/actions'

const leads = ['summaryValid', 'summaryInvalid', 'summaryIndeterminate', 'summaryPresented'] as const

/** Says the summary of a report beside its verdict, which most summaries begin with. */
export function sayWithoutVerdict({ summary }: Pick<Report, 'summary'>, { speech, language }: App): string {
  const { phrases } = speech.words
  const found = leads
    .map((key) => leadOf(phrases[key]))
    .find((lead) => lead !== '' && summary.startsWith(lead))
  const rest = summary.slice(found?.length ?? 0)
  return showInstants(clean(found === undefined ? rest : capitalise(rest, language)), language)
}

/** What a summary begins with: its verdict and a colon. */
function leadOf(wording: Wording | undefined): string {
  return (typeof wording === 'string' && /^[^:{]*:\s/.exec(wording)?.[0]) || ''
}

/** Begins with a capital where a word of a sentence is first, and not an id or a term. */
function capitalise(text: string, language: Language): string {
  return text.replace(/^\p{Ll}(?=\p{Ll}*\s)/u, (letter) => letter.toLocaleUpperCase(language))
}
