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
  /** Its text, of which CDATA is a part. */
  content: string
  /** Whether it stands directly in the root, with nothing in it but text. */
  isPlain: boolean
}

/** What was found in an SVG. Positions are in UTF-16 units of the text. */
export interface SvgScan {
  /** Where the start tag of the root ends. */
  rootTagEnd: number
  root: { name: string; isSelfClosing: boolean; openBadgesPrefix: string | undefined }
  carriers: SvgCarrier[]
  /** The same for assertions of Open Badges 2.0 and 1.x. */
  assertions: SvgCarrier[]
  /** An element that has the name of a carrier in another namespace. */
  stray?: { name: 'credential' | 'assertion'; namespace: string }
  hasDoctype: boolean
  /** Whether a browser that showed the image as a page would run something in it. */
  isActive: boolean
}

// The deepest honest images nest some dozens; a parser looks names up through every level.
const maxDepth = 256
// An element of an honest image has some dozens.
const maxAttributes = 1000

// Tags, attributes, references and carriage returns: a parser stops at each. A photograph traced into 15,000 paths has 60,000.
const maxMarks = 80_000
// Tabs and line feeds in attributes cost less, but memory too. Base64 has one in 76 characters, the outline of a path perhaps one in twenty.
const maxLines = 150_000

/**
 * Reads an SVG document and says where badges stand in it.
 *
 * The document must be well-formed with its namespaces, in XML 1.0, without references to entities of its own, and in UTF-8 or in ASCII under a declaration that agrees with it.
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
  /** Characters of the text that the parser has not been shown, before those that it reads. */
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
    // No more than six: with a seventh V8 keeps the parser as a table of names, and reads it ten times slower.
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
      // The parser throws plain errors, with line and column at their beginning; whatever else comes is a refusal of ours.
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
      // No attribute has an angle bracket in it.
      start: this.text.lastIndexOf('<', this.position - 1),
      end: this.text.length,
      verify,
      content: '',
      isPlain: this.depth === 2,
      depth: this.depth,
    }
    // One within another is a part of it, and makes it two.
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

/** Refuses an image in which the only element with the name of a carrier is in another namespace. */
export function refuseStray({ carriers, assertions, stray }: SvgScan): void {
  if (stray === undefined || carriers.length + assertions.length > 0) return
  const { name, namespace } = stray
  const found = quoteText(namespace)
  throw unreadable('svg', `expected the ${name} element in ${carrierNamespaces[name]}, found one in ${found}`)
}

// In each of these a byte below 128 is the character of ASCII; in others, such as Shift_JIS, UTF-7 or UTF-16, it need not be.
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

// The parser takes white space around a namespace away; to other readers it is another namespace.
function assertNamespace({ name, prefix, value }: SaxesAttributeNSIncomplete): void {
  const declares = prefix === 'xmlns' || name === 'xmlns'
  if (declares && value !== value.trim())
    throw unreadable('svg', `expected a namespace without spaces around it`)
}

/** Whether a browser would run something because of an attribute. */
function runs({ local, value }: SaxesAttributeNSIncomplete): boolean {
  return /^on[a-z]/i.test(local) || (local === 'href' && /^[\s\0-\x20]*javascript:/i.test(value))
}
