import type { LanguageMap } from './generated/documents'

/**
 * Returns the text of a language map for a reader: in the language, else in a variety of it, else in English, else the first.
 *
 * For names that others give, such as those of skills, which are not there in every language.
 */
export function textIn(map: LanguageMap, language: string): string {
  const [primary] = language.split('-')
  const entries = Object.entries(map)
  const inOne = (fits: (tag: string) => boolean) => entries.find(([tag]) => fits(tag))?.[1]
  return (
    inOne((tag) => tag === language) ??
    inOne((tag) => tag.split('-')[0] === primary) ??
    inOne((tag) => tag === 'en') ??
    entries[0]?.[1] ??
    ''
  )
}
