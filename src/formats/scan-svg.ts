import type { SaxesAttributeNSIncomplete, SaxesTagNS, XMLDecl } from 'saxes'
import { quoteText } from '../core/quote-text'
import { NamespaceParser } from './namespace-parser'
import { unreadable } from './refuse-image'
import { countOf, linesInAttributes, notWellFormed, splitXml } from './split-xml'

/** Namespace of the element that carries a credential of Open Badges 3.0. */
export const openBadgesNamespace = 'https://purl.imsglobal.org/ob/v3p0'
const openBadges2Namespace = 'http://openbadges.org'
const carrierNamespaces = { credential: openBadgesNamespace, assertion: openBadges2Namespace } as const
const svgNamespace = 'http://www.w3.org/2000/svg'

/** An element that carries a badge. Positions are in UTF-16 units of the text. */
export interface SvgCarrier {
  start: number
  end: number
  /** Value of its `verify` attribute. */
  verify: string | undefined
  /** Its text, including CDATA. */
  content: string
  /** Whether it is directly in the root and contains only text. */
  isPlain: boolean
}

/** Result of reading an SVG. Positions are in UTF-16 units of the text. */
export interface SvgScan {
  /** End of the start tag of the root. */
  rootTagEnd: number
  root: { name: string; isSelfClosing: boolean; openBadgesPrefix: string | undefined }
  carriers: SvgCarrier[]
  /** Assertions of Open Badges 2.0 and 1.x. */
  assertions: SvgCarrier[]
  /** An element with the name of a carrier in another namespace. */
  stray?: { name: 'credential' | 'assertion'; namespace: string }
  hasDoctype: boolean
  /** Whether a browser that shows the image as a page would run code in it. */
  isActive: boolean
}

// The deepest honest images have some dozens of levels; a parser looks up names through every level.
const maxDepth = 256
// In honest images an element has at most some dozens.
const maxAttributes = 1000

// Tags, attributes, references and carriage returns: a parser stops at each. A photograph that was traced into 15,000 paths has 60,000.
const maxMarks = 80_000
// Tabs and line feeds in attributes cost less time, but also memory. Base64 has one in 76 characters, the outline of a path about one in twenty.
const maxLines = 150_000

/**
 * Reads an SVG document and finds the badges in it.
 *
 * The document must be well-formed XML 1.0 with namespaces, without references to its own entities, and in UTF-8 or ASCII under a
 * declaration that agrees.
 *
 * @throws {QualityLabelError} `IMAGE_UNREADABLE`
 * @see XML 1.0; Namespaces in XML 1.0
 */
export function scanSvg(text: string): SvgScan {
  return new SvgScanner(text).read()
}

class SvgScanner {
  private readonly parser = new NamespaceParser()
  private readonly scan: SvgScan = {
    rootTagEnd: 0,
    root: { name: '', isSelfClosing: false, openBadgesPrefix: undefined },
    carriers: [],
    assertions: [],
    hasDoctype: false,
    isActive: false,
  }
  /** Number of characters that the parser did not read, before its current position. */
  private unread = 0
  private depth = 0
  private attributes = 0
  private marks: number
  private lines = 0
  private open: (SvgCarrier & { depth: number }) | undefined

  constructor(private readonly text: string) {
    const { parser } = this
    this.marks = ['<', '&', '\r'].reduce((sum, mark) => sum + countOf(text, mark, maxMarks), 0)
    this.assertMarks()
    // At most six handlers: with a seventh V8 stores the parser as a table of names, which is ten times slower.
    parser.on('xmldecl', (declaration) => assertDeclaration(declaration, text))
    parser.on('attribute', (attribute) => this.readAttribute(attribute))
    parser.on('opentag', (tag) => this.openTag(tag))
    parser.on('closetag', () => this.closeTag())
    parser.on('text', (part) => this.readText(part))
  }

  read(): SvgScan {
    const hasManyLines = countOf(this.text, '\n', maxLines) + countOf(this.text, '\t', maxLines) > maxLines
    for (const stretch of splitXml(this.text)) {
      if (hasManyLines) this.countLines(stretch.markup)
      this.parse(stretch.markup)
      this.unread += stretch.length - stretch.markup.length
      this.readText(stretch.inside)
      if (stretch.kind === 'aside') this.notPlain()
      if (stretch.kind === 'doctype') this.scan.hasDoctype = true
    }
    this.parse(null)
    return this.scan
  }

  private parse(markup: string | null): void {
    try {
      if (markup === null) this.parser.close()
      else this.parser.write(markup)
    } catch (error) {
      // The parser throws plain errors that begin with line and column; all other errors are from this library.
      if (!(error instanceof Error) || error.name !== 'Error') throw error
      throw notWellFormed(this.text, this.position, error.message.replace(/^\d+:\d+: /, ''))
    }
  }

  private get position(): number {
    return this.parser.position + this.unread
  }

