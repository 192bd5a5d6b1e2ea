import { decodeUtf8, encodeUtf8 } from '../core/bytes'
import { isCompactJws } from '../core/compact-jws'
import { QualityLabelError } from '../core/errors'
import { isWellFormed } from '../core/is-well-formed'
import type { Finding } from '../problems/problem'
import type { ImageContent, ImageLimits } from './image-content'
import { noteOnImage } from './image-content'
import { refuseContent, tooLarge, unreadable } from './refuse-image'
import type { SvgCarrier, SvgScan } from './scan-svg'
import { openBadgesNamespace, refuseStray, scanSvg } from './scan-svg'
import { notXml } from './split-xml'

/**
 * Reads the only credential in an SVG.
 *
 * @param svg - UTF-8 bytes or text.
 * @throws {QualityLabelError} `IMAGE_UNREADABLE`, `IMAGE_WITHOUT_CREDENTIAL`, `IMAGE_CREDENTIAL_REPEATED`,
 *   `IMAGE_OF_OPEN_BADGES_2` or `INPUT_TOO_LARGE`
 * @see Open Badges 3.0, section 5.3 (baking, SVG)
 */
export function readSvg(svg: Uint8Array | string, { maxCredentialBytes }: ImageLimits): ImageContent {
  const scan = scanSvg(decodeSvg(svg))
  const credential = credentialOf(onlyCarrier(scan))
  if (encodeUtf8(credential).length > maxCredentialBytes) {
    throw tooLarge('svg', 'a credential', maxCredentialBytes)
  }
  return {
    credential,
    notes: notesOnSvg(scan),
  }
}

/** Returns the faults that were tolerated in an SVG, and warnings to read before it is shown. */
export function notesOnSvg({ hasDoctype, isActive }: SvgScan): Finding[] {
  return [
    ...(hasDoctype ? [noteOnImage('IMAGE_DOCTYPE')] : []),
    ...(isActive ? [noteOnImage('IMAGE_ACTIVE_CONTENT')] : []),
  ]
}

/**
 * Bakes a credential into an SVG. It replaces any badges and changes no other byte.
 *
 * @throws {QualityLabelError} `IMAGE_UNREADABLE`, or `BAKING_IMPOSSIBLE` if XML cannot carry the text.
 */
export function bakeSvg(svg: Uint8Array | string, credential: string): Uint8Array {
  const text = decodeSvg(svg)
  const scan = scanSvg(text)
  const { rootTagEnd, root } = scan
  const tagClose = root.isSelfClosing ? '/>' : '>'
  const startTag = text.slice(0, rootTagEnd - tagClose.length)
  const declaration = ` xmlns:openbadges="${openBadgesNamespace}"`
  // If the root binds the prefix to another namespace, such as that of Open Badges 2.0, the element declares it again.
  const isForeign = root.openBadgesPrefix !== undefined && root.openBadgesPrefix !== openBadgesNamespace
  const parts = [
    startTag,
    root.openBadgesPrefix === undefined ? declaration : '',
    '>',
    writeElement(credential, isForeign ? declaration : ''),
    root.isSelfClosing ? `</${root.name}>` : '',
    withoutCarriers(text, rootTagEnd, scan),
  ]
  const baked = parts.join('')
  // Each carriage return becomes three marks of XML, and their number is bounded.
  if (credential.includes('\r')) scanSvg(baked)
  return encodeUtf8(baked)
}

/** Decodes the text of an SVG. */
export function decodeSvg(svg: Uint8Array | string): string {
  if (typeof svg === 'string') {
    if (!isWellFormed(svg)) throw unreadable('svg', 'expected text without lone surrogates')
    return svg
  }
  const [first, second] = svg
  const isUtf16 = first === 0 || second === 0 || (first === 0xff && second === 0xfe) || first === 0xfe
  if (isUtf16) throw unreadable('svg', 'expected the encoding UTF-8, found UTF-16; save the image as UTF-8')
  return decodeUtf8(svg)
}

function onlyCarrier(scan: SvgScan): SvgCarrier {
  const { carriers, assertions } = scan
  const [carrier, another] = carriers
  if (carrier && !another && assertions.length === 0) return carrier
  refuseStray(scan)
  throw refuseContent('svg', 'openbadges:credential element', {
    credentials: carriers.length,
    assertions: assertions.length,
  })
}

function credentialOf({ verify, content, isPlain }: SvgCarrier): string {
  if (!isPlain) {
    throw unreadable('svg', 'expected the credential element directly in svg, with only text in it')
  }
  const isEmpty = content.trim() === ''
  if (verify === undefined) {
    if (isEmpty) throw unreadable('svg', 'expected a credential in the credential element, found nothing')
    return content
  }
  if (!isEmpty)
    throw unreadable('svg', 'expected a verify attribute or content in the credential element, found both')
  if (!isCompactJws(verify)) throw unreadable('svg', 'expected a compact JWS in the verify attribute')
  return verify
}

function writeElement(credential: string, declaration: string): string {
  const tag = `openbadges:credential${declaration}`
  if (isCompactJws(credential)) return `<${tag} verify="${credential}"></openbadges:credential>`
  return `<${tag}>${writeCharacterData(credential)}</openbadges:credential>`
}

/** Writes a text as CDATA: the end mark of CDATA in two parts, and a carriage return, which parsers change to a line feed, outside of it. */
function writeCharacterData(text: string): string {
  const [forbidden] = notXml.exec(text) ?? []
  if (forbidden !== undefined) {
    const code = forbidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    const message = `Cannot bake SVG: expected text that XML can carry, found U+${code}; write it as an escape of JSON`
    throw new QualityLabelError('BAKING_IMPOSSIBLE', message)
  }
  const data = text.replaceAll(']]>', ']]]]><![CDATA[>').replaceAll('\r', ']]>&#13;<![CDATA[')
  return `<![CDATA[${data}]]>`
}

function withoutCarriers(text: string, from: number, { carriers, assertions }: SvgScan): string {
  const kept: string[] = []
  let at = from
  for (const { start, end } of [...carriers, ...assertions].sort((a, b) => a.start - b.start)) {
    // A carrier within another is removed with it.
    if (start < at) continue
    kept.push(text.slice(at, start))
    at = end
  }
  return [...kept, text.slice(at)].join('')
}
