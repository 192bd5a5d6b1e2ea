const polynomial = 0xedb88320
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte
  for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? polynomial : 0)
  return remainder
})

/**
 * Computes the CRC-32 of bytes, as an unsigned 32-bit number. It detects accidents, not manipulation.
 *
 * @param start - Offset of the first byte; with `end`, the offset after the last. All bytes by default.
 * @see RFC 1952, section 8; PNG, annex D
 */
export function crc32(bytes: Uint8Array, start = 0, end = bytes.length): number {
  let remainder = 0xffffffff
  for (let at = start; at < end; at++) {
    remainder = (remainder >>> 8) ^ (table[(remainder ^ (bytes[at] as number)) & 0xff] as number)
  }
  return (remainder ^ 0xffffffff) >>> 0
}
