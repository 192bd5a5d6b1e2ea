import type { SaxesAttributeNS, SaxesTagNS, XMLDecl } from 'saxes'
import { SaxesParser } from 'saxes'
import { unreadable } from './refuse-image'

/** Namespace of the element that carries a credential of Open Badges 3.0. */
export const openBadgesNamespace = 'https://purl.imsglobal.org/ob/v3p0'
const openBadges2Namespace = 'http://openbadges.org'
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
  /** Namespace of an element that is called as a carrier is, but is none. */
  otherNamespace?: string
  hasDoctype: boolean
  /** Whether a browser that showed the image as a page would run something in it. */
  isActive: boolean
}

// The deepest honest images nest some dozens; a parser looks names up through every level.
const maxDepth = 256
// An element of an honest image has some dozens.
const maxAttributes = 1000

/*
 * What drawing programs write by themselves. It names a DTD that nothing here reads, and declares nothing of its own; any other
 * could hold entities, or attributes that a validating reader would add.
 */
const svgDoctype =
  /^\s*svg\s+PUBLIC\s+(["'])-\/\/W3C\/\/DTD SVG (1\.0|1\.1|20010904)(?: Basic| Tiny)?\/\/EN\1\s+(["'])https?:\/\/www\.w3\.org\/[\w/.-]+\.dtd\3\s*$/

/**
 * Reads an SVG document and says where badges stand in it.
 *
 * The document must be well-formed with its namespaces, in XML 1.0, without entities of its own.
 *
 * @throws {QualityLabelError} `IMAGE_UNREADABLE`
 * @see XML 1.0; Namespaces in XML 1.0
 */
export function scanSvg(text: string): SvgScan {
  const scanner = new SvgScanner(text)
  try {
    return scanner.read()
  } catch (error) {
    // The parser throws plain errors, with line and column at their beginning; whatever else comes is a refusal of ours.
    if (!(error instanceof Error) || error.name !== 'Error') throw error
    throw unreadable('svg', `expected well-formed XML; at ${error.message.slice(0, 200)}`)
  }
}

class SvgScanner {
  private readonly parser = new SaxesParser({ xmlns: true })
  private readonly scan: SvgScan = {
    rootTagEnd: 0,
    root: { name: '', isSelfClosing: false, openBadgesPrefix: undefined },
    carriers: [],
    assertions: [],
    hasDoctype: false,
    isActive: false,
  }
  private depth = 0
  private tagStart = 0
  private attributes = 0
  private open: (SvgCarrier & { depth: number }) | undefined

  constructor(private readonly text: string) {
    const { parser } = this
    parser.on('xmldecl', assertDeclaration)
    parser.on('doctype', (doctype) => this.readDoctype(doctype))
    parser.on('opentagstart', () => {
      // A name has no angle bracket in it.
      this.tagStart = this.text.lastIndexOf('<', parser.position - 1)
      this.attributes = 0
    })
    parser.on('attribute', () => this.countAttribute())
    parser.on('opentag', (tag) => this.openTag(tag))
    parser.on('closetag', () => this.closeTag())
    parser.on('text', (part) => this.readText(part))
    parser.on('cdata', (part) => this.readText(part))
    parser.on('comment', () => this.notPlain())
    parser.on('processinginstruction', () => this.notPlain())
  }

  read(): SvgScan {
    this.parser.write(this.text).close()
    return this.scan
  }

  private readDoctype(doctype: string): void {
    if (!svgDoctype.test(doctype)) throw unreadable('svg', 'expected no DOCTYPE but the one of SVG itself')
    this.scan.hasDoctype = true
  }

  private countAttribute(): void {
    this.attributes += 1
    if (this.attributes > maxAttributes) {
      throw unreadable('svg', `expected at most ${maxAttributes} attributes of an element`)
    }
  }

  private openTag(tag: SaxesTagNS): void {
    this.depth += 1
    if (this.depth > maxDepth) throw unreadable('svg', `expected at most ${maxDepth} levels of elements`)
    const attributes = Object.values(tag.attributes)
    attributes.forEach(assertNamespace)
    if (this.depth === 1) this.readRoot(tag)
    this.notPlain()
    this.scan.isActive ||= isActive(tag, attributes)
    if (tag.local === 'assertion' && tag.uri === openBadges2Namespace) {
      this.openCarrier(tag, this.scan.assertions)
    }
    if (tag.local !== 'credential') return
    if (tag.uri === openBadgesNamespace) this.openCarrier(tag, this.scan.carriers)
    else this.scan.otherNamespace ??= tag.uri
  }

  private readRoot(tag: SaxesTagNS): void {
    const { uri, local, name, isSelfClosing, ns = {} } = tag
    if (uri !== svgNamespace || local !== 'svg') {
      throw unreadable('svg', `expected an svg element in the namespace ${svgNamespace}, found ${show(name)}`)
    }
    this.scan.rootTagEnd = this.parser.position
    this.scan.root = { name, isSelfClosing, openBadgesPrefix: ns['openbadges'] }
  }

  private openCarrier(tag: SaxesTagNS, list: SvgCarrier[]): void {
    const verify = Object.hasOwn(tag.attributes, 'verify') ? tag.attributes['verify']?.value : undefined
    const carrier = {
      start: this.tagStart,
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
    if (this.open?.depth === this.depth) {
      this.open.end = this.parser.position
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

function assertDeclaration({ version, encoding }: XMLDecl): void {
  if (version !== '1.0') throw unreadable('svg', `expected XML 1.0, found ${show(version ?? 'no version')}`)
  if (encoding !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(encoding)) {
    throw unreadable('svg', `expected the encoding UTF-8, found ${show(encoding)}; save the image as UTF-8`)
  }
}

// The parser takes white space around a namespace away; to other readers it is another namespace.
function assertNamespace({ name, prefix, value }: SaxesAttributeNS): void {
  const declares = prefix === 'xmlns' || name === 'xmlns'
  if (declares && value !== value.trim())
    throw unreadable('svg', `expected a namespace without spaces around it`)
}

function isActive({ local }: SaxesTagNS, attributes: readonly SaxesAttributeNS[]): boolean {
  return (
    local === 'script' ||
    attributes.some(
      (attribute) =>
        /^on[a-z]/i.test(attribute.local) ||
        (attribute.local === 'href' && /^[\s\0-\x20]*javascript:/i.test(attribute.value)),
    )
  )
}

function show(text: string): string {
  return JSON.stringify(text.slice(0, 60))
}
