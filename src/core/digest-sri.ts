import { sha384 as portableSha384, sha512 as portableSha512 } from '@noble/hashes/sha2.js'
import { decodeBase64Url } from './base64url'
import { equalBytes } from './bytes'
import { nativeCrypto } from './native-crypto'
import { sha256 } from './sha256'

/** An algorithm of `digestSRI`. */
export type SriAlgorithm = 'sha256' | 'sha384' | 'sha512'

/** Checks whether a hash by an algorithm is the hash of a resource; `undefined` if that is not known. */
export type IsHash = (algorithm: SriAlgorithm, hash: Uint8Array) => boolean | undefined

// The strongest first.
const lengths: readonly (readonly [name: SriAlgorithm, length: number])[] = [
  ['sha512', 64],
  ['sha384', 48],
  ['sha256', 32],
]

const hashes: Readonly<Record<SriAlgorithm, (data: Uint8Array) => Uint8Array>> = {
  sha256,
  sha384: (data) => native('sha384', data) ?? portableSha384(data),
  sha512: (data) => native('sha512', data) ?? portableSha512(data),
}

const hashExpression = /^(sha256|sha384|sha512)-([A-Za-z0-9+/_-]{1,88})={0,2}(?:\?[!-~]*)?$/
const maxExpressions = 16

/**
 * Checks whether a stated `digestSRI` matches the data: by the strongest algorithm in it, of which one matching hash is enough.
 *
 * @returns `undefined` if no part of it can be checked, so that it never counts as a match.
 * @see Subresource Integrity, sections 3.3.4 (get the strongest metadata) and 3.5 (the attribute); VCDM 2.0, section 5.3
 */
export function matchesDigestSri(stated: string, data: Uint8Array): boolean | undefined {
  const hashBy = hashesOf(data)
  return matchesSriHashes(stated, (algorithm, hash) => equalBytes(hash, hashBy(algorithm)))
}

/** Hashes data by the algorithms of `digestSRI`, at most once each. */
export function hashesOf(data: Uint8Array): (algorithm: SriAlgorithm) => Uint8Array {
  const known = new Map<SriAlgorithm, Uint8Array>()
  return (algorithm) => {
    const hash = known.get(algorithm) ?? hashes[algorithm](data)
    known.set(algorithm, hash)
    return hash
  }
}

/** As `matchesDigestSri`, for a resource with known hashes instead of bytes. */
export function matchesSriHashes(stated: string, isHash: IsHash): boolean | undefined {
  const parts = stated.split(/[ \t\n\f\r]+/, maxExpressions + 1)
  if (parts.length > maxExpressions) return undefined
  for (const [name, length] of lengths) {
    const expected = parts.flatMap((part) => hashOf(part, name, length) ?? [])
    if (expected.length === 0) continue
    const answers = expected.map((hash) => isHash(name, hash))
    return answers.includes(true) || (answers.includes(undefined) ? undefined : false)
  }
  return undefined
}

function hashOf(part: string, name: string, length: number): Uint8Array | undefined {
  const [, algorithm, text] = hashExpression.exec(part) ?? []
  if (algorithm !== name || text === undefined) return undefined
  try {
    // The grammar allows both alphabets of base64, with or without padding.
    const bytes = decodeBase64Url(text.replaceAll('+', '-').replaceAll('/', '_'))
    return bytes.length === length ? bytes : undefined
  } catch {
    return undefined
  }
}

function native(algorithm: 'sha384' | 'sha512', data: Uint8Array): Uint8Array | undefined {
  return nativeCrypto && new Uint8Array(nativeCrypto.createHash(algorithm).update(data).digest())
}
