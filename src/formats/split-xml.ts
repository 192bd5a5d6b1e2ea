import { unreadable } from './refuse-image'

/** A stretch of an XML text. */
export interface XmlStretch {
  /** Text for the parser: the stretch unchanged, or without its content. */
  markup: string
  /** Length of the stretch in UTF-16 units. */
  length: number
  kind: 'tags' | 'cdata' | 'doctype' | 'aside'
  /** Text within CDATA, with line ends as in XML; empty for other stretches. */
  inside: string
}

// An attribute never contains an angle bracket: outside of these four, each one begins a tag, and the parser rejects it elsewhere.
const opening = /<(?:!--|!\[CDATA\[|!DOCTYPE|\?)/g
/** Characters that XML 1.0 cannot contain; JSON can escape each of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them.
export const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

/*
 * Drawing programs write this: the DTD of SVG, which this library does not read, and entities. The parser does not know the entities,
 * and rejects a reference to one. Anything else could contain attributes that a validating reader would add, or refer to another file.
 */
const doctypeStart =
  /<!DOCTYPE[ \t\r\n]+svg(?:[ \t\r\n]+PUBLIC[ \t\r\n]+(["'])-\/\/W3C\/\/DTD SVG (?:1\.0|1\.1|20010904)(?: Basic| Tiny)?\/\/EN\1[ \t\r\n]+(["'])https?:\/\/www\.w3\.org\/[\w/.-]+\.dtd\2)?[ \t\r\n]*/y
// XML 1.0, sections 4.2 and 4.2.1: an entity with a literal value, but not a parameter entity, an external one, or one of the five of XML.
const entityDeclaration =
  /[ \t\r\n]*<!ENTITY[ \t\r\n]+(?!(?:amp|lt|gt|quot|apos)[ \t\r\n])[A-Za-z_:][\w:.-]*[ \t\r\n]+(?:"[^"%]*"|'[^'%]*')[ \t\r\n]*>/y
const subsetEnd = /[ \t\r\n]*\][ \t\r\n]*>/y
// The entities that Illustrator declares take about 2,000 characters.
const maxDoctypeLength = 16_384

/**
 * Splits an SVG at its comments, CDATA and instructions, so that the parser does not read their contents.
 *
 * A parser that reads the `markup` of all stretches in order sees the same tags, attributes and text, and rejects the same documents.
 * The caller inserts the text of CDATA.
 *
 * @throws {QualityLabelError} `IMAGE_UNREADABLE`
 * @see XML 1.0, sections 2.2, 2.5, 2.6, 2.7 and 2.11
 */
export function* splitXml(text: string): Generator<XmlStretch> {
  const forbidden = text.search(notXml)
  if (forbidden >= 0) throw notWellFormed(text, forbidden, 'disallowed character.')
  let at = 0
  for (;;) {
    opening.lastIndex = at
    const start = opening.exec(text)?.index ?? text.length
    if (start > at) yield stretch('tags', text.slice(at, start))
    if (start === text.length) return
    const special = readSpecial(text, start)
    yield special
    at = start + special.length
  }
}

const lineFeed = 0x0a

/** Returns the error for a text that is not XML; line and column are counted from 1, in UTF-16 units. */
export function notWellFormed(text: string, position: number, reason: string): Error {
  let line = 1
  let lineStart = 0
  for (let at = 0; at < position; at++) {
    if (text.charCodeAt(at) !== lineFeed) continue
    line += 1
    lineStart = at + 1
  }
  const place = `${line}:${position - lineStart + 1}`
  return unreadable('svg', `expected well-formed XML; at ${place}: ${reason.slice(0, 200)}`)
}

function stretch(
  kind: XmlStretch['kind'],
  markup: string,
  length = markup.length,
  inside: string = '',
): XmlStretch {
  return { kind, markup, length, inside }
}

/** Counts the tabs and line feeds in the attributes of tags, up to `max` and one more. */
export function linesInAttributes(tags: string, max: number): number {
  const values = tags.match(/<[^"'<>]*(?:(?:"[^"<]*"|'[^'<]*')[^"'<>]*)*/g) ?? []
  return values
    .flatMap((tag) => tag.match(/"[^"]*"|'[^']*'/g) ?? [])
    .reduce((sum, value) => sum + countOf(value, '\t', max) + countOf(value, '\n', max), 0)
}

/** Counts a character, up to `max` and one more. */
export function countOf(text: string, mark: string, max: number): number {
  let count = 0
  for (let at = text.indexOf(mark); at >= 0 && count <= max; at = text.indexOf(mark, at + 1)) count += 1
  return count
}

function readSpecial(text: string, start: number): XmlStretch {
  if (text.startsWith('<!--', start)) return readComment(text, start)
  if (text.startsWith('<![', start)) return readCdata(text, start)
  return text.startsWith('<?', start) ? readInstruction(text, start) : readDoctype(text, start)
}

function readComment(text: string, start: number): XmlStretch {
  const end = endOf(text, start, '--', start + 4)
  if (text[end] !== '>') throw notWellFormed(text, end, 'malformed comment.')
  return stretch('aside', '<!---->', end + 1 - start)
}

function readCdata(text: string, start: number): XmlStretch {
  const end = endOf(text, start, ']]>', start + 9)
  const inside = text.slice(start + 9, end - 3)
  return stretch('cdata', '<![CDATA[]]>', end - start, inside.replace(/\r\n?/g, '\n'))
}

function readInstruction(text: string, start: number): XmlStretch {
  const end = endOf(text, start, '?>', start + 2)
  const whole = text.slice(start, end)
  const target = whole.slice(2).split(/[ \t\r\n?]/, 1)[0] as string
  // The XML declaration is written like an instruction; the parser checks it.
  if (target.toLowerCase() === 'xml') return stretch('aside', whole)
  return stretch('aside', `<?${target}?>`, whole.length)
}

function readDoctype(text: string, start: number): XmlStretch {
  const length = doctypeLength(text.slice(start, start + maxDoctypeLength))
  if (length === undefined)
    throw unreadable('svg', 'expected only the DOCTYPE of SVG, which can declare entities')
  return stretch('doctype', '<!DOCTYPE svg>', length)
}

/** Returns the length of the DOCTYPE at the start of a text; `undefined` if it is not allowed. */
function doctypeLength(text: string): number | undefined {
  let at = endOfMatch(doctypeStart, text, 0) ?? text.length
  if (text[at] === '>') return at + 1
  if (text[at] !== '[') return undefined
  at += 1
  for (let end: number | undefined = at; end !== undefined; end = endOfMatch(entityDeclaration, text, at))
    at = end
  return endOfMatch(subsetEnd, text, at)
}

function endOfMatch(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

function endOf(text: string, start: number, closing: string, from: number): number {
  const end = text.indexOf(closing, from)
  if (end < 0) throw notWellFormed(text, start, `unexpected end: expected ${closing}`)
  return end + closing.length
}
