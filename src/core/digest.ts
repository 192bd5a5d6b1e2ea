import { concatBytes, equalBytes } from './bytes'
import { decodeMultibase, encodeMultibase } from './multibase'
import { assertArguments } from './read-options'
import { sha256 } from './sha256'

// Multihash: sha2-256 (0x12), 32 bytes (0x20).
const sha256Prefix = Uint8Array.of(0x12, 0x20)

/**
 * The digest by which documents and files are bound: a base58btc multibase multihash of SHA-256, `zQm…`.
 *
 * @see VCDM 2.0, section 5.3, `digestMultibase`: https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources
 */
export function digestMultibase(data: Uint8Array | string): string {
  assertArguments('digest', 'text or bytes', { data })
  return multibaseOfHash(sha256(data))
}

/** A SHA-256 hash that was taken already, 32 bytes, as `digestMultibase` writes it. */
export function multibaseOfHash(hash: Uint8Array): string {
  return encodeMultibase(concatBytes(sha256Prefix, hash))
}

/**
 * Whether a stated `digestMultibase` (`z…` or `u…`, SHA-256 multihash) is that of the data.
 *
 * @returns `undefined` where the stated digest is of a form that cannot be judged, so that it is never taken for a match.
 */
export function matchesDigest(stated: string, data: Uint8Array | string): boolean | undefined {
  const hash = hashInDigest(stated)
  return hash && equalBytes(hash, sha256(data))
}

/** Reads the SHA-256 hash, 32 bytes, in a `digestMultibase`; `undefined` where it is of another form. */
export function hashInDigest(stated: string): Uint8Array | undefined {
  const multihash = decodeStated(stated)
  if (multihash?.length !== 34 || multihash[0] !== 0x12 || multihash[1] !== 0x20) return undefined
  return multihash.subarray(2)
}

function decodeStated(stated: string): Uint8Array | undefined {
  try {
    return decodeMultibase(stated, stated.startsWith('u') ? 'base64url' : 'base58btc')
  } catch {
    return undefined
  }
}
