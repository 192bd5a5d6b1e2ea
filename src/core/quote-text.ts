import { endingMarks } from './ending-marks'
import { isPlainObject, toText } from './json'
import { rightToLeft } from './right-to-left'

const longest = 60
// Control, format (bidi among them) and private characters and lone surrogates would show as something else or not at all.
const misleading = /[\p{C}\p{Zl}\p{Zp}]/gu

/**
 * Writes an untrusted text in double quotes, shortened, with characters escaped that nobody sees or that could end the quotation, and
 * isolated (U+2068 … U+2069) where it runs from right to left.
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

/** An untrusted word, such as an address or the name of a member: unchanged where it is visible ASCII without spaces, otherwise in quotes. */
export function quoteUnlessPlain(text: string): string {
  return /^[!-~]{1,200}$/.test(text) ? text : quoteText(text)
}

/** An untrusted value for a message: a text in quotes, of anything else as `toText` has it. */
export function showValue(value: unknown): string {
  return typeof value === 'string' ? quoteText(value) : toText(value)
}

/** What a value is, for a message: the class of an instance, the kind of anything else. */
export function kindOf(value: unknown): string {
  if (typeof value === 'function') return 'a function'
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isPlainObject(value))
    return showValue(value)
  const { name } = (value.constructor ?? {}) as { name?: unknown }
  return typeof name === 'string' && /^\w{1,40}$/.test(name) ? `a ${name}` : 'an object'
}

/** What a value is, without its content where that is a text: it may be a secret in the wrong place. */
export function typeOf(value: unknown): string {
  return typeof value === 'string' ? 'a text' : kindOf(value)
}

// JSON has escaped the ASCII mark already.
function escapeMarks(marks: string): string {
  return Array.from(marks, (mark) => (mark === '"' ? mark : escapeCharacter(mark))).join('')
}

function escapeCharacter(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}
