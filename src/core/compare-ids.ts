import { withoutUnseen } from './written-text'

/**
 * Whether two ids of credentials are the same, after unescaping and trimming; the case of a UUID does not count.
 *
 * @see Open Badges 3.0, section 6 (credential equality)
 */
export function isSameId(a: string, b: string): boolean {
  return a === b || plainId(a) === plainId(b)
}

/** An id without the escapes, the space around it, and the capitals of a UUID (RFC 9562, section 4) that make no other id of it. */
export function plainId(id: string): string {
  const plain = unescapeOnce(id)
  return uuid.test(plain) ? plain.toLowerCase() : plain
}

const uuid = /^urn:uuid:[\da-f-]{36}$/i

function unescapeOnce(id: string): string {
  try {
    return decodeURIComponent(id.trim()).trim()
  } catch {
    return id.trim()
  }
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
    const url = new URL(text)
    return tidy((isWeb(url) ? hostOf(url) : url.protocol) + url.pathname)
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

function isWeb({ protocol }: URL): boolean {
  return protocol === 'http:' || protocol === 'https:'
}

// Either default port, since `http` and `https` are one here.
function hostOf({ hostname, host, port }: URL): string {
  return (port === '80' || port === '443' ? hostname : host).replace(/\.(?=:|$)/, '')
}

/**
 * Returns one form for all spellings of the id of a party: a DID without path, query and fragment, a web address without protocol.
 *
 * Only escapes that make no other id are undone: in a did:web, `%3A` precedes a port, and `:` a path. The case of paths counts.
 *
 * @see RFC 3986, section 6.2.2 (syntax-based normalization); DID Core 1.0, section 3.1 (DID syntax)
 */
export function partyOf(id: string): string {
  const text = unescapeUnreserved(id).trim()
  if (/^did:/i.test(text)) return didOf(text)
  if (/^https?:/i.test(text)) return webPartyOf(text)
  return /^urn:uuid:/i.test(text) ? text.toLowerCase() : text
}

/**
 * Returns one form for all spellings of the address of a document: as `partyOf`, with path, query and fragment.
 *
 * Two ids with one address are of one document; a server may still have it under others.
 */
export function addressOf(id: string): string {
  const text = unescapeUnreserved(id).trim()
  const [, place = '', rest = ''] = /^(did:[^/?#]*|[^?#]*)(.*)$/is.exec(text) ?? []
  return partyOf(place).replace(lastSlashes, '') + rest.replace(/^[?#]+$/, '').replace(lastSlashes, '')
}

const lastSlashes = /(?<!\/)\/+$/

/**
 * Lists what an address, as `addressOf` returns it, may show: itself, the document without its fragment, and without its query. Without case,
 * escapes and invisible characters, which a server may ignore.
 */
export function shownByAddress(address: string): string[] {
  const own = withoutUnseen(unescapeAll(address)).toLowerCase()
  const [document = ''] = own.split('#', 1)
  const [place = ''] = document.split('?', 1)
  return [own, document.replace(lastSlashes, ''), place.replace(lastSlashes, '')]
}

/**
 * Returns one form for the spellings of the id of a document, as careful as `shownByAddress`.
 *
 * Use it only where a document must not come twice: one spelling too many refuses something, no more.
 */
export function documentOf(id: string): string {
  return shownByAddress(addressOf(id))[0] as string
}

/**
 * Checks whether two ids may be of one document: spellings of one, or one of them the other without its fragment, or without its query.
 * Two fragments of one document are two ids. Use it as `documentOf`.
 */
export function mayBeSameDocument(a: string, b: string): boolean {
  if (isSameId(a, b)) return true
  const [one, other] = [shownByAddress(addressOf(a)), shownByAddress(addressOf(b))]
  return other.includes(one[0] as string) || one.includes(other[0] as string)
}

function unescapeUnreserved(id: string): string {
  let text = id
  for (let round = 0; round < mostEscapes && text.includes('%'); round++)
    text = text.replace(/%[0-9a-f]{2}/gi, (escaped) => {
      const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
      return /[\w.~% -]/.test(character) ? character : escaped.toUpperCase()
    })
  return text
}

function didOf(text: string): string {
  const [, method = '', rest = ''] = /^did:([^:/?#]*):?([^/?#]*)/i.exec(text) ?? []
  const name = method.toLowerCase()
  return `did:${name}:${name === 'web' ? rest.replace(/^[^:]*/, webHostOf) : rest}`
}

function webHostOf(host: string): string {
  return host.toLowerCase().replace(/\.?(?:%3a(?:80|443))?$/, '')
}

function webPartyOf(text: string): string {
  try {
    const url = new URL(text)
    return hostOf(url) + url.pathname.replace(/\/{2,}/g, '/').replace(/\/$/, '') + url.search + url.hash
  } catch {
    return text
  }
}
