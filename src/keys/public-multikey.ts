import { concatBytes } from '../core/bytes'
import { decodeMultibase, encodeMultibase } from '../core/multibase'
import type { CurveName } from './ec-point'
import { compressPoint, decompressPoint } from './ec-point'
import { publicKeyLength } from './ed25519'
import { encodePublicMultikey } from './multikey'
import type { PublicKey } from './public-key'

// Multicodec varints: ed25519-pub 0xed, p256-pub 0x1200, p384-pub 0x1201.
const ed25519Prefix = [0xed, 0x01] as const
const curvePrefixes = { 'P-256': [0x80, 0x24], 'P-384': [0x81, 0x24] } as const satisfies Record<
  CurveName,
  object
>
// 51 bytes take at most 71 base58 characters; longer text is refused before the quadratic decoding.
const maxLength = 80

/**
 * The key of a `publicKeyMultibase`: Ed25519 (`z6Mk…`), P-256 (`zDn…`) or P-384 (`z82…`), in its one spelling.
 *
 * @see Controlled Identifiers 1.0, section 2.2.2: https://www.w3.org/TR/cid-1.0/#Multikey
 */
export function readPublicMultikey(text: string): PublicKey | undefined {
  if (text.length > maxLength) return undefined
  try {
    const bytes = decodeMultibase(text)
    const key = readKey([bytes[0], bytes[1]], bytes.slice(2))
    return key && writePublicMultikey(key) === text ? key : undefined
  } catch {
    return undefined
  }
}

/** A key as `publicKeyMultibase`; `undefined` for RSA, for which nobody writes one. */
export function writePublicMultikey(key: PublicKey): string | undefined {
  if (key.kind === 'Ed25519') return encodePublicMultikey(key.bytes)
  if (key.kind === 'RSA') return undefined
  return encodeMultibase(concatBytes(Uint8Array.from(curvePrefixes[key.kind]), compressPoint(key.point)))
}

function readKey(prefix: readonly (number | undefined)[], bytes: Uint8Array): PublicKey | undefined {
  if (isPrefix(prefix, ed25519Prefix) && bytes.length === publicKeyLength) return { kind: 'Ed25519', bytes }
  const kind = (['P-256', 'P-384'] as const).find((curve) => isPrefix(prefix, curvePrefixes[curve]))
  const point = kind && decompressPoint(kind, bytes)
  return point && { kind, point }
}

function isPrefix(found: readonly (number | undefined)[], expected: readonly number[]): boolean {
  return expected.every((byte, index) => found[index] === byte)
}
