import { gzipSync } from 'fflate'
import { encodeMultibase } from '../core/multibase'

/**
 * Encodes a bitstring as the `encodedList` of a status list: gzip, then base64url after the letter u. The same bytes give the same text.
 *
 * @see Bitstring Status List 1.0, section 3.3 (bitstring generation)
 */
export function encodeList(bits: Uint8Array): string {
  return encodeMultibase(gzipSync(bits, { level: 9, mtime: 0 }), 'base64url')
}
