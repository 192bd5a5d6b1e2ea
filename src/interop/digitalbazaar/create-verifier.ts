import { QualityLabelError } from '../../core/errors'
import type { JsonObject } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { decodeMultibase } from '../../core/multibase'
import { quoteUnlessPlain } from '../../core/quote-text'
import { ed25519Verify, publicKeyLength } from '../../keys/ed25519'
import { holdsTwoKeys } from '../../keys/method-key'
import { decodePublicMultikey, invalidKey } from '../../keys/multikey'
import { decodePublicJwk } from '../../keys/public-jwk'
import { showsSecret } from '../../model/shows-secret'
import type { HostVerifier } from './host-types'

/**
 * Checks signatures with native Ed25519; a key is imported once.
 *
 * @param options.verificationMethod - Multikey, `JsonWebKey` or an `Ed25519VerificationKey` of 2018 or 2020.
 * @throws {QualityLabelError} `KEY_INVALID` For any other, for one that holds two keys, and for one that shows its secret half; `VERIFICATION_METHOD_REVOKED` where it says that it is.
 */
export async function createVerifier(options: { verificationMethod: object }): Promise<HostVerifier> {
  const method = options.verificationMethod as JsonObject
  const id = String(method['id'])
  if (method['revoked'] !== undefined) {
    throw new QualityLabelError(
      'VERIFICATION_METHOD_REVOKED',
      `Cannot check signature: ${quoteUnlessPlain(id)} is revoked`,
    )
  }
  if (showsSecret(method)) throw invalidKey('a verification method without the secret half of its key')
  if (holdsTwoKeys(method)) throw invalidKey('a verification method with one key')
  const publicKey = publicKeyOf(method)
  return {
    id,
    algorithm: 'Ed25519',
    verify: async ({ data, signature }) => ed25519Verify(signature, data, publicKey),
  }
}

function publicKeyOf(method: JsonObject): Uint8Array {
  const { type, publicKeyMultibase, publicKeyJwk, publicKeyBase58 } = method
  if (type === 'Multikey' || type === 'Ed25519VerificationKey2020') {
    return decodePublicMultikey(String(publicKeyMultibase))
  }
  if ((type === 'JsonWebKey' || type === 'JsonWebKey2020') && isJsonObject(publicKeyJwk)) {
    return decodePublicJwk(publicKeyJwk)
  }
  if (type === 'Ed25519VerificationKey2018') return decodeBase58Key(String(publicKeyBase58))
  throw invalidKey('a verification method with an Ed25519 key')
}

function decodeBase58Key(text: string): Uint8Array {
  // 32 bytes take at most 44 base58 characters; longer text is refused before the quadratic decoding.
  const key = text.length <= 44 ? decodeMultibase(`z${text}`) : undefined
  if (key?.length !== publicKeyLength) throw invalidKey(`publicKeyBase58 as ${publicKeyLength} bytes`)
  return key
}
