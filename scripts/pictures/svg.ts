/** A picture as SVG, with what a screen reader says of it. */
export interface Picture {
  width: number
  height: number
  title: string
  description: string
  /** Rules of CSS; they name fonts that every system has, since a picture on a page may fetch nothing. */
  style: string
  /** Elements, in the order in which they are drawn. */
  elements: readonly string[]
}

/** Writes a picture as an SVG document. */
export function writeSvg({ width, height, title, description, style, elements }: Picture): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="description">${escapeXml(description)}</desc>`,
    `<style>${style}</style>`,
    ...elements,
    '</svg>',
    '',
  ].join('\n')
}

/** Writes one element; a text in it is escaped, and so are the values of attributes. */
export function element(
  name: string,
  attributes: Record<string, string | number>,
  content?: { text: string } | { elements: readonly string[] },
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  const start = `<${name}${written.join('')}`
  if (content === undefined) return `${start}/>`
  const inner = 'text' in content ? escapeXml(content.text) : content.elements.join('')
  return `${start}>${inner}</${name}>`
}

function escapeXml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, (character) => names[character] as string)
}
