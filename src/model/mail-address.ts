/**
 * Reads the one e-mail address of a `mailto:` URI.
 *
 * @returns `undefined` where the text is another URI or none, or names several addresses, header fields or a malformed escape.
 * @see RFC 6068, section 2: https://www.rfc-editor.org/rfc/rfc6068#section-2
 */
export function addressOf(uri: string): string | undefined {
  const [, escaped] = /^mailto:([^?#,\s]+)$/i.exec(uri) ?? []
  if (escaped === undefined) return undefined
  try {
    const address = decodeURIComponent(escaped)
    return address.includes('@') ? address : undefined
  } catch {
    return undefined
  }
}
