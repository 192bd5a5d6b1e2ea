import type { JsonObject } from '../core/json'
import { toText } from '../core/json'
import type { KindsOf } from '../core/kinds'
import { passing } from '../core/kinds'
import { readOptions } from '../core/read-options'
import type { JwsAlgorithm } from './jws-key'
import { JwsKey, webAlgorithms } from './jws-key'

export interface GenerateJwsKeyOptions {
  /** Bits of an RSA key; 3072 unless given, which is held to last beyond 2030 (NIST SP 800-57, part 1, table 4). */
  modulusBits?: 2048 | 3072 | 4096
}

const lengths: readonly unknown[] = [2048, 3072, 4096]
const kinds = {
  modulusBits: passing<2048 | 3072 | 4096>('2048, 3072 or 4096', (value) => lengths.includes(value)),
} satisfies KindsOf<GenerateJwsKeyOptions>

/**
 * Makes a new P-256 key (`ES256`) or RSA key (`RS256`) for JWTs, with the platform's randomness.
 *
 * @throws {RangeError} If the algorithm or the number of bits is another.
 */
export async function generateJwsKey(
  algorithm: JwsAlgorithm,
  options: GenerateJwsKeyOptions = {},
): Promise<JwsKey> {
  const { modulusBits = 3072 } = readOptions('generate key', options, kinds)
  if (!Object.hasOwn(webAlgorithms, algorithm))
    throw new RangeError(`Cannot generate key: expected algorithm ES256 or RS256, got ${toText(algorithm)}`)
  const rsa = { modulusLength: modulusBits, publicExponent: Uint8Array.of(1, 0, 1) }
  const parameters = { ...webAlgorithms[algorithm], ...(algorithm === 'RS256' ? rsa : {}) }
  const pair = (await crypto.subtle.generateKey(parameters, true, ['sign', 'verify'])) as CryptoKeyPair
  const { key_ops: _, ext: __, alg: ___, ...jwk } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  return JwsKey.fromJwk(jwk as JsonObject, pair.privateKey)
}
