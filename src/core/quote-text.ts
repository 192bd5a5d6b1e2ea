import { classOf, toText } from './json'

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
// Units of UTF-16: some characters take two, and a secret key is recognised by its beginning.
const mostRead = 2 * longest + 2
// Control, format (also bidi) and private characters and lone surrogates would show as something else, or not at all.
const misleading = /[\p{C}\p{Zl}\p{Zp}]/gu

// Secret keys as Multikey (Ed25519, P-256), PEM, and members of a JWK or a key object.
// The JSON can be a text within JSON, where a backslash precedes its marks.
const secrets =
  /\b(z(?:3u2|42t))[1-9A-HJ-NP-Za-km-z]{16,}|(-----BEGIN [A-Z ]*PRIVATE KEY-----)[\s\S]*|(\\?"(?:d|(?:private|secret)Key\w*)\\?"\s*:\s*\\?")(?:[^"\\]|\\(?!"))+/g

/** Writes an ellipsis in place of secret keys. */
export function withoutSecrets(text: string): string {
  return text.replace(secrets, (_, multikey = '', pem = '', member = '') => `${multikey}${pem}${member}…`)
}

/**
 * Writes an untrusted text in double quotes, without secret keys, shortened, and isolated (U+2068 … U+2069) if it runs from right to left. It escapes
 * characters that are invisible or could end the quotation.
 */
export function quoteText(text: string): string {
  const start = withoutSecrets(text.slice(0, mostRead))
  const characters = Array.from(start)
  const isLong = characters.length > longest || text.length > mostRead
  const shown = isLong ? characters.slice(0, longest - 1).join('') : start
  const inner = JSON.stringify(shown).slice(1, -1)
  const visible = inner.replace(misleading, escapeCharacter).replace(endingMarks, escapeMarks)
  const quoted = `"${visible}${isLong ? '…' : ''}"`
  return rightToLeft.test(quoted) ? `\u2068${quoted}\u2069` : quoted
}

/** Writes an untrusted word, such as an address or the name of a property: unchanged if it is visible ASCII without spaces, else in quotes. */
export function quoteUnlessPlain(text: string): string {
  return /^[!-~]{1,200}$/.test(text) ? withoutSecrets(text) : quoteText(text)
}

/** Writes an untrusted value for a message: a text in quotes, anything else by `toText`. */
export function showValue(value: unknown): string {
  return typeof value === 'string' ? quoteText(value) : toText(value)
}

/** Names the type of a value; of a text it shows no content, which can be a secret in the wrong place. */
export function typeOf(value: unknown): string {
  return typeof value === 'string' ? 'a text' : classOf(value)
}

// JSON has already escaped the ASCII mark.
function escapeMarks(marks: string): string {
  return Array.from(marks, (mark) => (mark === '"' ? mark : escapeCharacter(mark))).join('')
}

function escapeCharacter(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}
