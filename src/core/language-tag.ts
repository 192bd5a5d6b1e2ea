const longestTag = 64

// Language with up to three extended subtags, script, region, variants, extensions; then or instead subtags of private use.
const privateUse = 'x(?:-[a-z0-9]{1,8})+'
const language = '(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?'
const variants = '(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*'
const extensions = '(?:-[0-9a-wyz](?:-[a-z0-9]{2,8})+)*'
const wellFormed = new RegExp(
  `^(?:${language}${variants}${extensions}(?:-${privateUse})?|${privateUse})$`,
  'i',
)

/**
 * Checks whether a text is a well-formed language tag of BCP 47, in any letter case; does not check whether its subtags are registered.
 *
 * The old irregular tags outside of the grammar, such as `i-klingon`, are not accepted: each has a successor that is.
 *
 * @see RFC 5646, sections 2.1 and 2.2.9: https://www.rfc-editor.org/rfc/rfc5646#section-2.1
 */
export function isWellFormedTag(text: string): boolean {
  return text.length <= longestTag && wellFormed.test(text)
}

/**
 * Writes a language tag in the usual letter case: `pt-BR`, `zh-Hant-TW`.
 *
 * @see RFC 5646, section 2.1.1
 */
export function formatTag(tag: string): string {
  let isAfterSingleton = false
  return tag
    .toLowerCase()
    .split('-')
    .map((subtag, index) => {
      const isCased = index > 0 && !isAfterSingleton
      isAfterSingleton ||= subtag.length === 1
      if (isCased && subtag.length === 2) return subtag.toUpperCase()
      return isCased && /^[a-z]{4}$/.test(subtag) ? subtag.charAt(0).toUpperCase() + subtag.slice(1) : subtag
    })
    .join('-')
}
