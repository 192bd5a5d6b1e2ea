/**
 * Checks whether a text sets out to be a compact JWS, by its beginning.
 *
 * A header is a JSON object, and `{` makes these two letters; what else may follow is for the strict reader to refuse.
 */
export function looksLikeJwt(start: string): boolean {
  return /^e[w-z0-9_-][\w+/=-]*\./.test(start)
}

/** Checks whether the whole of a text has the form of a compact JWS: three parts of base64url. */
export function isCompactJws(text: string): boolean {
  return /^e[w-z0-9_-][\w-]*\.[\w-]+\.[\w-]*$/.test(text)
}
