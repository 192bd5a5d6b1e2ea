import { Inflate } from 'fflate'
import { concatBytes } from '../core/bytes'
import { QualityLabelError } from '../core/errors'
import { tooLarge, unreadable } from './refuse-image'

// Deflate expands a byte to at most 1032 bytes, so a step exceeds the bound by at most half a mebibyte.
const stepBytes = 512
const headerBytes = 2
const trailerBytes = 4
const adlerBase = 65_521

/**
 * Inflates a zlib stream in a PNG, and stops at a bound.
 *
 * @param maxBytes - Greatest number of inflated bytes.
 * @throws {QualityLabelError} `IMAGE_UNREADABLE` or `INPUT_TOO_LARGE`
 * @see RFC 1950
 */
export function inflateZlib(stream: Uint8Array, maxBytes: number): Uint8Array {
  const [first = 0, second = 0] = stream
  const isZlib = (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0 && (second & 0x20) === 0
  if (stream.length <= headerBytes + trailerBytes || !isZlib) throw damaged()
  const bytes = inflate(stream.subarray(headerBytes, -trailerBytes), maxBytes)
  const trailer = new DataView(stream.buffer, stream.byteOffset + stream.length - trailerBytes, trailerBytes)
  if (adler32(bytes) !== trailer.getUint32(0)) throw damaged()
  return bytes
}

function inflate(deflated: Uint8Array, maxBytes: number): Uint8Array {
  const parts: Uint8Array[] = []
  let length = 0
  const reader = new Inflate((part) => {
    length += part.length
    if (length > maxBytes) throw tooLarge('png', 'a credential', maxBytes)
    if (part.length > 0) parts.push(part)
  })
  try {
    for (let at = 0; at < deflated.length; at += stepBytes) {
      reader.push(deflated.subarray(at, at + stepBytes), at + stepBytes >= deflated.length)
    }
  } catch (cause) {
    throw cause instanceof QualityLabelError ? cause : damaged()
  }
  return concatBytes(...parts)
}

/** @see RFC 1950, section 8.2 */
function adler32(bytes: Uint8Array): number {
  let low = 1
  let high = 0
  for (const byte of bytes) {
    low = (low + byte) % adlerBase
    high = (high + low) % adlerBase
  }
  return high * 0x10000 + low
}

function damaged(): QualityLabelError {
  return unreadable('png', 'expected compressed text in the zlib format; it is damaged')
}
