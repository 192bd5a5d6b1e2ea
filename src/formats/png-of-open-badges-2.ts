import { decodeUtf8 } from '../core/bytes'
import type { BakedAssertion, ImageLimits } from './image-content'
import { findCarriers, notesOnPng } from './png'
import { openBadges2Keyword, readInternationalText } from './png-text'
import { refuseAsAssertion, tooLarge, unreadable } from './refuse-image'
import type { PngChunk } from './scan-png'

/**
 * Reads the only assertion in a PNG: in `iTXt`, or in `tEXt`, which contained its address before Open Badges 1.1.
 *
 * @throws {QualityLabelError} As `extractOpenBadges2`.
 * @see Open Badges Baking Specification, PNGs
 */
export function readPngOfOpenBadges2(png: Uint8Array, { maxCredentialBytes }: ImageLimits): BakedAssertion {
  const found = findCarriers(png)
  const { carrier, credentials, assertions } = found
  if (!carrier || assertions !== 1 || credentials > 0) {
    throw refuseAsAssertion('png', `${openBadges2Keyword} chunk`, found)
  }
  const { bytes, isCompressed } =
    carrier.type === 'tEXt'
      ? { bytes: readPlainText(carrier), isCompressed: false }
      : readInternationalText(carrier, maxCredentialBytes)
  if (bytes.length > maxCredentialBytes) throw tooLarge('png', 'an assertion', maxCredentialBytes)
  const text = decodeUtf8(bytes)
  if (text.trim() === '') throw unreadable('png', `expected an assertion in the ${openBadges2Keyword} chunk`)
  return { text, notes: notesOnPng(isCompressed) }
}

// tEXt is Latin-1, but some bakers wrote UTF-8 in it. Only ASCII is the same in both.
function readPlainText({ data }: PngChunk): Uint8Array {
  const bytes = data.subarray(data.indexOf(0) + 1)
  if (bytes.every((byte) => byte < 0x80)) return bytes
  throw unreadable('png', `expected only ASCII in the tEXt chunk ${openBadges2Keyword}`)
}
