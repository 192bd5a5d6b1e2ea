import { sha256 as portableSha256 } from '@noble/hashes/sha2.js'
import { encodeHex, encodeUtf8 } from './bytes'
import { nativeCrypto } from './native-crypto'

/** Computes the SHA-256 of bytes, or of a text as UTF-8: 32 bytes. */
export function sha256(data: Uint8Array | string): Uint8Array {
  if (nativeCrypto) return new Uint8Array(nativeCrypto.createHash('sha256').update(data).digest())
  return portableSha256(typeof data === 'string' ? encodeUtf8(data) : data)
}

/** Computes the SHA-256 of a text as UTF-8, from parts that do not end within a character: 32 bytes. */
export function sha256OfParts(parts: readonly string[]): Uint8Array {
  if (!nativeCrypto) return portableSha256(encodeUtf8(parts.join('')))
  const hash = nativeCrypto.createHash('sha256')
  for (const part of parts) hash.update(part)
  return new Uint8Array(hash.digest())
}

/** Computes the SHA-256 of a text as UTF-8, in hexadecimal. */
export function sha256Hex(text: string): string {
  if (nativeCrypto?.hash) return nativeCrypto.hash('sha256', text, 'hex')
  if (nativeCrypto) return nativeCrypto.createHash('sha256').update(text).digest('hex')
  return encodeHex(portableSha256(encodeUtf8(text)))
}
