// RFC 3987: a scheme, then unreserved and reserved characters, percent-encodings, and letters beyond ASCII. The run of characters
// stands apart from the encodings, so that no text makes the pattern go back.
const character = "A-Za-z0-9._~:/?#[\\]@!$&'()*+,;=\\u0080-\\uffff-"
const absoluteIri = new RegExp(
  `^[A-Za-z][A-Za-z0-9+.-]*:(?!$)[${character}]*(?:%[0-9A-Fa-f]{2}[${character}]*)*$`,
)
const beyondAscii = /[\u0080-\uffff]/
// White space, control, format and private characters, and lone surrogates, are in no IRI.
const invisible = /[\p{Z}\p{C}]/u

/**
 * Whether a text is an absolute URI, in which letters beyond ASCII may stand unescaped: an IRI, as JSON-LD reads it.
 *
 * @see RFC 3986, section 4.3; RFC 3987, section 2.2
 */
export function isIri(text: string): boolean {
  return absoluteIri.test(text) && !(beyondAscii.test(text) && invisible.test(text))
}
