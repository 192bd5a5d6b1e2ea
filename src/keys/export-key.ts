import { encodeBase64Url } from '../core/base64url'
import { concatBytes } from '../core/bytes'
import { toText } from '../core/json'
import type { KindsOf } from '../core/kinds'
import { flag, text } from '../core/kinds'
import { assertArguments, readOptions } from '../core/read-options'
import type { Ed25519Key } from './ed25519-key'
import { encodeSecretMultikey } from './multikey'
import { encodePrivateKeyPem, encodePublicKeyPem } from './pem'

/** How a key is written; see `importKey`, which reads each of them. */
export interface ExportedKeys {
  multikey: {
    type: 'Multikey'
    id?: string
    controller?: string
    publicKeyMultibase: string
    secretKeyMultibase?: string
  }
  ed25519VerificationKey2020: {
    type: 'Ed25519VerificationKey2020'
    id?: string
    controller?: string
    publicKeyMultibase: string
    privateKeyMultibase?: string
  }
  jwk: { kty: 'OKP'; crv: 'Ed25519'; x: string; d?: string }
  /** PKCS#8 with the secret, SPKI without. */
  pem: string
  /** 32 bytes; only with `includeSecret`. */
  seed: Uint8Array
}

export interface ExportKeyOptions {
  /** Writes the secret half too; the result then needs the care of a password. Off unless asked for. */
  includeSecret?: boolean
  /** DID URL of the key, for the forms that carry one. */
  id?: string
  /** DID of who controls the key, for the forms that carry one. */
  controller?: string
}

const kinds = { includeSecret: flag, id: text, controller: text } satisfies KindsOf<ExportKeyOptions>

/**
 * Writes a key in one of the usual forms; the public half alone unless `includeSecret` is set.
 *
 * @throws {RangeError} If the format is unknown, or `seed` is asked for without `includeSecret`.
 * @throws {TypeError} If the secret is asked for and the key has none.
 */
export function exportKey<F extends keyof ExportedKeys>(
  key: Ed25519Key,
  format: F,
  options: ExportKeyOptions = {},
): ExportedKeys[F] {
  assertArguments('export key', 'an object', { key })
  const { includeSecret, ...names } = readOptions('export key', options, kinds)
  const seed = includeSecret ? key.revealSeed() : undefined
  const { publicKey, publicKeyMultibase } = key
  const writers: { [K in keyof ExportedKeys]: () => ExportedKeys[K] } = {
    multikey: () => ({
      type: 'Multikey',
      ...names,
      publicKeyMultibase,
      ...(seed ? { secretKeyMultibase: encodeSecretMultikey(seed) } : {}),
    }),
    ed25519VerificationKey2020: () => ({
      type: 'Ed25519VerificationKey2020',
      ...names,
      publicKeyMultibase,
      // The suite's own packages expect seed and public key together.
      ...(seed ? { privateKeyMultibase: encodeSecretMultikey(concatBytes(seed, publicKey)) } : {}),
    }),
    jwk: () => ({
      kty: 'OKP',
      crv: 'Ed25519',
      x: encodeBase64Url(publicKey),
      ...(seed ? { d: encodeBase64Url(seed) } : {}),
    }),
    pem: () => (seed ? encodePrivateKeyPem(seed) : encodePublicKeyPem(publicKey)),
    seed: () => {
      if (!seed) throw new RangeError('Cannot export key: expected includeSecret for the format seed')
      return seed
    },
  }
  if (!Object.hasOwn(writers, format)) {
    throw new RangeError(
      `Cannot export key: expected format ${Object.keys(writers).join(', ')}, got ${toText(format)}`,
    )
  }
  return writers[format]()
}
