import { concatBytes, decodeUtf8 } from '../core/bytes'
import type { ImageContent, ImageLimits } from './image-content'
import { noteOnImage } from './image-content'
import {
  credentialKeyword,
  keywordOf,
  openBadges2Keyword,
  readInternationalText,
  writeCredentialChunk,
} from './png-text'
import { refuseContent, tooLarge, unreadable } from './refuse-image'
import type { PngChunk } from './scan-png'
import { scanPng } from './scan-png'

/**
 * The one credential in a PNG.
 *
 * @throws {QualityLabelError} `IMAGE_UNREADABLE`, `IMAGE_WITHOUT_CREDENTIAL`, `IMAGE_CREDENTIAL_REPEATED`,
 *   `IMAGE_OF_OPEN_BADGES_2`, `INPUT_TOO_LARGE` or `UTF8_INVALID`
 * @see Open Badges 3.0, section 5.3 (baking, PNG)
 */
export function readPng(png: Uint8Array, { maxCredentialBytes }: ImageLimits): ImageContent {
  let carrier: PngChunk | undefined
  const found = { credentials: 0, openBadges2: false }
  scanPng(png, (chunk) => {
    const keyword = keywordOf(chunk)
    found.openBadges2 ||= keyword === openBadges2Keyword
    if (keyword !== credentialKeyword) return
    carrier = chunk
    found.credentials += 1
  })
  if (!carrier || found.credentials !== 1) throw refuseContent('png', `${credentialKeyword} chunk`, found)
  const { bytes, isCompressed } = readInternationalText(carrier, maxCredentialBytes)
  if (bytes.length > maxCredentialBytes) throw tooLarge('png', 'a credential', maxCredentialBytes)
  const credential = decodeUtf8(bytes)
  if (credential.trim() === '')
    throw unreadable('png', `expected a credential in the ${credentialKeyword} chunk`)
  return { credential, notes: isCompressed ? [noteOnImage('IMAGE_TEXT_COMPRESSED')] : [] }
}

/**
 * A PNG with a credential in it, in place of those that it had. Every other byte stays as it was.
 *
 * @throws {QualityLabelError} `IMAGE_UNREADABLE`
 */
export function bakePng(png: Uint8Array, credential: string): Uint8Array {
  const parts: Uint8Array[] = []
  let kept = 0
  const end = scanPng(png, (chunk) => {
    if (keywordOf(chunk) !== credentialKeyword) return
    parts.push(png.subarray(kept, chunk.start))
    kept = chunk.end
  })
  return concatBytes(...parts, png.subarray(kept, end), writeCredentialChunk(credential), png.subarray(end))
}
