import { encodeUtf8 } from '../core/bytes'
import { isCompactJws } from '../core/compact-jws'
import { isHttpUrl } from '../model/is-uri'
import type { BakedAssertion, ImageLimits } from './image-content'
import { refuseAsAssertion, tooLarge, unreadable } from './refuse-image'
import type { SvgCarrier, SvgScan } from './scan-svg'
import { refuseStray, scanSvg } from './scan-svg'
import { decodeSvg, notesOnSvg } from './svg'

/**
 * Reads the only assertion in an SVG: a compact JWS in `verify`, or JSON as content, its address in `verify`, or both.
 *
 * @throws {QualityLabelError} As `extractOpenBadges2`.
 * @see Open Badges Baking Specification, SVGs
 */
export function readSvgOfOpenBadges2(
  svg: Uint8Array | string,
  { maxCredentialBytes }: ImageLimits,
): BakedAssertion {
  const scan = scanSvg(decodeSvg(svg))
  const baked = assertionOf(onlyAssertion(scan))
  if (encodeUtf8(baked.text).length > maxCredentialBytes) {
    throw tooLarge('svg', 'an assertion', maxCredentialBytes)
  }
  return { ...baked, notes: notesOnSvg(scan) }
}

function onlyAssertion(scan: SvgScan): SvgCarrier {
  const { carriers, assertions } = scan
  const [assertion, another] = assertions
  if (assertion && !another && carriers.length === 0) return assertion
  refuseStray(scan)
  throw refuseAsAssertion('svg', 'openbadges:assertion element', {
    credentials: carriers.length,
    assertions: assertions.length,
  })
}

function assertionOf({ verify, content, isPlain }: SvgCarrier): Omit<BakedAssertion, 'notes'> {
  if (!isPlain) {
    throw unreadable('svg', 'expected the assertion element directly in svg, with only text in it')
  }
  const isEmpty = content.trim() === ''
  if (verify === undefined) {
    if (isEmpty) throw unreadable('svg', 'expected an assertion in the assertion element, found nothing')
    return { text: content }
  }
  if (isCompactJws(verify)) {
    if (isEmpty) return { text: verify }
    throw unreadable('svg', 'expected a compact JWS in the verify attribute or content, found both')
  }
  if (!isHttpUrl(verify))
    throw unreadable('svg', 'expected a compact JWS or an address in the verify attribute')
  return isEmpty ? { text: verify } : { text: content, address: verify }
}
