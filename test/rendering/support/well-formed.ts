import { SaxesParser } from 'saxes'

/** Elements that run something or load something. `a` leads somewhere only when a reader follows it. */
const forbidden = new Set([
  'script',
  'iframe',
  'object',
  'embed',
  'link',
  'base',
  'form',
  'foreignobject',
  'use',
  'style',
])

/** What a text of markup has: every element, and all of its text. */
export interface ReadMarkup {
  elements: { name: string; attributes: Record<string, string> }[]
  text: string
}

/** Reads markup as XML, and throws where it is not well-formed. */
export function readWellFormed(markup: string): ReadMarkup {
  const parser = new SaxesParser()
  const read: ReadMarkup = { elements: [], text: '' }
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    read.elements.push({ name, attributes: attributes as Record<string, string> })
  })
  parser.on('text', (text) => {
    read.text += text
  })
  parser.write(markup).close()
  return read
}

/** Everything in markup by which something could run or be loaded, or that leads to another place than a reader can see. */
export function findActive({ elements }: ReadMarkup, styles = 0): string[] {
  const active = elements.flatMap(({ name, attributes }) => [
    ...(forbidden.has(name.toLowerCase()) ? [name] : []),
    ...Object.entries(attributes)
      .filter(([attribute, value]) => isActive(name, attribute.toLowerCase(), value))
      .map(([attribute, value]) => `${name} ${attribute}=${value.slice(0, 60)}`),
  ])
  const expected = Array.from({ length: styles }, () => 'style')
  return expected.length > 0 && active.join() === expected.join() ? [] : active
}

function isActive(name: string, attribute: string, value: string): boolean {
  if (attribute.startsWith('on') || attribute === 'style') return true
  if (attribute === 'src' || (attribute === 'href' && name === 'image'))
    return !/^data:image\/(?:png|jpeg|svg\+xml)[;,]/.test(value)
  if (attribute === 'href') return !/^(?:https?:\/\/|mailto:|#)/.test(value)
  return attribute === 'clip-path' ? value !== 'url(#outline)' : false
}
