const pctEncoded = '%[0-9A-Fa-f]{2}'
// RFC 3987: letters, marks and digits beyond ASCII can be unescaped, as in JSON-LD.
const unreservedAndSubDelims = "A-Za-z0-9\\-._~!$&'()*+,;=\\p{L}\\p{M}\\p{N}"
const pchar = `(?:[${unreservedAndSubDelims}:@]|${pctEncoded})`
const registeredName = `(?:[${unreservedAndSubDelims}]|${pctEncoded})`
const userInfo = `(?:[${unreservedAndSubDelims}:]|${pctEncoded})`
const authority = `//(?:${userInfo}*@)?${registeredName}+(?::\\d*)?(?:/${pchar}*)*`
const pathAlone = `(?!//)/?${pchar}(?:${pchar}|/)*`
const uriPattern = new RegExp(
  `^[A-Za-z][A-Za-z0-9+.-]*:(?:${authority}|${pathAlone})(?:\\?(?:${pchar}|[/?])*)?(?:#(?:${pchar}|[/?])*)?$`,
  'u',
)

/**
 * Checks whether a text is an absolute URI; IP literals in brackets are not accepted.
 *
 * @see RFC 3986, section 3; RFC 3987, section 2.2
 */
export function isUri(text: string): boolean {
  return uriPattern.test(text)
}

/** Checks whether a text is an absolute `http:` or `https:` URL with a host. */
export function isHttpUrl(text: string): boolean {
  if (!isUri(text) || !/^https?:\/\//i.test(text)) return false
  try {
    return new URL(text).hostname !== ''
  } catch {
    return false
  }
}
