import { md5 as nobleMd5 } from '@noble/hashes/legacy.js'
import { encodeUtf8 } from './bytes'

/** MD5 of bytes, or of a text as UTF-8; for identifiers that were hashed with it long ago, and for nothing that must hold. */
export function md5(data: Uint8Array | string): Uint8Array {
  return nobleMd5(typeof data === 'string' ? encodeUtf8(data) : data)
}
