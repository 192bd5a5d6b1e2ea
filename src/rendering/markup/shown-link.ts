import { cleanLine, code } from './foreign-text'
import type { Markup, MaybeMarkup } from './markup'
import { element, listMarkup } from './markup'

/**
 * Where links within a page lead: addresses such as `#badge-2`, by the id that a text links. Only ids that no browser opens: a web address
 * leads where it says.
 */
export type Anchors = ReadonlyMap<string, string>

/**
 * Shows a link of a foreign text: web pages with their host and mail with its address, so that a reader sees where it leads; ids as text. Any
 * other address stays text, since it is not known what the program that opens it does.
 */
export function showLink(address: string, text: MaybeMarkup, anchors: Anchors = new Map()): Markup[] {
  const target = readTarget(address)
  const inside = target === undefined ? anchors.get(address) : undefined
  if (inside !== undefined) return [element('a', { href: inside }, text)]
  if (target === undefined) return listMarkup([text, isId(address) && [' (', code(address), ')']])
  const link = element('a', { href: target.href, rel: 'noreferrer noopener nofollow' }, text)
  return [link, ' (', code(target.shown), ')']
}

/** Whether an address is shown as a link. */
export function isLinked(address: string, anchors: Anchors = new Map()): boolean {
  return readTarget(address) !== undefined || anchors.has(address)
}

/** Shows an address on its own, such as the page of an issuer: as it is linked, so that no name before the host looks like it. */
export function showAddress(address: string): Markup {
  const target = readTarget(address)
  return target === undefined
    ? code(address)
    : element('a', { href: target.href, rel: 'noreferrer noopener nofollow' }, code(target.href))
}

function readTarget(address: string): { href: string; shown: string } | undefined {
  const url = URL.canParse(address) && address.length <= 2000 ? new URL(address) : undefined
  if (url?.protocol === 'mailto:') {
    // What follows would fill in a message that the reader did not write.
    const mailbox = url.pathname
    return /^[\w.+-]{1,64}@[\w.-]{1,250}$/.test(mailbox)
      ? { href: `mailto:${mailbox}`, shown: mailbox }
      : undefined
  }
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.host === '')
    return undefined
    // A name before the host makes it look like another.
  ;[url.username, url.password] = ['', '']
  return { href: url.href, shown: cleanLine(url.host, 260) }
}

function isId(address: string): boolean {
  return /^(?:did|urn):/i.test(address)
}
