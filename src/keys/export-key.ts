import { encodeBase64Url } from '../core/base64url'
import { concatBytes } from '../core/bytes'
import type { JsonObject } from '../core/json'
import type { KindsOf } from '../core/kinds'
import { flag, text, unchecked } from '../core/kinds'
import { showValue } from '../core/quote-text'
import { readOptions } from '../core/read-options'
import { secretJwkMembers } from '../model/shows-secret'
import { encryptJwk } from './encrypted-jwk'
import type { Key, PlatformAlgorithm } from './key'
import { platformAlgorithms } from './key'
import { encodeEd25519Der, encodePem, encodeSecretMultikey } from './key-texts'
import { assertKey } from './name-other-key'
import { writePublicJwk } from './public-jwk'
import type { PublicKey, SignatureAlgorithm } from './public-key'

/** Formats of a written key; `importKey` reads each of them. P-256 and RSA keys are written as `jwk`, `pem` or `encryptedJwk`. */
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
  jwk: ExportedJwk
  /** PKCS#8 with the secret key, SPKI without it. */
  pem: string
  /** Private JWK encrypted with the option `passphrase`, as a compact JWE (RFC 7517, appendix C). */
  encryptedJwk: string
  /** 32 bytes; only with `includeSecret`. */
  seed: Uint8Array
}

/** Properties of the kind of key; with `includeSecret` also the private ones. */
export interface ExportedJwk {
  kty: string
  /** The option `id`. */
  kid?: string
  crv?: string
  x?: string
  y?: string
  n?: string
  e?: string
  d?: string
  p?: string
  q?: string
  dp?: string
  dq?: string
  qi?: string
}

export interface ExportKeyOptions {
  /** Also writes the secret key; protect the result like a password. False by default. */
  includeSecret?: boolean
  /** DID URL of the key, for the formats that contain one; `kid` of a JWK. */
  id?: string
  /** DID of the controller, for the formats that contain one. */
  controller?: string
  /** Passphrase of at least 8 characters, for the format `encryptedJwk`. */
  passphrase?: string
}

const kinds = {
  includeSecret: flag,
  id: text,
  controller: text,
  // Never shown in a message: `encryptJwk` checks it.
  passphrase: unchecked<string>(),
} satisfies KindsOf<ExportKeyOptions>

type Format = keyof ExportedKeys
type Writers = { [F in Format]: (key: Key, options: ExportKeyOptions) => Promise<ExportedKeys[F]> }

const writers: Writers = {
  multikey: writeMultikey,
  ed25519VerificationKey2020: writeVerificationKey,
  jwk: writeJwk,
  pem: writePem,
  encryptedJwk: writeEncryptedJwk,
  seed: writeSeed,
}
const formatsOf: Readonly<Record<SignatureAlgorithm, readonly Format[]>> = {
  Ed25519: ['multikey', 'ed25519VerificationKey2020', 'jwk', 'pem', 'seed', 'encryptedJwk'],
  ES256: ['jwk', 'pem', 'encryptedJwk'],
  RS256: ['jwk', 'pem', 'encryptedJwk'],
}

/**
 * Writes a key in one of the usual formats; only the public key unless `includeSecret` is set.
 *
 * @throws {RangeError} If keys of this algorithm do not have the format, or the format is `seed` without `includeSecret`.
 * @throws {TypeError} If the secret key is asked for, by `includeSecret` or `encryptedJwk`, and the key has none; if `key` is not a key; or
 *   if `passphrase` is given for another format, which would not be encrypted.
 */
export async function exportKey<F extends keyof ExportedKeys>(
  key: Key,
  format: F,
  options: ExportKeyOptions = {},
): Promise<ExportedKeys[F]> {
  assertKey('export key', key)
  const given = readOptions('export key', options, kinds)
  const formats = Object.hasOwn(formatsOf, key.algorithm) ? formatsOf[key.algorithm] : []
  if (!formats.includes(format))
    throw new RangeError(
      `Cannot export key: expected format ${formats.join(', ')} for ${key.algorithm}, got ${showValue(format)}`,
    )
  if (given.passphrase !== undefined && format !== 'encryptedJwk')
    throw new TypeError(
      `Cannot export key: expected passphrase only for the format encryptedJwk, got ${format}`,
    )
  return writers[format](key, given)
}

