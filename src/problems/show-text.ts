import { endingMarks, rightToLeft } from '../core/quote-text'

/** The marks around a quotation in one language: opening, closing. */
export type QuotationMarks = readonly [open: string, close: string]

const firstStrongIsolate = '\u2068'
const popDirectionalIsolate = '\u2069'
const isolated = /(\u2068[^\u2066-\u2069]*\u2069)/u
const longestQuoted = 120
const longestToken = 400
const longestPlain = 2000

// These cannot be read as statements of the report: numbers, dates, terms in mixed case or with a digit, pointers, ids.
const number = /^-?\d{1,30}(?:\.\d{1,30})?$/
const date = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?$/
const term =
  /^(?:[a-z]{1,12}(?:-[a-z]{1,12})?-\d{4}|(?=[A-Za-z0-9]{1,40}$)[A-Za-z]+(?:[0-9]|(?<=[a-z])[A-Z])[A-Za-z0-9]*)$/
const pointer = /^(?:\/[\w@~.-]*)+$/
const id = /^(?:did|urn|https?|mailto|tag):[\w.~%:/?#@&=+-]+$/i
// Words that are joined into a sentence, in an id or a pointer. Long host names and UUIDs are not sentences.
const sentence =
  /[a-z]+(?:(?:[-_~+]|%[\da-f]{2})+(?:[a-z]+|\d{1,3})(?![a-z\d])){3}|[a-z]+(?:[-_~+.]+[a-z\d]+){6}/i
// The joints between such words. A sentence has at least three; most ids have fewer.
const joint = /[-_~+.%]/g
const fewestJoints = 3
const visibleAscii = /^[ -~]*$/
// Words of printable ASCII with single spaces, and no mark that could end the quotation: nothing to clean.
const isTidy = /^[!#-&(-_a-~]+(?: [!#-&(-_a-~]+)*$/
const spaces = /[\s\u0085\u2028\u2029]+/gu
/** Controls, bidirectional controls, lone surrogates, tags, and other invisible characters. Joiners stay: some scripts need them. */
export const unsafeCharacters =
  /[\p{Cc}\p{Cs}\p{Co}\p{Bidi_Control}\u00ad\u180e\u200b\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu

/**
 * Shows foreign text in a sentence: an id, a date or a term as it is, any other text as a quotation.
 *
 * @param text - From a document, an address or another program.
 */
export function showText(text: string, marks: QuotationMarks): string {
  if (text === '') return ''
  return isPlainly(text.slice(0, longestToken + 1)) ? cut(text, longestToken) : showQuotation(text, marks)
}

function isPlainly(text: string): boolean {
  if (id.test(text) || pointer.test(text)) return !isSentence(text)
  return number.test(text) || date.test(text) || term.test(text)
}

function isSentence(text: string): boolean {
  return (text.match(joint)?.length ?? 0) >= fewestJoints && sentence.test(text)
}

/**
 * Shows foreign text as a quotation that the text cannot end.
 *
 * The quotation is on one line, without control and bidirectional characters, isolated (U+2068 … U+2069) so that its direction does not
 * affect the text around it, and cut at `longest` characters.
 *
 * @see Unicode Standard Annex #9, section 2.7 (markup and formatting characters): https://www.unicode.org/reports/tr9/
 */
export function showQuotation(text: string, [open, close]: QuotationMarks, longest = longestQuoted): string {
  const begin = text.slice(0, 4 * longest)
  const shown = cut(isTidy.test(begin) ? begin : clean(begin).replace(endingMarks, "'"), longest)
  return isolate(`${open}${shown}${close}`)
}

/**
 * Shows text of this library or of the caller's trust material: without quotation marks, also on one line. Quotations in it stay isolated.
 */
export function showPlain(text: string): string {
  if (visibleAscii.test(text)) return cut(text, longestPlain)
  const shown =
    text.length > longestPlain ? cut(clean(text.slice(0, longestPlain + 1)), longestPlain) : cleanApart(text)
  return runsRightToLeft(shown) ? isolate(shown) : shown
}

function runsRightToLeft(text: string): boolean {
  return text.split(isolated).some((part, index) => index % 2 === 0 && rightToLeft.test(part))
}

function cleanApart(text: string): string {
  const parts = text
    .split(isolated)
    .map((part, index) => (index % 2 === 1 ? isolate(tidy(part)) : tidy(part)))
  return parts.join('').trim()
}

function isolate(text: string): string {
  return `${firstStrongIsolate}${text}${popDirectionalIsolate}`
}

function clean(text: string): string {
  return tidy(text).trim()
}

function tidy(text: string): string {
  return text.replace(spaces, ' ').replace(unsafeCharacters, '')
}

/** Cuts a text to `longest` characters; a long text ends with an ellipsis. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text
  const characters = [...text.slice(0, 2 * longest + 2)]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text
}
