/** The marks around a quotation in one language: opening, closing. */
export type QuotationMarks = readonly [open: string, close: string]

const firstStrongIsolate = '\u2068'
const popDirectionalIsolate = '\u2069'
const longestQuoted = 120
const longestToken = 400
const longestPlain = 2000

// An id, a date, a number or a term: one word of printable ASCII cannot read as a statement of the report.
const token = /^[!-~]+$/
const visibleAscii = /^[ -~]*$/
// Words of printable ASCII with one space between them, and no quotation mark: nothing is to be cleaned.
const tidy = /^[!#-~]+(?: [!#-~]+)*$/
const spaces = /[\s\u0085\u2028\u2029]+/gu
// Controls, bidirectional controls, lone surrogates, tags, and other characters that nobody sees. Joiners stay: scripts need them.
const unsafe =
  /[\p{Cc}\p{Cs}\p{Co}\p{Bidi_Control}\u00ad\u180e\u200b\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu
// Whatever could pass for the end of the quotation.
const quotationMarks =
  /["\u00ab\u00bb\u201c-\u201f\u2033\u2036\u275d\u275e\u2e42\u300e\u300f\u301d-\u301f\uff02]/gu
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/**
 * Shows a text of somebody else in a sentence: an id, a date or a term as it is, anything else as a quotation.
 *
 * @param text - Of a document, an address or another program.
 */
export function showText(text: string, marks: QuotationMarks): string {
  if (text === '') return ''
  return token.test(text.slice(0, longestToken + 1)) ? cut(text, longestToken) : showQuotation(text, marks)
}

/**
 * Shows a text of somebody else as a quotation that nothing in the text can end: on one line, without control and bidirectional
 * characters, isolated (U+2068 … U+2069) so that its direction changes nothing around it, and cut at `longest` characters.
 *
 * @see Unicode Standard Annex #9, section 2.7 (markup and formatting characters): https://www.unicode.org/reports/tr9/
 */
export function showQuotation(text: string, [open, close]: QuotationMarks, longest = longestQuoted): string {
  const begin = text.slice(0, 4 * longest)
  const shown = cut(tidy.test(begin) ? begin : clean(begin).replace(quotationMarks, "'"), longest)
  return `${firstStrongIsolate}${open}${shown}${close}${popDirectionalIsolate}`
}

/** Shows words of this library or of the caller's trust material: without quotation marks, and on one line too. */
export function showPlain(text: string): string {
  if (visibleAscii.test(text)) return cut(text, longestPlain)
  const shown = cut(clean(text.slice(0, longestPlain + 1)), longestPlain)
  return rightToLeft.test(shown) ? `${firstStrongIsolate}${shown}${popDirectionalIsolate}` : shown
}

function clean(text: string): string {
  return text.replace(spaces, ' ').replace(unsafe, '').trim()
}

/** At most so many characters; a long text ends with an ellipsis. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text
  const characters = [...text.slice(0, 2 * longest + 2)]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text
}