  private readAttribute(attribute: SaxesAttributeNSIncomplete): void {
    this.attributes += 1
    this.marks += 1
    this.assertMarks()
    if (this.attributes > maxAttributes) {
      throw unreadable('svg', `expected at most ${maxAttributes} attributes of an element`)
    }
    this.parser.bind(attribute)
    assertNamespace(attribute)
    this.scan.isActive ||= runs(attribute)
  }

  private countLines(markup: string): void {
    this.lines += linesInAttributes(markup, maxLines)
    if (this.lines <= maxLines) return
    throw unreadable('svg', `expected at most ${maxLines} tabs and line feeds in attributes`)
  }

  private assertMarks(): void {
    if (this.marks <= maxMarks) return
    throw unreadable('svg', `expected at most ${maxMarks} tags, attributes, references and carriage returns`)
  }

  private openTag(tag: SaxesTagNS): void {
    this.parser.enter()
    this.attributes = 0
    this.depth += 1
    if (this.depth > maxDepth) throw unreadable('svg', `expected at most ${maxDepth} levels of elements`)
    if (this.depth === 1) this.readRoot(tag)
    this.notPlain()
    this.scan.isActive ||= tag.local === 'script'
    const { local: name, uri: namespace } = tag
    if (name !== 'assertion' && name !== 'credential') return
    const list = name === 'assertion' ? this.scan.assertions : this.scan.carriers
    if (namespace === carrierNamespaces[name]) this.openCarrier(tag, list)
    else this.scan.stray ??= { name, namespace }
  }

  private readRoot(tag: SaxesTagNS): void {
    const { uri, local, name, isSelfClosing, ns = {} } = tag
    if (uri !== svgNamespace || local !== 'svg') {
      throw unreadable(
        'svg',
        `expected an svg element in the namespace ${svgNamespace}, found ${quoteText(name)}`,
      )
    }
    this.scan.rootTagEnd = this.position
    this.scan.root = { name, isSelfClosing, openBadgesPrefix: ns['openbadges'] }
  }

  private openCarrier(tag: SaxesTagNS, list: SvgCarrier[]): void {
    const verify = Object.hasOwn(tag.attributes, 'verify') ? tag.attributes['verify']?.value : undefined
    const carrier = {
      // An attribute never contains an angle bracket.
      start: this.text.lastIndexOf('<', this.position - 1),
      end: this.text.length,
      verify,
      content: '',
      isPlain: this.depth === 2,
      depth: this.depth,
    }
    // A carrier within another is counted, too.
    list.push(carrier)
    this.open ??= carrier
  }

  private closeTag(): void {
    this.parser.leave()
    if (this.open?.depth === this.depth) {
      this.open.end = this.position
      this.open = undefined
    }
    this.depth -= 1
  }

  private readText(part: string): void {
    if (this.open) this.open.content += part
  }

  private notPlain(): void {
    if (this.open) this.open.isPlain = false
  }
}

/** Rejects an image in which the only element with the name of a carrier is in another namespace. */
export function refuseStray({ carriers, assertions, stray }: SvgScan): void {
  if (stray === undefined || carriers.length + assertions.length > 0) return
  const { name, namespace } = stray
  const found = quoteText(namespace)
  throw unreadable('svg', `expected the ${name} element in ${carrierNamespaces[name]}, found one in ${found}`)
}

// In these encodings a byte below 128 is the ASCII character; in others, such as Shift_JIS, UTF-7 or UTF-16, it can be another one.
const asciiBased =
  /^(?:us-ascii|ascii|iso[-_]?8859-(?:[1-9]|1[0-6])|latin-?[1-9]|(?:windows|cp)-?125[0-8]|koi8-[ru])$/i
const beyondAscii = /[^\0-\x7f]/

function assertDeclaration({ version, encoding = 'UTF-8' }: XMLDecl, text: string): void {
  if (version !== '1.0')
    throw unreadable('svg', `expected XML 1.0, found ${quoteText(version ?? 'no version')}`)
  const isUtf8 = /^utf-?8$/i.test(encoding) || (asciiBased.test(encoding) && !beyondAscii.test(text))
  if (!isUtf8) {
    throw unreadable(
      'svg',
      `expected the encoding UTF-8, found ${quoteText(encoding)}; save the image as UTF-8`,
    )
  }
}

// The parser removes white space around a namespace; for other readers it is another namespace.
function assertNamespace({ name, prefix, value }: SaxesAttributeNSIncomplete): void {
  const declares = prefix === 'xmlns' || name === 'xmlns'
  if (declares && value !== value.trim())
    throw unreadable('svg', `expected a namespace without spaces around it`)
}

/** Checks whether a browser would run code because of an attribute. */
function runs({ local, value }: SaxesAttributeNSIncomplete): boolean {
  return /^on[a-z]/i.test(local) || (local === 'href' && /^[\s\0-\x20]*javascript:/i.test(value))
}
