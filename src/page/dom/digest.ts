import { encodeHex } from '../../core/bytes'
import { sha256 } from '../../core/sha256'

/** Writes the SHA-256 of bytes in groups that people can compare. */
export function groupedDigest(bytes: Uint8Array): string {
  return encodeHex(sha256(bytes)).match(/.{8}/g)?.join(' ') ?? ''
}
