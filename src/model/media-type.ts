const name = '[a-z0-9][a-z0-9!#$&^_.+-]{0,126}'

/**
 * Checks whether a text is a media type without parameters, such as `image/png`.
 *
 * @param family - What precedes the slash; anything by default.
 * @see RFC 6838, section 4.2 (naming requirements)
 */
export function isMediaType(text: string, family = name): boolean {
  return new RegExp(`^${family}/${name}$`, 'i').test(text)
}

/** Returns a media type without its parameters: `text/html` of `text/html; charset=utf-8`. `undefined` for another text. */
export function plainMediaType(text: string): string | undefined {
  const [type = ''] = text.split(';', 1)
  const plain = type.trim()
  return isMediaType(plain) ? plain : undefined
}
