import { concatBytes } from '../core/bytes'
import { decodeMultibase, encodeMultibase } from '../core/multibase'
import { compressPoint, decompressPoint } from './ec-point'
import { publicKeyLength } from './ed25519'
import type { PublicKey, RsaPublicKey } from './public-key'

/** A key of a kind that has a Multikey. */
export type MultikeyKey = Exclude<PublicKey, RsaPublicKey>

// Multicodec varints: ed25519-pub 0xed, p256-pub 0x1200, p384-pub 0x1201.
const prefixes = {
  Ed25519: Uint8Array.of(0xed, 0x01),
  'P-256': Uint8Array.of(0x80, 0x24),
  'P-384': Uint8Array.of(0x81, 0x24),
} as const satisfies Record<MultikeyKey['kind'], Uint8Array>
const kinds = Object.keys(prefixes) as MultikeyKey['kind'][]
// 51 bytes take at most 71 base58 characters; longer text is rejected before decoding, whose time grows with the square of the length.
const maxLength = 80

/**
 * Reads the key of a `publicKeyMultibase` in its only spelling: Ed25519 (`z6Mk…`), P-256 (`zDn…`) or P-384 (`z82…`).
 *
 * @returns `undefined` for any other text.
 * @see Controlled Identifiers 1.0, section 2.2.2: https://www.w3.org/TR/cid-1.0/#Multikey
 */
export function readPublicMultikey(text: string): MultikeyKey | undefined {
  if (text.length > maxLength) return undefined
  try {
    const bytes = decodeMultibase(text)
    const kind = kinds.find((each) => prefixes[each].every((byte, index) => bytes[index] === byte))
    const key = kind && readKey(kind, bytes.slice(2))
    // The bytes of a key have one spelling in base58; a point can be written in several ways, of which one is a Multikey.
    return key?.kind === 'Ed25519' || (key && writePublicMultikey(key) === text) ? key : undefined
  } catch {
    return undefined
  }
}

/** Writes a key as `publicKeyMultibase`; `undefined` for RSA, for which no one uses Multikeys. */
export function writePublicMultikey(key: MultikeyKey): string
export function writePublicMultikey(key: PublicKey): string | undefined
export function writePublicMultikey(key: PublicKey): string | undefined {
  if (key.kind === 'RSA') return undefined
  const bytes = key.kind === 'Ed25519' ? key.bytes : compressPoint(key.point)
  return encodeMultibase(concatBytes(prefixes[key.kind], bytes))
}

function readKey(kind: MultikeyKey['kind'], bytes: Uint8Array): MultikeyKey | undefined {
  if (kind === 'Ed25519') return bytes.length === publicKeyLength ? { kind, bytes } : undefined
  const point = decompressPoint(kind, bytes)
  return point && { kind, point }
}
