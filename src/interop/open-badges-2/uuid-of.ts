import { encodeHex } from '../../core/bytes'
import { sha256 } from '../../core/sha256'

/**
 * A UUID made from a name, as `urn:uuid:`: the same for the same name.
 *
 * @see RFC 9562, section 5.8 (version 8)
 */
export function uuidOf(name: string): string {
  const hash = sha256(name)
  hash[6] = ((hash[6] as number) & 0x0f) | 0x80
  hash[8] = ((hash[8] as number) & 0x3f) | 0x80
  const hex = encodeHex(hash.slice(0, 16))
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}
