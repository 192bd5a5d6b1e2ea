import type { JsonObject } from '../core/json'
import type { KindsOf } from '../core/kinds'
import { callable, passing } from '../core/kinds'
import { readOptions } from '../core/read-options'
import { seedLength } from './ed25519'
import type { PlatformAlgorithm } from './key'
import { Key, platformAlgorithms, signatureAlgorithm } from './key'
import { readPublicJwk } from './public-jwk'
import type { PublicKey, SignatureAlgorithm } from './public-key'

export interface GenerateKeyOptions<A extends SignatureAlgorithm = SignatureAlgorithm> {
  /** Algorithm of signatures: `Ed25519` (the default) for embedded proofs and JWTs; `ES256` and `RS256` only for JWTs. */
  algorithm?: A
  /** For an Ed25519 key: source of `length` random bytes; by default the platform's `crypto.getRandomValues`. */
  randomBytes?: (length: number) => Uint8Array
  /** Bits of an RSA key; 3072 by default, which is considered secure beyond 2030 (NIST SP 800-57, part 1, table 4). */
  modulusBits?: 2048 | 3072 | 4096
}

type ModulusBits = NonNullable<GenerateKeyOptions['modulusBits']>

const lengths: readonly unknown[] = [2048, 3072, 4096]
const kinds = {
  algorithm: signatureAlgorithm,
  randomBytes: callable<(length: number) => Uint8Array>(),
  modulusBits: passing<ModulusBits>('2048, 3072 or 4096', (value) => lengths.includes(value)),
} satisfies KindsOf<GenerateKeyOptions>

/**
 * Generates a key; P-256 and RSA keys always with the platform's randomness.
 *
 * @throws {RangeError} If the algorithm or the number of bits is not supported.
 * @throws {TypeError} If an option is unknown, or is for keys of another algorithm.
 */
export async function generateKey<A extends SignatureAlgorithm = 'Ed25519'>(
  options: GenerateKeyOptions<A> = {},
): Promise<Key<A>> {
  const given = readOptions('generate key', options, kinds)
  const { algorithm = 'Ed25519', randomBytes, modulusBits } = given
  assertFor('randomBytes', randomBytes, 'Ed25519', algorithm)
  assertFor('modulusBits', modulusBits, 'RS256', algorithm)
  const key =
    algorithm === 'Ed25519'
      ? Key.fromSeed((randomBytes ?? platformBytes)(seedLength))
      : await fromPlatform(algorithm, modulusBits)
  // The branches follow the algorithm in the type.
  return key as Key as Key<A>
}

function platformBytes(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length))
}

async function fromPlatform(algorithm: PlatformAlgorithm, modulusBits: ModulusBits = 3072): Promise<Key> {
  const rsa = { modulusLength: modulusBits, publicExponent: Uint8Array.of(1, 0, 1) }
  const parameters = { ...platformAlgorithms[algorithm], ...(algorithm === 'RS256' ? rsa : {}) }
  const pair = (await crypto.subtle.generateKey(parameters, true, ['sign', 'verify'])) as CryptoKeyPair
  const jwk = (await crypto.subtle.exportKey('jwk', pair.publicKey)) as JsonObject
  return Key.fromPublicKey(readPublicJwk(jwk) as PublicKey, pair.privateKey)
}

function assertFor(name: string, value: unknown, wanted: SignatureAlgorithm, got: SignatureAlgorithm): void {
  if (value !== undefined && got !== wanted)
    throw new TypeError(
      `Cannot generate key: expected ${name} only for algorithm ${wanted}, got algorithm ${got}`,
    )
}
