import type { Markup } from './markup'

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Elements of HTML that have no end tag; written as in XML, which HTML reads likewise. */
const empty = new Set(['br', 'hr', 'img', 'meta'])

// What XML forbids, and what would reorder the text around it. Isolates stay: they end where they should.
const unwritable = /(?![\t\n])[\p{Cc}\p{Cs}\u202a-\u202e\ufeff\ufffe\uffff]/gu

/** Writes pieces as text that is HTML and XML alike: no text becomes markup. Levels of elements are few, as those who build them see to it. */
export function writeMarkup(pieces: Markup | readonly Markup[]): string {
  if (typeof pieces === 'string') return escapeMarkup(pieces)
  if (!('tag' in pieces)) return pieces.map(writeMarkup).join('')
  const { tag, attributes, children } = pieces
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
  const start = `<${tag}${written.join('')}`
  return empty.has(tag) ? `${start}/>` : `${start}>${children.map(writeMarkup).join('')}</${tag}>`
}

function escapeMarkup(text: string): string {
  return text.replace(unwritable, ' ').replace(/[&<>"']/g, (mark) => marks[mark] as string)
}
