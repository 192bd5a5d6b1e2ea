import type { Markup } from '../../rendering/markup/markup'

/** Makes nodes of pieces of a page. Links leave this page where it is. */
export function nodesOf(pieces: readonly Markup[]): Node[] {
  return pieces.map((piece) => (typeof piece === 'string' ? document.createTextNode(piece) : nodeOf(piece)))
}

function nodeOf({ tag, attributes, children }: Exclude<Markup, string>): HTMLElement {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  if (tag === 'a') made.setAttribute('target', '_blank')
  made.append(...nodesOf(children))
  return made
}
