// RFC 3987: a scheme, then unreserved and reserved characters, percent-encodings, and letters beyond ASCII.
const absoluteIri =
  /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2}|[^\p{ASCII}])+$/u
// White space, control, format and private characters, and lone surrogates, are in no IRI.
const invisible = /[\p{Z}\p{C}]/u

/**
 * Whether a text is an absolute URI, in which letters beyond ASCII may stand unescaped: an IRI, as JSON-LD reads it.
 *
 * @see RFC 3986, section 4.3; RFC 3987, section 2.2
 */
export function isIri(text: string): boolean {
  return absoluteIri.test(text) && !invisible.test(text)
}
