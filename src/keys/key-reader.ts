import { equalBytes } from '../core/bytes'
import type { JsonObject } from '../core/json'
import type { PhraseKey } from '../model/problems/phrases/en'
import { isStrictPoint } from './is-strict-encoding'
import { decodePublicMultikey } from './multikey'
import { isOnP256 } from './p256-point'
import { decodePublicJwk } from './public-jwk'
import type { PublicKey } from './public-key'
import { readPublicMultikey } from './public-multikey'
import { isSameKey, readPublicJwk } from './read-public-jwk'

/** Which kinds of key are looked for in documents, and how they are told. */
export interface KeyReader<K> {
  /** The key of a Multikey text, in its one spelling; `undefined` for any other text. */
  multikey(text: string): K | undefined
  /** The key of a JWK; `undefined` for any other kind. */
  jwk(jwk: JsonObject): K | undefined
  isSame(a: K, b: K): boolean
  /** Why a key must not be used although it can be read. */
  weakness(key: K): PhraseKey | undefined
  /** What is said of a key of another kind: in a document, as did:key, as did:jwk. */
  otherKind: { document: PhraseKey; didKey: PhraseKey; didJwk: PhraseKey }
}

/** Ed25519 alone, as Data Integrity here asks for; 32 bytes. */
export const ed25519KeyReader: KeyReader<Uint8Array> = {
  multikey: (text) => orNothing(() => decodePublicMultikey(text)),
  jwk: (jwk) => orNothing(() => decodePublicJwk(jwk)),
  isSame: equalBytes,
  weakness: (key) => (isStrictPoint(key) ? undefined : 'methodWeakKey'),
  otherKind: { document: 'methodNotEd25519', didKey: 'methodDidKey', didJwk: 'methodDidJwk' },
}

/** Every kind of key that a JWT is signed with here. */
export const publicKeyReader: KeyReader<PublicKey> = {
  multikey: readPublicMultikey,
  jwk: readPublicJwk,
  isSame: isSameKey,
  weakness: weaknessOf,
  otherKind: {
    document: 'methodOtherKind',
    didKey: 'methodOtherKind',
    didJwk: 'methodOtherKind',
  },
}

/** P-256 as Multikey alone, as the cryptosuites of ECDSA ask for. */
export const p256KeyReader: KeyReader<PublicKey> = {
  multikey: (text) => {
    const key = readPublicMultikey(text)
    return key?.kind === 'P-256' ? key : undefined
  },
  jwk: () => undefined,
  isSame: isSameKey,
  weakness: weaknessOf,
  otherKind: { document: 'methodNotP256', didKey: 'methodNotP256', didJwk: 'methodNotP256' },
}

// NIST SP 800-131A, section 3, asks for 2048 bits; beyond 8192 one check takes longer than anybody's credential is worth.
const minModulusBits = 2048
const maxModulusBits = 8192
const maxExponentBytes = 4

/** Why a public key must not be relied on, or `undefined` where nothing is known against it. */
export function weaknessOf(key: PublicKey): PhraseKey | undefined {
  if (key.kind === 'Ed25519') return ed25519KeyReader.weakness(key.bytes)
  if (key.kind === 'P-256') return isOnP256(key.point) ? undefined : 'methodOffCurve'
  return isStrongRsa(key) ? undefined : 'methodRsa'
}

function isStrongRsa({ modulus, exponent }: Extract<PublicKey, { kind: 'RSA' }>): boolean {
  const bits = 8 * modulus.length - Math.clz32(modulus[0] as number) + 24
  if (bits < minModulusBits || bits > maxModulusBits || !isOdd(modulus)) return false
  // RFC 8017, section 3.1: e is odd and at least 3; with 1, every message would be its own signature.
  return exponent.length <= maxExponentBytes && isOdd(exponent) && (exponent.length > 1 || exponent[0] !== 1)
}

function isOdd(bytes: Uint8Array): boolean {
  return ((bytes.at(-1) as number) & 1) === 1
}

function orNothing<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
