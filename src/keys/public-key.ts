import type { PhraseKey } from '../problems/phrases/en'
import type { CurveName, EcPoint } from './ec-point'
import { isOnCurve } from './ec-point'
import { isStrictPoint } from './ed25519'

/** A public key of a kind that is used to sign credentials. */
export type PublicKey = Ed25519PublicKey | EcPublicKey | RsaPublicKey

export interface Ed25519PublicKey {
  kind: 'Ed25519'
  /** 32 bytes. */
  bytes: Uint8Array
}

export interface EcPublicKey<C extends CurveName = CurveName> {
  kind: C
  point: EcPoint
}

/** Modulus and exponent: big-endian, without leading zeros. */
export interface RsaPublicKey {
  kind: 'RSA'
  modulus: Uint8Array
  exponent: Uint8Array
}

/** Algorithms of signatures; in a JWT of OB 3.0, `Ed25519` is written as `EdDSA`. */
export const signatureAlgorithms = ['Ed25519', 'ES256', 'RS256'] as const

/** Name of an algorithm that a key signs with. */
export type SignatureAlgorithm = (typeof signatureAlgorithms)[number]

/** Algorithms for verification: those for signing, and one that is only verified. */
export type KeyAlgorithm = SignatureAlgorithm | 'ES384'

/** Algorithm of each kind of key. */
export const algorithmOfKind = {
  Ed25519: 'Ed25519',
  'P-256': 'ES256',
  'P-384': 'ES384',
  RSA: 'RS256',
} as const satisfies Record<PublicKey['kind'], KeyAlgorithm>

// NIST SP 800-131A, section 3, requires 2048 bits; beyond 8192 a check takes too long.
const minModulusBits = 2048
const maxModulusBits = 8192
const maxExponentBytes = 4

/** Returns the reason why a public key is weak, or `undefined` if nothing is known against it. */
export function weaknessOf(key: PublicKey): PhraseKey | undefined {
  if (key.kind === 'Ed25519') return isStrictPoint(key.bytes) ? undefined : 'methodWeakKey'
  if (key.kind === 'RSA') return isStrongRsa(key) ? undefined : 'methodRsa'
  return isOnCurve(key.kind, key.point) ? undefined : 'methodOffCurve'
}

function isStrongRsa({ modulus, exponent }: RsaPublicKey): boolean {
  const bits = 8 * modulus.length - Math.clz32(modulus[0] as number) + 24
  if (bits < minModulusBits || bits > maxModulusBits || !isOdd(modulus)) return false
  // RFC 8017, section 3.1: e is odd and at least 3; with 1, every message would be its own signature.
  return exponent.length <= maxExponentBytes && isOdd(exponent) && (exponent.length > 1 || exponent[0] !== 1)
}

function isOdd(bytes: Uint8Array): boolean {
  return ((bytes.at(-1) as number) & 1) === 1
}
