import { concatBytes, equalBytes } from './bytes'
import { decodeMultibase, encodeMultibase } from './multibase'
import { assertArguments } from './read-options'
import { sha256 } from './sha256'

// Multihash: sha2-256 (0x12), 32 bytes (0x20).
const sha256Prefix = Uint8Array.of(0x12, 0x20)

/**
 * Computes the digest that binds documents and files: a base58btc multibase multihash of SHA-256, `zQm…`.
 *
 * @see VCDM 2.0, section 5.3, `digestMultibase`: https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources
 */
export function digestMultibase(data: Uint8Array | string): string {
  assertArguments('digest', 'text or a Uint8Array', { data })
  return multibaseOfHash(sha256(data))
}

/** Writes an existing SHA-256 hash, 32 bytes, in the form of `digestMultibase`. */
export function multibaseOfHash(hash: Uint8Array): string {
  return encodeMultibase(concatBytes(sha256Prefix, hash))
}

/**
 * Checks whether a stated `digestMultibase` (`z…` or `u…`, SHA-256 multihash) matches the data.
 *
 * @returns `undefined` if the form of the stated digest cannot be checked, so that it never counts as a match.
 */
export function matchesDigest(stated: string, data: Uint8Array | string): boolean | undefined {
  const hash = hashInDigest(stated)
  return hash && equalBytes(hash, sha256(data))
}

/** Reads the SHA-256 hash, 32 bytes, in a `digestMultibase`; `undefined` for another form. */
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
