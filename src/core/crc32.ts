const polynomial = 0xedb88320
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte
  for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? polynomial : 0)
  return remainder
})

/**
 * CRC-32 of some bytes, as an unsigned 32-bit number. It finds accidents, never intent.
 *
 * @param start - Where the bytes begin and, with `end`, where they end; all of them unless given.
 * @see RFC 1952, section 8; PNG, annex D
 */
export function crc32(bytes: Uint8Array, start = 0, end = bytes.length): number {
  let remainder = 0xffffffff
  for (let at = start; at < end; at++) {
    remainder = (remainder >>> 8) ^ (table[(remainder ^ (bytes[at] as number)) & 0xff] as number)
  }
  return (remainder ^ 0xffffffff) >>> 0
}
