import { quoteText, showValue } from '../core/quote-text'
/** Languages that a report can be written in, BCP 47. */
export const languages = ['en', 'fi', 'de', 'lt', 'it', 'es', 'fr', 'nl'] as const

export type Language = (typeof languages)[number]

// What a lookup shortens, subtag by subtag; an underscore or a space is no part of a tag.
const tagPattern = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/

/**
 * The language that serves a tag: `de-AT` is served by `de`.
 *
 * Another language than the one asked for would be taken for a mistake of the report, so an unknown one is refused.
 *
 * @throws {TypeError} If the tag is no text.
 * @throws {RangeError} If it is no language tag, or no language known here begins it.
 * @see RFC 4647, section 3.4 (lookup): https://www.rfc-editor.org/rfc/rfc4647#section-3.4
 */
export function findLanguage(tag: string): Language {
  if (typeof tag !== 'string') {
    throw new TypeError(
      `Cannot write a report: expected language to be a language tag, got ${showValue(tag)}`,
    )
  }
  const asked = tag.toLowerCase()
  for (let range = tagPattern.test(asked) ? asked : ''; range !== ''; range = shorten(range)) {
    const language = languages.find((known) => known === range)
    if (language) return language
  }
  const known = `one of ${languages.join(', ')}, or one of them with further subtags, such as de-AT`
  throw new RangeError(`Cannot write a report: expected language to be ${known}, got ${quoteText(tag)}`)
}

// A single letter or digit only introduces what was taken off after it.
function shorten(range: string): string {
  const shorter = range.slice(0, Math.max(range.lastIndexOf('-'), 0))
  return /-[a-z0-9]$/.test(shorter) ? shorter.slice(0, -2) : shorter
}
