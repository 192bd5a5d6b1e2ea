import { md5 as nobleMd5 } from '@noble/hashes/legacy.js'
import { encodeUtf8 } from './bytes'

/** Computes the MD5 of bytes, or of a text as UTF-8; only for old identifiers that were hashed with it, never for security. */
export function md5(data: Uint8Array | string): Uint8Array {
  return nobleMd5(typeof data === 'string' ? encodeUtf8(data) : data)
}
