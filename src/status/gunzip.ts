import { Gunzip } from 'fflate'
import { crc32 } from '../core/crc32'
import { QualityLabelError } from '../core/errors'

// Header of 10 bytes, an empty deflate block of 2, CRC and length of 4 each.
const shortest = 20
// Deflate expands a byte to at most 1032 bytes, so a step exceeds the bound by at most half a mebibyte.
const stepBytes = 512
// Start of a second member: if the reader finds it directly after the first, the first ended at its last byte.
const nextMember = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff)
const reservedFlags = 0xe0

/**
 * Inflates exactly one gzip member, up to a bound.
 *
 * Nothing may follow the member, and its CRC and length must be right. It allocates the length that the member states, and checks that
 * length first.
 *
 * @param maxBytes - Greatest number of inflated bytes.
 * @throws {QualityLabelError} `GZIP_INVALID` or `GZIP_TOO_LARGE`
 * @see RFC 1952, section 2.3
 */
export function gunzip(member: Uint8Array, maxBytes: number): Uint8Array {
  if (member.length < shortest) throw invalid('it is cut short')
  if (member[0] !== 0x1f || member[1] !== 0x8b || member[2] !== 8)
    throw invalid('it does not begin like gzip')
  if ((member[3] as number) & reservedFlags) throw invalid('it has flags that are not defined')
  const trailer = new DataView(member.buffer, member.byteOffset + member.length - 8, 8)
  const length = trailer.getUint32(4, true)
  if (length > maxBytes) {
    const message = `Cannot read gzip: expected at most ${maxBytes} bytes in it, found ${length}`
    throw new QualityLabelError('GZIP_TOO_LARGE', message)
  }
  const bytes = inflate(member, length)
  if (crc32(bytes) !== trailer.getUint32(0, true)) throw invalid('its CRC is wrong')
  return bytes
}

function inflate(member: Uint8Array, length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let filled = 0
  let end: number | undefined
  const reader = new Gunzip((part) => {
    if (filled + part.length > length) throw invalid('it holds more than it states')
    bytes.set(part, filled)
    filled += part.length
  })
  reader.onmember = (offset) => {
    end = offset
    if (offset < member.length) throw invalid('it has bytes after its end')
  }
  try {
    for (let at = 0; at < member.length; at += stepBytes) reader.push(member.subarray(at, at + stepBytes))
    reader.push(nextMember)
  } catch (cause) {
    throw cause instanceof QualityLabelError ? cause : invalid('it is damaged', cause)
  }
  if (end !== member.length) throw invalid('it is cut short')
  if (filled !== length) throw invalid('it holds less than it states')
  return bytes
}

function invalid(reason: string, cause?: unknown): QualityLabelError {
  return new QualityLabelError('GZIP_INVALID', `Cannot read gzip: ${reason}`, {
    ...(cause === undefined ? {} : { cause }),
    details: { reason },
  })
}
