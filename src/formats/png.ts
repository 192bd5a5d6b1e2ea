import { decodeUtf8 } from '../core/bytes'
import type { Finding } from '../problems/problem'
import type { ImageContent, ImageLimits } from './image-content'
import { noteOnImage } from './image-content'
import { carriedBadge, credentialKeyword, readInternationalText, writeCredentialChunk } from './png-text'
import type { FoundBadges } from './refuse-image'
import { refuseContent, tooLarge, unreadable } from './refuse-image'
import type { PngChunk } from './scan-png'
import { scanPng } from './scan-png'

/**
 * Reads the only credential in a PNG.
 *
 * @throws {QualityLabelError} `IMAGE_UNREADABLE`, `IMAGE_WITHOUT_CREDENTIAL`, `IMAGE_CREDENTIAL_REPEATED`,
 *   `IMAGE_OF_OPEN_BADGES_2`, `INPUT_TOO_LARGE` or `UTF8_INVALID`
 * @see Open Badges 3.0, section 5.3 (baking, PNG)
 */
export function readPng(png: Uint8Array, { maxCredentialBytes }: ImageLimits): ImageContent {
  const found = findCarriers(png)
  const { carrier, credentials, assertions } = found
  if (!carrier || credentials !== 1 || assertions > 0) {
    throw refuseContent('png', `${credentialKeyword} chunk`, found)
  }
  const { bytes, isCompressed } = readInternationalText(carrier, maxCredentialBytes)
  if (bytes.length > maxCredentialBytes) throw tooLarge('png', 'a credential', maxCredentialBytes)
  const credential = decodeUtf8(bytes)
  if (credential.trim() === '')
    throw unreadable('png', `expected a credential in the ${credentialKeyword} chunk`)
  return { credential, notes: notesOnPng(isCompressed) }
}

/** Returns the faults that were tolerated in a PNG. */
export function notesOnPng(isCompressed: boolean): Finding[] {
  return isCompressed ? [noteOnImage('IMAGE_TEXT_COMPRESSED')] : []
}

/** Counts the badges in a PNG, and returns the last chunk that carries one. */
export function findCarriers(png: Uint8Array): FoundBadges & { carrier: PngChunk | undefined } {
  const found: FoundBadges & { carrier: PngChunk | undefined } = {
    credentials: 0,
    assertions: 0,
    carrier: undefined,
  }
  scanPng(png, (chunk) => {
    const badge = carriedBadge(chunk)
    if (!badge) return
    found[badge] += 1
    found.carrier = chunk
  })
  return found
}

/**
 * Bakes a credential into a PNG. It replaces any badges and changes no other byte.
 *
 * @throws {QualityLabelError} `IMAGE_UNREADABLE`
 */
export function bakePng(png: Uint8Array, credential: string): Uint8Array {
  const added = writeCredentialChunk(credential)
  const baked = new Uint8Array(png.length + added.length)
  let length = 0
  const add = (part: Uint8Array) => {
    baked.set(part, length)
    length += part.length
  }
  let kept = 0
  const end = scanPng(png, (chunk) => {
    if (!carriedBadge(chunk)) return
    add(png.subarray(kept, chunk.start))
    kept = chunk.end
  })
  for (const part of [png.subarray(kept, end), added, png.subarray(end)]) add(part)
  return baked.slice(0, length)
}
