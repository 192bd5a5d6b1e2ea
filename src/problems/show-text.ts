import { endingMarks } from '../core/ending-marks'
import { rightToLeft } from '../core/right-to-left'

/** The marks around a quotation in one language: opening, closing. */
export type QuotationMarks = readonly [open: string, close: string]

const firstStrongIsolate = '\u2068'
const popDirectionalIsolate = '\u2069'
const isolated = /(\u2068[^\u2066-\u2069]*\u2069)/u
const longestQuoted = 120
const longestToken = 400
const longestPlain = 2000

// What cannot read as a statement of the report: a number, a date; a term in more than one case or with a digit; a pointer; an id.
const number = /^-?\d{1,30}(?:\.\d{1,30})?$/
const date = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?$/
const term =
  /^(?:[a-z]{1,12}(?:-[a-z]{1,12})?-\d{4}|(?=[A-Za-z0-9]{1,40}$)[A-Za-z]+(?:[0-9]|(?<=[a-z])[A-Z])[A-Za-z0-9]*)$/
const pointer = /^(?:\/[\w@~.-]*)+$/
const id = /^(?:did|urn|https?|mailto|tag):[\w.~%:/?#@&=+-]+$/i
// Words joined so that they read as a sentence, in an id or a pointer; a longer name of a host or a uuid is none.
const sentence =
  /[a-z]+(?:(?:[-_~+]|%[\da-f]{2})+(?:[a-z]+|\d{1,3})(?![a-z\d])){3}|[a-z]+(?:[-_~+.]+[a-z\d]+){6}/i
// What joins them; with fewer than three of these there is no sentence, and most ids have fewer.
const joint = /[-_~+.%]/g
const fewestJoints = 3
const visibleAscii = /^[ -~]*$/
// Words of printable ASCII with one space between them, and no mark that could end the quotation: nothing is to be cleaned.
const isTidy = /^[!#-&(-_a-~]+(?: [!#-&(-_a-~]+)*$/
const spaces = /[\s\u0085\u2028\u2029]+/gu
// Controls, bidirectional controls, lone surrogates, tags, and other characters that nobody sees. Joiners stay: scripts need them.
const unsafe =
  /[\p{Cc}\p{Cs}\p{Co}\p{Bidi_Control}\u00ad\u180e\u200b\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu

/**
 * Shows a text of somebody else in a sentence: an id, a date or a term as it is, anything else as a quotation.
 *
 * @param text - Of a document, an address or another program.
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
 * Shows a text of somebody else as a quotation that nothing in the text can end: on one line, without control and bidirectional
 * characters, isolated (U+2068 … U+2069) so that its direction changes nothing around it, and cut at `longest` characters.
 *
 * @see Unicode Standard Annex #9, section 2.7 (markup and formatting characters): https://www.unicode.org/reports/tr9/
 */
export function showQuotation(text: string, [open, close]: QuotationMarks, longest = longestQuoted): string {
  const begin = text.slice(0, 4 * longest)
  const shown = cut(isTidy.test(begin) ? begin : clean(begin).replace(endingMarks, "'"), longest)
  return isolate(`${open}${shown}${close}`)
}

/**
 * Shows words of this library or of the caller's trust material: without quotation marks, on one line too, and with quotations in them
 * isolated as they were.
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
  return text.replace(spaces, ' ').replace(unsafe, '')
}

/** At most so many characters; a long text ends with an ellipsis. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text
  const characters = [...text.slice(0, 2 * longest + 2)]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text
}
