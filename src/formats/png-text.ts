import { concatBytes, encodeUtf8 } from '../core/bytes'
import { crc32 } from '../core/crc32'
import { inflateZlib } from './inflate-zlib'
import { unreadable } from './refuse-image'
import type { PngChunk } from './scan-png'

/** Keyword of the chunk that carries a credential of Open Badges 3.0. */
export const credentialKeyword = 'openbadgecredential'
/** Keyword of the chunk that carries an assertion of Open Badges 2.0. */
export const openBadges2Keyword = 'openbadges'

/** Returns the kind of badge that a chunk of text carries; `undefined` if it carries none. */
export function carriedBadge({ data }: PngChunk): 'credentials' | 'assertions' | undefined {
  if (startsWith(data, credentialField)) return 'credentials'
  return startsWith(data, openBadges2Field) ? 'assertions' : undefined
}

// A keyword ends with a zero byte.
const credentialField = encodeUtf8(`${credentialKeyword}\0`)
const openBadges2Field = encodeUtf8(`${openBadges2Keyword}\0`)

function startsWith(data: Uint8Array, field: Uint8Array): boolean {
  for (let at = 0; at < field.length; at++) if (data[at] !== field[at]) return false
  return true
}

/**
 * Reads the bytes of the text in an `iTXt` chunk; compressed text is inflated up to a bound.
 *
 * @throws {QualityLabelError} `IMAGE_UNREADABLE` or `INPUT_TOO_LARGE`
 * @see PNG, section 11.3.3.4
 */
export function readInternationalText(
  { type, data }: PngChunk,
  maxBytes: number,
): { bytes: Uint8Array; isCompressed: boolean } {
  if (type !== 'iTXt') throw unreadable('png', `expected the credential in an iTXt chunk, found ${type}`)
  const afterKeyword = data.indexOf(0) + 1
  const [flag, method] = data.subarray(afterKeyword, afterKeyword + 2)
  const language = data.indexOf(0, afterKeyword + 2)
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1)
  if (translated < 0) throw unreadable('png', 'expected five fields in the iTXt chunk of the credential')
  if ((flag !== 0 && flag !== 1) || method !== 0) {
    throw unreadable('png', `expected compression flag 0 or 1 and method 0, found ${flag} and ${method}`)
  }
  const bytes = data.subarray(translated + 1)
  return flag === 0
    ? { bytes, isCompressed: false }
    : { bytes: inflateZlib(bytes, maxBytes), isCompressed: true }
}

/**
 * Writes an uncompressed `iTXt` chunk with a credential.
 *
 * @see Open Badges 3.0, section 5.3 (baking, PNG)
 */
export function writeCredentialChunk(credential: string): Uint8Array {
  // Keyword with its final zero, compression flag and method, an empty language tag and an empty translated keyword.
  const content = encodeUtf8(`iTXt${credentialKeyword}\0\0\0\0\0${credential}`)
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, content.length - 4)
  const crc = new Uint8Array(4)
  new DataView(crc.buffer).setUint32(0, crc32(content))
  return concatBytes(length, content, crc)
}
