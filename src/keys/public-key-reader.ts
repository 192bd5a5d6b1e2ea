import type { PhraseKey } from '../problems/phrases/en'
import { isOnCurve } from './ec-point'
import type { KeyReader } from './key-reader'
import { ed25519KeyReader } from './key-reader'
import type { PublicKey } from './public-key'
import { readPublicMultikey } from './public-multikey'
import { isSameKey, readPublicJwk } from './read-public-jwk'

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
  if (key.kind === 'RSA') return isStrongRsa(key) ? undefined : 'methodRsa'
  return isOnCurve(key.kind, key.point) ? undefined : 'methodOffCurve'
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
