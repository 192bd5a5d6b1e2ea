import { unreadable } from './refuse-image'

/** A stretch of an XML text. */
export interface XmlStretch {
  /** What a parser is to read in place of it: as it stands, or without its inside. */
  markup: string
  /** UTF-16 units of the text that it covers. */
  length: number
  kind: 'tags' | 'cdata' | 'doctype' | 'aside'
  /** Text within CDATA, with its line ends as XML has them; empty for others. */
  inside: string
}

// An angle bracket stands in no attribute: outside of these four, each begins a tag, and the parser refuses it in any other place.
const opening = /<(?:!--|!\[CDATA\[|!DOCTYPE|\?)/g
/** Characters that XML 1.0 has no way to write; JSON can escape each where it may occur. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them.
export const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

/*
 * What drawing programs write by themselves: the DTD of SVG, which nothing here reads, and entities. One that is referenced is unknown
 * to the parser, which refuses it. Anything else could hold attributes that a validating reader would add, or lead elsewhere.
 */
const doctypeStart =
  /<!DOCTYPE[ \t\r\n]+svg(?:[ \t\r\n]+PUBLIC[ \t\r\n]+(["'])-\/\/W3C\/\/DTD SVG (?:1\.0|1\.1|20010904)(?: Basic| Tiny)?\/\/EN\1[ \t\r\n]+(["'])https?:\/\/www\.w3\.org\/[\w/.-]+\.dtd\2)?[ \t\r\n]*/y
// XML 1.0, sections 4.2 and 4.2.1, with a value of its own: not a parameter entity, nor one that is elsewhere, nor one of the five of XML.
const entityDeclaration =
  /[ \t\r\n]*<!ENTITY[ \t\r\n]+(?!(?:amp|lt|gt|quot|apos)[ \t\r\n])[A-Za-z_:][\w:.-]*[ \t\r\n]+(?:"[^"%]*"|'[^'%]*')[ \t\r\n]*>/y
const subsetEnd = /[ \t\r\n]*\][ \t\r\n]*>/y
// The names that Illustrator declares take some 2,000 characters.
const maxDoctypeLength = 16_384

/**
 * Cuts an SVG where its comments, its CDATA and its instructions begin and end, so that no parser weighs their insides.
 *
 * A parser that reads the `markup` of every stretch in order sees the same tags, attributes and text, and refuses what it would have
 * refused; only the text of CDATA is for the caller to put in its place.
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

/** The refusal of a text that is no XML; line and column are counted from 1, in UTF-16 units. */
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

/** How many tabs and line feeds stand in the attributes of some tags, up to one more than are allowed. */
export function linesInAttributes(tags: string, max: number): number {
  const values = tags.match(/<[^"'<>]*(?:(?:"[^"<]*"|'[^'<]*')[^"'<>]*)*/g) ?? []
  return values
    .flatMap((tag) => tag.match(/"[^"]*"|'[^']*'/g) ?? [])
    .reduce((sum, value) => sum + countOf(value, '\t', max) + countOf(value, '\n', max), 0)
}

/** How often a character occurs, up to one more than is allowed. */
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
  // The declaration of XML is written like one, and is the parser's to judge.
  if (target.toLowerCase() === 'xml') return stretch('aside', whole)
  return stretch('aside', `<?${target}?>`, whole.length)
}

function readDoctype(text: string, start: number): XmlStretch {
  const length = doctypeLength(text.slice(start, start + maxDoctypeLength))
  if (length === undefined)
    throw unreadable('svg', 'expected no DOCTYPE but the one of SVG itself, which may declare entities')
  return stretch('doctype', '<!DOCTYPE svg>', length)
}

/** How long the DOCTYPE is that a text begins with; `undefined` where it is not tolerated. */
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
