import { isPlainObject, toText } from './json'

/** Matches a text that runs from right to left, at least in part. */
export const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

// Double quotation marks, double primes, and letters and signs that look like them.
const double =
  '"\\u00ab\\u00bb\\u02ba\\u02dd\\u02ee\\u02f5\\u02f6\\u05f4\\u1cd3\\u201c-\\u201f\\u2033\\u2034\\u2036\\u2037\\u2057\\u275d\\u275e\\u2760\\u276e\\u276f\\u2e42\\u300a-\\u300f\\u3003\\u301d-\\u301f\\uff02\\u{1f676}-\\u{1f678}'
// Single marks: two of them look like a double one.
const single =
  "'\u0060\\u00b4\\u02b9\\u02bb-\\u02bd\\u02c8\\u02ca\\u02cb\\u0374\\u055a\\u05f3\\u07f4\\u07f5\\u2018-\\u201b\\u2032\\u2035\\u2039\\u203a\\u275b\\u275c\\u275f\\ua78b\\ua78c\\uff07\\uff40"

/** Matches marks that look like the end of a quotation: a double quotation mark, or single ones side by side. */
export const endingMarks = new RegExp(`[${single}]*[${double}][${double}${single}]*|[${single}]{2,}`, 'gu')

const longest = 60
// Control, format (also bidi) and private characters and lone surrogates would show as something else, or not at all.
const misleading = /[\p{C}\p{Zl}\p{Zp}]/gu

/**
 * Writes an untrusted text in double quotes, shortened, and isolated (U+2068 … U+2069) if it runs from right to left. It escapes
 * characters that are invisible or could end the quotation.
 */
export function quoteText(text: string): string {
  const characters = Array.from(text.slice(0, 2 * longest + 2))
  const isLong = characters.length > longest
  const shown = isLong ? characters.slice(0, longest - 1).join('') : text
  const inner = JSON.stringify(shown).slice(1, -1)
  const visible = inner.replace(misleading, escapeCharacter).replace(endingMarks, escapeMarks)
  const quoted = `"${visible}${isLong ? '…' : ''}"`
  return rightToLeft.test(quoted) ? `\u2068${quoted}\u2069` : quoted
}

/** Writes an untrusted word, such as an address or the name of a property: unchanged if it is visible ASCII without spaces, else in quotes. */
export function quoteUnlessPlain(text: string): string {
  return /^[!-~]{1,200}$/.test(text) ? text : quoteText(text)
}

/** Writes an untrusted value for a message: a text in quotes, anything else by `toText`. */
export function showValue(value: unknown): string {
  return typeof value === 'string' ? quoteText(value) : toText(value)
}

/** Names the kind of a value for a message: the class of an instance, the type of anything else. */
export function kindOf(value: unknown): string {
  if (typeof value === 'function') return 'a function'
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isPlainObject(value))
    return showValue(value)
  const { name } = (value.constructor ?? {}) as { name?: unknown }
  return typeof name === 'string' && /^\w{1,40}$/.test(name) ? `a ${name}` : 'an object'
}

/** Names the type of a value; of a text it shows no content, which can be a secret in the wrong place. */
export function typeOf(value: unknown): string {
  return typeof value === 'string' ? 'a text' : kindOf(value)
}

// JSON has already escaped the ASCII mark.
function escapeMarks(marks: string): string {
  return Array.from(marks, (mark) => (mark === '"' ? mark : escapeCharacter(mark))).join('')
}

function escapeCharacter(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}
