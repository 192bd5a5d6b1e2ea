/**
 * Whether two ids of credentials are the same, after unescaping and trimming.
 *
 * @see Open Badges 3.0, section 6 (credential equality)
 */
export function isSameId(a: string, b: string): boolean {
  return a === b || plainId(a) === plainId(b)
}

/** An id without the escapes and the space around it that make no other id of it. */
export function plainId(id: string): string {
  try {
    return decodeURIComponent(id.trim()).trim()
  } catch {
    return id.trim()
  }
}

/**
 * Checks whether two ids are of one party: the same id, or for did:key and did:jwk the same key, which the DID itself contains.
 */
export function isSameParty(a: string, b: string): boolean {
  return isSameId(a, b) || partyOf(a) === partyOf(b)
}

// What follows such a DID names its only key again, or nothing.
function partyOf(id: string): string {
  const plain = plainId(id)
  return /^did:(?:key|jwk):[^#?/]+/.exec(plain)?.[0] ?? plain
}

const mostEscapes = 5

/**
 * Returns where an id points to, host and path, so that spellings of one place compare as equal: without protocol, user name, default
 * port, escapes, dot segments, query and fragment, and in lower case.
 *
 * Use it only to guard against imitations: one spelling too many leaves something undecided, no more.
 *
 * @see RFC 3986, section 6.2 (normalization and comparison)
 */
export function placeOf(id: string): string {
  const text = unescapeAll(id)
  try {
    const { hostname, host, port, pathname, protocol } = new URL(text)
    const isWeb = protocol === 'http:' || protocol === 'https:'
    // Either default port, since `http` and `https` are one here.
    const where = isWeb
      ? (port === '80' || port === '443' ? hostname : host).replace(/\.(?=:|$)/, '')
      : protocol
    return tidy(where + pathname)
  } catch {
    return tidy(text.replace(/[#?].*$/s, ''))
  }
}

// An escape may be escaped again.
function unescapeAll(id: string): string {
  let text = plainId(id)
  for (let round = 1; round < mostEscapes && text.includes('%'); round++) text = plainId(text)
  return text
}

function tidy(place: string): string {
  return unescapeAll(place)
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '')
}
