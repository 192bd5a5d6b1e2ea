import { sha384 as portableSha384, sha512 as portableSha512 } from '@noble/hashes/sha2.js'
import { decodeBase64Url } from './base64url'
import { equalBytes } from './bytes'
import { nativeCrypto } from './native-crypto'
import { sha256 } from './sha256'

type Hash = (data: Uint8Array) => Uint8Array

// The weakest first.
const algorithms: readonly (readonly [name: string, length: number, hash: Hash])[] = [
  ['sha256', 32, sha256],
  ['sha384', 48, (data) => native('sha384', data) ?? portableSha384(data)],
  ['sha512', 64, (data) => native('sha512', data) ?? portableSha512(data)],
]

const hashExpression = /^(sha256|sha384|sha512)-([A-Za-z0-9+/_-]{1,88})={0,2}(?:\?[!-~]*)?$/
const maxExpressions = 16

/**
 * Whether a stated `digestSRI` is that of the data: by the strongest algorithm it names, and one of several hashes by it is enough.
 *
 * @returns `undefined` where no part of it can be judged, so that it is never taken for a match.
 * @see Subresource Integrity, sections 3.3.4 (get the strongest metadata) and 3.5 (the attribute); VCDM 2.0, section 5.3
 */
export function matchesDigestSri(stated: string, data: Uint8Array): boolean | undefined {
  const parts = stated.split(/[ \t\n\f\r]+/, maxExpressions + 1)
  if (parts.length > maxExpressions) return undefined
  for (const [name, length, hash] of [...algorithms].reverse()) {
    const hashes = parts.flatMap((part) => hashOf(part, name, length) ?? [])
    if (hashes.length === 0) continue
    const actual = hash(data)
    return hashes.some((expected) => equalBytes(expected, actual))
  }
  return undefined
}

function hashOf(part: string, name: string, length: number): Uint8Array | undefined {
  const [, algorithm, text] = hashExpression.exec(part) ?? []
  if (algorithm !== name || text === undefined) return undefined
  try {
    // The grammar takes either alphabet of base64, padded or not.
    const bytes = decodeBase64Url(text.replaceAll('+', '-').replaceAll('/', '_'))
    return bytes.length === length ? bytes : undefined
  } catch {
    return undefined
  }
}

function native(algorithm: 'sha384' | 'sha512', data: Uint8Array): Uint8Array | undefined {
  return nativeCrypto && new Uint8Array(nativeCrypto.createHash(algorithm).update(data).digest())
}
