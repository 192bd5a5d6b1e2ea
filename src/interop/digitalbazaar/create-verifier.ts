import { QualityLabelError } from '../../core/errors'
import type { JsonObject } from '../../core/json'
import { quoteUnlessPlain } from '../../core/quote-text'
import { ed25519Verify } from '../../keys/ed25519'
import { ed25519Keys, readMethods } from '../../keys/method-key'
import { invalidKey } from '../../keys/other-key-form'
import type { PhraseKey } from '../../problems/phrases/en'
import type { HostVerifier } from './host-types'

/** Expected verification method, by fault. */
const expected: Partial<Record<PhraseKey, string>> = {
  methodShowsSecret: 'a verification method without a secret key',
  methodTwoKeys: 'a verification method with one key',
  methodWeakKey: 'a verification method with a key that is not weak',
}

/**
 * Creates a verifier that checks signatures with native Ed25519 and imports the key once.
 *
 * @param options.verificationMethod - Multikey, `JsonWebKey` or an `Ed25519VerificationKey` of 2018 or 2020.
 * @throws {QualityLabelError} `KEY_INVALID` for any other method, for one with two keys or a weak key, and for one that contains
 *   its secret key; `VERIFICATION_METHOD_REVOKED` if the method says that it is revoked.
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
  const read = readMethods([method], ed25519Keys)
  if (!('key' in read)) {
    const fault = 'fault' in read ? expected[read.fault] : undefined
    throw invalidKey(fault ?? 'a verification method with an Ed25519 key')
  }
  return {
    id,
    algorithm: 'Ed25519',
    verify: async ({ data, signature }) => ed25519Verify(signature, data, read.key.bytes),
  }
}