async function writeMultikey(key: Key, options: ExportKeyOptions): Promise<ExportedKeys['multikey']> {
  const seed = seedOf(key, options)
  return {
    type: 'Multikey',
    ...namesOf(options),
    publicKeyMultibase: key.publicKeyMultibase as string,
    ...(seed ? { secretKeyMultibase: encodeSecretMultikey(seed) } : {}),
  }
}

async function writeVerificationKey(
  key: Key,
  options: ExportKeyOptions,
): Promise<ExportedKeys['ed25519VerificationKey2020']> {
  const seed = seedOf(key, options)
  // The suite's own packages expect seed and public key together.
  const pair = seed && concatBytes(seed, ed25519Bytes(key.publicKey))
  return {
    type: 'Ed25519VerificationKey2020',
    ...namesOf(options),
    publicKeyMultibase: key.publicKeyMultibase as string,
    ...(pair ? { privateKeyMultibase: encodeSecretMultikey(pair) } : {}),
  }
}

async function writeJwk(key: Key, options: ExportKeyOptions): Promise<ExportedJwk> {
  const kid = options.id === undefined ? {} : { kid: options.id }
  const secret = options.includeSecret ? await secretMembersOf(key) : {}
  return { ...kid, ...writePublicJwk(key.publicKey), ...secret } as ExportedJwk
}

async function writeEncryptedJwk(key: Key, options: ExportKeyOptions): Promise<string> {
  return encryptJwk(await writeJwk(key, { ...options, includeSecret: true }), options.passphrase)
}

async function secretMembersOf(key: Key): Promise<Record<string, string>> {
  const secret = key.revealSecret()
  if ('seed' in secret) return { d: encodeBase64Url(secret.seed) }
  const jwk = (await crypto.subtle.exportKey('jwk', secret.platformKey)) as JsonObject
  const members = secretJwkMembers.filter((member) => jwk[member] !== undefined)
  return Object.fromEntries(members.map((member) => [member, String(jwk[member])]))
}

async function writePem(key: Key, options: ExportKeyOptions): Promise<string> {
  return options.includeSecret
    ? encodePem('PRIVATE KEY', await writeSecretDer(key))
    : encodePem('PUBLIC KEY', await writePublicDer(key))
}

async function writeSecretDer(key: Key): Promise<Uint8Array> {
  const secret = key.revealSecret()
  return 'seed' in secret
    ? encodeEd25519Der('PRIVATE KEY', secret.seed)
    : new Uint8Array(await crypto.subtle.exportKey('pkcs8', secret.platformKey))
}

async function writePublicDer({ algorithm, publicKey }: Key): Promise<Uint8Array> {
  if (publicKey.kind === 'Ed25519') return encodeEd25519Der('PUBLIC KEY', publicKey.bytes)
  const parameters = platformAlgorithms[algorithm as PlatformAlgorithm]
  const imported = await crypto.subtle.importKey('jwk', writePublicJwk(publicKey), parameters, true, [
    'verify',
  ])
  return new Uint8Array(await crypto.subtle.exportKey('spki', imported))
}

async function writeSeed(key: Key, options: ExportKeyOptions): Promise<Uint8Array> {
  const seed = seedOf(key, options)
  if (!seed) throw new RangeError('Cannot export key: expected includeSecret for the format seed')
  return seed
}

function namesOf({ id, controller }: ExportKeyOptions): { id?: string; controller?: string } {
  return { ...(id === undefined ? {} : { id }), ...(controller === undefined ? {} : { controller }) }
}

/** Returns the seed of a key if `includeSecret` is set; only Ed25519 keys have these formats. */
function seedOf(key: Key, { includeSecret }: ExportKeyOptions): Uint8Array | undefined {
  const secret = includeSecret ? key.revealSecret() : undefined
  return secret && 'seed' in secret ? secret.seed : undefined
}

function ed25519Bytes(key: PublicKey): Uint8Array {
  return key.kind === 'Ed25519' ? key.bytes : new Uint8Array()
}
