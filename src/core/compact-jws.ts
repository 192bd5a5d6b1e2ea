/**
 * Checks by its beginning whether a text is meant as a compact JWS, with white space before it or without.
 *
 * A header is a JSON object, and `{` gives these two letters; the strict reader rejects any fault after them.
 */
export function looksLikeJwt(start: string): boolean {
  return /^\s*e[w-z0-9_-][\w+/=-]*\./.test(start)
}

/** Checks whether the whole of a text has the form of a compact JWS: three parts of base64url. */
export function isCompactJws(text: string): boolean {
  return /^e[w-z0-9_-][\w-]*\.[\w-]+\.[\w-]*$/.test(text)
}
