import type { Markup } from '../../rendering/markup/markup'
import { showAddress } from '../../rendering/markup/shown-link'
import { element } from './element'

/** Makes nodes of pieces of a page. Links leave this page where it is. */
export function nodesOf(pieces: readonly Markup[]): Node[] {
  return pieces.map((piece) => (typeof piece === 'string' ? document.createTextNode(piece) : nodeOf(piece)))
}

/** Shows an address: as a link where it leads to a page or a mailbox, else as text. */
export function showLink(address: string): HTMLElement {
  return element('span', {}, nodesOf([showAddress(address)]))
}

function nodeOf({ tag, attributes, children }: Exclude<Markup, string>): HTMLElement {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  if (tag === 'a') made.setAttribute('target', '_blank')
  made.append(...nodesOf(children))
  return made
}
