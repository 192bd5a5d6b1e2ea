import { quoteText, showValue } from '../core/quote-text'
/** Languages that a report can be written in, BCP 47. */
export const languages = ['en', 'fi', 'de', 'lt', 'it', 'es', 'fr', 'nl'] as const

export type Language = (typeof languages)[number]

// A lookup shortens a tag, subtag by subtag. An underscore or a space is not part of a tag.
const tagPattern = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/

/**
 * Finds the language that serves a tag: `de` serves `de-AT`.
 *
 * An unknown language is rejected: a report in another language would look like a mistake.
 *
 * @throws {TypeError} If the tag is not a string.
 * @throws {RangeError} If it is not a language tag, or its language is not supported.
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
