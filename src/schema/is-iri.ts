// RFC 3987: a scheme, then unreserved and reserved characters, percent-encodings, and letters beyond ASCII. Characters and encodings
// cannot match the same text, so the pattern never backtracks.
const character = "A-Za-z0-9._~:/?#[\\]@!$&'()*+,;=\\u0080-\\uffff-"
const absoluteIri = new RegExp(
  `^[A-Za-z][A-Za-z0-9+.-]*:(?!$)[${character}]*(?:%[0-9A-Fa-f]{2}[${character}]*)*$`,
)
const beyondAscii = /[\u0080-\uffff]/
// No IRI has white space, control, format or private characters, or lone surrogates.
const invisible = /[\p{Z}\p{C}]/u

/**
 * Returns whether a text is an absolute IRI, as JSON-LD reads it: an absolute URI that may have unescaped letters beyond ASCII.
 *
 * @see RFC 3986, section 4.3; RFC 3987, section 2.2
 */
export function isIri(text: string): boolean {
  return absoluteIri.test(text) && !(beyondAscii.test(text) && invisible.test(text))
}
