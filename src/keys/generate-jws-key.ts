import { assertOptions } from '../core/assert-options'
import type { JsonObject } from '../core/json'
import { toText } from '../core/json'
import type { JwsAlgorithm } from './jws-key'
import { JwsKey, webAlgorithms } from './jws-key'

export interface GenerateJwsKeyOptions {
  /** Bits of an RSA key; 3072 unless given, which is held to last beyond 2030 (NIST SP 800-57, part 1, table 4). */
  modulusBits?: 2048 | 3072 | 4096
}

/**
 * Makes a new P-256 key (`ES256`) or RSA key (`RS256`) for JWTs, with the platform's randomness.
 *
 * @throws {RangeError} If the algorithm or the number of bits is another.
 */
export async function generateJwsKey(
  algorithm: JwsAlgorithm,
  options: GenerateJwsKeyOptions = {},
): Promise<JwsKey> {
  assertOptions('generate key', options, ['modulusBits'])
  const { modulusBits = 3072 } = options
  if (!Object.hasOwn(webAlgorithms, algorithm))
    throw new RangeError(`Cannot generate key: expected algorithm ES256 or RS256, got ${toText(algorithm)}`)
  if (![2048, 3072, 4096].includes(modulusBits))
    throw new RangeError(
      `Cannot generate key: expected modulusBits 2048, 3072 or 4096, got ${toText(modulusBits)}`,
    )
  const rsa = { modulusLength: modulusBits, publicExponent: Uint8Array.of(1, 0, 1) }
  const parameters = { ...webAlgorithms[algorithm], ...(algorithm === 'RS256' ? rsa : {}) }
  const pair = (await crypto.subtle.generateKey(parameters, true, ['sign', 'verify'])) as CryptoKeyPair
  const { key_ops: _, ext: __, alg: ___, ...jwk } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  return JwsKey.fromJwk(jwk as JsonObject, pair.privateKey)
}
